// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** Tells the mark of a note from the figure that it stands behind: it is raised, lowered, clearly smaller, or called one. */
final class Raised {

	private static final Pattern MARK = Pattern.compile("[^\\p{L}]*(?:注释?|[a-zA-Z])?[^\\p{L}]*");
	private static final Pattern STYLE = Pattern
			.compile("(?:vertical-align:(?:super|sub|text-top|text-bottom|-?[\\d.]*[1-9])|mso-text-raise:-?[\\d.]*[1-9])");
	private static final Pattern MOVED = Pattern.compile("(?:^|;)(?:top|bottom):-?[\\d.]*[1-9]");
	private static final Pattern SIZE = Pattern.compile("(?:^|;)font-size:([\\d.]+)(px|pt|r?em|%)");
	/** What authors call marks that a style sheet of another file raises. */
	private static final Pattern NAME = Pattern.compile(
			"(?i)(?:^|[\\s_-])(?:sup|fn|(?:foot|end)?note|note-?ref|(?:foot|end)note-?ref|annotation|zhu|zhushi)\\d*(?:$|[\\s_-])");
	/** Points of text without a size of its own; so many are the seven sizes of {@code font}. */
	private static final double ORDINARY = 12;
	private static final double[] FONT = { 7.5, 10, 12, 13.5, 18, 24, 36 };
	private static final double POINTS_OF_PIXEL = 0.75;
	/** A mark is at most so large as compared with the figure. */
	private static final double SMALLER = 0.75;
	/** Digits of a mark that nothing but its size tells. */
	private static final int LONGEST = 2;

	private Raised() {
	}

	/** @param before the last character in front of it. @param around the element that it is the text of; null for none */
	static boolean isMark(Element element, char before, @Nullable Element around) {
		if (!Character.isDigit(before))
			return false;
		boolean moved = isMoved(element) || isCalledMark(element);
		if (!moved && (around == null || !mayBeSmaller(element)))
			return false;
		String text = element.text();
		if (text.isBlank() || !MARK.matcher(text).matches())
			return false;
		return moved || around != null && text.chars().filter(Character::isDigit).count() <= LONGEST
				&& size(element) <= SMALLER * size(around);
	}

	private static boolean isMoved(Element element) {
		Element parent = element.parent();
		String outer = parent == null ? "" : parent.normalName();
		if ((outer.equals("msup") || outer.equals("msub")) && element.previousElementSibling() != null)
			return true;
		return switch (element.normalName()) {
		case "sup", "sub", "small" -> true;
		default -> element.attributesSize() > 0 && !Looks.block(element) && isMovedBy(Looks.style(element));
		};
	}

	/** Also a link within the page: it leads to the note. */
	private static boolean isCalledMark(Element element) {
		if (element.attributesSize() == 0 || Looks.block(element) || element.text().chars().filter(Character::isDigit).count() > LONGEST)
			return false;
		return element.normalName().equals("a") && element.attr("href").length() > 1 && element.attr("href").startsWith("#")
				|| NAME.matcher(element.className()).find() || element.attr("role").equals("doc-noteref");
	}

	private static boolean isMovedBy(String style) {
		return STYLE.matcher(style).find() || style.contains("position:relative") && MOVED.matcher(style).find();
	}

	private static boolean mayBeSmaller(Element element) {
		return element.attributesSize() > 0 && !Looks.block(element)
				&& (element.hasAttr("size") || element.attr("style").contains("font-size") || element.attr("style").contains("FONT-SIZE"));
	}

	/** In points. */
	private static double size(Element element) {
		double factor = 1;
		for (Element one = element; one != null; one = one.parent()) {
			if (one.attributesSize() == 0)
				continue;
			Matcher size = SIZE.matcher(Looks.style(one));
			if (size.find()) {
				double number = number(size.group(1));
				String unit = size.group(2);
				Double points = points(number, unit);
				if (points != null)
					return factor * points;
				factor *= unit.equals("%") ? number / 100 : number;
			} else if (one.normalName().equals("font") && one.attr("size").matches("[1-7]"))
				return factor * FONT[one.attr("size").charAt(0) - '1'];
		}
		return factor * ORDINARY;
	}

	/** Null for a unit that is a share of the size around. */
	private static @Nullable Double points(double number, String unit) {
		return switch (unit) {
		case "pt" -> Double.valueOf(number);
		case "px" -> Double.valueOf(number * POINTS_OF_PIXEL);
		case "rem" -> Double.valueOf(number * ORDINARY);
		default -> null;
		};
	}

	private static double number(String digits) {
		try {
			return Double.parseDouble(digits);
		} catch (NumberFormatException e) {
			return 1;
		}
	}
}
