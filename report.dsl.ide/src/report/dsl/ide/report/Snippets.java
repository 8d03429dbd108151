// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import report.dsl.sheet.Source;
import report.dsl.text.Chars;

/** Lines of a report to be filled in as snippets: each blank cell and empty line of narrative is a place to go to. */
final class Snippets {

	private int stops;

	private Snippets(int stops) {
		this.stops = stops;
	}

	static List<String> of(List<String> lines) {
		return of(lines, 0);
	}

	/** @param stops places to go to before the first one here */
	static List<String> of(List<String> lines, int stops) {
		Snippets snippets = new Snippets(stops);
		List<String> done = new ArrayList<>(lines.size());
		for (int i = 0; i < lines.size(); i++) {
			boolean narrative = lines.get(i).isEmpty() && i > 0 && lines.get(i - 1).startsWith("\"");
			done.add(narrative ? snippets.stop() : snippets.line(lines.get(i)));
		}
		return done;
	}

	/** Where the first place to go to stands in lines that are joined by a sign each; -1 when there is none. */
	static int first(List<String> lines) {
		List<String> done = of(lines);
		int start = 0;
		for (int i = 0; i < lines.size(); i++) {
			int stop = done.get(i).indexOf("${1}");
			if (stop >= 0)
				return start + stop - (escape(lines.get(i)).length() - lines.get(i).length());
			start += lines.get(i).length() + 1;
		}
		return -1;
	}

	private String stop() {
		return "${" + ++stops + "}";
	}

	/** A figure of one digit put into the gap leaves the bars where they are. */
	private String line(String line) {
		if (line.startsWith("#"))
			return escape(line);
		StringBuilder out = new StringBuilder(line.length() + 32);
		int from = 0;
		for (int i = 0; i <= line.length(); i++) {
			if (i < line.length() && !Chars.isBar(line.charAt(i)))
				continue;
			String between = line.substring(from, i);
			if (from > 0 && between.isBlank())
				out.append(i == line.length() ? " " : " ".repeat(Math.max(1, between.length() - 2))).append(stop())
						.append(i == line.length() ? "" : " ");
			else
				out.append(escape(between));
			if (i < line.length())
				out.append(line.charAt(i));
			from = i + 1;
		}
		return out.toString();
	}

	/** A text whose signs mean themselves in a snippet. */
	static String escape(String text) {
		return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
	}

	/** The lines with the line ends of a text. */
	static String join(List<String> lines, Source source) {
		int end = source.lineStart(2);
		int start = end;
		while (start > 0 && (source.text().charAt(start - 1) == '\n' || source.text().charAt(start - 1) == '\r'))
			start--;
		return String.join(source.lineCount() > 1 && start < end ? source.text().substring(start, end) : "\n", lines);
	}
}
