// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.UiThread;

/** Carries out edits of the server: in what is open there, one step to undo each; in other files on disk. */
public final class Edits {

	private static final Text CHANGING = new Text("修改报告", "Changing reports");
	private static final Text OUTDATED = new Text("文本已改动，未应用修改；请重试",
			"The text has changed in the meantime; nothing was applied. Please try again");

	/** Edits of one document. @param version of the text that is meant; null when that was not said */
	public record Of(String uri, @Nullable Integer version, List<TextEdit> edits) {
	}

	private Edits() {
	}

	/** The edits of a change, by document. */
	public static List<Of> list(WorkspaceEdit edit) {
		Map<String, Of> all = new LinkedHashMap<>();
		if (edit.getDocumentChanges() != null)
			edit.getDocumentChanges().forEach(change -> {
				if (change.isLeft())
					add(change.getLeft(), all);
			});
		else if (edit.getChanges() != null)
			edit.getChanges().forEach((uri, edits) -> all.put(uri, new Of(uri, null, new ArrayList<>(edits))));
		return new ArrayList<>(all.values());
	}

	private static void add(TextDocumentEdit change, Map<String, Of> all) {
		String uri = change.getTextDocument().getUri();
		Of of = all.computeIfAbsent(uri, key -> new Of(key, change.getTextDocument().getVersion(), new ArrayList<>()));
		change.getEdits().forEach(edit -> {
			if (edit.isLeft())
				of.edits.add(edit.getLeft());
		});
	}

	/** Applies a change, beside the caller. @return whether all of it was applied */
	public static CompletableFuture<Boolean> apply(LiveDocuments documents, WorkspaceEdit edit) {
		CompletableFuture<Boolean> done = new CompletableFuture<>();
		UiThread.later(() -> {
			List<Of> closed = new ArrayList<>();
			boolean all = true;
			for (Of of : list(edit)) {
				LiveDocument live = documents.of(of.uri);
				if (live == null)
					closed.add(of);
				else if (of.version != null && of.version > 0 && of.version != live.version())
					all = false;
				else
					all &= apply(live.document(), of.edits);
			}
			if (!all)
				StatusMessages.status(ReportUi.say(OUTDATED), true);
			if (closed.isEmpty())
				done.complete(all);
			else
				onDisk(closed, all, done);
		});
		return done;
	}

	/** Applies edits to a text that is open, as one step to undo. On the thread of the user interface. */
	public static boolean apply(IDocument document, List<? extends TextEdit> edits) {
		try {
			apply(document, tree(document, edits));
			return true;
		} catch (BadLocationException | RuntimeException e) {
			ReportUi.log().error(e.toString(), e);
			return false;
		}
	}

	/** The same with edits of Eclipse. */
	public static void apply(IDocument document, MultiTextEdit edits) throws BadLocationException {
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo != null)
			undo.beginCompoundChange();
		try {
			edits.apply(document);
		} finally {
			if (undo != null)
				undo.endCompoundChange();
		}
	}

	/** The edits as one of Eclipse's. @throws RuntimeException they overlap */
	public static MultiTextEdit tree(IDocument document, List<? extends TextEdit> edits) {
		MultiTextEdit tree = new MultiTextEdit();
		for (TextEdit edit : edits) {
			int start = Places.offset(document, edit.getRange().getStart());
			int end = Places.offset(document, edit.getRange().getEnd());
			tree.addChild(new ReplaceEdit(start, end - start, edit.getNewText()));
		}
		return tree;
	}

	private static void onDisk(List<Of> edits, boolean others, CompletableFuture<Boolean> done) {
		WorkspaceJob job = new WorkspaceJob(ReportUi.say(CHANGING)) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				boolean all = others;
				for (Of of : edits)
					all &= change(of, monitor);
				done.complete(all);
				return Status.OK_STATUS;
			}
		};
		job.schedule();
	}

	private static boolean change(Of of, IProgressMonitor monitor) throws CoreException {
		IFile[] files = Places.files(of.uri);
		if (files.length == 0 || !files[0].isAccessible())
			return false;
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		buffers.connect(files[0].getFullPath(), LocationKind.IFILE, monitor);
		try {
			ITextFileBuffer buffer = buffers.getTextFileBuffer(files[0].getFullPath(), LocationKind.IFILE);
			tree(buffer.getDocument(), of.edits).apply(buffer.getDocument());
			buffer.commit(monitor, false);
			return true;
		} catch (BadLocationException e) {
			return false;
		} finally {
			buffers.disconnect(files[0].getFullPath(), LocationKind.IFILE, monitor);
		}
	}
}
