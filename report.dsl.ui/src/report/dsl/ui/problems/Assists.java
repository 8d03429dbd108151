// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.Images;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;

/** What can be done at the caret. In files of the workspace repairs are offered with their markers, which the platform does. */
public final class Assists implements IQuickAssistProcessor {

	private final LiveDocuments documents;
	private final Problems problems;

	public Assists(LiveDocuments documents, Problems problems) {
		this.documents = documents;
		this.problems = problems;
	}

	@Override
	public ICompletionProposal @Nullable [] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		ISourceViewer viewer = context.getSourceViewer();
		LiveDocument document = documents.of(viewer.getDocument());
		if (document == null)
			return null;
		Range range = Places.range(document.document(), context.getOffset(), Math.max(0, context.getLength()));
		List<Either<Command, CodeAction>> known = problems.repairs().known(document.uri(), range);
		if (known == null) {
			problems.repairs().at(document.uri(), range);
			return null;
		}
		boolean marked = Places.files(document.uri()).length > 0;
		List<ICompletionProposal> proposals = new ArrayList<>();
		for (Either<Command, CodeAction> action : known)
			if (!marked || action.isLeft() || !CodeActionKind.QuickFix.equals(action.getRight().getKind()))
				proposals.add(new Assist(action, problems.repairs()));
		return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof EditorAnnotations.Found;
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return true;
	}

	@Override
	public @Nullable String getErrorMessage() {
		return null;
	}

	/** Something that can be done. */
	private record Assist(Either<Command, CodeAction> action, OfferedRepairs repairs) implements ICompletionProposal {

		@Override
		public void apply(IDocument document) {
			repairs.run(action);
		}

		@Override
		public String getDisplayString() {
			return QuickFix.title(action);
		}

		@Override
		public Image getImage() {
			return Images.named("repair");
		}

		@Override
		public @Nullable Point getSelection(IDocument document) {
			return null;
		}

		@Override
		public @Nullable String getAdditionalProposalInfo() {
			return null;
		}

		@Override
		public @Nullable IContextInformation getContextInformation() {
			return null;
		}
	}
}
