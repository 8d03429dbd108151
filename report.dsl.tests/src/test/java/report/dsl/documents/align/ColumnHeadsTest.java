// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Cell;
import report.dsl.documents.blocks.Grid;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.i18n.Language;
import report.dsl.lang.ShippedForms;

/** What becomes of the figures below heads of columns that are not those of the form, and of rows that it does not have. */
class ColumnHeadsTest {

	private static final String TITLE = "青禾县水务局2023年政府信息公开工作年度报告";

	/** A table in cells: a row a line, with bars between cells; {@code ^} goes on with the cell above, {@code <} with the one to the left. */
	private static Grid grid(String rows) {
		List<Cell> cells = new ArrayList<>();
		List<String[]> lines = rows.lines().map(line -> line.split("\\|", -1)).toList();
		for (int row = 0; row < lines.size(); row++)
			for (int column = 0; column < lines.get(row).length; column++) {
				String text = lines.get(row)[column].strip();
				if (text.equals("^") || text.equals("<"))
					continue;
				int across = 1;
				while (column + across < lines.get(row).length && lines.get(row)[column + across].strip().equals("<"))
					across++;
				int down = 1;
				while (row + down < lines.size() && column < lines.get(row + down).length
						&& lines.get(row + down)[column].strip().equals("^"))
					down++;
				cells.add(new Cell(row, column, down, across, text, SourcePlace.line(row + 1, column + 1)));
			}
		return new Grid(cells, lines.size(), lines.getFirst().length, true, SourcePlace.line(1, 1));
	}

	/** The rows of the report that a table becomes, with the remarks on it. */
	private static String rows(String section, String table) {
		List<Block> blocks = new ArrayList<>();
		for (String line : List.of(TITLE, "一、总体情况", "全年公开信息平稳有序，各项工作按时完成。", section))
			blocks.add(new Paragraph(line, SourcePlace.START));
		blocks.add(grid(table));
		ReportDraft draft = Alignment.drafts(new SourceDocument(blocks, Map.of(), List.of()), ShippedForms.INSTANCE, Language.ZH)
				.getFirst();
		return draft.text().lines().skip(3).filter(line -> line.contains("|") && !line.startsWith("列 ") || line.strip().startsWith("// 导入"))
				.map(line -> line.strip().replaceAll(" *\\| *", "|").replaceAll("（原文 [^）]*）", "")).collect(Collectors.joining("\n"));
	}

	private static String documents(String heads, String figures) {
		return rows("二、主动公开政府信息情况", "第二十条第（一）项|<|<|<\n" + heads + "\n行政规范性文件|" + figures);
	}

	@Test
	void headsOfTheForm() {
		assertEquals("行政规范性文件|9|1|31", documents("信息内容|本年制发件数|本年废止件数|现行有效件数", "9|1|31"));
		assertEquals("行政规范性文件|9|1|31", documents("信息内容|本年制发件数（单位：件）|本年废止件数（件）|现行有效件数", "9|1|31"));
		assertEquals("行政规范性文件|9|1|31", documents("信息内容|现行有效件数|本年废止件数|本年制发件数", "31|1|9"));
	}

	@Test
	void aHeadThatNoFormHasIsQuoted() {
		assertEquals("""
				// 导入推定：列名“清理数量”不是格式里的列名，按位置认作“本年废止件数”
				行政规范性文件|9|1|31""", documents("信息内容|本年制发件数|清理数量|现行有效件数", "9|1|31"));
	}

	@Test
	void belowTheHeadOfAnotherColumnNothingIsTaken() {
		assertEquals("""
				// 导入丢弃：列名“本年新公开数量”不是“本年废止件数”，下面的数没有填入：1
				行政规范性文件|9||31""", documents("信息内容|本年制发件数|本年新公开数量|现行有效件数", "9|1|31"));
	}

	@Test
	void aColumnMoreOrLess() {
		assertEquals("""
				// 导入丢弃：行“行政规范性文件”里的“7”没有对应的列，没有填入
				行政规范性文件|9|1|31""", documents("信息内容|本年制发件数|本年废止件数|修改件数|现行有效件数", "9|1|7|31").replace("<", ""));
		assertEquals("行政规范性文件|9||31",
				rows("二、主动公开政府信息情况", "第二十条第（一）项|<|<\n信息内容|本年制发件数|现行有效件数\n行政规范性文件|9|31"));
	}

	@Test
	void withoutAnyHead() {
		assertEquals("""
				// 导入推定：上方没有列名，按位置认作：本年制发件数 本年废止件数 现行有效件数
				行政规范性文件|9|1|31""", rows("二、主动公开政府信息情况", "第二十条第（一）项|<|<|<\n行政规范性文件|9|1|31"));
	}

	@Test
	void aColumnOfRowsBesideOneAnother() {
		assertEquals("""
				// 导入推定：列名“撤回申请”不是格式里的列名，按位置认作“尚未审结”
				行政复议|1|2|3|4|10
				未经复议直接起诉|5|6|7|8|26
				复议后起诉|9|10|11|12|42""", rows("四、政府信息公开行政复议、行政诉讼情况", """
				行政复议|<|<|<|<|行政诉讼|<|<|<|<|<|<|<|<|<
				结果维持|结果纠正|其他结果|撤回申请|总计|未经复议直接起诉|<|<|<|<|复议后起诉|<|<|<|<
				^|^|^|^|^|结果维持|结果纠正|其他结果|撤回申请|总计|结果维持|结果纠正|其他结果|撤回申请|总计
				1|2|3|4|10|5|6|7|8|26|9|10|11|12|42"""));
	}

	@Test
	void aRowOfPartsNeverStandsForTheWholeAndIsKept() {
		assertEquals("""
				一、本年新收申请数量|1|2|3|4|5|6|21
				8.其他情形|1|0|0|0|0|0|1
				（七）总计|1|2|3|4|5|6|21""", rows("三、收到和处理政府信息公开申请情况", """
				项目|<|<|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
				一、本年新收政府信息公开申请数量|<|<|1|2|3|4|5|6|21
				三、本年度办理结果|（六）其他处理|8.其他情形|1|0|0|0|0|0|1
				^|（七）总计|<|1|2|3|4|5|6|21"""));
	}

	@Test
	void figuresBehindTheHeadingOfAGroupAreKept() {
		assertEquals("""
				一、本年新收申请数量|1|2|3|4|5|6|21
				（六）其他处理|1|0|0|0|0|0|1
				（七）总计|1|2|3|4|5|6|21""", rows("三、收到和处理政府信息公开申请情况", """
				项目|<|<|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
				一、本年新收政府信息公开申请数量|<|<|1|2|3|4|5|6|21
				三、本年度办理结果|（六）其他处理|<|1|0|0|0|0|0|1
				^|（七）总计|<|1|2|3|4|5|6|21"""));
	}

	@Test
	void aRowOfTheNameOfAnotherIsKeptApart() {
		assertEquals("""
				一、本年新收申请数量|1|2|3|4|5|6|21
				2.重复申请|1|0|0|0|0|0|1
				9.其他 另列|0|0|0|0|0|2|2
				3.其他|3|0|0|0|0|0|3""", rows("三、收到和处理政府信息公开申请情况", """
				项目|<|<|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
				一、本年新收政府信息公开申请数量|<|<|1|2|3|4|5|6|21
				三、本年度办理结果|（五）不予处理|2.重复申请|1|0|0|0|0|0|1
				^|^|9.其他|0|0|0|0|0|2|2
				^|（六）其他处理|3.其他|3|0|0|0|0|0|3"""));
	}

	@Test
	void aLabelThatWouldBeReadAsSomethingElse() {
		for (String label : List.of("# 甲", "// 甲", "列"))
			assertEquals(2, documents("信息内容|本年制发件数|本年废止件数|现行有效件数", "9|1|31\n" + label + "|1|2|3").lines().count(), label);
	}

	@Test
	void aCellTooFew() {
		assertEquals("""
				// 导入存疑：行“行政规范性文件”只有 2 格，应有 3 格，按上方列名录入，请核对
				行政规范性文件|9|1|""", documents("信息内容|本年制发件数|本年废止件数|现行有效件数", "9|1"));
	}

	@Test
	void aCellUnderTwoHeads() {
		assertEquals("""
				// 导入丢弃：行“行政规范性文件”里的“9”没有对应的列，没有填入
				行政规范性文件|||31""", documents("信息内容|本年制发件数|本年废止件数|现行有效件数", "9|<|31"));
	}
}
