// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.Images;
import report.dsl.ui.ReportUi;
import report.dsl.ui.markdown.Markdown;
import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.Places;

/** Something that can be written, as the server proposed it. It stays as long as what is typed on fits its filter text. */
final class Proposal
		implements
			ICompletionProposal,
			ICompletionProposalExtension2,
			ICompletionProposalExtension5,
			ICompletionProposalExtension6 {

	private final CompletionItem item;
	private final LiveDocument document;
	private final int start;
	private final int replaced;
	private final int asked;
	private @Nullable Point selection;

	/** @param asked the offset at which the server was asked */
	Proposal(CompletionItem item, LiveDocument document, int asked) {
		this.item = item;
		this.document = document;
		this.asked = asked;
		IRegion region = region(item, document.document(), asked);
		this.start = region.getOffset();
		this.replaced = region.getLength();
	}

	private static IRegion region(CompletionItem item, IDocument text, int asked) {
		if (item.getTextEdit() == null)
			return new Region(asked, 0);
		Range range = item.getTextEdit().isLeft() ? item.getTextEdit().getLeft().getRange() : item.getTextEdit().getRight().getReplace();
		return Places.region(text, range);
	}

	private String text() {
		if (item.getTextEdit() != null)
			return item.getTextEdit().isLeft() ? item.getTextEdit().getLeft().getNewText() : item.getTextEdit().getRight().getNewText();
		return item.getInsertText() != null ? item.getInsertText() : item.getLabel();
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		IDocument text = viewer.getDocument();
		Snippet snippet = item.getInsertTextFormat() == InsertTextFormat.Snippet ? Snippet.of(text()) : Snippet.plain(text());
		try {
			List<TextEdit> others = item.getAdditionalTextEdits() == null ? List.of() : item.getAdditionalTextEdits();
			int length = replaced + offset - asked;
			int before = text.getLength();
			text.replace(start, length, snippet.text());
			int grown = text.getLength() - before;
			selection = new Point(start + snippet.caret(), 0);
			if (!others.isEmpty())
				Edits.apply(text, moved(others, text, grown));
			else
				snippet.link(viewer, start);
		} catch (BadLocationException e) {
			ReportUi.log().error(e.toString(), e);
		}
	}

	/** Additional edits lie elsewhere, by the protocol; those behind have moved by whole lines at most when the text is one line. */
	private List<TextEdit> moved(List<TextEdit> edits, IDocument text, int grown) {
		List<TextEdit> moved = new ArrayList<>();
		for (TextEdit edit : edits) {
			IRegion region = Places.region(text, edit.getRange());
			int by = region.getOffset() > start ? grown : 0;
			moved.add(new TextEdit(Places.range(text, region.getOffset() + by, region.getLength()), edit.getNewText()));
		}
		return moved;
	}

	@Override
	public boolean validate(IDocument text, int offset, DocumentEvent event) {
		if (offset < start)
			return false;
		try {
			String typed = text.get(start, offset - start).toLowerCase(Locale.ROOT);
			String filter = item.getFilterText() != null ? item.getFilterText() : item.getLabel();
			return contains(filter.toLowerCase(Locale.ROOT), typed);
		} catch (BadLocationException e) {
			return false;
		}
	}

	/** Whether the signs of one text occur in the other in their order. */
	private static boolean contains(String text, String signs) {
		int at = 0;
		for (int i = 0; i < signs.length(); i++) {
			at = text.indexOf(signs.charAt(i), at) + 1;
			if (at == 0)
				return false;
		}
		return true;
	}

	@Override
	public String getDisplayString() {
		return item.getLabel();
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString shown = new StyledString(item.getLabel());
		String detail = item.getLabelDetails() != null && item.getLabelDetails().getDescription() != null
				? item.getLabelDetails().getDescription()
				: item.getDetail();
		if (detail != null && !detail.isEmpty())
			shown.append("  " + detail, StyledString.QUALIFIER_STYLER);
		return shown;
	}

	@Override
	public @Nullable Object getAdditionalProposalInfo(IProgressMonitor monitor) {
		CompletionItem full = item;
		if (item.getDocumentation() == null) {
			CompletionItem resolved = ServerAnswers
					.await(document.ask((server, id) -> server.getTextDocumentService().resolveCompletionItem(item)));
			full = resolved != null ? resolved : item;
		}
		if (full.getDocumentation() == null)
			return null;
		return Markdown.plain(
				full.getDocumentation().isLeft() ? full.getDocumentation().getLeft() : full.getDocumentation().getRight().getValue());
	}

	@Override
	public @Nullable String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public Image getImage() {
		return Images.of(item.getKind());
	}

	@Override
	public @Nullable Point getSelection(IDocument text) {
		return selection;
	}

	@Override
	public void apply(IDocument text) {
		throw new UnsupportedOperationException("proposals are applied to viewers");
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is shown beforehand
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// nothing was shown
	}

	@Override
	public @Nullable IContextInformation getContextInformation() {
		return null;
	}
}
