package report.dsl.documents.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import report.dsl.documents.blocks.Remark.Kind;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;

/** What stands above the first section of copies that were not taken: mostly the same again. */
final class OtherCopies {

	private static final Text DIFFERS = new Text("另一遍写作“{0}”，取用的一遍是“{1}”", "another copy has “{0}”, the copy used has “{1}”");
	/** How much of a line is quoted around what differs. */
	private static final int AROUND = 8;
	/** Lines that begin with as many equal characters are the same line. */
	private static final int SAME = 10;

	private final FrontMatterReader front;
	private final RemarkCollector notes;
	private final Set<String> said = new HashSet<>();

	OtherCopies(FrontMatterReader front, RemarkCollector notes) {
		this.front = front;
		this.notes = notes;
	}

	void read(List<DocumentLine> lines) {
		for (DocumentLine line : lines) {
			String text = line.text();
			if (front.isUsed(line) || !said.add(text.replaceAll("\\s+", "")))
				continue;
			if (front.mends(line))
				continue;
			DocumentLine same = same(text);
			if (same == null)
				front.aboveTitle(line);
			else if (!same.text().equals(text))
				differs(line, same.text());
		}
	}

	private DocumentLine same(String text) {
		for (DocumentLine line : front.preface)
			if (line.text().regionMatches(0, text, 0, Math.min(SAME, text.length())))
				return line;
		return null;
	}

	private void differs(DocumentLine line, String taken) {
		String text = line.text();
		int start = 0;
		while (start < text.length() && start < taken.length() && text.charAt(start) == taken.charAt(start))
			start++;
		int end = 0;
		while (end < text.length() - start && end < taken.length() - start && text.charAt(text.length() - 1 - end) == taken.charAt(taken.length() - 1 - end))
			end++;
		if (text.substring(start, text.length() - end).isBlank() && taken.substring(start, taken.length() - end).isBlank())
			return;
		notes.add(Kind.REPAIRED, 80, DIFFERS.with(around(text, start, end), around(taken, start, end)), line.spot, Field.TITLE);
	}

	private static String around(String text, int start, int end) {
		return text.substring(Math.max(0, start - AROUND), Math.min(text.length(), text.length() - end + AROUND));
	}
}
