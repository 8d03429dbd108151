// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.Library;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.text.LabelStyle;

/** What can be written at a place of a report. */
public final class Completion {

	/** Characters after which a client asks by itself. */
	public static final List<String> TRIGGERS = List.of("#", "＃", "|", "｜", "\"", "“", "[", "【");

	/**
	 * What answers depend on beyond the document.
	 *
	 * @param snippets whether the client knows snippets
	 * @param today    the day on which the user writes
	 * @param labels   style of the labels of a whole report
	 */
	public record Client(boolean snippets, LocalDate today, LabelStyle labels) {
	}

	private Completion() {
	}

	public static CompletionList of(ReportDocument document, Position position, Library library, Client client) {
		Caret caret = new Caret(document.sheet(), Positions.offset(document.source(), position));
		Proposals proposals = new Proposals(document, caret.offset, client.snippets());
		if (caret.area() == Caret.Area.NOTHING || MarkProposals.add(caret, proposals))
			return proposals.list();
		switch (caret.area()) {
		case KEY -> {
			WholeProposals.add(caret, proposals, client);
			HeadProposals.keys(caret, proposals);
			PartProposals.atLineStart(caret, proposals);
		}
		case VALUE -> HeadProposals.values(caret, proposals, library, client.today());
		case SECTION, TABLE -> PartProposals.heading(caret, proposals);
		case LABEL -> {
			RowProposals.label(caret, proposals);
			PartProposals.atLineStart(caret, proposals);
		}
		default -> CellProposals.add(caret, proposals);
		}
		return proposals.list();
	}

	/** The document that an item was proposed for; null for an item of another origin. */
	public static @Nullable String uri(CompletionItem item) {
		return ProposalNotes.uri(item);
	}

	/** Adds to an item what there is to say of the thing it stands for. */
	public static CompletionItem resolve(CompletionItem item, ReportDocument document) {
		String words = ProposalNotes.of(item, document);
		if (!words.isEmpty())
			item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, words));
		return item;
	}
}
