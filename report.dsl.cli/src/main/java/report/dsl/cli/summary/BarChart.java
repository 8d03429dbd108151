// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.summary;

import java.util.List;
import java.util.Map;

import report.dsl.html.Markup;

/** A plot of horizontal bars as SVG: a line per item with its name, a bar of one or more parts, and its number. */
final class BarChart {

	/** How many colours the page has for parts of a whole. */
	static final int COLOURS = 5;

	private static final int WIDTH = 560;
	private static final int LINE = 26;
	private static final int NAMES = 210;
	private static final int BARS = 290;
	/** Widths in text of a wide and a narrow character, in hundredths of the size of the font. */
	private static final int WIDE = 100;
	private static final int NARROW = 58;
	private static final int FONT = 13;

	/** @param parts numbers of the parts, in the order of the colours */
	record Item(String name, List<Integer> parts) {

		int sum() {
			return parts.stream().mapToInt(Integer::intValue).sum();
		}
	}

	private BarChart() {
	}

	/** Bars of one part each, as they come. */
	static List<Item> items(List<Map.Entry<String, Integer>> counts) {
		return counts.stream().map(count -> new Item(count.getKey(), List.of(count.getValue()))).toList();
	}

	/** @param partNames of the parts, for those who point at them; may be one that is empty */
	static String svg(String title, List<Item> items, List<String> partNames) {
		int most = Math.max(1, items.stream().mapToInt(Item::sum).max().orElse(1));
		StringBuilder out = new StringBuilder("<svg role=\"img\" viewBox=\"0 0 " + WIDTH + " " + (items.size() * LINE + 4) + "\"><title>");
		out.append(Markup.escaped(title)).append("</title>");
		for (int i = 0; i < items.size(); i++)
			bar(items.get(i), i * LINE + 2, most, partNames, out);
		return out.append("</svg>").toString();
	}

	private static void bar(Item item, int top, int most, List<String> partNames, StringBuilder out) {
		int base = top + LINE * 2 / 3;
		out.append("<g><title>").append(Markup.escaped(item.name)).append(": ").append(item.sum()).append("</title>");
		out.append("<text x=\"").append(NAMES - 8).append("\" y=\"").append(base).append("\" text-anchor=\"end\">");
		out.append(Markup.escaped(cut(item.name))).append("</text>");
		double left = NAMES;
		for (int part = 0; part < item.parts.size(); part++) {
			double width = (double) item.parts.get(part) * BARS / most;
			if (width > 0)
				out.append("<rect class=\"c").append(part % COLOURS).append("\" x=\"").append(number(left)).append("\" y=\"")
						.append(top + 4)
						.append("\" width=\"").append(number(width)).append("\" height=\"").append(LINE - 8).append("\"><title>")
						.append(Markup.escaped(item.name + " " + partNames.get(part))).append(": ").append(item.parts.get(part))
						.append("</title></rect>");
			left += width;
		}
		out.append("<text class=\"n\" x=\"").append(number(left + 6)).append("\" y=\"").append(base).append("\">").append(item.sum())
				.append("</text></g>");
	}

	private static String number(double value) {
		return Double.toString(Math.round(value * 10) / 10.0);
	}

	/** As much of a name as there is room for. */
	private static String cut(String name) {
		int room = (NAMES - 12) * 100 / FONT;
		for (int i = 0, point; i < name.length(); i += Character.charCount(point)) {
			point = name.codePointAt(i);
			room -= point < 0x2E80 ? NARROW : WIDE;
			if (room < WIDE && i + Character.charCount(point) < name.length())
				return name.substring(0, i) + "…";
		}
		return name;
	}
}
