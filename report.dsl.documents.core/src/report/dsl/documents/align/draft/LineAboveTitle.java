// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.time.LocalDate;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.MetaLine;
import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** A line above the title or directly below it: what a page states about its article, and words that are no part of the report. */
final class LineAboveTitle {

	static final Text LEFT_OUT = new Text("不属于报告的文字：{0}", "not part of the report: {0}");

	private static final Text DATE_AHEAD = new Text("没有写明是什么日期的“{0}”按发布日期录入，请核对",
			"the date “{0}”, of which it is not stated what it is, was taken for the date of publication; check it");

	private LineAboveTitle() {
	}

	/** Takes the fields that the line states; the rest of it is left out. */
	static FrontFields read(FrontFields head, DocumentLine line) {
		String text = MetaLine.text(line);
		Matcher matcher = MetaLine.matcher(text);
		FrontFields all = head;
		String rest = text;
		while (matcher.find()) {
			String name = matcher.group(1).replaceAll("\\s", "");
			Field field = field(name);
			if (isName(name) && isTitle(head, matcher.group(2)))
				rest = rest.replace(matcher.group(), "");
			String value = field == null ? null : value(field, matcher.group(2));
			if (field == null || value == null)
				continue;
			all = all.or(field, value, line.spot());
			if (value.equals(all.get(field)))
				rest = rest.replace(matcher.group(), "");
		}
		String ahead = MetaLine.dateAhead(rest);
		if (ahead != null && value(Field.PUBLISHED, ahead) instanceof String date && !all.has(Field.PUBLISHED)) {
			all = all.with(Field.PUBLISHED, date, line.spot()).with(PlacedRemark.of(RemarkKind.GUESSED, Confidence.SURROUNDINGS,
					DATE_AHEAD.with(ahead), line.spot(), Field.PUBLISHED, Field.TITLE));
			rest = rest.replace(ahead, "");
		}
		boolean words = rest.chars().anyMatch(Character::isLetterOrDigit);
		return words ? all.with(leftOut(rest.strip(), line)) : all;
	}

	private static boolean isName(String name) {
		return name.endsWith("名称") || name.equals("标题");
	}

	private static boolean isTitle(FrontFields head, String text) {
		return head.has(Field.TITLE) && WordNormalizer.fold(head.stated(Field.TITLE)).equals(WordNormalizer.fold(text));
	}

	/** With the date of publication that a line at the foot of a page states. */
	static FrontFields published(FrontFields head, DocumentLine line) {
		Matcher matcher = MetaLine.matcher(MetaLine.text(line));
		FrontFields all = head;
		while (matcher.find()) {
			String value = field(matcher.group(1)) == Field.PUBLISHED ? value(Field.PUBLISHED, matcher.group(2)) : null;
			if (value != null)
				all = all.or(Field.PUBLISHED, value, line.spot());
		}
		return all;
	}

	static PlacedRemark leftOut(String words, DocumentLine line) {
		return PlacedRemark.of(RemarkKind.DROPPED, Confidence.PATTERN, PlacedRemark.quoting(LEFT_OUT, words), line.spot(), Field.TITLE);
	}

	/** The field that the name of a fact stands for; null when it is none of a report. */
	private static @Nullable Field field(String name) {
		return switch (name) {
		case "索引号" -> Field.INDEX_NUMBER;
		case "发文日期", "成文日期", "生成日期", "成文时间" -> Field.DATE;
		case "发布日期", "发布时间", "公开日期", "公开时间", "公布日期", "公布时间", "发布于", "日期", "时间" -> Field.PUBLISHED;
		case "发文机关", "发布机构", "发布机关", "发文机构", "公开机构", "公开责任部门" -> Field.ORGAN;
		default -> null;
		};
	}

	/** Null for a date that is none. */
	private static @Nullable String value(Field field, String text) {
		if (field != Field.DATE && field != Field.PUBLISHED)
			return text;
		LocalDate date = MetaLine.date(text);
		return date == null ? null : date.toString();
	}
}
