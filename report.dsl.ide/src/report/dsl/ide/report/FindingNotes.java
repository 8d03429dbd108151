package report.dsl.ide.report;

import report.dsl.ide.Document;
import report.dsl.rules.Finding;
import report.dsl.rules.MarkdownEscape;
import report.dsl.rules.RulePage;
import report.dsl.sheet.Region;

/** Findings as paragraphs of Markdown: what is wrong, why it matters, and how to read more. */
final class FindingNotes {

	private static final int MOST = 5;

	private FindingNotes() {
	}

	/** Appends the findings at an offset. @return where the first of them stands, null when there is none */
	static Region append(Document document, int offset, StringBuilder out) {
		Region first = null;
		int told = 0;
		for (Finding finding : document.findings()) {
			if (finding.region().start() > offset || told == MOST)
				break;
			if (!finding.region().contains(offset))
				continue;
			if (!out.isEmpty())
				out.append(told == 0 ? "\n---\n" : "");
			told++;
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
