// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.jspecify.annotations.Nullable;

import report.dsl.rules.Finding;
import report.dsl.rules.MarkdownEscape;
import report.dsl.rules.RulePage;
import report.dsl.sheet.Region;

/** Findings as paragraphs of Markdown: what is wrong, why it matters, and how to read more. */
public final class FindingNotes {

	private static final int MOST = 5;

	private FindingNotes() {
	}

	/**
	 * The note about a part of the text and, below it, about the findings there.
	 *
	 * @param about of the thing, as Markdown; may be empty
	 * @param place of the thing; null where there is none
	 * @return null where there is nothing to say
	 */
	public static @Nullable Hover hover(Document document, int offset, StringBuilder about, @Nullable Region place) {
		Region first = append(document, offset, about);
		if (about.isEmpty())
			return null;
		Hover hover = new Hover(new MarkupContent(MarkupKind.MARKDOWN, about.toString().strip()));
		Region region = place != null ? place : first;
		if (region != null && !region.isEmpty())
			hover.setRange(Positions.of(document.source(), region));
		return hover;
	}

	/** Appends the findings at an offset. @return where the first of them stands, null when there is none */
	private static @Nullable Region append(Document document, int offset, StringBuilder out) {
		Region first = null;
		int shown = 0;
		for (Finding finding : document.findings()) {
			if (finding.region().start() > offset || shown == MOST)
				break;
			if (!finding.region().contains(offset))
				continue;
			if (!out.isEmpty())
				out.append(shown == 0 ? "\n---\n" : "");
			shown++;
			first = first == null ? finding.region() : first;
			append(document, finding, out);
		}
		return first;
	}

	private static void append(Document document, Finding finding, StringBuilder out) {
		out.append("\n**").append(RulePage.severity(finding.severity()).in(document.language())).append("** ");
		out.append(MarkdownEscape.escape(finding.rule().card().title().in(document.language()))).append("\n\n");
		out.append(MarkdownEscape.escape(finding.rule().card().why().in(document.language()))).append("\n\n");
		out.append('`').append("report explain ").append(finding.rule().id()).append("`\n");
	}
}
