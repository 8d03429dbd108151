// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import org.jsoup.nodes.Element;

import report.dsl.documents.read.page.PageRemarks;

/** Pictures and files that a page shows within itself. Nothing of them is ever fetched. */
final class Pictures {

	/** A picture that is narrower shows no table. */
	private static final int NARROW = 200;

	private Pictures() {
	}

	/** What a user knows the picture or file by. */
	static String name(Element element) {
		String alt = element.attr("alt").strip();
		if (!alt.isEmpty())
			return PageRemarks.quoted(alt);
		String source = address(element);
		if (source.isEmpty() || source.startsWith("data:"))
			return element.attr("title").strip();
		int query = source.indexOf('?');
		String path = query > 0 ? source.substring(0, query) : source;
		return PageRemarks.quoted(path.substring(path.lastIndexOf('/') + 1).isEmpty() ? source : path.substring(path.lastIndexOf('/') + 1));
	}

	static String address(Element element) {
		for (String attribute : new String[] { "src", "data", "data-src" })
			if (!element.attr(attribute).isBlank())
				return element.attr(attribute).strip();
		return "";
	}

	/** Whether the picture may be large enough to show a table. */
	static boolean large(Element picture) {
		int width = ListNumbers.whole(picture.attr("width"), 0);
		String style = Looks.style(picture);
		int at = style.startsWith("width:") ? 0 : style.indexOf(";width:") + 1;
		if (width == 0 && (at > 0 || style.startsWith("width:")))
			width = ListNumbers.whole(style.substring(at + "width:".length()), 0);
		boolean percent = picture.attr("width").endsWith("%");
		return percent || width == 0 || width >= NARROW;
	}
}
