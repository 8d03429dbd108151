// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.print.HeadFields;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;

/** What a report says of itself: title, organ and date above, how to reach the office below. */
final class DocumentHead {

	/** Fields for programs: on the page beside the text only. */
	private static final List<Field> TECHNICAL = List.of(Field.FORM, Field.YEAR, Field.PREVIOUS, Field.PARTS);

	private final Elements out;

	DocumentHead(Elements out) {
		this.out = out;
	}

	void top() {
		out.markup.raw("<header>\n");
		if (out.forPreview())
			list("technical", TECHNICAL);
		line("p", "index", Field.INDEX_NUMBER, true);
		line("h1", null, Field.TITLE, false);
		line("p", "organ", Field.ORGAN, false);
		line("p", "date", Field.DATE, false);
		out.markup.raw("</header>\n");
	}

	void bottom() {
		for (Field field : HeadFields.BELOW)
			if (out.sheet.text(field) != null) {
				out.markup.raw("<footer>\n");
				list("contact", HeadFields.BELOW);
				out.markup.raw("</footer>\n");
				return;
			}
	}

	private void line(String tag, @Nullable String classes, Field field, boolean named) {
		HeadEntry entry = out.sheet.field(field);
		String shown = HeadFields.shown(out.sheet, field);
		if (entry == null || shown == null)
			return;
		out.open(tag, classes, entry.region()).raw(">");
		if (named)
			out.markup.text(field.word()).raw("：");
		out.markup.text(shown).raw("</").raw(tag).raw(">\n");
	}

	private void list(String classes, List<Field> fields) {
		out.markup.raw("<dl class=\"").raw(classes).raw("\">\n");
		for (Field field : fields) {
			HeadEntry entry = out.sheet.field(field);
			String shown = HeadFields.shown(out.sheet, field);
			if (entry == null || shown == null || entry.text().isEmpty())
				continue;
			out.markup.raw("<div><dt>").text(field.word()).raw("</dt>");
			out.open("dd", null, entry.region()).raw(">").text(shown).raw("</dd></div>\n");
		}
		out.markup.raw("</dl>\n");
	}
}
