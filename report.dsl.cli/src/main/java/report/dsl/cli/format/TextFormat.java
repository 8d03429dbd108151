// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

import java.nio.charset.StandardCharsets;

import report.dsl.i18n.Language;
import report.dsl.i18n.Text;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.rules.figures.Calculation;

/**
 * {@code FILE:LINE:COLUMN: severity RULE-ID MESSAGE}, a line a finding. For people, the relation that is broken and the best fix, behind an
 * arrow, follow on lines that start with spaces, and a summary ends the output; programs get the plain lines only.
 */
final class TextFormat implements FindingsFormat {

	private static final Text CERTAIN = new Text("（report fix 可自动修复）", " (report fix applies this)");
	private static final Text SUMMARY = new Text("{0} 个文件：{1} 个错误，{2} 个警告，{3} 条提示", "files: {0}, errors: {1}, warnings: {2}, infos: {3}");
	private static final Text FAILURES = new Text("；{0} 个文件无法读取", ", unreadable files: {0}");

	private static final Text PAGE = new Text("第{0}页：", "page {0}: ");

	private final Language language;
	private final boolean people;

	/** @param people the output is for a screen */
	TextFormat(Language language, boolean people) {
		this.language = language;
		this.people = people;
	}

	@Override
	public byte[] file(CheckedFile file) {
		if (file.findings().isEmpty())
			return NOTHING;
		StringBuilder out = new StringBuilder();
		for (Finding finding : file.findings()) {
			Span span = file.span(finding.region());
			out.append(line(file.path())).append(':').append(span.line()).append(':').append(span.column()).append(": ");
			out.append(finding.severity().word()).append(' ').append(finding.rule().id()).append(' ');
			if (span.page() > 0)
				out.append(PAGE.with(span.page()).in(language));
			out.append(line(finding.message(language))).append('\n');
			if (people && finding.sic() == null)
				more(finding, file, out);
		}
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** What helps a person with a finding: the relation that is broken, and the best fix. */
	private void more(Finding finding, CheckedFile file, StringBuilder out) {
		if (finding.relation() != null && file.figures() != null)
			out.append("    ").append(line(Calculation.formula(file.figures(), finding.relation().relation()).in(language))).append('\n');
		if (!finding.fixes().isEmpty())
			fix(finding.fixes().getFirst(), file.editable(), out);
	}

	private void fix(Fix fix, boolean editable, StringBuilder out) {
		out.append("    → ").append(line(fix.title().in(language)));
		if (fix.certain() && editable)
			out.append(CERTAIN.in(language));
		out.append('\n');
	}

	/** Text that stays on its line. */
	static String line(String text) {
		for (int i = 0; i < text.length(); i++)
			if (Character.isISOControl(text.charAt(i)))
				return text.replaceAll("\\p{Cc}+", " ").strip();
		return text;
	}

	/** Nothing: standard error has said it already. */
	@Override
	public byte[] failed(String path, String message) {
		return NOTHING;
	}

	@Override
	public byte[] tail(CheckSummary summary, boolean empty) {
		if (!people)
			return NOTHING;
		String text = SUMMARY.with(summary.files(), summary.errors(), summary.warnings(), summary.infos()).in(language);
		if (summary.failures() > 0)
			text += FAILURES.with(summary.failures()).in(language);
		return (text + "\n").getBytes(StandardCharsets.UTF_8);
	}
}
