// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.rows.SectionText;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.MetaLine;
import report.dsl.documents.align.sections.TitleLines;
import report.dsl.documents.align.titles.Title;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** Reads what stands above the first section and below the last: title, organ, dates, how the organ can be reached. */
final class FrontMatterReader {

	private static final Text BAD_DATE = new Text("日期“{0}”写坏了", "the date “{0}” is damaged");
	private static final Text STATED_TITLE = new Text("没有标题，按正文提到的“{0}”录入", "there is no title; “{0}” was taken from the text");

	private final List<DocumentLine> front;
	/** The lines above the first section in other copies. */
	private final List<DocumentLine> others;
	private final @Nullable TitleLines title;
	/** Position of the last line of the title above the first section; -1 when it stands in another copy or nowhere. */
	private final int titleEnd;
	/** The organ that the title names; null without title, empty when it names none. */
	private final @Nullable String organ;
	/** What the file states as its title apart from its text; one that does not exist when that is no title of a report. */
	private final Title apart;

	private FrontMatterReader(List<DocumentLine> front, @Nullable TitleLines own, List<DocumentLine> others, @Nullable String stated) {
		this.front = front;
		this.others = others;
		this.title = own != null ? own : TitleLines.of(others);
		this.titleEnd = own == null ? -1 : own.last();
		this.apart = Title.of(stated == null ? "" : stated);
		this.organ = title != null ? title.title().organ() : apart.exists() ? apart.organ() : null;
	}

	/**
	 * @param title  that stands in the lines above the first section; null when none does
	 * @param others the lines above the first section in other copies
	 * @param stated what the file states apart from its text
	 * @param foot   words of the page behind the last section
	 */
	static FrontMatter read(List<DocumentLine> front, @Nullable TitleLines title, List<DocumentLine> others, Map<Field, String> stated,
			List<SectionText> sections, List<DocumentLine> foot) {
		return new FrontMatterReader(front, title, others, stated.get(Field.TITLE)).read(stated, sections, foot);
	}

	private FrontMatter read(Map<Field, String> stated, List<SectionText> sections, List<DocumentLine> foot) {
		FrontMatter signed = signatures(titled(), sections);
		FrontMatter behind = frontLines(signed);
		FrontFields head = behind.head();
		List<DocumentLine> first = behind.sections().isEmpty() ? List.of() : behind.sections().getFirst().text();
		head = ContactText.read(head, behind.preface());
		for (DocumentLine line : behind.preface())
			head = ContactText.period(head, line);
		for (DocumentLine line : first)
			head = ContactText.period(head, line);
		if (!behind.sections().isEmpty())
			head = ContactText.readIn(head, behind.sections().getLast().text());
		head = statedInText(head, behind.preface(), first);
		DocumentLine otherDate = head.has(Field.DATE) ? null : DateLine.first(others);
		if (otherDate != null)
			head = head.or(Field.DATE, DateLine.text(otherDate), otherDate.spot());
		head = OtherCopies.read(head, behind.preface(), others);
		for (DocumentLine line : foot)
			head = LineAboveTitle.published(head, line);
		head = StatedFields.read(head, stated, apart);
		List<DocumentLine> all = new ArrayList<>(front);
		all.addAll(others);
		return new FrontMatter(OrganName.placed(OrganName.longer(head, all)), behind.preface(), behind.sections());
	}

	/** The fields that the title says, the whole one of those that the document has. */
	private FrontFields titled() {
		if (title == null)
			return apart.exists() ? TitleFields.read(FrontFields.NONE, apart, null) : FrontFields.NONE;
		FrontFields head = TitleFields.read(FrontFields.NONE, title.title(), title.spot());
		return title.begin().isEmpty() || isStatedElsewhere(title) ? head : head.with(TitleFields.joined(title));
	}

	/** Whether another title of the document names the same organ in one line. */
	private boolean isStatedElsewhere(TitleLines own) {
		if (apart.organ().equals(own.title().organ()))
			return true;
		for (int i = 0; i < front.size(); i++)
			if ((i < own.first() || i > own.last()) && front.get(i).single() != null
					&& Title.of(front.get(i).piece().text()).organ().equals(own.title().organ()))
				return true;
		return false;
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
			if (title != null && i >= title.first() && i <= titleEnd)
				continue;
			FrontFields read = i > titleEnd
					? behindTitle(head, line, i + 1 < front.size() ? front.get(i + 1) : null)
					: head.isInTitle(line) ? head : LineAboveTitle.read(head, line);
			if (read == null)
				preface.add(line);
			else
				head = read;
		}
		return new FrontMatter(head, preface, signed.sections());
	}

	/** What a line behind the title says; null when it is text. @param next line below it */
	private @Nullable FrontFields behindTitle(FrontFields head, DocumentLine line, @Nullable DocumentLine next) {
		if (MetaLine.isFacts(line))
			return LineAboveTitle.read(head, line);
		if (line.single() == null)
			return null;
		if (BoilerplateLines.is(line))
			return head.with(LineAboveTitle.leftOut(line.piece().text(), line));
		FrontFields read = organLine(head, line, next != null && DateLine.date(next) != null);
		if (read == null)
			read = dateLine(head, line);
		return read != null ? read : head.isInTitle(line) ? head : null;
	}

	/**
	 * Takes the line below a title that names the organ in full, or otherwise than the title does; null when it does not.
	 *
	 * @param dated whether a date stands below it
	 */
	private @Nullable FrontFields organLine(FrontFields head, DocumentLine line, boolean dated) {
		String name = line.piece().text().replaceAll("[\\s\u3000]+", "");
		if (!OrganName.is(name))
			return null;
		if (organ == null || organ.isEmpty() || OrganName.isShort(organ, name))
			return OrganName.signed(head, organ, name, line.spot());
		boolean first = titleEnd >= 0 && titleEnd + 1 < front.size() && line == front.get(titleEnd + 1);
		if (!dated && !(first && !organ.endsWith(name) && !OrganName.isOffice(name)))
			return null;
		return OrganName.isShort(name, organ)
				? OrganName.signed(head, organ, name, line.spot())
				: OrganName.other(head, organ, name, line.spot());
	}

	/** Takes a line that is a date; null when it is none. */
	private @Nullable FrontFields dateLine(FrontFields head, DocumentLine line) {
		LocalDate date = DateLine.date(line);
		if (date != null)
			return head.or(Field.DATE, date.toString(), line.spot());
		if (!DateLine.isDamaged(line))
			return null;
		String text = line.piece().text();
		DocumentLine other = DateLine.first(others);
		if (other == null || head.has(Field.DATE))
			return head.with(
					PlacedRemark.of(RemarkKind.DROPPED, Confidence.UNRECOGNISED, BAD_DATE.with(text), line.spot(), Field.DATE,
							Field.TITLE));
		return head.or(Field.DATE, DateLine.text(other), line.spot())
				.with(DateLine.mended(line, DateLine.text(other)));
	}

	// what sentences say

	/** What the text says of the report where it has no title, or one without year: its name, or the period it is for. */
	private static FrontFields statedInText(FrontFields head, List<DocumentLine> preface, List<DocumentLine> first) {
		List<DocumentLine> lines = new ArrayList<>(preface);
		lines.addAll(first);
		FrontFields named = head;
		for (DocumentLine line : lines) {
			Title title = named.has(Field.TITLE) ? Title.of("") : Title.stated(line.text());
			if (title.exists())
				named = TitleFields.read(named, title, line.spot())
						.with(PlacedRemark.of(RemarkKind.GUESSED, Confidence.SURROUNDINGS, STATED_TITLE.with(title.text()),
								line.spot(), Field.TITLE));
		}
		return ReportYear.read(named, first);
	}
}
