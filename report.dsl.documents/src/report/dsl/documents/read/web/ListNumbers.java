// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;

/** The numbers that a browser prints before the items of a list. */
final class ListNumbers {

	private static final String[] ROMAN = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };
	private static final int[] VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String DIGITS = "零一二三四五六七八九";
	private static final int LARGEST = 4000;

	private final Map<Element, Integer> next = new IdentityHashMap<>();

	/** To be asked once per item, in their order. @return the number with what follows it, empty when none is printed */
	String of(Element item) {
		Element list = item.parent();
		if (list == null || !list.normalName().equals("ol"))
			return "";
		int begins = next.getOrDefault(list, whole(list.attr("start"), 1));
		int number = whole(item.attr("value"), begins);
		next.put(list, number + 1);
		return printed(number, list, item);
	}

	private static String printed(int number, Element list, Element item) {
		String style = Looks.style(list) + Looks.style(item);
		if (style.contains("list-style:none") || style.contains("list-style-type:none"))
			return "";
		if (style.contains("cjk-ideographic") || style.contains("chinese") || style.contains("cjk-decimal"))
			return chinese(number) + "、";
		String type = list.attr("type");
		String printed = number < 1 || number > LARGEST ? null : switch (type) {
		case "a" -> String.valueOf((char) ('a' + (number - 1) % 26));
		case "A" -> String.valueOf((char) ('A' + (number - 1) % 26));
		case "i" -> roman(number).toLowerCase(Locale.ROOT);
		case "I" -> roman(number);
		default -> null;
		};
		return (printed == null ? String.valueOf(number) : printed) + ". ";
	}

	static int whole(String text, int otherwise) {
		int end = 0;
		String digits = text.strip();
		while (end < digits.length() && (Character.isDigit(digits.charAt(end)) || end == 0 && digits.charAt(0) == '-'))
			end++;
		try {
			return end == 0 ? otherwise : Integer.parseInt(digits.substring(0, end));
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	private static String roman(int number) {
		StringBuilder out = new StringBuilder();
		int rest = number;
		for (int i = 0; i < VALUES.length; i++)
			for (; rest >= VALUES[i]; rest -= VALUES[i])
				out.append(ROMAN[i]);
		return out.toString();
	}

	private static String chinese(int number) {
		if (number < 0 || number > 99)
			return String.valueOf(number);
		int tens = number / 10;
		String head = tens == 0 ? "" : (tens == 1 ? "" : String.valueOf(DIGITS.charAt(tens))) + "十";
		return number % 10 == 0 && tens > 0 ? head : head + DIGITS.charAt(number % 10);
	}
}
