// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.regex.Matcher;

import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.MetaLine;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.text.Confidence;
import report.dsl.text.Dates;
import report.dsl.text.RemarkKind;

/** A line above the title: what a page states about its article, and words that are no part of the report. */
final class LineAboveTitle {

	static final Text LEFT_OUT = new Text("不属于报告的文字：{0}", "not part of the report: {0}");

	private LineAboveTitle() {
	}

	/** Takes the fields that the line states; the rest of it is left out. */
	static FrontFields read(FrontFields head, DocumentLine line) {
		String text = MetaLine.text(line);
		Matcher matcher = MetaLine.matcher(text);
		FrontFields all = head;
		String rest = text;
		while (matcher.find()) {
			Field field = field(matcher.group(1).replaceAll("\\s", ""));
			String value = field == null ? null : value(field, matcher.group(2));
			if (value == null)
				continue;
			all = all.or(field, value, line.spot());
			if (all.get(field).equals(value))
				rest = rest.replace(matcher.group(), "");
		}
		boolean words = rest.chars().anyMatch(Character::isLetterOrDigit);
		return words ? all.with(leftOut(rest.strip(), line)) : all;
	}

	static PlacedRemark leftOut(String words, DocumentLine line) {
		return PlacedRemark.of(RemarkKind.DROPPED, Confidence.PATTERN, PlacedRemark.quoting(LEFT_OUT, words), line.spot(), Field.TITLE);
	}

	private static Field field(String name) {
		return name.equals("索引号") ? Field.INDEX_NUMBER : name.endsWith("日期") ? Field.DATE : null;
	}

	/** Null for a date that is none. */
	private static String value(Field field, String text) {
		if (field != Field.DATE)
			return text;
		return Dates.date(text) == null ? null : Dates.date(text).toString();
	}
}
