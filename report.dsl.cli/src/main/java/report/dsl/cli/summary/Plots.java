// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import report.dsl.html.Markup;
import report.dsl.i18n.Language;
import report.dsl.i18n.Text;
import report.dsl.rules.Rule;
import report.dsl.rules.catalogue.Catalogue;

/** The plots of a summary. */
final class Plots {

	private static final Text YEARS = new Text("各年度报告数（按格式）", "Reports by year and form");
	private static final Text READ = new Text("表格读出率（有数字的格子所占比例）", "Share of table cells read (cells with a figure)");
	private static final Text RULES = new Text("问题最多的规则", "Rules broken most often");
	private static final Text ROWS = new Text("出错最多的表格行", "Rows that are wrong most often");
	private static final Text NO_YEAR = new Text("未注明", "not stated");
	private static final Text REPORTS = new Text("份报告", "reports");
	private static final Text FINDINGS = new Text("处", "findings");
	private static final int MOST = 12;
	/** Lower ends of the classes of what was read, in percent. */
	private static final int[] SHARES = { 100, 95, 80, 50, 1, 0 };

	private final List<SummaryFigures> reports;
	private final Language language;

	Plots(List<SummaryEntry> entries, Language language) {
		this.reports = entries.stream().map(SummaryEntry::figures).filter(figures -> figures != null).toList();
		this.language = language;
	}

	String html() {
		return years() + figure(READ, BarChart.items(shares()), REPORTS, "")
				+ figure(RULES, BarChart.items(named(top(SummaryFigures::rules))), FINDINGS, "")
				+ figure(ROWS, BarChart.items(top(SummaryFigures::rows)), FINDINGS, "");
	}

	private String years() {
		List<String> forms = new ArrayList<>(new TreeSet<>(reports.stream().map(Plots::form).toList()));
		Map<Integer, int[]> years = new TreeMap<>(Comparator.comparing(year -> year < 0 ? Integer.MAX_VALUE : year));
		for (SummaryFigures report : reports)
			years.computeIfAbsent(report.year(), year -> new int[forms.size()])[forms.indexOf(form(report))]++;
		List<BarChart.Item> items = new ArrayList<>();
		years.forEach((year, counts) -> items.add(new BarChart.Item(year < 0 ? NO_YEAR.in(language) : year.toString(),
				Arrays.stream(counts).boxed().toList())));
		StringBuilder legend = new StringBuilder("<p class=\"legend\">");
		for (int i = 0; i < forms.size(); i++)
			legend.append("<span><i class=\"c").append(i % BarChart.COLOURS).append("\"></i>")
					.append(Markup.escaped(forms.get(i))).append("</span>");
		return figure(YEARS, items, forms, legend.append("</p>").toString());
	}

	private static String form(SummaryFigures report) {
		return report.form().isEmpty() ? "—" : report.form();
	}

	private List<Map.Entry<String, Integer>> shares() {
		int[] counts = new int[SHARES.length];
		for (SummaryFigures report : reports) {
			int i = 0;
			while (report.share() < SHARES[i])
				i++;
			counts[i]++;
		}
		List<Map.Entry<String, Integer>> all = new ArrayList<>();
		for (int i = 0; i < counts.length; i++) {
			int upper = i == 0 ? 100 : SHARES[i - 1] - 1;
			all.add(Map.entry(SHARES[i] == upper ? upper + "%" : SHARES[i] + "–" + upper + "%", counts[i]));
		}
		return all;
	}

	private List<Map.Entry<String, Integer>> top(Function<SummaryFigures, List<String>> words) {
		Map<String, Integer> counts = new TreeMap<>();
		for (SummaryFigures report : reports)
			for (String word : words.apply(report))
				counts.merge(word, 1, Integer::sum);
		Stream<Map.Entry<String, Integer>> sorted = counts.entrySet().stream()
				.sorted(Comparator.comparing((Map.Entry<String, Integer> one) -> -one.getValue()));
		return sorted.limit(MOST).toList();
	}

	/** Rules by their titles. */
	private List<Map.Entry<String, Integer>> named(List<Map.Entry<String, Integer>> rules) {
		return rules.stream().map(count -> {
			Rule rule = Catalogue.rule(count.getKey());
			return Map.entry(rule == null ? count.getKey() : rule.card().title().in(language), count.getValue());
		}).toList();
	}

	private String figure(Text title, List<BarChart.Item> items, Text unit, String legend) {
		return figure(title, items, List.of(unit.in(language)), legend);
	}

	private String figure(Text title, List<BarChart.Item> items, List<String> parts, String legend) {
		if (items.isEmpty())
			return "";
		String words = title.in(language);
		return "<figure><figcaption>" + Markup.escaped(words) + "</figcaption>" + legend + BarChart.svg(words, items, parts)
				+ "</figure>\n";
	}
}
