// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

import java.nio.charset.StandardCharsets;

import report.dsl.i18n.Language;
import report.dsl.rules.Finding;
import report.dsl.rules.Severity;

/** Workflow commands, a line a finding, which GitHub shows as annotations of the changed files. */
final class GithubFormat implements FindingsFormat {

	private final Language language;

	GithubFormat(Language language) {
		this.language = language;
	}

	@Override
	public byte[] file(CheckedFile file) {
		StringBuilder out = new StringBuilder();
		for (Finding finding : file.findings()) {
			Span span = file.span(finding.region());
			out.append("::").append(command(finding.severity())).append(" file=").append(property(file.path()));
			out.append(",line=").append(span.line()).append(",endLine=").append(span.endLine());
			if (span.line() == span.endLine())
				out.append(",col=").append(span.column()).append(",endColumn=").append(span.endColumn());
			out.append(",title=").append(property(finding.rule().id())).append("::");
			out.append(data(finding.message(language))).append('\n');
		}
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public byte[] failed(String path, String message) {
		String line = "::error file=" + property(path) + ",title=" + UNREADABLE + "::" + data(message) + "\n";
		return line.getBytes(StandardCharsets.UTF_8);
	}

	private static String command(Severity severity) {
		return switch (severity) {
		case ERROR -> "error";
		case WARNING -> "warning";
		default -> "notice";
		};
	}

	/** Escapes what would end the message. */
	private static String data(String text) {
		return TextFormat.line(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
	}

	/** Escapes what would end a property as well. */
	private static String property(String text) {
		return data(text).replace(":", "%3A").replace(",", "%2C");
	}
}
