package report.dsl.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import report.dsl.document.TextBlocks;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Language;

/** Mishaps of word processors and web pages, each in the few lines in which it happens; compared is what the report says of them. */
class MishapsTest {

	private static final String HEADINGS = """
			青禾县水务局2023年政府信息公开工作年度报告
			一、总体情况
			全年公开信息平稳有序。
			二、主动公开政府信息情况
			三、收到和处理政府信息公开申请情况
			""";

	private static final String COLUMNS = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n";

	/** Rows with figures, their cells separated by single bars, and remarks. */
	private static String rows(String document) {
		Draft draft = Alignment.drafts(TextBlocks.of(document), ShippedForms.INSTANCE, Language.ZH).getFirst();
		List<String> rows = new ArrayList<>();
		for (String line : draft.text().lines().toList())
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
}
