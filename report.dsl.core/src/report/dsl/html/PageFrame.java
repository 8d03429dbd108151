// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import java.util.List;

import report.dsl.i18n.Language;
import report.dsl.print.Printing;
import report.dsl.rules.Finding;
import report.dsl.rules.Reading;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;

/** The frame of the page: head, policy, styles, script. */
final class PageFrame {

	/** Bytes of a page of the national forms with little narrative. */
	private static final int USUAL = 64 * 1024;

	private final Sheet sheet;
	private final HtmlOptions options;
	private final Elements out;

	PageFrame(Reading reading, List<Finding> findings, Language language, HtmlOptions options) {
		this.sheet = reading.sheet();
		this.options = options;
		FindingMarks marks = options.forPreview() ? new FindingMarks(reading, findings, language) : null;
		this.out = new Elements(new Markup(USUAL + 2 * sheet.source().text().length()), reading, language, marks);
	}

	String write() {
		head();
		out.markup.raw(options.forPreview() ? "<body class=\"preview\">\n<main>\n" : "<body>\n<main>\n");
		FindingMarks marks = out.marks();
		if (marks != null)
			new Status(out, marks).write();
		out.markup.raw("<article>\n");
		DocumentHead head = new DocumentHead(out);
		head.top();
		Printing.print(out.reading, new HtmlPrinter(out));
		head.bottom();
		out.markup.raw("</article>\n</main>\n");
		script();
		return out.markup.raw("</body>\n</html>\n").toString();
	}

	private void head() {
		Markup markup = out.markup;
		markup.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\"/>\n");
		markup.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'");
		if (options.nonce() != null)
			markup.raw("; script-src 'nonce-").raw(options.nonce()).raw("'");
		markup.raw(
				"; base-uri 'none'; form-action 'none'\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
		String title = sheet.text(Field.TITLE);
		markup.raw("<title>").text(title != null ? title : sheet.source().name()).raw("</title>\n<style>\n").raw(Styles.DOCUMENT);
		if (options.forPreview())
			markup.raw(Styles.PREVIEW);
		markup.raw("</style>\n</head>\n");
	}

	/** In a string or pattern of JavaScript {@code <\/} is the same as the characters that would end the element. */
	private void script() {
		if (options.script() != null && options.nonce() != null)
			out.markup.raw("<script nonce=\"").raw(options.nonce()).raw("\">\n")
					.raw(options.script().replace("</", "<\\/").replace("<!--", "<\\!--"))
					.raw("\n</script>\n");
	}
}
