// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.sections.TitleLines;
import report.dsl.documents.align.titles.Title;
import report.dsl.documents.align.titles.TitlePart;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** The fields that a title says, with a remark on each that is not sure. */
final class TitleFields {

	private static final Text NO_YEAR = new Text("标题没有写年度", "the title states no year");
	private static final Text SCHOOL_YEAR = new Text("标题写的是学年“{0}”，不能确定年度，请填写",
			"the title states the school year “{0}”, not the year of the report; fill it in");
	private static final Text BETWEEN = new Text("标题在年份后面还写有“{0}”，机关录入“{1}”，请核对",
			"behind the year, the title also has “{0}”; the organ “{1}” was taken; check it");
	private static final Text AROUND = new Text("标题前后不属于标题的文字：{0}", "words around the title that are no part of it: {0}");
	private static final Text JOINED = new Text("机关名称由两行拼成“{0}”（上一行“{1}”），请核对",
			"the name of the organ, “{0}”, was put together from two lines, the upper one “{1}”; check it");

	private TitleFields() {
	}

	/** @param spot null where the title stands apart from the text */
	static FrontFields read(FrontFields head, Title title, @Nullable SourcePlace spot) {
		FrontFields named = around(head.or(Field.TITLE, title.text(), spot), title, spot);
		if (!title.organ().isEmpty())
			named = named.or(Field.ORGAN, title.organ(), spot);
		SourcePlace place = spot == null ? SourcePlace.START : spot;
		if (!title.between().isEmpty())
			named = named.with(PlacedRemark.of(RemarkKind.DOUBTFUL, Confidence.ORDER, BETWEEN.with(title.between(), title.organ()), place,
					Field.ORGAN, Field.TITLE));
		if (title.year() == null)
			return named.with(PlacedRemark.of(RemarkKind.MISSING, Confidence.UNRECOGNISED,
					title.schoolYear() == null ? NO_YEAR : SCHOOL_YEAR.with(title.schoolYear()), place, Field.TITLE));
		return named.or(Field.YEAR, title.year(), spot);
	}

	/** Says which words of the line are no part of the title; those of a title apart from the text are no words of the report. */
	private static FrontFields around(FrontFields head, Title title, @Nullable SourcePlace spot) {
		if (spot == null)
			return head;
		FrontFields all = head;
		for (TitlePart part : title.parts())
			if (part.kind() == TitlePart.Kind.AROUND && part.text().chars().anyMatch(Character::isLetterOrDigit))
				all = all.with(PlacedRemark.of(RemarkKind.DROPPED, Confidence.PATTERN, PlacedRemark.quoting(AROUND, part.text()), spot,
						Field.TITLE));
		return all;
	}

	/** Says that the organ was put together from two lines. */
	static PlacedRemark joined(TitleLines title) {
		return PlacedRemark.of(RemarkKind.GUESSED, Confidence.ORDER, JOINED.with(title.title().organ(), title.begin()), title.spot(),
				Field.ORGAN,
				Field.TITLE);
	}
}
