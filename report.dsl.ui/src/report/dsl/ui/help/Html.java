package report.dsl.ui.help;

/**
 * Markdown of the guides and of the pages about rules as HTML: headings, paragraphs, lists, fences, tables, and in a line code, bold,
 * italics and links.
 */
final class Html {

	private final StringBuilder out = new StringBuilder();
	private final String[] lines;
	private int at;

	private Html(String markdown) {
		lines = markdown.strip().split("\n", -1);
	}

	/** What stands in the body of a page. */
	static String of(String markdown) {
		Html html = new Html(markdown);
		while (html.at < html.lines.length)
			html.block();
		return html.out.toString();
	}

	/** The text of the first heading; empty when there is none. */
	static String title(String markdown) {
		for (String line : markdown.split("\n"))
			if (line.startsWith("#"))
				return line.replaceFirst("^#+ +", "").replace("`", "").replace("\\", "");
		return "";
	}

	private void block() {
		String line = lines[at];
		if (line.isBlank())
			at++;
		else if (line.startsWith("```"))
			fence();
		else if (line.matches("#{1,6} .*"))
			heading(line);
		else if (isItem(line))
			list();
		else if (line.startsWith("|") && at + 1 < lines.length && lines[at + 1].matches("\\|[-|: ]+"))
			table();
		else
			paragraph();
	}

	private void fence() {
		String end = "`".repeat(lines[at].length() - lines[at].replaceFirst("^`+", "").length());
		out.append("<pre>");
		for (at++; at < lines.length && !lines[at].equals(end); at++)
			out.append(escape(lines[at])).append('\n');
		at++;
		out.append("</pre>\n");
	}

	private void heading(String line) {
		int level = line.indexOf(' ');
		out.append("<h").append(level).append('>').append(inline(line.substring(level + 1))).append("</h").append(level).append(">\n");
		at++;
	}

	private static boolean isItem(String line) {
		return line.startsWith("* ") || line.startsWith("- ");
	}

	/** The lines of an item are indented below its first one. */
	private void list() {
		out.append("<ul>\n");
		while (at < lines.length && isItem(lines[at])) {
			StringBuilder item = new StringBuilder(lines[at++].substring(2));
			while (at < lines.length && lines[at].startsWith("  ") && !lines[at].isBlank())
				item.append('\n').append(lines[at++].strip());
			out.append("<li>").append(inline(item.toString())).append("</li>\n");
		}
		out.append("</ul>\n");
	}

	private void table() {
		out.append("<table>\n");
		for (int first = at; at < lines.length && lines[at].startsWith("|"); at++) {
			if (at == first + 1)
				continue;
			String cell = at == first ? "th" : "td";
			out.append("<tr>");
			for (String text : cells(lines[at]))
				out.append('<').append(cell).append('>').append(inline(text.strip().replace("\\|", "|"))).append("</").append(cell).append('>');
			out.append("</tr>\n");
		}
		out.append("</table>\n");
	}

	private static String[] cells(String row) {
		String inner = row.strip();
		return inner.substring(1, inner.endsWith("|") ? inner.length() - 1 : inner.length()).split("(?<!\\\\)\\|", -1);
	}

	private void paragraph() {
		StringBuilder text = new StringBuilder(lines[at++]);
		while (at < lines.length && !lines[at].isBlank() && !lines[at].startsWith("```") && !lines[at].startsWith("#") && !isItem(lines[at]))
			text.append('\n').append(lines[at++]);
		out.append("<p>").append(inline(text.toString())).append("</p>\n");
	}

	private static String inline(String text) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < text.length();)
			i = sign(text, i, out);
		return out.toString();
	}

	/** @return where to go on */
	private static int sign(String text, int i, StringBuilder out) {
		char c = text.charAt(i);
		int end;
		if (c == '\\' && i + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(i + 1))) {
			out.append(escape(text.substring(i + 1, i + 2)));
			return i + 2;
		}
		if (c == '`') {
			int marks = 1;
			while (i + marks < text.length() && text.charAt(i + marks) == '`')
				marks++;
			String mark = "`".repeat(marks);
			if ((end = text.indexOf(mark, i + marks)) > 0) {
				out.append("<code>").append(escape(text.substring(i + marks, end).strip())).append("</code>");
				return end + marks;
			}
		}
		if (text.startsWith("**", i) && (end = text.indexOf("**", i + 2)) > 0) {
			out.append("<b>").append(inline(text.substring(i + 2, end))).append("</b>");
			return end + 2;
		}
		if (c == '*' && i + 1 < text.length() && text.charAt(i + 1) != ' ' && (end = text.indexOf('*', i + 1)) > 0) {
			out.append("<i>").append(inline(text.substring(i + 1, end))).append("</i>");
			return end + 1;
		}
		int middle = c == '[' ? text.indexOf("](", i) : -1;
		if (middle > 0 && (end = text.indexOf(')', middle)) > 0) {
			out.append(link(inline(text.substring(i + 1, middle)), text.substring(middle + 2, end)));
			return end + 1;
		}
		out.append(escape(text.substring(i, i + 1)));
		return i + 1;
	}

	/** Guides link to one another; what else they link to lies where the program was built. */
	private static String link(String text, String target) {
		if (target.contains(":"))
			return "<a href=\"" + escape(target) + "\">" + text + "</a>";
		boolean guide = !target.contains("/") && target.contains(".md");
		return guide ? "<a href=\"" + escape(target.replace(".zh.md", ".md").replace(".md", ".html")) + "\">" + text + "</a>" : text;
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
