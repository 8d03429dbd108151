// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.List;

/** Texts that differ in white space and in the width of characters only. */
final class LooseEquality {

	private static final int MAX_FIGURE = 40;

	private LooseEquality() {
	}

	/** The label or alias that the text is a twin of, else the text. */
	static String of(String written, String label, List<String> aliases) {
		if (label != null && areTwins(written, label))
			return label;
		for (String alias : aliases)
			if (areTwins(written, alias))
				return alias;
		return written;
	}

	static boolean areTwins(String a, String b) {
		int i = 0;
		int j = 0;
		while (true) {
			i = Chars.skip(a, i, a.length());
			j = Chars.skip(b, j, b.length());
			if (i == a.length() || j == b.length())
				return i == a.length() && j == b.length();
			if (Chars.narrow(a.charAt(i++)) != Chars.narrow(b.charAt(j++)))
				return false;
		}
	}

	/** What looks like a figure in half-width characters; any other text as it is. */
	static String figure(String written) {
		if (written.isEmpty() || written.length() > MAX_FIGURE || !begins(Chars.narrow(written.charAt(0))))
			return written;
		char[] chars = written.toCharArray();
		for (int i = 0; i < chars.length; i++) {
			char narrow = Chars.narrow(chars[i]);
			if (narrow >= '0' && narrow <= '9' || "+-=.,/".indexOf(narrow) >= 0)
				chars[i] = narrow;
		}
		return new String(chars);
	}

	private static boolean begins(char c) {
		return c >= '0' && c <= '9' || "+-=/增减¥￥".indexOf(c) >= 0;
	}
}
