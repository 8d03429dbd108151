// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;

/** What can be written at the caret. Generic editors ask on a thread of their own. */
public final class Completions implements IContentAssistProcessor {

	private static final char[] TRIGGERS = { '#', '|', '｜', '"', '[', '【' };
	private static final ICompletionProposal[] NONE = {};

	private final LiveDocuments documents;

	public Completions(LiveDocuments documents) {
		this.documents = documents;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		LiveDocument document = documents.of(viewer.getDocument());
		if (document == null || ProposalsOffFigures.disturb(viewer, offset))
			return NONE;
		CompletionParams params = new CompletionParams(document.id(), Places.position(document.document(), offset));
		CompletableFuture<Either<List<CompletionItem>, CompletionList>> answer = document
				.ask((server, id) -> server.getTextDocumentService().completion(params));
		Either<List<CompletionItem>, CompletionList> found = ServerAnswers.await(answer);
		if (found == null)
			return NONE;
		List<CompletionItem> items = found.isLeft() ? found.getLeft() : found.getRight().getItems();
		return items.stream().sorted((a, b) -> sortText(a).compareTo(sortText(b))).map(item -> new Proposal(item, document, offset))
				.toArray(ICompletionProposal[]::new);
	}

	private static String sortText(CompletionItem item) {
		return item.getSortText() != null ? item.getSortText() : item.getLabel();
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return TRIGGERS.clone();
	}

	@Override
	public IContextInformation @Nullable [] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char @Nullable [] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public @Nullable IContextInformationValidator getContextInformationValidator() {
		return null;
	}

	@Override
	public @Nullable String getErrorMessage() {
		return null;
	}
}
