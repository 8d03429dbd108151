// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.rows.SectionText;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.Title;
import report.dsl.documents.align.sections.TitleLines;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet.Period;
import report.dsl.text.Confidence;
import report.dsl.text.Dates;
import report.dsl.text.RemarkKind;

/** Reads what stands above the first section and below the last: title, organ, dates, how the organ can be reached. */
final class FrontMatterReader {

	private static final Text BAD_DATE = new Text("日期“{0}”写坏了", "the date “{0}” is damaged");
	private static final Text NO_YEAR = new Text("标题没有写年度", "the title states no year");
	private static final Text STATED_TITLE = new Text("没有标题，按正文提到的“{0}”录入", "there is no title; “{0}” was taken from the text");
	private static final Text STATED_YEAR = new Text("标题没有年度，按数据期限录入 {0}", "the title states no year; {0} was taken from the period");

	private static final Text OTHER_ORGAN = new Text("标题称“{0}”，机关按标题下面一行录入：“{1}”",
			"the title says “{0}”; the organ was taken from the line below it: “{1}”");

	private final List<DocumentLine> front;
	/** The lines above the first section in other copies. */
	private final List<DocumentLine> others;
	private final TitleLines title;
	/** Position of the last line of the title above the first section; -1 when it stands in another copy or nowhere. */
	private final int titleEnd;
	/** The organ that the title names; null without title, empty when it names none. */
	private final String organ;

	private FrontMatterReader(List<DocumentLine> front, List<DocumentLine> others) {
		this.front = front;
		this.others = others;
		TitleLines own = TitleLines.of(front);
		this.title = own != null ? own : TitleLines.of(others);
		this.titleEnd = own == null ? -1 : own.last();
		this.organ = title == null ? null : Title.of(title.text()).organ();
	}

	/**
	 * @param others the lines above the first section in other copies
	 * @param stated what the file states apart from its text
	 */
	static FrontMatter read(List<DocumentLine> front, List<DocumentLine> others, Map<Field, String> stated, List<SectionText> sections) {
		return new FrontMatterReader(front, others).read(stated, sections);
	}

	private FrontMatter read(Map<Field, String> stated, List<SectionText> sections) {
		FrontMatter signed = signatures(title == null ? FrontFields.NONE : titled(FrontFields.NONE, title.text(), title.spot()), sections);
		FrontMatter behind = frontLines(signed);
		FrontFields head = behind.head();
		List<DocumentLine> first = behind.sections().isEmpty() ? List.of() : behind.sections().getFirst().text();
		for (DocumentLine line : behind.preface())
			head = ContactText.read(head, line);
		for (DocumentLine line : first)
			head = ContactText.period(head, line);
		head = statedInText(head, behind.preface(), first);
		DocumentLine otherDate = head.has(Field.DATE) ? null : DateLine.first(others);
		if (otherDate != null)
			head = head.or(Field.DATE, DateLine.date(otherDate).toString(), otherDate.spot());
		head = OtherCopies.read(head, behind.preface(), others);
		for (Map.Entry<Field, String> each : stated.entrySet())
			head = head.or(each.getKey(), each.getValue(), null);
		List<DocumentLine> all = new ArrayList<>(front);
		all.addAll(others);
		return new FrontMatter(OrganName.longer(head, all), behind.preface(), behind.sections());
	}

	/** With a title and what it says. */
	private static FrontFields titled(FrontFields head, String text, SourcePlace spot) {
		Title said = Title.of(text);
		FrontFields named = head.or(Field.TITLE, text, spot);
		if (said.organ() != null && !said.organ().isEmpty())
			named = named.or(Field.ORGAN, said.organ(), spot);
		return said.year() != null
				? named.or(Field.YEAR, said.year(), spot)
				: named.with(PlacedRemark.of(RemarkKind.MISSING, Confidence.UNRECOGNISED, NO_YEAR, spot, Field.TITLE));
	}

	/** Takes fields from the end of the last section, and signatures from the ends of all. */
	private FrontMatter signatures(FrontFields titled, List<SectionText> sections) {
		FrontFields head = titled;
		List<SectionText> rest = new ArrayList<>(sections);
		if (!rest.isEmpty()) {
			FieldLines fields = FieldLines.take(head, rest.getLast().text());
			head = fields.head();
			rest.set(rest.size() - 1, new SectionText(rest.getLast().section(), fields.text()));
		}
		for (int i = rest.size() - 1; i >= 0; i--) {
			Signature signature = Signature.take(head, organ, rest.get(i).text());
			head = signature.head();
			rest.set(i, new SectionText(rest.get(i).section(), signature.text()));
		}
		return new FrontMatter(head, List.of(), rest);
	}

	// lines above the first section

	private FrontMatter frontLines(FrontMatter signed) {
		FrontFields head = signed.head();
		List<DocumentLine> preface = new ArrayList<>();
		for (int i = 0; i < front.size(); i++) {
			DocumentLine line = front.get(i);
			FrontFields read = i > titleEnd ? behindTitle(head, line) : head.isInTitle(line) ? head : LineAboveTitle.read(head, line);
			if (read == null)
				preface.add(line);
			else
				head = read;
		}
		return new FrontMatter(head, preface, signed.sections());
	}

	/** What a line behind the title says; null when it is text. */
	private FrontFields behindTitle(FrontFields head, DocumentLine line) {
		if (line.single() == null)
			return null;
		if (BoilerplateLines.is(line))
			return head.with(LineAboveTitle.leftOut(line.single().text(), line));
		FrontFields read = organLine(head, line);
		if (read == null)
			read = dateLine(head, line);
		return read != null ? read : head.isInTitle(line) ? head : null;
	}

	/** Takes the line below a title that names the organ in full, or otherwise than the title does; null when it does not. */
	private FrontFields organLine(FrontFields head, DocumentLine line) {
		String name = line.single().text().replaceAll("[\\s\u3000]+", "");
		if (!OrganName.is(name))
			return null;
		if (organ == null || organ.isEmpty() || name.contains(OrganName.bare(organ)))
			return OrganName.signed(head, organ, name, line.spot());
		boolean first = titleEnd >= 0 && line == front.get(titleEnd + 1);
		return first && !organ.endsWith(name) && !OrganName.isOffice(name)
				? head.with(Field.ORGAN, name, line.spot()).with(PlacedRemark.of(RemarkKind.DOUBTFUL, Confidence.STATED,
						OTHER_ORGAN.with(organ, name), line.spot(), Field.ORGAN, Field.TITLE))
				: null;
	}

	/** Takes a line that is a date; null when it is none. */
	private FrontFields dateLine(FrontFields head, DocumentLine line) {
		LocalDate date = DateLine.date(line);
		if (date != null)
			return head.or(Field.DATE, date.toString(), line.spot());
		if (!DateLine.isDamaged(line))
			return null;
		String text = line.single().text();
		DocumentLine other = DateLine.first(others);
		if (other == null || head.has(Field.DATE))
			return head.with(
					PlacedRemark.of(RemarkKind.DROPPED, Confidence.UNRECOGNISED, BAD_DATE.with(text), line.spot(), Field.DATE,
							Field.TITLE));
		return head.or(Field.DATE, DateLine.date(other).toString(), line.spot())
				.with(DateLine.mended(line, DateLine.date(other).toString()));
	}

	// what sentences say

	/** What the text says of the report where it has no title, or one without year: its name, or the period it is for. */
	private static FrontFields statedInText(FrontFields head, List<DocumentLine> preface, List<DocumentLine> first) {
		List<DocumentLine> lines = new ArrayList<>(preface);
		lines.addAll(first);
		FrontFields named = head;
		for (DocumentLine line : lines) {
			String title = named.has(Field.TITLE) ? null : Title.stated(line.text());
			if (title != null)
				named = titled(named, title, line.spot())
						.with(PlacedRemark.of(RemarkKind.GUESSED, Confidence.SURROUNDINGS, STATED_TITLE.with(title),
								line.spot(), Field.TITLE));
		}
		Period period = named.has(Field.YEAR) || !named.has(Field.PERIOD) ? null : Dates.period(named.get(Field.PERIOD));
		if (period == null || period.from().getYear() != period.to().getYear())
			return named;
		String year = Integer.toString(period.to().getYear());
		SourcePlace spot = named.spots().get(Field.PERIOD);
		return named.or(Field.YEAR, year, spot)
				.with(PlacedRemark.of(RemarkKind.GUESSED, Confidence.STATED, STATED_YEAR.with(year), spot, Field.YEAR,
						Field.TITLE));
	}
}
