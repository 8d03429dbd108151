// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * What the style sheets in a page say of whether and how its text is seen, written into the elements themselves: the readers of the page
 * look there only. Rules that depend on the state or the size of the window do not count, nor do sheets outside of the page.
 */
final class StyleSheets {

	/** The properties that tell whether text is seen, stands apart from a figure or no longer counts. */
	private static final Set<String> PROPERTIES = Set.of("display", "visibility", "opacity", "vertical-align", "position", "top", "bottom",
			"left", "text-indent", "font-size", "color", "background", "background-color", "text-decoration", "text-decoration-line",
			"mso-hide");
	/** Pages of reports have a few hundred rules; more attempts to match one would take seconds. */
	private static final int MOST_ATTEMPTS = 200_000;
	/** Larger parts of a page that a sheet hides are those that a script shows, one after another. */
	private static final int LARGEST_HIDDEN = 200;

	/** The value of a property, and how closely the rule names the element. */
	private record Declared(int closeness, String value) {
	}

	private final Map<String, List<Element>> byName = new HashMap<>();
	private final Map<Element, Map<String, Declared>> declared = new IdentityHashMap<>();
	private int attempts;

	private StyleSheets() {
	}

	static void apply(Element page) {
		StringBuilder source = new StringBuilder();
		for (Element style : page.select("style"))
			source.append(style.data()).append('\n');
		if (source.isEmpty())
			return;
		StyleSheets sheets = new StyleSheets();
		for (SheetRules.StyleRule rule : SheetRules.of(source.toString()))
			sheets.add(page, rule);
		sheets.declared.forEach(StyleSheets::write);
	}

	private void add(Element page, SheetRules.StyleRule rule) {
		Map<String, String> telling = properties(rule.declarations());
		if (telling.isEmpty())
			return;
		for (String selector : rule.selectors().split(","))
			if (selector.indexOf(':') < 0 && !selector.isBlank())
				select(page, selector.strip(), telling);
	}

	private static Map<String, String> properties(String declarations) {
		Map<String, String> found = new LinkedHashMap<>();
		for (String one : declarations.split(";")) {
			int colon = one.indexOf(':');
			String name = colon < 0 ? "" : one.substring(0, colon).strip().toLowerCase(Locale.ROOT);
			if (PROPERTIES.contains(name))
				found.put(name, one.substring(colon + 1).replace("!important", "").strip().toLowerCase(Locale.ROOT));
		}
		return found;
	}

	private void select(Element page, String selector, Map<String, String> telling) {
		Evaluator evaluator;
		try {
			evaluator = QueryParser.parse(selector);
		} catch (Selector.SelectorParseException | IllegalArgumentException e) {
			return; // what is no selector selects nothing
		}
		for (Element element : candidates(page, selector))
			if (attempts++ < MOST_ATTEMPTS && element.is(evaluator))
				declare(element, closeness(selector), telling);
	}

	/** The elements with the last name in a selector. */
	private List<Element> candidates(Element page, String selector) {
		if (byName.isEmpty())
			page.getAllElements().forEach(this::index);
		String last = selector.substring(selector.lastIndexOf(' ') + 1);
		int end = last.length();
		while (end > 0 && last.charAt(end - 1) != '.' && last.charAt(end - 1) != '#')
			end--;
		return byName.getOrDefault(end == 0 ? last.toLowerCase(Locale.ROOT) : last.substring(end - 1), List.of());
	}

	private void index(Element element) {
		index(element.normalName(), element);
		if (element.attributesSize() == 0)
			return;
		element.classNames().forEach(name -> index("." + name, element));
		index("#" + element.id(), element);
	}

	private void index(String name, Element element) {
		byName.computeIfAbsent(name, any -> new ArrayList<>()).add(element);
	}

	private static int closeness(String selector) {
		int closeness = 0;
		for (int i = 0; i < selector.length(); i++)
			closeness += selector.charAt(i) == '#' ? 100 : selector.charAt(i) == '.' ? 10 : selector.charAt(i) == ' ' ? 1 : 0;
		return closeness;
	}

	private void declare(Element element, int closeness, Map<String, String> telling) {
		Map<String, Declared> all = declared.computeIfAbsent(element, any -> new LinkedHashMap<>());
		telling.forEach((name, value) -> {
			Declared before = all.get(name);
			if (before == null || before.closeness <= closeness)
				all.put(name, new Declared(closeness, value));
		});
	}

	/** The element's own style goes before that of the sheet. */
	private static void write(Element element, Map<String, Declared> telling) {
		String own = Looks.style(element);
		StringBuilder style = new StringBuilder();
		telling.forEach((name, declared) -> {
			boolean hides = name.equals("display") || name.equals("visibility");
			if (!own.startsWith(name + ":") && !own.contains(";" + name + ":")
					&& (!hides || isHiding(declared.value) && isSmall(element)))
				style.append(name).append(':').append(declared.value).append(';');
		});
		if (!style.isEmpty())
			element.attr("style", style.append(element.attr("style")).toString());
	}

	private static boolean isHiding(String value) {
		return value.equals("none") || value.equals("hidden") || value.equals("collapse");
	}

	private static boolean isSmall(Element element) {
		return element.text().length() <= LARGEST_HIDDEN && element.selectFirst("table") == null;
	}
}
