// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/** Edits of whole lines, in the line ends of the source. */
public final class LineEdits {

	private static final Text BARS = new Text("制表符改为竖线", "Replace the tabs by bars");
	private static final String BAR = " | ";

	private LineEdits() {
	}

	/** The line end that the source uses. */
	public static String end(Source source) {
		String text = source.text();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n')
				return "\n";
			if (c == '\r')
				return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "\r\n" : "\r";
		}
		return "\n";
	}

	/** The lines that a region touches, from the first character of the first to the line end of the last, exclusive. */
	public static Region of(Source source, Region region) {
		return new Region(source.lineStart(source.line(region.start())), lineEnd(source, region.end()));
	}

	/** Takes the lines that a region touches away, their line ends too. */
	public static Edit remove(Source source, Region region) {
		Region lines = of(source, region);
		int behind = source.lineStart(source.line(lines.end()) + 1);
		if (behind > lines.end())
			return new Edit(lines.start(), behind, "");
		int before = lines.start() == 0 ? 0 : lineEnd(source, source.lineStart(source.line(lines.start()) - 1));
		return new Edit(before, lines.end(), "");
	}

	/** Puts lines above the line that holds the offset. @param lines separated by {@code \n}, without the last line end */
	public static Edit above(Source source, int offset, String lines) {
		String end = end(source);
		int start = source.lineStart(source.line(offset));
		boolean mark = start == 0 && source.text().startsWith("\ufeff");
		return Edit.insert(mark ? 1 : start, ended(lines, end) + end);
	}

	/** Puts lines below the line that holds the offset. @param lines separated by {@code \n}, without the last line end */
	public static Edit below(Source source, int offset, String lines) {
		String end = end(source);
		return Edit.insert(lineEnd(source, offset), end + ended(lines, end));
	}

	/** Makes a comment of the line that a region begins in. */
	public static Edit comment(Source source, Region region) {
		return Edit.insert(source.lineStart(source.line(region.start())), "// ");
	}

	/** Offset of the line end, or of the end of the text, of the line that holds the offset. */
	public static int lineEnd(Source source, int offset) {
		String text = source.text();
		int i = offset;
		while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r')
			i++;
		return i;
	}

	private static String ended(String lines, String end) {
		return end.equals("\n") ? lines : lines.replace("\n", end);
	}

	/**
	 * Each tab with the spaces around it as a bar: a table that comes from another program has tabs between its cells. Whether
	 * they are bars shows when the line is read with them.
	 *
	 * @return none for a line without tabs
	 */
	public static List<Fix> bars(Source source, Region line) {
		List<Edit> edits = new ArrayList<>();
		int start = line.start();
		for (int i = start; i < line.end(); i++) {
			char c = source.text().charAt(i);
			if (c == '\t') {
				while (i + 1 < line.end() && source.text().charAt(i + 1) == ' ')
					i++;
				edits.add(new Edit(start, i + 1, BAR));
			}
			if (c != ' ')
				start = i + 1;
		}
		return edits.isEmpty() ? List.of() : List.of(Fix.certain(BARS, edits));
	}
}
