// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.summary;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

import report.dsl.cli.format.UriReference;
import report.dsl.html.Markup;
import report.dsl.i18n.Language;
import report.dsl.i18n.Text;
import report.dsl.workspace.Messages;

/** The summary of an import as one page that needs nothing beside itself: counts, plots, and a table to be sorted and filtered. */
public final class SummaryPage {

	private static final Text TITLE = new Text("年度报告导入汇总", "Import of annual reports");
	private static final Text NONE = new Text("没有", "none");
	private static final Text FAILED = new Text("未能导入", "Not imported");
	private static final Text DETAILS = new Text("明细", "Reports");
	private static final Text FILTER = new Text("筛选（机关、年度、文件名……）", "Filter (organ, year, file …)");
	private static final Text FAULTY = new Text("只看有错误或存疑的", "only reports with errors or doubtful places");
	private static final Text SHOWN = new Text("行", "rows");
	private static final Text[] TILES = { new Text("文档", "documents"), new Text("报告", "reports"), new Text("未能导入", "not imported"),
			new Text("导入说明", "remarks"), new Text("错误", "errors"), new Text("警告", "warnings") };
	private static final Text[] COLUMNS = { new Text("文档", "Document"), new Text("机关", "Organ"), new Text("年度", "Year"),
			new Text("格式", "Form"),
			new Text("读出数字", "Figures"), new Text("空白", "Blank"), new Text("说明", "Remarks"), new Text("存疑", "Doubtful"),
			new Text("错误", "Errors"),
			new Text("警告", "Warnings"), new Text("报告", "Report") };
	private static final int FIRST_NUMBER = 4;
	private static final int FIRST_TEXT_AGAIN = 10;

	private final List<SummaryEntry> entries;
	private final Path folder;
	private final Path page;
	private final Language language;
	private final StringBuilder out = new StringBuilder(1 << 16);

	private SummaryPage(List<SummaryEntry> entries, Path folder, Path page, Language language) {
		this.entries = entries;
		this.folder = folder.toAbsolutePath().normalize();
		this.page = page.toAbsolutePath().normalize();
		this.language = language;
	}

	/** @param folder that the reports were written to @param page file that the page will be, from which its links lead */
	public static String html(SummaryFile summary, Path folder, Path page, Language language) {
		return new SummaryPage(summary.entries(), folder, page, language).html();
	}

	private String html() {
		String title = Markup.escaped(TITLE.in(language));
		out.append("<!DOCTYPE html>\n<html lang=\"").append(language == Language.ZH ? "zh-CN" : "en")
				.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
		out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").append(title)
				.append("</title>\n<style>\n");
		out.append(Messages.resource(SummaryPage.class, "summary.css")).append("</style>\n</head>\n<body>\n<h1>").append(title)
				.append("</h1>\n");
		tiles();
		out.append("<div class=\"plots\">\n").append(new Plots(entries, language).html()).append("</div>\n");
		failures();
		table();
		out.append("<script>\n").append(Messages.resource(SummaryPage.class, "summary.js")).append("</script>\n</body>\n</html>\n");
		return out.toString();
	}

	private void tiles() {
		long[] counts = { entries.stream().map(SummaryEntry::path).distinct().count(),
				entries.stream().filter(entry -> entry.failure() == null).count(),
				entries.stream().filter(entry -> entry.failure() != null).count(), entries.stream().mapToLong(SummaryEntry::remarks).sum(),
				sum(SummaryFigures::errors), sum(SummaryFigures::warnings) };
		out.append("<ul class=\"tiles\">");
		for (int i = 0; i < TILES.length; i++)
			out.append("<li><b>").append(counts[i]).append("</b> ").append(Markup.escaped(TILES[i].in(language))).append("</li>");
		out.append("</ul>\n");
	}

	private long sum(ToIntFunction<SummaryFigures> number) {
		return entries.stream().map(SummaryEntry::figures).filter(figures -> figures != null)
				.mapToLong(figures -> number.applyAsInt(figures)).sum();
	}

	private void failures() {
		List<SummaryEntry> failed = entries.stream().filter(entry -> entry.failure() != null).toList();
		out.append("<h2>").append(Markup.escaped(FAILED.in(language))).append("</h2>\n");
		if (failed.isEmpty())
			out.append("<p>").append(Markup.escaped(NONE.in(language))).append("</p>\n");
		else {
			out.append("<ul class=\"failed\">\n");
			for (SummaryEntry entry : failed)
				out.append("<li>").append(link(Path.of(entry.path()), entry.path())).append("<br>")
						.append(Markup.escaped(Objects.requireNonNull(entry.failure())))
						.append("</li>\n");
			out.append("</ul>\n");
		}
	}

	private void table() {
		out.append("<h2>").append(Markup.escaped(DETAILS.in(language))).append("</h2>\n<p class=\"controls\"><label>")
				.append(Markup.escaped(FILTER.in(language)));
		out.append(" <input type=\"search\" id=\"filter\"></label> <label><input type=\"checkbox\" id=\"faulty\"> ")
				.append(Markup.escaped(FAULTY.in(language)));
		out.append("</label> <span role=\"status\"><b id=\"shown\"></b> ").append(Markup.escaped(SHOWN.in(language)))
				.append("</span></p>\n");
		out.append("<div class=\"frame\"><table id=\"reports\">\n<thead><tr>");
		for (int i = 0; i < COLUMNS.length; i++)
			out.append("<th scope=\"col\"").append(isNumber(i) ? " class=\"n\"" : "").append("><button type=\"button\">")
					.append(Markup.escaped(COLUMNS[i].in(language))).append("</button></th>");
		out.append("</tr></thead>\n<tbody>\n");
		for (SummaryEntry entry : entries)
			if (entry.failure() == null)
				row(entry);
		out.append("</tbody>\n</table></div>\n");
	}

	private static boolean isNumber(int column) {
		return column == 2 || column >= FIRST_NUMBER && column < FIRST_TEXT_AGAIN;
	}

	private void row(SummaryEntry entry) {
		String output = Objects.requireNonNull(entry.output()); // nothing has failed
		SummaryFigures figures = entry.figures();
		boolean faulty = entry.doubts() > 0 || figures == null || figures.errors() > 0;
		out.append(faulty ? "<tr class=\"faulty\">" : "<tr>");
		out.append("<th scope=\"row\">").append(link(Path.of(entry.path()), entry.path())).append("</th>");
		cell(figures == null ? "" : figures.organ());
		number(figures == null || figures.year() < 0 ? "" : Integer.toString(figures.year()), false);
		cell(figures == null ? "" : figures.form());
		number(figures == null ? "" : figures.numbers() + "/" + figures.cells(), false);
		number(figures == null ? "" : Integer.toString(figures.blanks()), false);
		number(Integer.toString(entry.remarks()), false);
		number(Integer.toString(entry.doubts()), entry.doubts() > 0);
		number(figures == null ? "" : Integer.toString(figures.errors()), figures != null && figures.errors() > 0);
		number(figures == null ? "" : Integer.toString(figures.warnings()), false);
		out.append("<td>").append(link(folder.resolve(output), output)).append("</td></tr>\n");
	}

	private void cell(String text) {
		out.append("<td>").append(Markup.escaped(text)).append("</td>");
	}

	private void number(String text, boolean bad) {
		out.append(bad ? "<td class=\"n bad\">" : "<td class=\"n\">").append(text).append("</td>");
	}

	/** A link that leads there from the page, wherever both are moved together. */
	private String link(Path target, String text) {
		Path from = page.getParent();
		String path = from == null ? target.toString() : from.relativize(target.toAbsolutePath().normalize()).toString();
		return "<a href=\"" + Markup.escaped(UriReference.of(path)) + "\">" + Markup.escaped(text) + "</a>";
	}
}
