// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.summary

import java.nio.file.Path
import java.util.List
import java.util.function.ToIntFunction
import report.dsl.cli.format.UriReference
import report.dsl.html.Markup
import report.dsl.i18n.Language
import report.dsl.i18n.Text
import report.dsl.workspace.Messages

/** The summary of an import as one page that needs nothing beside itself: counts, plots, and a table to be sorted and filtered. */
final class SummaryPage {

	static val TITLE = new Text("年度报告导入汇总", "Import of annual reports")
	static val NONE = new Text("没有", "none")
	static val FAILED = new Text("未能导入", "Not imported")
	static val DETAILS = new Text("明细", "Reports")
	static val FILTER = new Text("筛选（机关、年度、文件名……）", "Filter (organ, year, file …)")
	static val FAULTY = new Text("只看有错误或存疑的", "only reports with errors or doubtful places")
	static val SHOWN = new Text("行", "rows")
	static val COLUMNS = #[
		new Text("文档", "Document"), new Text("机关", "Organ"), new Text("年度", "Year"), new Text("格式", "Form"),
		new Text("读出数字", "Figures"), new Text("空白", "Blank"), new Text("说明", "Remarks"), new Text("存疑", "Doubtful"),
		new Text("错误", "Errors"), new Text("警告", "Warnings"), new Text("报告", "Report")
	]
	static val FIRST_NUMBER = 4
	static val FIRST_TEXT_AGAIN = 10

	val List<SummaryEntry> entries
	val Path folder
	val Path page
	val Language language

	private new(List<SummaryEntry> entries, Path folder, Path page, Language language) {
		this.entries = entries
		this.folder = folder.toAbsolutePath.normalize
		this.page = page.toAbsolutePath.normalize
		this.language = language
	}

	/** @param folder that the reports were written to @param page file that the page will be, from which its links lead */
	static def String html(SummaryFile summary, Path folder, Path page, Language language) {
		// the same bytes on every platform
		new SummaryPage(summary.entries, folder, page, language).html.toString.replace(System.lineSeparator, "\n")
	}

	private def html() '''
		<!DOCTYPE html>
		<html lang="«IF language == Language.ZH»zh-CN«ELSE»en«ENDIF»">
		<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<title>«TITLE.shown»</title>
		<style>
		«Messages.resource(SummaryPage, "summary.css")»</style>
		</head>
		<body>
		<h1>«TITLE.shown»</h1>
		«tiles»
		<div class="plots">
		«new Plots(entries, language).html»</div>
		«failures»
		«table»
		<script>
		«Messages.resource(SummaryPage, "summary.js")»</script>
		</body>
		</html>
	'''

	private def tiles() {
		val tiles = #[
			new Text("文档", "documents") -> entries.map[path].toSet.size as long,
			new Text("报告", "reports") -> imported.size as long,
			new Text("未能导入", "not imported") -> failed.size as long,
			new Text("导入说明", "remarks") -> entries.stream.mapToLong[remarks].sum,
			new Text("错误", "errors") -> sum[errors],
			new Text("警告", "warnings") -> sum[warnings]
		]
		'''<ul class="tiles">«FOR tile : tiles»<li><b>«tile.value»</b> «tile.key.shown»</li>«ENDFOR»</ul>'''
	}

	private def imported() {
		entries.filter[failure === null].toList
	}

	private def failed() {
		entries.filter[failure !== null].toList
	}

	private def long sum(ToIntFunction<SummaryFigures> number) {
		entries.stream.map[figures].filter[it !== null].mapToLong[number.applyAsInt(it)].sum
	}

	private def failures() '''
		<h2>«FAILED.shown»</h2>
		«IF failed.empty»
			<p>«NONE.shown»</p>
		«ELSE»
			<ul class="failed">
			«FOR entry : failed»
				<li>«link(Path.of(entry.path), entry.path)»<br>«Markup.escaped(entry.failure)»</li>
			«ENDFOR»
			</ul>
		«ENDIF»
	'''

	private def table() '''
		<h2>«DETAILS.shown»</h2>
		<p class="controls"><label>«FILTER.shown» <input type="search" id="filter"></label> <label><input type="checkbox" id="faulty"> «FAULTY.shown»</label> <span role="status"><b id="shown"></b> «SHOWN.shown»</span></p>
		<div class="frame"><table id="reports">
		<thead><tr>«FOR column : 0 ..< COLUMNS.size»<th scope="col"«IF isNumber(column)» class="n"«ENDIF»><button type="button">«COLUMNS.get(column).shown»</button></th>«ENDFOR»</tr></thead>
		<tbody>
		«FOR entry : imported»
			«row(entry, entry.figures)»
		«ENDFOR»
		</tbody>
		</table></div>
	'''

	private static def isNumber(int column) {
		column == 2 || column >= FIRST_NUMBER && column < FIRST_TEXT_AGAIN
	}

	/** @param figures null for a report that could not be read again */
	private def row(SummaryEntry entry, SummaryFigures figures) {
		val faulty = entry.doubts > 0 || figures === null || figures.errors > 0
		val cells = #[
			text(figures.say[organ]),
			number(figures.say[if (year < 0) "" else year], false),
			text(figures.say[form]),
			number(figures.say[numbers + "/" + it.cells], false),
			number(figures.say[blanks], false),
			number(entry.remarks.toString, false),
			number(entry.doubts.toString, entry.doubts > 0),
			number(figures.say[errors], figures !== null && figures.errors > 0),
			number(figures.say[warnings], false)
		]
		'''<tr«IF faulty» class="faulty"«ENDIF»><th scope="row">«link(Path.of(entry.path), entry.path)»</th>«FOR cell : cells»«cell»«ENDFOR»<td>«link(folder.resolve(entry.output), entry.output)»</td></tr>'''
	}

	private static def String say(SummaryFigures figures, (SummaryFigures)=>Object what) {
		if (figures === null) "" else what.apply(figures).toString
	}

	private static def text(String text) '''<td>«Markup.escaped(text)»</td>'''

	private static def number(String number, boolean bad) '''<td class="n«IF bad» bad«ENDIF»">«number»</td>'''

	/** A link that leads there from the page, wherever both are moved together. */
	private def link(Path target, String text) {
		val from = page.parent
		val path = if (from === null) target.toString else from.relativize(target.toAbsolutePath.normalize).toString
		'''<a href="«Markup.escaped(UriReference.of(path))»">«Markup.escaped(text)»</a>'''
	}

	private def shown(Text text) {
		Markup.escaped(text.in(language))
	}
}
