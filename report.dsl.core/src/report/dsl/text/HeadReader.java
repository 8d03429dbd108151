// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.time.LocalDate;

import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.ReadIssue.RepeatedField;
import report.dsl.sheet.ReadIssue.UnknownField;
import report.dsl.sheet.ReadIssue.UnknownLine;
import report.dsl.sheet.ReadIssue.UnusableValue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Sheet.Period;
import report.dsl.sheet.Written.Scope;

/** Reads the fields of the head. */
final class HeadReader {

	private static final int MAX_KEY = 12;

	private final IssueCollector notes;
	private final Sheet.Builder sheet;
	private final String text;

	HeadReader(IssueCollector notes, Sheet.Builder sheet) {
		this.notes = notes;
		this.sheet = sheet;
		this.text = notes.text;
	}

	/** The value of a line of the head, without quotes and mark; in {@code from … to}. */
	static Region value(Lines line) {
		int start = line.inner;
		int end = line.innerEnd;
		int mark = SicMark.start(line.text, start, end);
		if (mark >= 0)
			end = Chars.trim(line.text, start, mark);
		if (line.field == Field.PARTS || !Quotes.isQuoted(line.text, start, end))
			return new Region(start, end);
		start = Chars.skip(line.text, start + 1, end - 1);
		return new Region(start, Chars.trim(line.text, start, end - 1));
	}

	/** Reads a line that is {@link Lines.Kind#FIELD}. */
	void read(Lines line) {
		Field field = line.field;
		if (field == null) {
			noteUnknown(line);
			return;
		}
		Region value = value(line);
		noteMark(line);
		HeadEntry entry = new HeadEntry(new Region(line.first, line.keyEnd), text.substring(value.start(), value.end()), value);
		if (!sheet.field(field, entry))
			notes.add(new RepeatedField(entry.key(), field));
		else if (entry.text().isEmpty())
			noteUnusable(line, field, entry);
		else
			use(line, field, entry);
	}

	private void noteUnknown(Lines line) {
		boolean field = line.inner < line.innerEnd && line.keyEnd - line.first <= MAX_KEY;
		Region region = new Region(line.first, field ? line.keyEnd : line.last);
		notes.add(field ? new UnknownField(region, notes.words(region)) : new UnknownLine(region, notes.words(region)));
	}

	private void noteMark(Lines line) {
		int start = SicMark.start(text, line.inner, line.innerEnd);
		if (start < 0)
			return;
		boolean whole = line.field == Field.TITLE;
		notes.addSic(start, line.innerEnd, whole ? Scope.REPORT : Scope.CELL,
				whole ? new Region(0, text.length()) : new Region(line.start, line.end));
	}

	private void use(Lines line, Field field, HeadEntry entry) {
		switch (field) {
		case YEAR -> {
			int year = Dates.year(entry.text());
			sheet.year(year);
			if (year < 0)
				noteUnusable(line, field, entry);
		}
		case DATE -> {
			LocalDate date = Dates.date(entry.text());
			sheet.date(date);
			if (date == null)
				noteUnusable(line, field, entry);
		}
		case PUBLISHED -> {
			LocalDate date = Dates.date(entry.text());
			sheet.published(date);
			if (date == null)
				noteUnusable(line, field, entry);
		}
		case PERIOD -> {
			Period period = Dates.period(entry.text());
			sheet.period(period);
			if (period == null)
				noteUnusable(line, field, entry);
		}
		default -> { // any text will do
		}
		}
	}

	private void noteUnusable(Lines line, Field field, HeadEntry entry) {
		Region region = entry.text().isEmpty() ? new Region(line.first, line.last) : entry.region();
		notes.add(new UnusableValue(region, field, notes.words(entry.region())));
	}
}
