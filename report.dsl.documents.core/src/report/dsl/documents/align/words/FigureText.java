// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.words;

import java.util.regex.Pattern;

import report.dsl.form.Unit;
import report.dsl.sheet.Value;
import report.dsl.text.Numbers;

/** Tells figures from words. */
public final class FigureText {

	/** Longer texts are no figures. */
	private static final int LONGEST = 32;
	/** Longer notes are text. */
	private static final int LONGEST_NOTE = 60;
	private static final String OPENING = "（([【〔［";
	private static final String CLOSING = "）)]】〕］";
	/** A number nobody can take for a single value: about, or between two, torn by blanks, in Chinese characters, or a sign for one. */
	private static final Pattern UNREADABLE = Pattern
			.compile("[约近逾超≈≥≤<>＜＞~～←→↑↓*＊※▲△▼#\"“']?\\s*\\d[\\d,，.．·]*(\\s\\d[\\d,，.．]*)*\\s*[余多几]?\\s*[件条个次人份宗起例篇项元]?[余多]?"
					+ "|\\d+\\s*[-－—–~～至到]\\s*\\d+\\s*[件条个次人份宗起例篇项元]?"
					+ "|[约近逾超]?[零〇一二三四五六七八九十两][零〇一二三四五六七八九十百千万两]*[余多]?[件条个次人份宗起例篇项元]"
					+ "|[零〇一二三四五六七八九十百千万两]*[零〇百千万][零〇一二三四五六七八九十百千万两]+|[?？×xX]{1,4}"
					+ "|[≈≥≤<>＜＞~～←→↑↓*＊※▲△▼#\"“']?\\s*\\d[\\d\\s.,，．、。;；/／\\\\+＋^%％‰°?？!！#*＊↑↓←→▲△▼\"”'()（）\\[\\]【】注¹²³⁰⁴-⁹]*[a-zA-Z]?"
					+ "|[OoIl\\d]{1,6}");
	/** Marks of notes and of a rise or fall behind a figure. */
	private static final String MARKS = "*＊※†‡#①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳¹²³⁰⁴⁵⁶⁷⁸⁹⁽⁾⁺ᵃᵇᶜ↑↓▲△▼▽★☆";

	private FigureText() {
	}

	/** Whether the text is a count or an amount of money, perhaps with a note behind it. */
	public static boolean is(String text) {
		return isPlain(text) || noteStart(text) > 0;
	}

	private static boolean isPlain(String text) {
		if (text.isEmpty() || text.length() > LONGEST)
			return false;
		return isNumber(text, Unit.COUNT) || isNumber(text, Unit.MONEY);
	}

	/** Spares most words the pattern. */
	private static boolean mayBegin(char c) {
		return Character.isDigit(c) || "约近逾超零〇一二三四五六七八九十百千万两?？×xXOoIl≈≥≤<>＜＞~～←→↑↓*＊※▲△▼#\"“'".indexOf(c) >= 0;
	}

	/** Where the note behind a figure begins, in brackets, a mark or its number: {@code 5（其中修订16件）}, {@code 12①}, {@code 12注1}; -1 for a text without one. */
	private static int noteStart(String text) {
		if (text.length() < 2 || text.length() > LONGEST + LONGEST_NOTE || !Character.isDigit(text.charAt(0)))
			return -1;
		char last = text.charAt(text.length() - 1);
		int start = MARKS.indexOf(last) >= 0 ? marks(text) : CLOSING.indexOf(last) >= 0 ? opening(text) : numbered(text);
		return start > 0 && isPlain(text.substring(0, start).strip()) ? start : -1;
	}

	/** Where the marks at the end begin. */
	private static int marks(String text) {
		int start = text.length();
		while (start > 0 && MARKS.indexOf(text.charAt(start - 1)) >= 0)
			start--;
		return start;
	}

	/** Where the number of a note begins at the end: {@code 注1}; -1 for none. */
	private static int numbered(String text) {
		int start = text.length();
		while (start > 0 && Character.isDigit(text.charAt(start - 1)))
			start--;
		return start > 0 && text.charAt(start - 1) == '注' ? start - 1 : -1;
	}

	/** The first bracket that opens; -1 without one. */
	private static int opening(String text) {
		for (int i = 0; i < text.length(); i++)
			if (OPENING.indexOf(text.charAt(i)) >= 0)
				return i;
		return -1;
	}

	/** The figure without the note behind it. A unit of money in brackets is no note: {@code 12.5（元）} is {@code 12.5元}. */
	public static String withoutNote(String text) {
		int start = noteStart(text);
		return start < 0 ? text : text.substring(0, start).strip() + notedUnit(text);
	}

	/** Whether there are words behind the figure that are no part of it. */
	public static boolean hasNote(String text) {
		return noteStart(text) > 0 && notedUnit(text).isEmpty();
	}

	/** The unit of money in brackets behind a figure; empty when nothing else or none stands there. */
	private static String notedUnit(String text) {
		int start = noteStart(text);
		return start > 0 && start + 1 < text.length() - 1 ? MoneyUnit.known(text.substring(start + 1, text.length() - 1).strip()) : "";
	}

	private static boolean isNumber(String text, Unit unit) {
		Value value = Numbers.read(text, unit).value();
		return value == Value.COUNT || value == Value.MONEY;
	}

	/** Whether the text may stand where a figure is expected: a figure, nothing, a sign for nothing, the sign of a total, or what was meant as a figure. */
	public static boolean fits(String text) {
		return isNothing(text) || is(text) || isUnreadable(text);
	}

	/** Whether the text stands for a figure without telling one: {@code 约301}, {@code 301-305}, {@code 3 01}, {@code 三百零一}, {@code ？}. */
	public static boolean isUnreadable(String text) {
		return !text.isEmpty() && text.length() <= LONGEST && mayBegin(text.charAt(0)) && UNREADABLE.matcher(text).matches() && !is(text)
				&& MoneyUnit.known(text).isEmpty();
	}

	/** Whether the text is no figure but may stand where one is expected. */
	public static boolean isNothing(String text) {
		return text.isEmpty() || text.length() <= LONGEST && !is(text)
				&& (Numbers.canonical(text, Unit.COUNT).isEmpty() || Numbers.read(text, Unit.COUNT).value() == Value.COMPUTED);
	}

	/** Whether all lines of a text are figures: what has taken the place of words. */
	public static boolean isOnly(String text) {
		for (String line : text.split("\n"))
			if (!line.isBlank() && !is(line.strip()))
				return false;
		return true;
	}
}
