package report.dsl.html;

import java.util.List;

import report.dsl.form.Forms;
import report.dsl.rules.Text;
import report.dsl.sheet.Region;

/** Lines that have no place in the form, one behind the other, as they are written: a table where they have cells, else paragraphs. */
final class LooseTable {

	private final Elements out;
	private final List<Loose> lines;
	private final String text;
	private final Text hint;
	private int width;

	LooseTable(Elements out, List<Loose> lines) {
		this.out = out;
		this.lines = lines;
		this.text = out.sheet.source().text();
		this.hint = out.sheet.form() == Forms.NONE ? null : Words.NOT_IN_FORM;
		for (Loose line : lines)
			if (line.kind() == Loose.Kind.ROW || line.kind() == Loose.Kind.HEADER)
				width = Math.max(width, line.pieces().size());
	}

	void write() {
		if (width == 0) {
			lines.forEach(this::paragraph);
			return;
		}
		out.markup.raw("<table class=\"loose\">\n");
		int body = 0;
		if (lines.getFirst().kind() == Loose.Kind.CAPTION)
			words("caption", null, lines.get(body++).whole());
		if (body < lines.size() && lines.get(body).kind() == Loose.Kind.HEADER) {
			out.markup.raw("<thead>\n");
			row(lines.get(body++));
			out.markup.raw("</thead>\n");
		}
		out.markup.raw("<tbody>\n");
		lines.subList(body, lines.size()).forEach(this::row);
		out.markup.raw("</tbody>\n</table>\n");
	}

	/** The words of the line; between cells a bar. */
	private void paragraph(Loose line) {
		out.open("p", "loose", line.whole(), hint).raw(">");
		for (int i = 0; i < line.pieces().size(); i++) {
			Region piece = line.pieces().get(i);
			out.markup.raw(i == 0 ? "" : line.kind() == Loose.Kind.REST ? " | " : " ").text(text, piece.start(), piece.end());
		}
		out.markup.raw("</p>\n");
	}

	private void words(String tag, String classes, Region place) {
		out.open(tag, classes, place, hint).raw(">").text(text, place.start(), place.end()).raw("</").raw(tag).raw(">\n");
	}

	/** The last piece covers what the line has fewer than others. */
	private void row(Loose line) {
		boolean header = line.kind() == Loose.Kind.HEADER;
		int count = line.pieces().size();
		out.markup.raw("<tr>");
		for (int i = 0; i < count; i++) {
			boolean label = i == 0 && !header;
			String tag = label || header && i > 0 ? "th" : "td";
			Region place = line.pieces().get(i);
			Markup markup = out.open(tag, null, place, i == 0 ? hint : null).spans(i == count - 1 ? width - count + 1 : 1, 1);
			if (tag.equals("th"))
				markup.raw(label ? " scope=\"row\"" : " scope=\"col\"");
			markup.raw(">").text(text, place.start(), place.end()).raw("</").raw(tag).raw(">");
		}
		out.markup.raw("</tr>\n");
	}
}
