// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.titles.Title;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet.Period;
import report.dsl.text.Confidence;
import report.dsl.text.Dates;
import report.dsl.text.RemarkKind;

/** The year of the report where its title states none or several: the one of the period, else the one with which the overview begins. */
final class ReportYear {

	private static final Text STATED = new Text("标题没有年度，按数据期限录入 {0}", "the title states no year; {0} was taken from the period");
	private static final Text OVERVIEW = new Text("标题没有年度，按第一部分开头的年份录入 {0}，请核对",
			"the title states no year; {0}, with which the first section begins, was taken; check it");
	private static final Text SEVERAL = new Text("标题有几个年份（{0}），录入 {1}", "the title states several years ({0}); {1} was taken");
	private static final Text SEVERAL_STATED = new Text("标题有几个年份（{0}），按数据期限录入 {1}",
			"the title states several years ({0}); {1} was taken from the period");
	private static final Text SEVERAL_OVERVIEW = new Text("标题有几个年份（{0}），按第一部分开头的年份录入 {1}，请核对",
			"the title states several years ({0}); {1}, with which the first section begins, was taken; check it");
	private static final Pattern YEAR_BEGINS = Pattern.compile("^((?:19|20)\\d{2})年(?!以来|底|末|至|到|[—\\-~～])");

	/** A year that the text states apart from the title. @param period whether it is that of the period */
	private record Stated(String year, boolean period, SourcePlace spot) {
	}

	private ReportYear() {
	}

	/** @param first lines of the first section */
	static FrontFields read(FrontFields head, List<DocumentLine> first) {
		List<String> years = Title.of(head.has(Field.TITLE) ? head.stated(Field.TITLE) : "").years();
		Stated stated = ofPeriod(head);
		if (stated == null)
			stated = ofOverview(first);
		if (years.size() > 1 && years.contains(head.get(Field.YEAR)))
			return several(head, years, stated);
		if (head.has(Field.YEAR) || stated == null)
			return head;
		return head.with(Field.YEAR, stated.year, stated.spot)
				.with(PlacedRemark.of(RemarkKind.GUESSED, stated.period ? Confidence.STATED : Confidence.SURROUNDINGS,
						(stated.period ? STATED : OVERVIEW).with(stated.year), stated.spot, Field.YEAR, Field.TITLE));
	}

	/** A title may have the year in which it was written beside the one that it is about. */
	private static FrontFields several(FrontFields head, List<String> years, @Nullable Stated stated) {
		boolean decided = stated != null && years.contains(stated.year);
		String year = decided && stated != null ? stated.year : head.stated(Field.YEAR);
		Text message = !decided || stated == null ? SEVERAL : stated.period ? SEVERAL_STATED : SEVERAL_OVERVIEW;
		SourcePlace spot = head.spots().getOrDefault(Field.TITLE, SourcePlace.START);
		return head.with(Field.YEAR, year, spot).with(PlacedRemark.of(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS,
				message.with(String.join("、", years), year), spot, Field.YEAR, Field.TITLE));
	}

	private static @Nullable Stated ofPeriod(FrontFields head) {
		Period period = head.has(Field.PERIOD) ? Dates.period(head.stated(Field.PERIOD)) : null;
		return period == null || period.from().getYear() != period.to().getYear()
				? null
				: new Stated(Integer.toString(period.to().getYear()), true, head.spots().getOrDefault(Field.PERIOD, SourcePlace.START));
	}

	/** The only year with which paragraphs of the overview begin. */
	private static @Nullable Stated ofOverview(List<DocumentLine> first) {
		Map<String, DocumentLine> years = new LinkedHashMap<>();
		for (DocumentLine line : first) {
			Matcher matcher = YEAR_BEGINS.matcher(line.text().strip());
			if (matcher.find())
				years.putIfAbsent(matcher.group(1), line);
		}
		if (years.size() != 1)
			return null;
		Map.Entry<String, DocumentLine> only = years.entrySet().iterator().next();
		return new Stated(only.getKey(), false, only.getValue().spot());
	}
}
