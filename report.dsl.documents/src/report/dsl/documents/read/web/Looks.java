// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;

/** What the source of a page says about the looks of an element, as far as the element itself says it. */
final class Looks {

	private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "head", "title", "meta", "link", "rp", "rt",
			"datalist", "noframes", "map", "svg", "math", "audio", "video", "canvas");

	private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font",
			"i",
			"img", "input", "ins", "kbd", "label", "mark", "q", "ruby", "rb", "s", "samp", "small", "span", "strike", "strong", "sub",
			"sup", "time", "tt",
			"u", "var", "wbr", "nobr", "acronym", "del", "select", "button", "textarea", "object", "embed", "iframe", "o:p", "st1:chsdate",
			"picture");

	private Looks() {
	}

	/** Elements whose text no browser shows. */
	static boolean unseen(Element element) {
		return UNSEEN.contains(element.normalName());
	}

	static boolean hidden(Element element) {
		if (element.attributesSize() == 0)
			return false;
		if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found"))
			return true;
		String style = style(element);
		return !style.isEmpty()
				&& (style.contains("display:none") || style.contains("visibility:hidden") || style.contains("mso-hide:all"));
	}

	/** Whether a line through the text says that it no longer counts. */
	static boolean struck(Element element) {
		return switch (element.normalName()) {
		case "s", "strike" -> true;
		default -> element.attributesSize() > 0 && style(element).contains("line-through");
		};
	}

	static boolean block(Element element) {
		String name = element.normalName();
		if (name.indexOf(':') > 0)
			return false;
		return !INLINE.contains(name) || element.attributesSize() > 0 && style(element).contains("display:block");
	}

	static boolean centred(Element element) {
		return element.attributesSize() > 0
				&& (element.attr("align").equalsIgnoreCase("center") || style(element).contains("text-align:center"));
	}

	/** Whether line breaks and spaces of the source are seen. */
	static boolean preformatted(Element element) {
		return element.normalName().equals("pre") || element.attributesSize() > 0 && style(element).contains("white-space:pre");
	}

	/** The style attribute in small letters without white space. */
	static String style(Element element) {
		String style = element.attr("style");
		if (style.isEmpty())
			return style;
		StringBuilder out = new StringBuilder(style.length());
		for (int i = 0; i < style.length(); i++)
			if (style.charAt(i) > ' ')
				out.append(style.charAt(i));
		return out.toString().toLowerCase(Locale.ROOT);
	}
}
