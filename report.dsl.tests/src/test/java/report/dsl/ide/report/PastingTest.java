// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.documents.Documents;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.source.RawDocument;
import report.dsl.i18n.Language;
import report.dsl.ide.Marked;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.workspace.FileProblem;

/** Clipboards of spreadsheets and word processors, pasted into a town's report: what becomes of the table, and what is said. */
class PastingTest {

	private static final String HEAD = "格式 town\n\n";
	private static final String HEADER = "# 一、申请\n列             | 自然人 | 企业 | 总计\n";

	/** With the caret in the first cell. */
	private static final String BLANK = HEADER + """
			一、新收       |     ‸ |      |    =
			二、上年结转   |       |      |    =
			三、结果
			  （一）公开   |       |      |    =
			  （二）不公开 |       |      |    =
			  （三）总计   |     = |    = |    =
			四、结转下年   |       |      |    =
			""";

	private static Pasting.Result pasted(String marked, String text, String html) {
		Marked place = Marked.of(HEAD + marked);
		ReportDocument document = StepsTest.document(place.text());
		int start = place.carets().getFirst();
		Range range = Positions.of(document.source(), start, place.carets().getLast());
		return Pasting.of(document, range, text, html == null ? null : page(html));
	}

	private static SourceDocument page(String html) {
		try {
			return Documents.read(RawDocument.of("clipboard.html", ("<meta charset=\"utf-8\">" + html).getBytes(StandardCharsets.UTF_8)));
		} catch (FileProblem e) {
			throw new AssertionError(e);
		}
	}

	/** The rows of the table afterwards, without padding, with the selection marked, and below them what is said. */
	private static String shown(String marked, String text, String html) {
		Pasting.Result result = pasted(marked, text, html);
		ReportDocument before = StepsTest.document(Marked.of(HEAD + marked).text());
		String after = FormattingTest.applied(before.source(), result.edits());
		ReportDocument document = StepsTest.document(after);
		if (!result.edits().isEmpty())
			assertEquals(List.of(), Formatting.table(document, result.selection().getStart().getLine()), "is laid out");
		if (result.selection() != null) {
			int start = Positions.offset(document.source(), result.selection().getStart());
			int end = Positions.offset(document.source(), result.selection().getEnd());
			after = after.substring(0, start) + "«" + after.substring(start, end) + "»" + after.substring(end);
		}
		String rows = after.substring(after.indexOf('\n', after.indexOf("列 ")) + 1).replaceAll(" *\\| *", "|").replaceAll("(?m)^ +", "");
		return rows + (result.message() == null ? "" : result.message() + "\n");
	}

	private static final String FILLED = """
			一、新收|5|9|=
			二、上年结转|1|0|=
			三、结果
			（一）公开|4|7|=
			（二）不公开|1|2|=
			（三）总计|=|=|=
			四、结转下年|1|«0»|=
			""";

	@Test
	void figuresGoRightAndDownPastGroupsAndTotals() {
		assertEquals(FILLED, shown(BLANK, "5\t9\r\n1\t0\r\n4\t7\r\n1\t2\r\n5\t9\r\n1\t0\r\n", null));
		assertEquals(FILLED, shown(BLANK, "5\t9\t14\n1\t0\t1\n\t\t\n4\t7\t11\n1\t2\t3\n5\t9\t14\n1\t0\t1\n", null),
				"a blank row is the group");
		assertEquals("一、新收|«12»|9|14\n", shown(HEADER + "一、新收|‸5‸|9|14\n", "12\n", null));
		assertEquals("一、新收|5|7|«12»\n", shown(HEADER + "一、新收|5|‸9|14\n", "7 | 12", null));
		assertEquals("一、新收|5|9|14\n二、上年结转|«6»||\n", shown(HEADER + "一、新收|‸|9|14\n二、上年结转|||\n", "5\r\n6", null));
	}

	@Test
	void figuresAreWrittenAsTheLanguageDoes() {
		assertEquals("一、新收|1234|56|«7»\n", shown(HEADER + "一、新收|‸||\n", "1,234\t５６\t \u00a07件\n", null));
		assertEquals("一、新收|1|9|«3»\n", shown(HEADER + "一、新收|‸|9|\n", "1\t/\t3\n", null), "nothing is said of a cell that is left out");
	}

	@Test
	void labelsSayWhereFiguresGo() {
		assertEquals(FILLED,
				shown(BLANK.replace("‸", " ").replace("（一）公开   |       |", "（一）公开   |       | ‸"),
						"四、结转下年\t1\t0\t1\n（二）不公开\t1\t2\t3\n一、新收\t5\t9\t14\n二、上年结转\t1\t0\t1\n（一）公开\t4\t7\t11\n（三）总计\t5\t9\t14\n", null));
	}

	@Test
	void headersSayWhereFiguresGo() {
		assertEquals("一、新收|5|9|«14»\n", shown(HEADER + "一、‸新收|||\n", "项目\t总计\t自然人\t企业\n一、新收\t14\t5\t9\n", null));
		assertEquals("一、新收|5||«14»\n已填 2 格；没有填：“备注”这一列（表里没有这一列）。\n",
				shown(HEADER + "一、新收||‸|\n", "总计\t自然人\t备注\n14\t5\t无\n", null));
	}

	@Test
	void whatDoesNotFitIsSaidAndShiftsNothing() {
		assertEquals("一、新收|5|9|«14»\n已填 2 格；没有填：第 3 列“3”（右边没有可填的列了）。\n", shown(HEADER + "一、新收|5|‸|\n", "9\t14\t3\n", null));
		assertEquals("一、新收|«5»||\n已填 1 格；没有填：第 2 行“6”（下面没有可填的行了）。\n", shown(HEADER + "一、新收|‸||\n", "5\n6\n", null));
		assertEquals("一、新收|5||«14»\n已填 2 格；没有填：“一、新收”行“企业”列的“约10件”（不是数）。\n", shown(HEADER + "一、新收|‸||\n", "5\t约10件\t14\n", null));
		assertEquals("一、新收|||\n二、上年结转|1|0|«1»\n已填 3 格；没有填：“九、别的”这一行（表里没有这个标签）。\n",
				shown(HEADER + "一、新收|‸||\n二、上年结转|||\n", "九、别的\t5\t9\t14\n二、上年结转\t1\t0\t1\n", null));
		assertEquals("一、新收|5|9|«14»\n已填 3 格；没有填：又一行“一、新收”。\n", shown(HEADER + "一、新收|‸||\n", "一、新收\t5\t9\t14\n一、新收\t6\t9\t15\n", null));
	}

	@Test
	void labelsRightOfFiguresTakeNoFigureAway() {
		String table = HEADER + "一、新收|‸||\n二、上年结转|||\n";
		assertEquals("一、新收|8|1|\n二、上年结转|9|«2»|\n已填 4 格；没有填：“二、上年结转”行“总计”列的“重复申请”（不是数）。\n",
				shown(table, "一、新收\t8\t1\n二、上年结转\t9\t2\t重复申请\n", null));
		assertEquals("一、新收|«8»||\n二、上年结转|||\n已填 1 格；没有填：“上年结转 9”（数的右边又有一个行标签）。\n",
				shown(table, "8\t上年结转\t9\n", null));
		assertEquals("一、新收|8|1|7\n二、上年结转|9|2|«6»\n已填 6 格；没有填：第 5 列“二、上年结转”（右边没有可填的列了）。\n",
				shown(table.replace("|‸||", "||‸|"), "一、新收\t8\t1\t7\n二、上年结转\t9\t2\t6\t二、上年结转\n", null));
		assertEquals("一、新收|||«8»\n二、上年结转|||\n", shown(table, "\t总计\n一、新收\t8\n", null), "a column, not the row of the same name");
		assertEquals("一、新收|8|1|\n二、上年结转|9|«2»|\n", shown(table, "1\t一、新收\t8\t1\n2\t二、上年结转\t9\t2\n", null),
				"the first column counts the rows");
		assertEquals("一、新收|8||\n二、上年结转|«9»||\n已填 2 格；没有填：“7”（在行标签那边，不知道是哪一格的）。\n",
				shown(table, "三、结果\t一、新收\t8\n7\t二、上年结转\t9\n", null));
	}

	@Test
	void rowsThatStandAsColumnsAreRefused() {
		refused("行和列是反的：“一、新收”在数的上面", "\t一、新收\t二、上年结转\n自然人\t3\t4\n", null);
		refused("行和列是反的：“一、新收”在数的上面", "一、新收\t二、上年结转\n3\t4\n", null);
	}

	@Test
	void figuresThatCannotBeReadAreNoLabels() {
		for (String text : List.of("1%", "2020-01-02", "=SUM(A1)", "1e3", "(5)", "约10件", "不详"))
			assertEquals("一、新收||9|«14»\n已填 2 格；没有填：“一、新收”行“自然人”列的“" + text + "”（不是数）。\n",
					shown(HEADER + "一、新收|‸||\n", text + "\t9\t14\n", null));
		assertEquals("一、新收||9|\n二、上年结转|1|«2»|\n已填 3 格；没有填：“一、新收”行“自然人”列的“1%”（不是数）。\n",
				shown(HEADER + "一、新收|‸||\n二、上年结转|||\n", "1%\t9\n1\t2\n", null));
		refused("已填 0 格；没有填：“九、别的”这一行", "九、别的\t5\t9\t14\n", null);
	}

	@Test
	void whatChangesNothingIsSaid() {
		for (String text : List.of("-\t—\t/\n", "-\t-\n\t-\n"))
			refused("剪贴板里没有数，各格不变。", text, null);
		refused("剪贴板里没有数，各格不变。", "-\n", "<table><tr><td>-</td></tr></table>");
		String laidOut = "# 一、申请\n列       | 自然人 | 企业 | 总计\n";
		assertEquals("一、新收|5|9|=\n各格里已经是剪贴板里的数。\n", shown(laidOut + "一、新收 |      ‸5 |    9 |    =\n", "5\t9\n", null));
		assertEquals("一、新收|5|9|=\n这些格由程序计算，算得的数与剪贴板里的相同，仍是“=”。\n", shown(laidOut + "一、新收 |      5 |    9 |    ‸=\n", "14\t\n", null));
	}

	/** A form that prints a table across. */
	private static final String COURT = """
			form court "法发〔2020〕1号" for 2020..

			section disputes "一、案件" {
				table disputes across {
					columns upheld "维持" unit "件", total "总计" unit "件"
					row review "复议"
					group litigation "诉讼" {
						row direct "直接起诉"
						row afterwards "复议后起诉"
					}
				}
			}
			""";

	private static String court(String text, String html) {
		String report = "格式 court\n\n# 一、案件\n列 | 维持 | 总计\n复议 | | \n诉讼\n  直接起诉 | | \n  复议后起诉 | | \n";
		ReportDocument document = new MemoryFolder(Language.ZH).with("court.form", COURT).with("a.report", report).report("a.report");
		int caret = report.indexOf("| | ") + 2;
		Pasting.Result result = Pasting.of(document, Positions.of(document.source(), caret, caret), text, html == null ? null : page(html));
		String after = FormattingTest.applied(document.source(), result.edits());
		return after.substring(after.indexOf("复议")).replaceAll(" *\\| *", "|").replaceAll("(?m)^ +", "")
				+ (result.message() == null ? "" : result.message());
	}

	@Test
	void tablesThatAFormPrintsAcross() {
		String filled = "复议|1|2\n诉讼\n直接起诉|3|4\n复议后起诉|5|6\n";
		String head = "<tr><td rowspan=2 colspan=2>复议</td><td colspan=4>诉讼</td></tr><tr><td colspan=2>直接起诉</td><td colspan=2>复议后起诉</td></tr>";
		String figures = "<tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td></tr></table>";
		assertEquals(filled, court("", "<table>" + head + "<tr>" + "<td>维持</td><td>总计</td>".repeat(3) + "</tr>" + figures));
		assertEquals(filled, court("1\t2\t3\t4\t5\t6\n", null), "in the order of the form");
		assertEquals(filled, court("复议\t\t直接起诉\t\t复议后起诉\t\n维持\t总计\t维持\t总计\t维持\t总计\n1\t2\t3\t4\t5\t6\n", null));
		assertEquals("复议||2\n诉讼\n直接起诉|3|\n复议后起诉||\n已填 2 格；没有填：第 2 列“9”（右边没有可填的列了）。",
				court("复议\t复议\t直接起诉\n总计\t备注\t维持\n2\t9\t3\n", null));
	}

	/** A form in which two groups have rows of the same labels. */
	private static final String GROUPS = """
			form groups "镇发〔2020〕2号" for 2020..

			section cases "一、案件" {
				table cases {
					columns count "件数" unit "件"
					group refused "不予公开" {
						row secret "秘密"
						row other "其他"
					}
					group closed "其他处理" {
						row late "逾期"
						row rest "其他"
					}
					row total "总计"
				}
			}
			""";

	private static String groups(String caretIn, String text) {
		String report = "格式 groups\n\n# 一、案件\n列 | 件数\n不予公开\n  秘密 | \n  其他 | \n其他处理\n  逾期 | \n  其他 | \n总计 | \n";
		ReportDocument document = new MemoryFolder(Language.ZH).with("groups.form", GROUPS).with("a.report", report).report("a.report");
		int caret = report.indexOf("| ", report.indexOf(caretIn)) + 2;
		Pasting.Result result = Pasting.of(document, Positions.of(document.source(), caret, caret), text, null);
		String after = FormattingTest.applied(document.source(), result.edits());
		return after.substring(after.indexOf("不予公开")).replaceAll(" *\\| *", "|").replaceAll("(?m)^ +", "").replace("\n", " ")
				+ (result.message() == null ? "" : result.message());
	}

	@Test
	void aLabelOfSeveralRowsIsTheOneOfTheCaretOrTheNext() {
		String second = "不予公开 秘密| 其他| 其他处理 逾期| 其他|5 总计| ";
		assertEquals("不予公开 秘密| 其他|5 其他处理 逾期| 其他| 总计| ", groups("秘密", "其他\t5\n"));
		assertEquals("不予公开 秘密| 其他|5 其他处理 逾期| 其他| 总计| ", groups("其他 |", "其他\t5\n"));
		assertEquals(second, groups("逾期", "其他\t5\n"));
		assertEquals(second, groups("其他 | \n总计", "其他\t5\n"));
		assertEquals("不予公开 秘密| 其他|5 其他处理 逾期| 其他| 总计| ", groups("总计", "其他\t5\n"), "there is none behind");
	}

	@Test
	void labelsOfSeveralRowsGoInTheirOrder() {
		String both = "不予公开 秘密|1 其他|2 其他处理 逾期|3 其他|4 总计|10 ";
		String all = "秘密\t1\n其他\t2\n逾期\t3\n其他\t4\n总计\t10\n";
		for (String caret : List.of("秘密", "其他 |", "逾期", "总计"))
			assertEquals(both, groups(caret, all), caret);
		assertEquals("不予公开 秘密| 其他| 其他处理 逾期|3 其他|4 总计| ", groups("秘密", "逾期\t3\n其他\t4\n"));
		assertEquals("不予公开 秘密| 其他|2 其他处理 逾期|3 其他| 总计| ", groups("总计", "其他\t2\n逾期\t3\n"));
		assertEquals("不予公开 秘密| 其他|2 其他处理 逾期| 其他|4 总计|10 ", groups("总计", "总计\t10\n其他\t2\n其他\t4\n"));
		assertEquals("不予公开 秘密| 其他| 其他处理 逾期| 其他|4 总计|10 ", groups("秘密", "其他\t4\n总计\t10\n"), "they stand next to each other");
		assertEquals("不予公开 秘密| 其他|1 其他处理 逾期| 其他|2 总计| 已填 2 格；没有填：又一行“其他”。", groups("秘密", "其他\t1\n其他\t2\n其他\t3\n"));
	}

	@Test
	void totalsThatAreLeftToTheProgramAreCompared() {
		assertEquals("一、新收|5|«9»|=\n", shown(HEADER + "一、新收|‸||=\n", "5\t9\t14", null));
		assertEquals("一、新收|5|«9»|=\n已填 2 格；没有填：“一、新收”行“总计”列的 15（该格由程序计算，算得 14，仍是“=”）。\n",
				shown(HEADER + "一、新收|‸||=\n", "5\t9\t15", null));
		assertEquals("一、新收||«9»|=\n已填 1 格；没有填：“一、新收”行“总计”列的 15（该格由程序计算，现在还算不出，仍是“=”）。\n",
				shown(HEADER + "一、新收||‸|=\n", "9\t15", null));
	}

	@Test
	void rowsThatTheReportLacksArePutIn() {
		assertEquals("一、新收|5|9|14\n二、上年结转|1|0|«1»\n", shown(HEADER + "一、新收|‸||\n", "一、新收\t5\t9\t14\n二、上年结转\t1\t0\t1\n", null));
	}

	@Test
	void cellsOfASpreadsheetHoldLineEndsInQuotationMarks() {
		assertEquals("一、新收|5|9|«14»\n", shown(HEADER + "一、新收|‸||\n", "\"一、\n新收\"\t5\t9\t14\n", null));
		assertEquals("一、新收|9||«14»\n已填 2 格；没有填：“一、新收”行“企业”列的“5 6”（不是数）。\n",
				shown(HEADER + "一、新收|‸||\n", "9\t\"5\n6\"\t14\n", null));
	}

	@Test
	void tablesOfWordProcessorsWithMergedCells() {
		String table = "<p>单位：件</p><table><tr><td colspan=2 rowspan=2>项目</td><td colspan=2>申请人</td><td rowspan=2>总计</td></tr><tr><td>自然人</td><td>企业</td></tr>"
				+ "<tr><td colspan=2>一、新收</td><td>5</td><td>9</td><td>14</td></tr><tr><td colspan=2>二、上年结转</td><td>1</td><td>0</td><td>1</td></tr>"
				+ "<tr><td rowspan=3>三、结果</td><td>（一）公开</td><td>4</td><td>7</td><td>11</td></tr><tr><td>（二）不公开</td><td>1</td><td>2</td><td>3</td></tr>"
				+ "<tr><td>（三）总计</td><td>5</td><td>9</td><td>14</td></tr><tr><td colspan=2>四、结转下年</td><td>1</td><td>0</td><td>1</td></tr></table>";
		assertEquals(FILLED, shown(BLANK, "whatever", table));
	}

	@Test
	void cellsOfAWorkbookInHtml() {
		String html = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style>td{mso-number-format:General}</style></head><body><!--StartFragment-->"
				+ "<table border=0><col width=72 span=2><tr height=19><td align=right x:num>5</td><td align=right>9</td></tr><tr><td>1</td><td>0</td></tr></table><!--EndFragment--></body></html>";
		assertEquals("一、新收|5|9|14\n二、上年结转|1|«0»|\n", shown(HEADER + "一、新收|‸||14\n二、上年结转|||\n", "5\t9\n1\t0\n", html));
		assertEquals("一、新收|5|«9»|14\n", shown(HEADER + "一、新收|5|‸12|14\n", "9\n", "<table><tr><td>9</td></tr></table>"), "a single cell");
	}

	private static final String EXCEL = "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
			+ "<head><style><!--table {mso-displayed-decimal-separator:\"\\.\";} td{mso-ignore:padding;}--></style></head><body link=blue>"
			+ "<table border=0 cellpadding=0 cellspacing=0 width=216 style='border-collapse:collapse'><!--StartFragment-->"
			+ "<col width=72 span=3 style='width:54pt'>%s<!--EndFragment--></table></body></html>";
	private static final String WPS = "<html xmlns:et=\"urn:schemas-microsoft-com:office:spreadsheet\"><head><meta name=ProgId content=ET.Sheet></head><body>"
			+ "<!--StartFragment--><table width=\"216\" style='width:162.00pt;table-layout:fixed;'><col width=\"72\" span=\"3\"/>%s</table><!--EndFragment--></body></html>";
	private static final String WORD = "<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><body lang=ZH-CN><div class=WordSection1><!--StartFragment-->"
			+ "<table class=MsoTableGrid border=1><tbody>%s</tbody></table><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></div></body></html>";

	private static String cell(String attributes, String text) {
		return "<td " + attributes + " style='border:solid windowtext 1.0pt;mso-border-alt:solid'><p class=MsoNormal><span lang=EN-US>"
				+ text
				+ "<o:p></o:p></span></p></td>";
	}

	@Test
	void mergedCellsWithFiguresShiftNothing() {
		String table = HEADER + "一、新收|‸||\n二、上年结转|||\n四、结转下年|||\n";
		for (String page : List.of(EXCEL, WPS, WORD)) {
			String wide = page.formatted("<tr height=18>" + cell("colspan=2 class=xl65", "5") + cell("align=right", "9") + "</tr><tr>"
					+ cell("", "1") + cell("", "2") + cell("", "3") + "</tr>");
			assertEquals("一、新收|5||9\n二、上年结转|1|2|«3»\n四、结转下年|||\n", shown(table, "5\t\t9\n1\t2\t3\n", wide));
			String high = page.formatted("<tr>" + cell("rowspan=2", "5") + cell("", "9") + "</tr><tr>" + cell("", "2") + "</tr><tr>"
					+ cell("", "7") + cell("", "8") + "</tr>");
			assertEquals("一、新收|5|9|\n二、上年结转||2|\n四、结转下年|7|«8»|\n", shown(table, "5\t9\n\t2\n7\t8\n", high));
			String labelled = page
					.formatted("<tr>" + cell("", "二、上年结转") + cell("colspan=3", "5") + "</tr><tr>" + cell("", "四、结转下年") + cell("", "1")
							+ cell("", "2") + cell("", "3") + "</tr>");
			assertEquals("一、新收|||\n二、上年结转|5||\n四、结转下年|1|2|«3»\n", shown(table, "二、上年结转\t5\t\t\n四、结转下年\t1\t2\t3\n", labelled));
			String beyond = page.formatted("<tr>" + cell("colspan=3", "5") + cell("", "9") + "</tr>");
			assertEquals("一、新收|5|«9»|\n二、上年结转|||\n四、结转下年|||\n", shown(table, "5\t\t\t9\n", beyond),
					"columns in which no cell begins are none");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "12", "三、结果", "甲 | 1\n乙 | 2\n", "" })
	void whatGoesInAsItIs(String text) {
		assertNull(pasted(BLANK, text, null));
	}

	@Test
	void outsideOfTablesEverythingGoesInAsItIs() {
		for (String place : List.of("‸", "# 三、说明\n\"\"\"\n‸\n\"\"\"\n", "# 一、‸申请\n", HEADER + "一、新收 | 1\n\n‸",
				HEADER + "一、新收 | ‸1\n\n# 三、‸说明\n"))
			assertNull(pasted(place, "1\t2\n", null), place);
	}

	@Test
	void whatIsNoTableIsRefused() {
		String table = "<table><tr><td>1</td><td>2</td></tr></table>";
		refused("剪贴板里是图片", null, null);
		refused("剪贴板里是图片", "", "<img src=\"data:image/png;base64,AAAA\">");
		refused("剪贴板里不止一张表", "1\t2", table + "<p>二</p>" + table);
		refused("剪贴板里不止一张表", "1\t2", "<p>" + "本年度全部公开。".repeat(40) + "</p>" + table);
		refused("剪贴板里不止一张表", "本年度全部公开。".repeat(40) + "\n1\t2\n", null);
		refused("剪贴板里是多行文字", "第一行\n第二行\n", null);
		refused("剪贴板里没有可以填进表格的数", "甲\t乙\n", null);
		refused("剪贴板里的格太多", "1\t2\t3\t4\t5\t6\t7\t8\t9\t10\n".repeat(1000), null);
	}

	private static void refused(String why, String text, String html) {
		Pasting.Result result = pasted(BLANK, text, html);
		assertTrue(result.edits().isEmpty() && result.message().startsWith(why), result::toString);
	}

	@Test
	void aTableThatNoFormKnows() {
		Pasting.Result result = pasted("# 九\n甲 | ‸1 | 2\n", "3\t4\n", null);
		assertTrue(result.edits().isEmpty() && result.message().startsWith("这里不是格式规定的表"), result::toString);
	}

	@Test
	void aLargeClipboardIsRefusedAtOnce() {
		String row = "<tr>" + "<td>1</td>".repeat(100) + "</tr>";
		refused("剪贴板里的格太多", "1\t".repeat(100).strip().concat("\n").repeat(100), "<table>" + row.repeat(100) + "</table>");
		Pasting.Result column = pasted(HEADER + "一、新收 | ‸ | |\n", "1\n".repeat(10_000), null);
		assertTrue(column.edits().isEmpty() && column.message().startsWith("剪贴板里的格太多"), column::toString);
		assertNull(pasted(BLANK, "1", "<table><tr><td colspan=1000 rowspan=1000>1</td></tr></table>"),
				"one figure, however large its cell");
	}
}
