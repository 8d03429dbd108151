// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.documents.blocks.TextBlocks;
import report.dsl.i18n.Language;
import report.dsl.lang.ShippedForms;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Source;
import report.dsl.text.LabelStyle;
import report.dsl.text.ReportFormatter;
import report.dsl.text.ReportReader;

/** Mishaps of word processors and web pages, each in the few lines in which it happens; compared is what the report says of them. */
class MishapsTest {

	private static final String HEADINGS = """
			青禾县水务局2023年政府信息公开工作年度报告
			一、总体情况
			全年公开信息平稳有序。
			二、主动公开政府信息情况
			三、收到和处理政府信息公开申请情况
			""";

	private static final String RECEIVED = "一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21\n";
	private static final String CARRIED_IN = "二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1\n";
	private static final String COLUMNS = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n";

	/** Rows with figures under their full labels, their cells separated by single bars, and remarks. */
	private static String rows(String document) {
		ReportDraft draft = Alignment.drafts(TextBlocks.of(document), ShippedForms.INSTANCE, Language.ZH).getFirst();
		List<String> rows = new ArrayList<>();
		List<Edit> labels = ReportFormatter.format(ReportReader.read(new Source("", draft.text()), ShippedForms.INSTANCE), LabelStyle.FULL);
		for (String line : Edit.apply(draft.text(), labels).lines().toList())
			if (line.contains("|") && !line.startsWith("列") || line.startsWith("//"))
				rows.add(line.strip().replaceAll(" *\\| *", "|"));
		return String.join("\n", rows);
	}

	@Test
	void aRowThatStandsInTheLineOfItsGroup() {
		assertEquals("""
				1.属于国家秘密|1|2|3|4|5|6|21
				2.其他法律行政法规禁止公开|7|0|0|0|0|0|7""", rows(HEADINGS + COLUMNS.replace(' ', '\t') + """
				三、本年度办理结果\t（三）不予公开\t1、属于国家秘密\t1\t2\t3\t4\t5\t6\t21
				\t\t2、其他法律行政法规禁止公开\t7\t0\t0\t0\t0\t0\t7
				"""));
	}

	@Test
	void blankCellsOfMergedOnesInFrontOfBlankFigures() {
		assertEquals("""
				一、本年新收政府信息公开申请数量||1||2||3|
				二、上年结转政府信息公开申请数量|4|5|6|7|8|9|39
				（一）予以公开|||1||||1""", rows(HEADINGS + """
				| （本列数据的勾稽关系） | | | 申请人情况 | | | | | | |
				|---|---|---|---|---|---|---|---|---|---|
				| | | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
				| 一、本年新收政府信息公开申请数量 | | | | 1 | | 2 | | 3 | |
				| 二、上年结转政府信息公开申请数量 | | | 4 | 5 | 6 | 7 | 8 | 9 | 39 |
				| 三、本年度办理结果 | （一）予以公开 | | | | 1 | | | | 1 |
				"""));
	}

	@Test
	void cellsInLinesOfTheirOwnWithBarsBehindBlankOnes() {
		assertEquals("""
				一、本年新收政府信息公开申请数量||||2|||2
				二、上年结转政府信息公开申请数量|1||||||1
				（一）予以公开||||3|||""", rows(HEADINGS + COLUMNS.strip().replace(" ", " |\n") + " |\n" + """
				一、本年新收政府信息公开申请数量 |
				|
				|
				|
				2 |
				|
				|
				2 |
				||
				二、上年结转政府信息公开申请数量 |
				1 |
				|
				|
				|
				|
				|
				1 |
				||
				三、本年度办理结果 |
				（一）予以公开 |
				|
				|
				|
				3 |
				|
				|
				|
				|
				"""));
	}

	@Test
	void labelsThatGoOnInTheNextLine() {
		assertEquals("""
				（一）予以公开|1|0|0|0|0|0|1
				（二）部分公开（区分处理的，只计这一情形，不计其他情形）|2|0|0|0|0|0|2
				1.属于国家秘密|3|0|0|0|0|0|3""", rows(HEADINGS + COLUMNS + """
				三、
				本
				年
				度
				办
				理
				结
				果
				（一）予以公开 1 0 0 0 0 0 1
				（二）部分公开（区分处理的，只计这一情
				形，不计其他情形） 2 0 0 0 0 0 2
				（三）不
				予公开
				1.属于国家
				秘密 3 0 0 0 0 0 3
				"""));
	}

	@Test
	void rowsWithoutAnyLabelInASectionOfNothingButTables() {
		assertEquals("""
				// 导入推定（原文 7:1，把握 70%）：上方没有列名，按位置认作：结果维持 结果纠正 其他结果 尚未审结 总计
				行政复议|1|2|3|4|10
				未经复议直接起诉|5|6|7|8|26
				复议后起诉|9|10|11|12|42""", rows(HEADINGS + """
				四、政府信息公开行政复议、行政诉讼情况
				1 2 3 4 10 5 6 7 8 26 9 10 11 12 42
				五、存在的主要问题及改进情况
				"""));
	}

	@Test
	void aRowThatEndsWithTheBarsOfMergedCells() {
		assertEquals("""
				行政规范性文件|3||12
				行政许可|77""", rows(HEADINGS.replace("三、收到", """
				|\s
				 第二十条第（一）项  | |||
				|\s
				 信息内容  |\s
				 本年制发件数  |\s
				 本年废止件数  |\s
				 现行有效件数  |\s
				|\s
				 行政规范性文件  |\s
				 3  |\s
				  |\s
				 12  |\s
				|\s
				 第二十条第（五）项  | |||
				|\s
				 信息内容  |\s
				 本年处理决定数量  | ||
				|\s
				 行政许可  |\s
				 77  | ||
				三、收到""")));
	}

	@Test
	void aPageCopiedAsOneLine() {
		assertEquals("""
				行政规范性文件|3|0|7
				行政许可|11
				// 导入推定（原文 1:1，把握 70%）：上方没有列名，按位置认作：自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
				一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21
				四、结转下年度继续办理|0|0|0|0|0|0|0""", rows(HEADINGS.replace('\n', ' ').replace("三、收到和处理政府信息公开申请情况", """
				第二十条第（一）项 信息内容 本年制发件数 本年废止件数 现行有效件数 行政规范性文件 3 0 7 第二十条第（五）项 信息内容 本年处理决定数量 行政许可 11\s\
				三、收到和处理政府信息公开申请情况\s""") + """
				一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21 四、结转下年度继续办理 0 0 0 0 0 0 0
				"""));
	}

	@Test
	void aDocumentThatBeginsInTheMidstOfItsTables() {
		assertEquals("""
				行政处罚|12
				行政强制|34
				// 导入推定（原文 2:1，把握 80%）：原文没有标题“二、主动公开政府信息情况”，按表格补上
				行政事业性收费|5.5
				一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21""".lines().sorted().toList(), rows("""
				信息内容 本年处理决定数量
				行政处罚 12
				行政强制 34
				第二十条第（八）项
				信息内容 本年收费金额（单位：万元）
				行政事业性收费 5.5
				三、收到和处理政府信息公开申请情况
				""" + COLUMNS + """
				一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21
				二、上年结转政府信息公开申请数量
				三、本年度办理结果
				""").lines().filter(row -> !row.endsWith("||||||")).sorted().toList());
	}

	private static final String LICENSING = "第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t77\n";
	private static final String FEES = "第二十条第（八）项\n信息内容\t本年收费金额\n行政事业性收费\t12.5\n";
	private static final String MADE = "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n行政规范性文件\t3\t0\t7\n";

	/** Rows of a table of section two, of a report on 2023. */
	private static String published(String table) {
		return rows(HEADINGS.replace("三、收到", table + "三、收到"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "约3", "3-5", "3至5件", "三百零三", "3余件", "？" })
	void aFirstFigureThatCannotBeRead(String figure) {
		assertEquals("行政规范性文件|" + figure + "|0|7", published(MADE.replace("\t3\t", "\t" + figure + "\t")));
		assertEquals("行政规范性文件|" + figure + "|0|7", published(MADE.replace("\t3\t", "\t" + figure + "\t").replace('\t', ' ')));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			行政事业性收费	12.5         | 行政事业性收费（元）	12.5
			行政事业性收费	12.5         | 行政事业性收费，元	12.5
			行政事业性收费	12.5         | 行政事业性收费	12.5（元）
			行政事业性收费	12.5         | 行政事业性收费	元	12.5
			本年收费金额                 | 本年收费金额 元
			本年收费金额                 | 本年收费金额（元）
			本年收费金额                 | 本年收费金额（单位：元）
			信息内容                     | 信息内容（单位：元）
			第二十条第（八）项           | （单位：元）/第二十条第（八）项
			第二十条第（八）项           | 第二十条第（八）项（单位：元）
			第二十条第（八）项           | 单位：元/第二十条第（八）项
			""")
	void aUnitOfMoneyApartFromTheFigure(String words, String withUnit) {
		String table = FEES.replace(words.strip(), withUnit.replace("/", "\n"));
		for (String spaced : new String[] { table, table.contains("，元") ? table : table.replace('\t', ' ') }) {
			String rows = published(spaced);
			assertEquals("行政事业性收费|12.5元", rows.lines().filter(line -> !line.startsWith("//")).findFirst().orElse(""), rows);
		}
	}

	@Test
	void aUnitAndANoteInColumnsOfTheirOwn() {
		assertEquals("""
				// 导入丢弃（原文 7:11，把握 90%）：行“行政许可”里的“含网上60件”没有对应的列，没有填入
				行政许可|77""", published("""
				第二十条第（五）项
				信息内容\t单位\t本年处理决定数量\t备注
				行政许可\t件\t77\t含网上60件
				"""));
	}

	@Test
	void headsOfAnotherYearBesideThoseOfTheReport() {
		for (String[] heads : new String[][] { { "上年处理决定数量", "本年处理决定数量" }, { "2022年处理决定数量", "2023年处理决定数量" } }) {
			String rows = published(LICENSING.replace("本年处理决定数量", String.join("\t", heads)).replace("77", "66\t77"));
			assertTrue(rows.endsWith("\n行政许可|77") && rows.contains("列名“" + heads[0] + "”是其他年度的，下面的数没有填入：66"), rows);
		}
	}

	/** Nothing but a year above a column. */
	@ParameterizedTest
	@CsvSource({ "上年,本年", "2022年,2023年", "2022年度,2023年度" })
	void yearsAsHeads(String last, String own) {
		String rows = published(LICENSING.replace("本年处理决定数量", last + "\t" + own).replace("77", "66\t77"));
		assertTrue(rows.endsWith("\n行政许可|77") && rows.contains("列名“" + last + "”是其他年度的，下面的数没有填入：66"), rows);
	}

	/** Other words for last year, and words that only look like it. */
	@ParameterizedTest
	@ValueSource(strings = { "二、上一年结转政府信息公开申请数量", "二、去年结转政府信息公开申请数量", "二、上年度结转政府信息公开申请数量" })
	void lastYearInTheLabelOfTheForm(String label) {
		String rows = rows(HEADINGS + (COLUMNS + CARRIED_IN.replace("二、上年结转政府信息公开申请数量", label)).replace(' ', '\t'));
		assertTrue(rows.endsWith("二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1"), rows);
	}

	@Test
	void theCurrentYearIsNoOther() {
		String rows = published(LICENSING.replace("本年处理决定数量", "当前年度处理决定数量"));
		assertTrue(rows.endsWith("\n行政许可|77"), rows);
	}

	/** Several lines above a table: none of them takes away what another says. */
	@ParameterizedTest
	@ValueSource(strings = { "2022年度/单位：件", "单位：件/2022年度", "2022年度/单位：件、万元", "二、2022年度" })
	void severalLinesAboveATable(String above) {
		String rows = rows(HEADINGS + (above.replace('/', '\n') + "\n" + COLUMNS + RECEIVED.replace("21", "29").replace(" 1 ", " 9 ")
				+ CARRIED_IN.replace('1', '8')
				+ "2023年度\n" + COLUMNS + RECEIVED + CARRIED_IN).replace(' ', '\t'));
		assertTrue(rows.endsWith("\n一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21\n二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1"), rows);
	}

	/** The table whose rows stand side by side has no labels that could tell. */
	@Test
	void rowsSideBySideOfTwoYears() {
		String heads = "结果维持 结果纠正 其他结果 尚未审结 总计\t".repeat(3).strip().replace(' ', '\t');
		String rows = rows(
				HEADINGS + "四、政府信息公开行政复议、行政诉讼情况\n2022年度\n" + heads + "\n9 9 9 9 36 9 9 9 9 36 9 9 9 9 36\n".replace(' ', '\t') + "2023年度\n"
						+ heads + "\n1 2 3 4 10 5 6 7 8 26 9 10 11 12 42\n".replace(' ', '\t'));
		assertTrue(rows.contains("行政复议|1|2|3|4|10\n") && rows.contains("复议后起诉|9|10|11|12|42") && rows.contains("注明“2022年度”的表"), rows);
	}

	/** A label that stands there three times does not make a second table of the rest. */
	@Test
	void aRowThatComesThreeTimes() {
		String rows = rows(HEADINGS + (COLUMNS + RECEIVED.repeat(3) + CARRIED_IN + "（一）予以公开 3 0 0 0 0 0 3\n").replace(' ', '\t'));
		assertTrue(rows.contains("二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1\n") && rows.contains("（一）予以公开|3|0|0|0|0|0|3"), rows);
	}

	@Test
	void theUnitOfALongerHeadIsNotThatOfTheColumn() {
		String rows = published("第二十条第（八）项\n信息内容\t本年收费金额\t本年收费金额合计（元）\n行政事业性收费\t12.5\t99\n");
		assertTrue(rows.endsWith("\n行政事业性收费|12.5"), rows);
	}

	@ParameterizedTest
	@ValueSource(strings = { "上年处理决定数量", "2021年处理决定数量", "去年处理决定数量" })
	void aHeadOfAnotherYearAlone(String head) {
		String rows = published(LICENSING.replace("本年处理决定数量", head));
		assertTrue(rows.endsWith("\n行政许可|") && rows.contains("列名“" + head + "”是其他年度的，下面的数没有填入：77"), rows);
	}

	@Test
	void aRowOfAnotherYearStaysApart() {
		assertEquals("""
				行政许可（上年） 另列|66
				行政许可|77""", published(LICENSING.replace("行政许可\t77", "行政许可（上年）\t66\n行政许可\t77")));
	}

	@Test
	void aTableThatComesTwice() {
		assertEquals("""
				// 导入修正（原文 10:1，把握 80%）：“三、收到和处理政府信息公开申请情况”的表出现不止一次，数字相同，只录一次
				一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21
				二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1""", rows(HEADINGS + (COLUMNS + RECEIVED + CARRIED_IN).repeat(2).replace(' ', '\t')));
	}

	@Test
	void aTableThatComesTwiceWithOtherFigures() {
		assertEquals("""
				// 导入丢弃（原文 10:1，把握 80%）：“三、收到和处理政府信息公开申请情况”的表出现不止一次，录入的是先出现的；后出现的数不同，没有录入：二、上年结转政府信息公开申请数量 8 0 0 0 0 0 8
				一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21
				二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1""", rows(HEADINGS + (COLUMNS + RECEIVED + CARRIED_IN
				+ COLUMNS + RECEIVED + CARRIED_IN.replace('1', '8')).replace(' ', '\t')));
	}

	@Test
	void theTableOfTheYearBeforeAboveThatOfTheReport() {
		assertEquals(
				"""
						// 导入丢弃（原文 8:1，把握 80%）：“三、收到和处理政府信息公开申请情况”有注明“2022年度”的表，不属于本报告的年度，没有录入：一、本年新收政府信息公开申请数量 9 2 3 4 5 6 29；二、上年结转政府信息公开申请数量 8 0 0 0 0 0 8
						一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21
						二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1""",
				rows(HEADINGS + ("2022年度\n" + COLUMNS + RECEIVED.replace("21", "29").replace(" 1 ", " 9 ") + CARRIED_IN.replace('1', '8')
						+ "2023年度\n" + COLUMNS + RECEIVED + CARRIED_IN).replace(' ', '\t')));
	}

	@Test
	void aLabelOverTwoRows() {
		assertEquals("""
				4.无正当理由大量反复申请|1|2|3|4|5|6|21
				5.要求行政机关确认或重新出具已获取信息|7|0|0|0|0|0|7""", rows(HEADINGS + (COLUMNS + """
				三、本年度办理结果 （五）不予处理 4.无正当理由大量
				反复申请 1 2 3 4 5 6 21
				  5.要求行政机关确认或重新      \s
				  出具已获取信息 7 0 0 0 0 0 7
				""").replace(' ', '\t')));
	}

	@ParameterizedTest
	@ValueSource(strings = { "— 4 —", "- 4 -", "第 4 页 共 9 页", "4/9页", "－4－" })
	void theNumberOfAPageBetweenCells(String page) {
		String rows = rows(HEADINGS + (COLUMNS + CARRIED_IN).replace(' ', '\n').replace("1\n0\n0\n", "1\n0\n" + page + "\n0\n"));
		assertTrue(rows.endsWith("\n二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1") && rows.contains("页码：" + page), rows);
	}

	@Test
	void wordsThatMarkdownMarks() {
		assertEquals("二、上年结转政府信息公开申请数量|1|0|0|0|0|0|1",
				rows(HEADINGS + "| | " + COLUMNS.strip().replace(" ", " | ") + " |\n| **" + CARRIED_IN.strip().replace(" ", "** | **")
						+ "** |\n"));
	}

	@Test
	void thousandsTornApartByTheCommasBetweenCells() {
		assertEquals("""
				// 导入存疑（原文 7:6，把握 50%）：行“行政许可”有 2 个数，应有 1 个（4 120）；分不清属于哪一列，没有填入
				行政许可|""", published(LICENSING.replace("77", "4\t120")));
	}
}
