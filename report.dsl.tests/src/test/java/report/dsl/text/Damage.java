// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.Random;

/** Damages texts as typing, pasting and machines do; the same seed gives the same damage. */
public final class Damage {

	private static final String[] PIECES = { "|", "｜", "||", "\"\"\"", "\"", "“", "”", "#", "##", "＃", "\n", "\r\n", "\r", "\t", " ", "　",
			"\u00a0",
			"\ufeff", "\0", "\ud800", "\udc00", "列", "=", "＝", "0", "１", "1,234", "增3", "-", "－", "/", "abc", "[原文：原件如此]", "[原文", "]",
			"【sic a/b:x】",
			"//", "：", ":", "年报", "年度 2024", "（", "(", "一、", "其他", "规章", "政府", "。", "、", "\u2028", "\u200b", "万元", "12 件",
			"999999999999999999999" };

	private Damage() {
	}

	public static String of(String text, Random random, int times) {
		StringBuilder out = new StringBuilder(text);
		for (int i = 0; i < times; i++)
			once(out, random);
		return out.toString();
	}

	private static void once(StringBuilder out, Random random) {
		int at = random.nextInt(out.length() + 1);
		int end = Math.min(out.length(), at + 1 + random.nextInt(3));
		switch (random.nextInt(8)) {
		case 0 -> out.delete(at, end);
		case 1, 2 -> out.insert(at, PIECES[random.nextInt(PIECES.length)]);
		case 3 -> out.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
		case 4 -> deleteLine(out, at);
		case 5 -> copyLine(out, at, random.nextInt(out.length() + 1));
		case 6 -> out.insert(line(out, at), PIECES[random.nextInt(PIECES.length)]);
		default -> widen(out, at);
		}
	}

	private static int line(StringBuilder out, int at) {
		return at == 0 ? 0 : out.lastIndexOf("\n", at - 1) + 1;
	}

	private static int lineEnd(StringBuilder out, int at) {
		int end = out.indexOf("\n", at);
		return end < 0 ? out.length() : end + 1;
	}

	private static void deleteLine(StringBuilder out, int at) {
		out.delete(line(out, at), lineEnd(out, at));
	}

	private static void copyLine(StringBuilder out, int from, int to) {
		String copy = out.substring(line(out, from), lineEnd(out, from));
		out.insert(line(out, to), copy);
	}

	/** A line typed with a Chinese input method. */
	private static void widen(StringBuilder out, int at) {
		int end = lineEnd(out, at);
		for (int i = line(out, at); i < end; i++) {
			char c = out.charAt(i);
			if (c == '|' || c == '#' || c >= '0' && c <= '9' || c == '=' || c == ' ' && i % 3 == 0)
				out.setCharAt(i, c == ' ' ? '　' : (char) (c + 0xfee0));
		}
	}
}
