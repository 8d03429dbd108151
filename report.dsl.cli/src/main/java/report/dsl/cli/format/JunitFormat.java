// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import report.dsl.html.Markup;
import report.dsl.i18n.Language;
import report.dsl.rules.Finding;
import report.dsl.rules.Severity;

/**
 * JUnit XML: a suite per file with a failed case per error, a skipped case per fault that is marked as one of the original, and
 * the warnings and infos as output. A file without an error has one case that passes.
 */
final class JunitFormat implements FindingsFormat {

	private static final Pattern CONTROLS = Pattern.compile("[\t\n\r]");

	private final Language language;

	JunitFormat(Language language) {
		this.language = language;
	}

	@Override
	public byte[] head() {
		return bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"report check\">\n");
	}

	@Override
	public byte[] tail(CheckSummary summary, boolean empty) {
		return bytes("</testsuites>\n");
	}

	@Override
	public byte[] file(CheckedFile file) {
		StringBuilder cases = new StringBuilder();
		StringBuilder output = new StringBuilder();
		int failures = 0;
		int skipped = 0;
		for (Finding finding : file.findings()) {
			Span span = file.span(finding.region());
			String place = span.line() + ":" + span.column();
			String message = finding.message().in(language);
			if (finding.sic() != null) {
				skipped++;
				beginCase(file.path(), finding.rule().id() + " " + place, cases);
				cases.append("      <skipped message=\"").append(xml(finding.message(language))).append("\"/>\n    </testcase>\n");
			} else if (finding.severity() == Severity.ERROR) {
				failures++;
				beginCase(file.path(), finding.rule().id() + " " + place, cases);
				cases.append("      <failure type=\"").append(xml(finding.rule().id())).append("\" message=\"").append(xml(message))
						.append("\">");
				cases.append(xml(file.path())).append(':').append(place).append(": ").append(xml(message))
						.append("</failure>\n    </testcase>\n");
			} else
				output.append(xml(file.path())).append(':').append(place).append(": ").append(finding.severity().word()).append(' ')
						.append(xml(finding.rule().id())).append(' ').append(xml(message)).append('\n');
		}
		return suite(file.path(), cases, output, failures, skipped);
	}

	private static void beginCase(String path, String name, StringBuilder out) {
		out.append("    <testcase classname=\"").append(xml(path)).append("\" name=\"").append(xml(name)).append("\">\n");
	}

	private static byte[] suite(String path, StringBuilder cases, StringBuilder output, int failures, int skipped) {
		StringBuilder out = new StringBuilder("  <testsuite name=\"").append(xml(path)).append("\" tests=\"")
				.append(Math.max(1, failures + skipped));
		if (failures == 0 && skipped == 0)
			cases.append("    <testcase classname=\"").append(xml(path)).append("\" name=\"report check\"/>\n");
		out.append("\" failures=\"").append(failures).append("\" errors=\"0\" skipped=\"").append(skipped).append("\">\n").append(cases);
		if (!output.isEmpty())
			out.append("    <system-out>").append(output).append("</system-out>\n");
		return bytes(out.append("  </testsuite>\n").toString());
	}

	@Override
	public byte[] failed(String path, String message) {
		StringBuilder out = new StringBuilder("  <testsuite name=\"").append(xml(path));
		out.append("\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n");
		beginCase(path, UNREADABLE, out);
		out.append("      <error type=\"").append(UNREADABLE).append("\" message=\"").append(xml(message)).append("\"/>\n");
		return bytes(out.append("    </testcase>\n  </testsuite>\n").toString());
	}

	/** Text for elements and attributes. Tabs and line ends are written as numbers: in an attribute a parser would read them as blanks. */
	private static String xml(String text) {
		StringBuilder out = new StringBuilder(text.length() + 16);
		for (String part : CONTROLS.splitWithDelimiters(text, -1))
			if (CONTROLS.matcher(part).matches())
				out.append("&#").append((int) part.charAt(0)).append(';');
			else
				out.append(Markup.escaped(part));
		return out.toString();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
