// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.office;

import java.util.Locale;

/** Numbers as lists in word processors print them, by the names of number formats in ISO 29500 part 1, 17.18.59. */
public final class Numerals {

	private static final String DIGITS = "〇一二三四五六七八九";
	private static final String[] UNITS = { "", "十", "百", "千" };
	private static final String[] LEGAL_UNITS = { "", "拾", "佰", "仟" };
	private static final String[] ROMAN = { "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i" };
	private static final int[] ROMAN_VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final int LARGEST_CHINESE = 9999;

	private Numerals() {
	}

	/** @param format name of the format; an unknown one counts as decimal */
	public static String print(String format, int value) {
		return switch (format) {
		case "none", "bullet" -> "";
		case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
		case "lowerRoman" -> roman(value);
		case "upperLetter" -> letters('A', value);
		case "lowerLetter" -> letters('a', value);
		case "decimalZero" -> value >= 0 && value < 10 ? "0" + value : String.valueOf(value);
		case "decimalFullWidth", "decimalFullWidth2" -> digits("０１２３４５６７８９", value);
		case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand", "japaneseCounting",
				"koreanCounting" ->
			chinese(value, DIGITS.replace('〇', '零'), UNITS, true);
		case "chineseLegalSimplified" -> chinese(value, "零壹贰叁肆伍陆柒捌玖", LEGAL_UNITS, false);
		case "ideographLegalTraditional", "japaneseLegal" -> chinese(value, "零壹貳參肆伍陸柒捌玖", LEGAL_UNITS, false);
		case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand", "koreanDigital2" -> digits(DIGITS, value);
		case "ideographTraditional" -> of("甲乙丙丁戊己庚辛壬癸", value);
		case "ideographZodiac" -> of("子丑寅卯辰巳午未申酉戌亥", value);
		case "ideographEnclosedCircle" -> of("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉", value);
		case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(value);
		case "decimalEnclosedFullstop" -> from('⒈', 20, value);
		case "decimalEnclosedParen" -> from('⑴', 20, value);
		default -> String.valueOf(value);
		};
	}

	private static String of(String signs, int value) {
		return value >= 1 && value <= signs.length() ? signs.substring(value - 1, value) : String.valueOf(value);
	}

	private static String from(char first, int count, int value) {
		return value >= 1 && value <= count ? String.valueOf((char) (first + value - 1)) : String.valueOf(value);
	}

	private static String circled(int value) {
		return value <= 20 ? from('①', 20, value) : value <= 35 ? from('㉑', 15, value - 20) : from('㊱', 15, value - 35);
	}

	private static String digits(String digits, int value) {
		StringBuilder out = new StringBuilder();
		for (char c : String.valueOf(value).toCharArray())
			out.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
		return out.toString();
	}

	/** A, B … Z, AA, BB …, as word processors count. */
	private static String letters(char first, int value) {
		if (value < 1 || value > 26 * 30)
			return String.valueOf(value);
		return String.valueOf((char) (first + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
	}

	private static String roman(int value) {
		if (value < 1 || value > LARGEST_CHINESE)
			return String.valueOf(value);
		StringBuilder out = new StringBuilder();
		int rest = value;
		for (int i = 0; i < ROMAN.length; i++)
			for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i])
				out.append(ROMAN[i]);
		return out.toString();
	}

	/** @param shortTen whether ten to nineteen are written without a one before the ten */
	private static String chinese(int value, String digits, String[] units, boolean shortTen) {
		if (value < 0 || value > LARGEST_CHINESE)
			return String.valueOf(value);
		if (value == 0)
			return digits.substring(0, 1);
		StringBuilder out = new StringBuilder();
		boolean gap = false;
		for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
			int digit = value / unit % 10;
			if (digit == 0) {
				gap = !out.isEmpty();
				continue;
			}
			if (gap)
				out.append(digits.charAt(0));
			gap = false;
			if (!(shortTen && value < 20 && place == 1))
				out.append(digits.charAt(digit));
			out.append(units[place]);
		}
		return out.toString();
	}
}
