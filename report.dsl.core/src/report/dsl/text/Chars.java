// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.Arrays;

/**
 * What the language says about single characters: which are white space, which are twins of one another, how wide they
 * are on the screen. A Chinese input method writes {@code ｜ ： ＃ （ ） ０-９ －} where a keyboard writes {@code | : # ( ) 0-9 -}.
 */
public final class Chars {

	/**
	 * First and last character of each range below U+2E80 that is two columns wide in East Asian type: wide, full-width, and
	 * ambiguous ones. Source: EastAsianWidth.txt of Unicode 13; Latin letters with accents (ambiguous) are left narrow.
	 */
	private static final String WIDE = "\u00a1\u00a1\u00a4\u00a4\u00a7\u00a8\u00aa\u00aa\u00ae\u00ae\u00b0\u00b4\u00b6\u00ba\u00bc\u00bf\u00c6\u00c6"
			+ "\u00d0\u00d0\u00d7\u00d8\u00de\u00e1\u00e6\u00e6\u00e8\u00ea\u00ec\u00ed\u00f0\u00f0\u00f2\u00f3\u00f7\u00fa"
			+ "\u00fc\u00fc\u00fe\u00fe\u02c4\u02c4\u02c7\u02c7\u02c9\u02cb\u02cd\u02cd\u02d0\u02d0\u02d8\u02db\u02dd\u02dd"
			+ "\u02df\u02df\u0391\u03a1\u03a3\u03a9\u03b1\u03c1\u03c3\u03c9\u0401\u0401\u0410\u044f\u0451\u0451\u1100\u115f"
			+ "\u2010\u2010\u2013\u2016\u2018\u2019\u201c\u201d\u2020\u2022\u2024\u2027\u2030\u2030\u2032\u2033\u2035\u2035"
			+ "\u203b\u203b\u203e\u203e\u2074\u2074\u207f\u207f\u2081\u2084\u20ac\u20ac\u2103\u2103\u2105\u2105\u2109\u2109"
			+ "\u2113\u2113\u2116\u2116\u2121\u2122\u2126\u2126\u212b\u212b\u2153\u2154\u215b\u215e\u2160\u216b\u2170\u2179"
			+ "\u2189\u2189\u2190\u2199\u21b8\u21b9\u21d2\u21d2\u21d4\u21d4\u21e7\u21e7\u2200\u2200\u2202\u2203\u2207\u2208"
			+ "\u220b\u220b\u220f\u220f\u2211\u2211\u2215\u2215\u221a\u221a\u221d\u2220\u2223\u2223\u2225\u2225\u2227\u222c"
			+ "\u222e\u222e\u2234\u2237\u223c\u223d\u2248\u2248\u224c\u224c\u2252\u2252\u2260\u2261\u2264\u2267\u226a\u226b"
			+ "\u226e\u226f\u2282\u2283\u2286\u2287\u2295\u2295\u2299\u2299\u22a5\u22a5\u22bf\u22bf\u2312\u2312\u231a\u231b"
			+ "\u2329\u232a\u23e9\u23ec\u23f0\u23f0\u23f3\u23f3\u2460\u24e9\u24eb\u254b\u2550\u2573\u2580\u258f\u2592\u2595"
			+ "\u25a0\u25a1\u25a3\u25a9\u25b2\u25b3\u25b6\u25b7\u25bc\u25bd\u25c0\u25c1\u25c6\u25c8\u25cb\u25cb\u25ce\u25d1"
			+ "\u25e2\u25e5\u25ef\u25ef\u25fd\u25fe\u2605\u2606\u2609\u2609\u260e\u260f\u2614\u2615\u261c\u261c\u261e\u261e"
			+ "\u2640\u2640\u2642\u2642\u2648\u2653\u2660\u2661\u2663\u2665\u2667\u266a\u266c\u266d\u266f\u266f\u267f\u267f"
			+ "\u2693\u2693\u269e\u269f\u26a1\u26a1\u26aa\u26ab\u26bd\u26bf\u26c4\u26e1\u26e3\u26e3\u26e8\u26ff\u2705\u2705"
			+ "\u270a\u270b\u2728\u2728\u273d\u273d\u274c\u274c\u274e\u274e\u2753\u2755\u2757\u2757\u2776\u277f\u2795\u2797"
			+ "\u27b0\u27b0\u27bf\u27bf\u2b1b\u2b1c\u2b50\u2b50\u2b55\u2b59";

	/** A bit for each character below U+2E80. */
	private static final long[] WIDE_BITS = bits();

	private Chars() {
	}

	private static long[] bits() {
		long[] bits = new long[0x2e80 >> 6];
		for (int i = 0; i < WIDE.length(); i += 2)
			for (char c = WIDE.charAt(i); c <= WIDE.charAt(i + 1); c++)
				bits[c >> 6] |= 1L << c;
		return bits;
	}

	/** White space of every kind but line ends: also U+3000, no-break, zero-width and the byte order mark. */
	public static boolean isSpace(char c) {
		if (c <= ' ')
			return c == ' ' || c == '\t' || c == '\f' || c == 0x0b;
		if (c < 0x2000)
			return c == 0xa0 || c == 0x85 || c == 0x1680 || c == 0x180e;
		if (c > 0x3000)
			return c == 0xfeff;
		return c <= 0x200d || c == 0x3000 || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x2060;
	}

	/** Characters without width that show nothing: zero-width spaces and joiners, marks of direction and of bytes, the soft hyphen. */
	public static boolean isUnseen(char c) {
		return c == 0xad || c >= 0x200b && c <= 0x200f || c >= 0x202a && c <= 0x202e || c == 0x2060 || c == 0xfeff;
	}

	/** The bar between cells and the characters that are taken for it. */
	public static boolean isBar(char c) {
		return c == '|' || c == '｜' || c == '│' || c == '丨' || c == '￨';
	}

	/** A Chinese character of the first plane, as {@code Character.isIdeographic}, which the compiler to JavaScript does not know. */
	public static boolean isIdeograph(char c) {
		if (c >= 0x3400 && c <= 0x9fff)
			return c <= 0x4dbf || c >= 0x4e00;
		return c >= 0x3006 && c <= 0x303a && (c <= 0x3007 || c >= 0x3021 && c <= 0x3029 || c >= 0x3038)
				|| c >= 0xf900 && c <= 0xfad9 && c != 0xfa6e && c != 0xfa6f;
	}

	public static boolean isHash(char c) {
		return c == '#' || c == '＃';
	}

	public static boolean isColon(char c) {
		return c == ':' || c == '：';
	}

	static boolean isOpeningQuote(char c) {
		return c == '"' || c == '“' || c == '”' || c == '「' || c == '『' || c == '＂';
	}

	/** Any of the characters that a fence of three or a quoted value may be typed with. */
	static boolean isQuote(char c) {
		return isOpeningQuote(c) || c == '」' || c == '』';
	}

	/** The half-width twin of a full-width character, else the character itself. Width is all that changes. */
	public static char narrow(char c) {
		return c >= '！' && c <= '～' ? (char) (c - 0xfee0) : c;
	}

	/** What a character counts as when labels are compared: widths, quotation marks, brackets and dashes are alike. */
	static char fold(char c) {
		if (c < 0x80)
			return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
		char narrow = narrow(c);
		if (narrow != c)
			return fold(narrow);
		return switch (c) {
		case '、', '､' -> ',';
		case '。', '｡' -> '.';
		case '“', '”', '„', '『', '』', '「', '」', '«', '»' -> '"';
		case '‘', '’' -> '\'';
		case '—', '–', '―', '−', '‐', '‑', '─' -> '-';
		case '【', '〔', '〖' -> '[';
		case '】', '〕', '〗' -> ']';
		case '《', '〈' -> '<';
		case '》', '〉' -> '>';
		case '•', '・', '∙' -> '·';
		default -> c;
		};
	}

	/** Value of a digit of either width, or of 〇; else -1. */
	public static int digit(char c) {
		if (c <= '9')
			return c - '0' < 0 ? -1 : c - '0';
		if (c >= '０' && c <= '９')
			return c - '０';
		return c == '〇' ? 0 : -1;
	}

	/** Index of the first character of {@code start … end} that is no white space, or {@code end}. */
	public static int skip(String text, int start, int end) {
		while (start < end && isSpace(text.charAt(start)))
			start++;
		return start;
	}

	/** One past the last character of {@code start … end} that is no white space, or {@code start}. */
	public static int trim(String text, int start, int end) {
		while (end > start && isSpace(text.charAt(end - 1)))
			end--;
		return end;
	}

	public static int width(String text) {
		return width(text, 0, text.length());
	}

	/** How many columns the text takes in East Asian type: wide characters two, combining ones none. A tab counts one. */
	public static int width(String text, int start, int end) {
		int width = 0;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c < 0x80)
				width++;
			else if (!Character.isHighSurrogate(c))
				width += width(c);
			else {
				int point = text.codePointAt(i);
				width += width(point);
				i += Character.charCount(point) - 1;
			}
		}
		return width;
	}

	private static int width(int c) {
		if (c >= 0x4e00 && c <= 0x9fff)
			return 2;
		int type = Character.getType(c);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT)
			return 0;
		if (c < 0x2e80)
			return (WIDE_BITS[c >> 6] & 1L << c) != 0 ? 2 : 1;
		return isWideAbove(c) ? 2 : 1;
	}

	private static boolean isWideAbove(int c) {
		if (c < 0x10000)
			return c < 0xa4d0 || c >= 0xa960 && c < 0xa980 || c >= 0xac00 && c < 0xd7a4 || c >= 0xe000 && c < 0xfb00
					|| c >= 0xfe10 && c < 0xfe70 || c > 0xff00 && c < 0xff61 || c >= 0xffe0 && c < 0xffe7 || c == 0xfffd;
		return c >= 0x1f300 && c < 0x1fb00 || c >= 0x16fe0 && c < 0x1b300 || c >= 0x20000 && c < 0x3fffe;
	}

	static String spaces(int count) {
		char[] spaces = new char[Math.max(0, count)];
		Arrays.fill(spaces, ' ');
		return new String(spaces);
	}
}
