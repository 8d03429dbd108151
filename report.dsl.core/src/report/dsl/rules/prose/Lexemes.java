// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Mention;
import report.dsl.rules.prose.Lexeme.Kind;
import report.dsl.rules.prose.GeneralWords.Meaning;
import report.dsl.text.Chars;

/** Splits a paragraph into words, numbers and marks: one pass, the longest word at each place. */
final class Lexemes {

	/** A digit behind one of these is the rest of something else. */
	private static final String ATTACHED = ".．-－—–~～/第〔#№";
	private static final String UNTIL = "至到";
	private static final String MONTH_END = "底末";
	private static final String SINCE = "以来";
	private static final String PERCENT = "%％";
	private static final String HUNDREDTH = "百分之";
	/** 件次: the counter of how often something came. */
	private static final char TIMES = '次';
	private static final String POINTS = "个百分点";

	private final String text;
	private final Lexicon lexicon;
	private final int year;
	private final List<Lexeme> lexemes;
	private int other = -1;
	private int at;

	private Lexemes(String text, Lexicon lexicon, int year) {
		this.text = text;
		this.lexicon = lexicon;
		this.year = year;
		this.lexemes = new ArrayList<>(text.length() / 2 + 1);
	}

	/** @param year of the report, below 0 when it is not known */
	static List<Lexeme> of(String text, Lexicon lexicon, int year) {
		Lexemes lexemes = new Lexemes(text, lexicon, year);
		while (lexemes.at < text.length())
			lexemes.step();
		lexemes.flush();
		return lexemes.lexemes;
	}

	private void step() {
		char c = text.charAt(at);
		if (c >= 0x4E00 && c <= 0x9FFF) {
			if (!Quantity.isChinese(c) || !chinese())
				word();
			return;
		}
		Kind mark = mark(c);
		if (mark != null) {
			add(Lexeme.mark(mark, at, at + 1));
			at++;
		} else if (isLayout(c))
			at++;
		else if (c < 128 || Chars.digit(c) >= 0)
			latin(c);
		else
			word();
	}

	private static @Nullable Kind mark(char c) {
		return switch (c) {
		case '，', ',' -> Kind.PAUSE;
		case '、' -> Kind.LIST;
		case '：', ':' -> Kind.COLON;
		case '（', '(', '[', '【' -> Kind.OPEN;
		case '）', ')', ']', '】' -> Kind.CLOSE;
		case '；', ';' -> Kind.HALF;
		case '。', '！', '？', '!', '?', '\n' -> Kind.STOP;
		default -> null;
		};
	}

	private static boolean isLayout(char c) {
		return switch (c) {
		case '“', '”', '‘', '’', '"', '\'', '《', '》' -> true;
		default -> Chars.isSpace(c);
		};
	}

	private void add(Lexeme lexeme) {
		flush();
		lexemes.add(lexeme);
	}

	/** Ends what no word was found in. */
	private void flush() {
		if (other >= 0)
			lexemes.add(Lexeme.mark(Kind.OTHER, other, at));
		other = -1;
	}

	private void unknown(int end) {
		if (other < 0)
			other = at;
		at = end;
	}

	private void word() {
		long found = lexicon.longest(text, at);
		if (found == 0) {
			unknown(at + 1);
			return;
		}
		Lexicon.Entry entry = lexicon.entry(found);
		int end = at + (int) (found >>> Integer.SIZE);
		if (isTornYear(end))
			end--;
		if (entry.meaning() == Meaning.LAST_YEAR || entry.meaning() == Meaning.NEXT_YEAR)
			add(Lexeme.word(at, end, lexicon.year(entry.meaning() == Meaning.LAST_YEAR ? -1 : 1), entry.meaning()));
		else
			add(Lexeme.word(at, end, entry.word(), entry.meaning()));
		at = end;
	}

	/** 加上年结转 is 加 and 上年, not 加上 and a year. */
	private boolean isTornYear(int end) {
		return end - at > 1 && end < text.length() && text.charAt(end) == '年' && text.charAt(end - 1) == '上';
	}

	/** Digits, or a run of letters and digits that is no number. */
	private void latin(char c) {
		if (Chars.digit(c) < 0 && !Quantity.isSlip(c)) {
			unknown(at + 1);
			return;
		}
		Quantity quantity = Quantity.digits(text, at);
		if (!quantity.sure() && !hasDigit(quantity)) {
			unknown(runEnd(at + 1));
			return;
		}
		boolean attached = at > 0 && (ATTACHED.indexOf(text.charAt(at - 1)) >= 0 || isLetter(text.charAt(at - 1)));
		if (quantity.sure() && date(quantity, attached))
			return;
		number(attached ? null : quantity, quantity.end());
	}

	private boolean hasDigit(Quantity quantity) {
		for (int i = quantity.start(); i < quantity.end(); i++)
			if (Chars.digit(text.charAt(i)) >= 0)
				return true;
		return false;
	}

	private int runEnd(int from) {
		int end = from;
		while (end < text.length() && isLetter(text.charAt(end)))
			end++;
		return end;
	}

	private static boolean isLetter(char c) {
		return c < 128 && Character.isLetter(c);
	}

	/** A number with its counter; what has none is taken for one only at the end of a clause. */
	private void number(@Nullable Quantity quantity, int end) {
		int behind = Chars.skip(text, end, text.length());
		boolean percent = behind < text.length() && PERCENT.indexOf(text.charAt(behind)) >= 0;
		int length = percent ? 1 : text.startsWith(POINTS, behind) ? 0 : lexicon.counterLength(text, behind);
		boolean ends = behind == text.length() || mark(text.charAt(behind)) != null;
		if (quantity == null || length == 0 && (!ends || !quantity.sure())) {
			unknown(end);
			return;
		}
		String counter = percent ? Mention.PERCENT : text.substring(behind, behind + length);
		int stop = length == 0 ? end : behind + length;
		if (length == 1 && stop < text.length() && text.charAt(stop) == TIMES)
			stop++;
		add(new Lexeme(Kind.NUMBER, at, stop, Lexicon.NONE, null, quantity, counter));
		at = stop;
	}

	/** A year, a month or a day: times, not counts. */
	private boolean date(Quantity quantity, boolean attached) {
		int end = quantity.end();
		char unit = end < text.length() ? text.charAt(end) : ' ';
		if (unit == '年' && end - at == 4)
			return year(quantity.digits(), end + 1, attached);
		if (unit != '月' && unit != '日')
			return false;
		boolean day = unit == '日' || end + 1 < text.length() && Chars.digit(text.charAt(end + 1)) >= 0;
		boolean whole = day || isRangeStart(end + 1) || quantity.digits() == 12 && (isFromJanuary() || isYearEnd(end + 1));
		add(Lexeme.word(at, end + 1, Lexicon.NONE, whole ? Meaning.FILLER : Meaning.OTHER_TIME));
		at = end + 1;
		return true;
	}

	/** Whether a month is the first of some: 1月至12月. */
	private boolean isRangeStart(int behind) {
		return behind < text.length() && (UNTIL.indexOf(text.charAt(behind)) >= 0 || ATTACHED.indexOf(text.charAt(behind)) >= 0);
	}

	/** 12月底 is the end of the year, not a part of it. */
	private boolean isYearEnd(int behind) {
		return behind < text.length() && MONTH_END.indexOf(text.charAt(behind)) >= 0;
	}

	/** Whether the months before run from the first: 1—12月, 1月至12月. */
	private boolean isFromJanuary() {
		for (int i = at - 1; i >= 0 && i > at - 6; i--)
			if (Chars.digit(text.charAt(i)) == 1)
				return i == 0 || Chars.digit(text.charAt(i - 1)) < 0;
		return false;
	}

	/** @param range it is the end of one */
	private boolean year(long number, int end, boolean range) {
		int word = end < text.length() && text.charAt(end) == '度' ? end + 1 : end;
		long distance = year < 0 ? 0 : number - year;
		int behind = distance == 0 && !range ? sinceThen(word) : word;
		if (range || distance == 0 && isEndOfYears())
			add(Lexeme.word(at, behind, Lexicon.OTHER_YEAR, Meaning.OTHER_TIME));
		else if (distance == 0)
			add(Lexeme.word(at, behind, Lexicon.NONE, Meaning.THIS_YEAR));
		else
			add(Lexeme.word(at, behind, lexicon.year(Math.clamp(distance, -9, 9)),
					distance == -1 ? Meaning.LAST_YEAR : distance == 1 ? Meaning.NEXT_YEAR : Meaning.OTHER_TIME));
		at = behind;
		return true;
	}

	/** 2024年以来 in a report of 2024 is about that year. */
	private int sinceThen(int behind) {
		return text.startsWith(SINCE, behind) ? behind + SINCE.length() : behind;
	}

	/** Whether an earlier year and 至 stand before: 2019年至2024年. */
	private boolean isEndOfYears() {
		if (other >= 0 || lexemes.size() < 2 || UNTIL.indexOf(text.charAt(lexemes.getLast().start())) < 0)
			return false;
		Lexeme year = lexemes.get(lexemes.size() - 2);
		return year.is(Meaning.OTHER_TIME) || year.is(Meaning.LAST_YEAR);
	}

	/** Chinese digits before a counter or 年. @return whether there were such */
	private boolean chinese() {
		int end = Quantity.chineseEnd(text, at);
		if (end < text.length() && text.charAt(end) == '年' && end - at == 4)
			return year(Quantity.chinese(text, at, end), end + 1, false);
		if (text.startsWith(HUNDREDTH, at)) {
			unknown(at + HUNDREDTH.length());
			return true;
		}
		boolean ordinal = at > 0 && ATTACHED.indexOf(text.charAt(at - 1)) >= 0;
		long value = ordinal ? -1 : Quantity.chinese(text, at, end);
		if (value >= 0 && lexicon.counterLength(text, end) > 0) {
			number(new Quantity(at, end, value, 0, true), end);
			return true;
		}
		if (end - at == 1 || lexicon.longest(text, at) > 0)
			return false;
		unknown(end);
		return true;
	}
}
