// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;

/**
 * What of a page certainly belongs to the site and not to the article: navigation, lists of links, bars of tools, the foot. In doubt it
 * does not.
 */
final class Boilerplate {

	private static final Set<String> CONTROLS = Set.of("select", "textarea", "button", "input", "dialog", "menu");
	private static final Set<String> CLASSES = Set.copyOf(Site.words("class"));
	/** What has so many letters outside of links is no list of links, and no bar. */
	private static final int LETTERS = 120;
	/** Of so many letters in links one may stand outside of them. */
	private static final int DENSE = 4;
	private static final int FEW_LINKS = 3;
	/** What has so many cells with numbers is a table, whatever else it is. */
	private static final int FIGURES = 3;
	private static final int LONG_LINE = 150;
	/** So many digits in a bar of tools may be a date, and that the document's. */
	private static final int DATE = 4;

	private Boilerplate() {
	}

	/** Whether the whole element is none of the article. */
	static boolean drops(Element element, Measures.Measure measure) {
		String name = element.normalName();
		if (CONTROLS.contains(name))
			return true;
		if (measure.figures >= FIGURES || measure.letters > LETTERS * 2 || name.equals("body") || name.equals("html"))
			return false;
		return switch (name) {
		case "nav", "aside" -> true;
		case "header", "footer" -> measure.headings == 0 && !inArticle(element);
		default -> measure.headings == 0 && (links(measure) || named(element));
		};
	}

	private static boolean links(Measures.Measure measure) {
		return measure.links >= FEW_LINKS && measure.letters < LETTERS && measure.linked >= DENSE * measure.letters
				&& measure.objects < FEW_LINKS;
	}

	private static boolean inArticle(Element element) {
		for (Element around = element.parent(); around != null; around = around.parent())
			if (around.normalName().equals("article") || around.normalName().equals("main") || around.normalName().equals("td"))
				return true;
		return false;
	}

	private static boolean named(Element element) {
		if (element.attributesSize() == 0 || !Looks.block(element))
			return false;
		return CLASSES.contains(element.id().toLowerCase(Locale.ROOT)) || named(element.className()) || isPageMargin(element);
	}

	/** Header and footer of the pages of a text that was saved as a web page by LibreOffice. */
	private static boolean isPageMargin(Element element) {
		String title = element.attr("title");
		return element.normalName().equals("div") && (title.equals("header") || title.equals("footer"));
	}

	private static boolean named(String classes) {
		for (int from = 0; from < classes.length();) {
			int end = classes.indexOf(' ', from);
			end = end < 0 ? classes.length() : end;
			if (CLASSES.contains(classes.substring(from, end).toLowerCase(Locale.ROOT)))
				return true;
			from = end + 1;
		}
		return false;
	}

	/** Whether a line is none of the article. @param linked whether a link stands in it */
	static boolean drops(String line, boolean linked) {
		if (line.length() > LONG_LINE)
			return false;
		return linked && place(line) || begins(line, Site.words("other")) || contains(line, Site.words("foot")) && line.indexOf('。') < 0
				|| tools(line);
	}

	private static boolean place(String line) {
		if (begins(line.replace(" ", ""), Site.words("place")))
			return true;
		int steps = 0;
		for (int i = 0; i < line.length(); i++)
			if (line.charAt(i) == '>' || line.charAt(i) == '»' || line.charAt(i) == '›' || line.charAt(i) == '＞')
				steps++;
		return steps > 1 && line.indexOf('。') < 0;
	}

	private static boolean begins(String line, List<String> words) {
		for (String word : words)
			if (line.startsWith(word))
				return true;
		return false;
	}

	private static boolean contains(String line, List<String> words) {
		for (String word : words)
			if (line.contains(word))
				return true;
		return false;
	}

	private static boolean tools(String line) {
		String rest = line;
		for (String word : Site.words("tool"))
			rest = rest.replace(word, " ");
		if (rest.length() == line.length() && rest.equals(line))
			return false;
		for (String word : Site.words("with"))
			rest = rest.replace(word, " ");
		int digits = 0;
		for (int i = 0; i < rest.length(); i++) {
			digits += Character.isDigit(rest.charAt(i)) ? 1 : 0;
			if (Character.isLetter(rest.charAt(i)) || digits == DATE)
				return false;
		}
		return true;
	}
}
