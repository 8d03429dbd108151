// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.problems.Problems;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;

/** Asks beforehand what can be done at the place of the caret and where it leads, so that it is known when a key asks for it. */
public final class CaretFollower extends ViewerFeature<List<Either<Command, CodeAction>>> {

	private final Problems problems;
	private final ISelectionChangedListener moved = event -> update();

	public CaretFollower(LiveDocuments documents, Problems problems) {
		super(documents);
		this.problems = problems;
	}

	@Override
	void connected(ITextViewer in, @Nullable LiveDocument shown) {
		if (in.getSelectionProvider() instanceof IPostSelectionProvider selection) {
			selection.removePostSelectionChangedListener(moved);
			if (shown != null)
				selection.addPostSelectionChangedListener(moved);
		}
		super.connected(in, shown);
	}

	@Override
	CompletableFuture<List<Either<Command, CodeAction>>> ask(ITextViewer in, LiveDocument about) {
		if (!(in.getSelectionProvider().getSelection() instanceof ITextSelection selection))
			return CompletableFuture.completedFuture(null);
		Targets.at(about, selection.getOffset());
		return problems.repairs().at(about.uri(), Places.range(about.document(), selection.getOffset(), selection.getLength()));
	}

	@Override
	void show(ITextViewer in, LiveDocument about, List<Either<Command, CodeAction>> answer) {
		// it is kept where quick assist looks for it
	}
}
