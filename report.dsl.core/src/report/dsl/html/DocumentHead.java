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
		if (!out.forPreview() && HeadFields.BELOW.stream().noneMatch(field -> out.sheet.text(field) != null))
			return;
		out.markup.raw("<footer>\n");
		list("contact", HeadFields.BELOW);
		out.markup.raw("</footer>\n");
	}

	private void line(String tag, @Nullable String classes, Field field, boolean named) {
		HeadEntry entry = out.sheet.field(field);
		String shown = HeadFields.shown(out.sheet, field);
		if (entry == null || shown == null) {
			if (out.forPreview())
				out.blank(tag, classes, field);
			return;
		}
		if (named)
			out.markup.raw("<").raw(tag).raw(classes == null ? ">" : " class=\"" + classes + "\">").text(field.word()).raw("：");
		out.field(named ? "span" : tag, named ? null : classes, field, entry.region()).text(shown).raw(named ? "</span>" : "");
		out.markup.raw("</").raw(tag).raw(">\n");
	}

	private void list(String classes, List<Field> fields) {
		out.markup.raw("<dl class=\"").raw(classes).raw("\">\n");
		for (Field field : fields) {
			HeadEntry entry = out.sheet.field(field);
			String shown = HeadFields.shown(out.sheet, field);
			if (entry != null && shown != null && !entry.text().isEmpty())
				entry(field, entry, shown);
			else if (out.forPreview() && !TECHNICAL.contains(field))
				missing(field);
		}
		out.markup.raw("</dl>\n");
	}

	private void entry(Field field, HeadEntry entry, String shown) {
		out.markup.raw("<div><dt>").text(field.word()).raw("</dt>");
		if (field == Field.YEAR || !TECHNICAL.contains(field))
			out.field("dd", null, field, entry.region());
		else
			out.open("dd", null, entry.region()).raw(">");
		out.markup.text(shown).raw("</dd></div>\n");
	}

	private void missing(Field field) {
		out.markup.raw("<div class=\"blank-text\"><dt>").text(field.word()).raw("</dt>");
		out.blank("dd", null, field);
		out.markup.raw("</div>\n");
	}
}
