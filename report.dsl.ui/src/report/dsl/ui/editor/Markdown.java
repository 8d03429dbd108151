package report.dsl.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/**
 * Markdown as the server writes it (headings, bold, italics, code, lists, fences, tables, rules, links), as styled text.
 */
final class Markdown {

	/** What it says, and how. */
	record Styled(String text, StyleRange[] styles) {
	}

	private final StringBuilder out = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();

	private Markdown() {
	}

	static Styled styled(String markdown) {
		Markdown reader = new Markdown();
		boolean fence = false;
		for (String line : markdown.strip().split("\n", -1))
			if (line.startsWith("```"))
				fence = !fence;
			else if (fence)
				reader.code(line);
			else
				reader.line(line.stripTrailing());
		int end = reader.out.length();
		while (end > 0 && reader.out.charAt(end - 1) == '\n')
			end--;
		reader.out.setLength(end);
		reader.styles.removeIf(style -> style.start + style.length > reader.out.length());
		return new Styled(reader.out.toString(), reader.styles.toArray(StyleRange[]::new));
	}

	/** Without any marks. */
	static String plain(String markdown) {
		return styled(markdown).text();
	}

	private void code(String line) {
		int start = out.length();
		out.append("    ").append(line);
		style(start, SWT.NORMAL, true);
		out.append('\n');
	}

	private void line(String line) {
		if (line.isEmpty()) {
			if (!out.isEmpty() && !out.toString().endsWith("\n\n"))
				out.append('\n');
			return;
		}
		int marks = 0;
		while (marks < line.length() && line.charAt(marks) == '#')
			marks++;
		if (marks > 0 && marks < line.length() && line.charAt(marks) == ' ') {
			int start = out.length();
			inline(line.substring(marks + 1));
			style(start, SWT.BOLD, false);
		} else if (line.startsWith("- ") || line.startsWith("* "))
			inline("• " + line.substring(2));
		else if (line.matches("\\|?[\\s:|-]*-{3}[\\s:|-]*"))
			return;
		else
			inline(line);
		out.append('\n');
	}

	private void inline(String line) {
		for (int i = 0; i < line.length();) {
			char c = line.charAt(i);
			if (c == '\\' && i + 1 < line.length() && isSign(line.charAt(i + 1))) {
				out.append(line.charAt(i + 1));
				i += 2;
			} else if (line.startsWith("**", i) && line.indexOf("**", i + 2) > 0)
				i = marked(line, i, "**", SWT.BOLD, false);
			else if (c == '`' && line.indexOf('`', i + 1) > 0)
				i = marked(line, i, "`", SWT.NORMAL, true);
			else if ((c == '*' || c == '_') && isOpening(line, i) && line.indexOf(c, i + 1) > 0)
				i = marked(line, i, String.valueOf(c), SWT.ITALIC, false);
			else if (c == '[' && line.indexOf("](", i) > 0 && line.indexOf(')', i) > 0)
				i = link(line, i);
			else {
				out.append(c);
				i++;
			}
		}
	}

	private static boolean isSign(char c) {
		return c < 128 && !Character.isLetterOrDigit(c) && c != ' ';
	}

	private static boolean isOpening(String line, int at) {
		return (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1))) && at + 1 < line.length() && line.charAt(at + 1) != ' ';
	}

	private int marked(String line, int from, String mark, int font, boolean code) {
		int to = line.indexOf(mark, from + mark.length());
		int start = out.length();
		String inner = line.substring(from + mark.length(), to);
		if (code)
			out.append(inner);
		else
			inline(inner);
		style(start, font, code);
		return to + mark.length();
	}

	private int link(String line, int from) {
		int middle = line.indexOf("](", from);
		int end = line.indexOf(')', middle);
		inline(line.substring(from + 1, middle));
		return end < 0 ? line.length() : end + 1;
	}

	private void style(int start, int font, boolean code) {
		if (out.length() == start)
			return;
		styles.removeIf(inner -> inner.start >= start);
		StyleRange style = new StyleRange(start, out.length() - start, null, null, font);
		if (code)
			style.font = JFaceResources.getTextFont();
		styles.add(style);
	}
}
