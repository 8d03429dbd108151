package report.dsl.text;

import java.time.LocalDate;

import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.ReadIssue.Kind;
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
		if (line.field == null) {
			unknown(line);
			return;
		}
		Region value = value(line);
		mark(line);
		HeadEntry entry = new HeadEntry(new Region(line.first, line.keyEnd), text.substring(value.start(), value.end()), value);
		if (!sheet.field(line.field, entry))
			notes.trouble(Kind.FIELD_TWICE, line.first, line.keyEnd, null, line.field.word());
		else if (entry.text().isEmpty())
			unusable(line, entry, "一个值", "a value");
		else
			use(line, entry);
	}

	private void unknown(Lines line) {
		if (line.inner < line.innerEnd && line.keyEnd - line.first <= MAX_KEY)
			notes.trouble(Kind.FIELD_UNKNOWN, line.first, line.keyEnd, null, notes.words(line.first, line.keyEnd));
		else
			notes.trouble(Kind.LINE_UNKNOWN, line.first, line.last, null, notes.words(line.first, line.last));
	}

	private void mark(Lines line) {
		int start = SicMark.start(text, line.inner, line.innerEnd);
		if (start < 0)
			return;
		boolean whole = line.field == Field.TITLE;
		notes.sic(start, line.innerEnd, whole ? Scope.REPORT : Scope.CELL,
				whole ? new Region(0, text.length()) : new Region(line.start, line.end));
	}

	private void use(Lines line, HeadEntry entry) {
		switch (line.field) {
		case YEAR -> {
			int year = Dates.year(entry.text());
			sheet.year(year);
			if (year < 0)
				unusable(line, entry, "四位数的年份，如 2025", "a year of four digits such as 2025");
		}
		case DATE -> {
			LocalDate date = Dates.date(entry.text());
			sheet.date(date);
			if (date == null)
				unusable(line, entry, "日期，如 2025-01-20", "a date such as 2025-01-20");
		}
		case PERIOD -> {
			Period period = Dates.period(entry.text());
			sheet.period(period);
			if (period == null)
				unusable(line, entry, "起止日期，如 2024-01-01 至 2024-12-31", "two dates such as 2024-01-01 至 2024-12-31");
		}
		default -> { // any text will do
		}
		}
	}

	private void unusable(Lines line, HeadEntry entry, String zh, String en) {
		boolean empty = entry.text().isEmpty();
		notes.trouble(Kind.FIELD_VALUE, empty ? line.first : entry.region().start(), empty ? line.last : entry.region().end(), null,
				line.field.word(), notes.words(entry.region().start(), entry.region().end()), zh, en);
	}
}
