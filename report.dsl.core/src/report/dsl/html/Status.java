// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import java.util.List;

import report.dsl.form.Forms;
import report.dsl.i18n.Text;
import report.dsl.rules.Finding;
import report.dsl.rules.Severity;

/** A line above the preview that says how many findings there are, and a list of them to open. */
final class Status {

	private static final int SHOWN = 100;
	private static final Text[] COUNTS = { Words.ERRORS, Words.WARNINGS, Words.INFOS };

	private final Elements out;
	private final List<Finding> findings;

	Status(Elements out, FindingMarks marks) {
		this.out = out;
		this.findings = marks.findings();
	}

	void write() {
		Markup markup = out.markup;
		markup.raw("<aside class=\"status\"");
		out.own();
		markup.attribute("aria-label", out.in(Words.PREVIEW)).raw(">\n");
		if (out.sheet.form() == Forms.NONE)
			out.note("p", "remark", Words.NO_FORM);
		if (findings.isEmpty())
			out.note("p", "kept", Words.KEPT);
		else
			list();
		markup.raw("</aside>\n");
	}

	private void list() {
		out.markup.raw("<details><summary>");
		for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
			long count = findings.stream().filter(finding -> finding.severity() == severity).count();
			if (count > 0)
				out.note("span", severity.word(), COUNTS[severity.ordinal()].with(count));
		}
		out.markup.raw("</summary>\n<ol>\n");
		for (Finding finding : findings.subList(0, Math.min(SHOWN, findings.size())))
			out.markup.raw("<li").attribute("class", finding.sic() != null ? "sic" : finding.severity().word())
					.attribute("data-from", finding.region().start()).attribute("data-to", finding.region().end())
					.attribute("data-rules", finding.rule().id()).raw(">").text(out.message(finding)).raw("</li>\n");
		out.markup.raw("</ol>\n");
		if (findings.size() > SHOWN)
			out.note("p", "remark", Words.MORE.with(findings.size() - SHOWN));
		out.markup.raw("</details>\n");
	}
}
