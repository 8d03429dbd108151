// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;
import report.dsl.sheet.Written;

/** What a sheet says, without places, and with texts freed of white space and width: equal before and after formatting. */
final class SheetDump {

	private SheetDump() {
	}

	static String of(Sheet sheet) {
		StringBuilder out = new StringBuilder();
		head(out, sheet);
		cells(out, sheet);
		for (Written.Chapter chapter : sheet.chapters()) {
			out.append("chapter ").append(chapter.section()).append(' ').append(plain(chapter.title())).append('\n');
			for (Written.Paragraph paragraph : chapter.paragraphs())
				out.append("  ").append(paragraph.text()).append('\n');
		}
		for (Written.Grid grid : sheet.grids())
			out.append("grid ").append(grid.table()).append(' ').append(grid.columns()).append('\n');
		for (Written.Line line : sheet.lines())
			out.append("line ").append(line.row()).append(' ').append(line.cells()).append('\n');
		for (Written.Sic sic : sheet.sics())
			out.append("sic ").append(sic.scope()).append(' ').append(sic.rules()).append(' ').append(sic.reason()).append('\n');
		issues(out, sheet);
		return out.toString();
	}

	private static void head(StringBuilder out, Sheet sheet) {
		for (Field field : Field.values()) {
			HeadEntry entry = sheet.field(field);
			if (entry != null)
				out.append(field).append(' ').append(plain(entry.text())).append('\n');
		}
		out.append(sheet.form()).append(' ').append(sheet.year()).append(' ').append(sheet.date()).append(' ').append(sheet.period())
				.append('\n');
	}

	private static void cells(StringBuilder out, Sheet sheet) {
		for (int cell = 0; cell < sheet.form().cellCount(); cell++)
			if (sheet.isWritten(cell) || sheet.value(cell) != Value.BLANK)
				out.append(sheet.form().tableOf(cell)).append('.').append(sheet.form().rowOf(cell)).append('.')
						.append(sheet.form().columnOf(cell))
						.append(' ').append(sheet.value(cell)).append(' ').append(sheet.number(cell)).append(' ')
						.append(plain(sheet.text(cell)))
						.append('\n');
	}

	private static void issues(StringBuilder out, Sheet sheet) {
		for (ReadIssue issue : sheet.issues()) {
			out.append(issue.getClass().getSimpleName());
			for (Object detail : Texts.details(issue))
				out.append(' ').append(detail instanceof String words ? start(plain(words)) : detail);
			out.append('\n');
		}
	}

	/** Long words are cut where they stand, which white space moves. */
	private static String start(String word) {
		return word.length() <= 8 ? word : word.substring(0, 8);
	}

	private static String plain(String text) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = Chars.fold(text.charAt(i));
			if (!Chars.isSpace(c))
				out.append(Chars.isBar(c) ? '|' : c);
		}
		return out.toString();
	}
}
