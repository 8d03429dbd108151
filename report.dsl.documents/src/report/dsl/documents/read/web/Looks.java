// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** What the source of a page says about the looks of an element, as far as the element itself says it. */
final class Looks {

	private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "head", "title", "meta", "link", "rp", "rt",
			"datalist", "noframes", "map", "svg", "annotation", "annotation-xml", "audio", "video", "canvas");

	private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font",
			"i",
			"img", "input", "ins", "kbd", "label", "mark", "q", "ruby", "rb", "s", "samp", "small", "span", "strike", "strong", "sub",
			"sup", "time", "tt",
			"u", "var", "wbr", "nobr", "acronym", "del", "select", "button", "textarea", "object", "embed", "iframe", "o:p", "st1:chsdate",
			"picture", "math", "mrow", "mn", "mi", "mo", "mtext", "msup", "msub", "mstyle", "semantics");

	/** Text without size, without colour or beside the screen. */
	private static final Pattern NOTHING_SEEN = Pattern.compile("(?:^|;)(?:(?:font-size|opacity):0*\\.?0*(?:p[xt]|r?em|%|;|!|$)"
			+ "|(?:left|text-indent):-\\d{3,}|clip:rect\\(0|(?:width|height):[01]?(?:px)?;(?:.*;)?overflow:hidden"
			+ "|overflow:hidden;(?:.*;)?(?:width|height):[01]?(?:px)?(?:;|$))");
	private static final Pattern COLOR = Pattern.compile("(?:^|;)color:([^;!]+)");
	private static final Pattern BACKGROUND = Pattern.compile("(?:^|;)background(?:-color)?:([^;!]+)");
	private static final Pattern WHITE = Pattern
			.compile("#f{3}|#f{6}|white|transparent|rgba?\\(255,255,255[,.\\d]*\\)|rgba\\(\\d+,\\d+,\\d+,0\\)");

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
				&& (style.contains("display:none") || style.contains("visibility:hidden") || style.contains("visibility:collapse")
						|| style.contains("mso-hide:all") || element.childrenSize() == 0 && NOTHING_SEEN.matcher(style).find());
	}

	/** Whether text is as white as what it stands on, as far as the page itself says. */
	static boolean whiteOnWhite(Element element) {
		if (element.attributesSize() == 0 || !isWhite(value(element, COLOR, "color")))
			return false;
		for (Element around = element; around != null; around = around.parent())
			if (around.attributesSize() > 0) {
				String background = value(around, BACKGROUND, "bgcolor");
				if (!background.isEmpty() && !isWhite(background) && !background.startsWith("none"))
					return false;
			}
		return true;
	}

	private static String value(Element element, Pattern property, String attribute) {
		Matcher matcher = property.matcher(style(element));
		return matcher.find() ? matcher.group(1) : element.attr(attribute).strip().toLowerCase(Locale.ROOT);
	}

	private static boolean isWhite(String value) {
		return WHITE.matcher(value).matches();
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
