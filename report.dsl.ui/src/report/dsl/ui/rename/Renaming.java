// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.rename;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.DocumentChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;

/** Renames something in all reports and forms that know it; the server says where. Works on threads of its own. */
public final class Renaming extends Refactoring {

	private static final Text NAME = new Text("重命名", "Rename");
	private static final Text NONE = new Text("不能这样重命名", "It cannot be renamed to that");
	private static final int LOOK_MILLISECONDS = 50;

	private final LiveDocuments documents;
	private final LiveDocument document;
	private final Position position;
	private String newName;
	/** Null while the server has not said what is to be changed. */
	private @Nullable WorkspaceEdit edit;

	public Renaming(LiveDocuments documents, LiveDocument document, Position position, String oldName) {
		this.documents = documents;
		this.document = document;
		this.position = position;
		this.newName = oldName;
	}

	public String newName() {
		return newName;
	}

	public void rename(String name) {
		newName = name;
	}

	@Override
	public String getName() {
		return ReportUi.say(NAME);
	}

	@Override
	public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
		var answer = document.ask((server, id) -> server.getTextDocumentService().rename(new RenameParams(id, position, newName)));
		edit = null;
		while (!answer.isDone() || edit == null)
			try {
				if (monitor.isCanceled())
					throw new OperationCanceledException();
				edit = answer.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
				if (edit == null)
					return RefactoringStatus.createFatalErrorStatus(ReportUi.say(NONE));
			} catch (TimeoutException e) {
				// not yet
			} catch (ExecutionException e) {
				Throwable cause = e.getCause() == null ? e : e.getCause();
				return RefactoringStatus.createFatalErrorStatus(String.valueOf(cause.getMessage()));
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
		return new RefactoringStatus();
	}

	@Override
	public Change createChange(IProgressMonitor monitor) throws CoreException {
		CompositeChange all = new CompositeChange(getName());
		all.markAsSynthetic();
		for (Edits.Of of : edit == null ? List.<Edits.Of>of() : Edits.list(edit)) {
			TextChange change = change(of, monitor);
			if (change != null)
				all.add(change);
		}
		return all;
	}

	private @Nullable TextChange change(Edits.Of of, IProgressMonitor monitor) throws CoreException {
		LiveDocument live = documents.of(of.uri());
		IFile[] files = Places.files(of.uri());
		String name = Places.key(of.uri());
		TextChange change;
		IDocument text;
		if (files.length > 0) {
			change = new TextFileChange(files[0].getFullPath().toString(), files[0]);
			text = live != null ? live.document() : text(files[0], monitor);
		} else if (live != null) {
			change = new DocumentChange(name, live.document());
			text = live.document();
		} else
			return null;
		change.setEdit(Edits.tree(text, of.edits()));
		change.setTextType(name.substring(name.lastIndexOf('.') + 1));
		return change;
	}

	private static IDocument text(IFile file, IProgressMonitor monitor) throws CoreException {
		var buffers = FileBuffers.getTextFileBufferManager();
		buffers.connect(file.getFullPath(), LocationKind.IFILE, monitor);
		try {
			return new Document(buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE).getDocument().get());
		} finally {
			buffers.disconnect(file.getFullPath(), LocationKind.IFILE, monitor);
		}
	}
}
