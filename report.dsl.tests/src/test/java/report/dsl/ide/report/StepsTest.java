// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.i18n.Language;
import report.dsl.ide.Marked;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.report.Steps.Move;

/** Steps between the cells of a town's report: where the selection stands afterwards, and what has become of the tables. */
class StepsTest {

	private static final String HEAD = "格式 town\n\n";

	private static final String APPLICATIONS = """
			格式 town

			# 一、申请
			列             | 自然人 | 企业 | 总计
			一、新收       |      5 |    9 |    =
			二、上年结转   |      1 |      |    1
			三、结果
			  （一）公开   |      4 |    7 |
			  （二）不公开 |      1 |    2 |    3
			  （三）总计   |      = |    = |    =
			四、结转下年   |      1 |    0 |    1

			# 二、收费
			## 收费
			列       | 金额
			行政收费 |  2.5
			""";

	static ReportDocument document(String text) {
		return new MemoryFolder(Language.ZH).with("town.form", Town.FORM).with("a.report", text).report("a.report");
	}

	/** The text after a step, with the selection marked; null when there is no step. */
	static String stepped(ReportDocument document, int caret, Move move) {
		Steps.Step step = Steps.of(document, Positions.of(document.source(), caret), move);
		return step == null ? null : marked(FormattingTest.applied(document.source(), step.edits()), step.selection());
	}

	private static String marked(String text, Range selection) {
		ReportDocument after = document(text);
		int start = Positions.offset(after.source(), selection.getStart());
		int end = Positions.offset(after.source(), selection.getEnd());
		return text.substring(0, start) + "«" + text.substring(start, end) + "»" + text.substring(end);
	}

	private static String stepped(String marked, Move move) {
		Marked text = Marked.of(marked);
		return stepped(document(text.text()), text.caret(), move);
	}

	/** One step in the report, which is laid out already. @param from a part of it with the caret @param to the same part with the selection */
	private static void step(Move move, String from, String to) {
		String plain = from.replace("‸", "");
		assertEquals(to, part(stepped(APPLICATIONS.replace(plain, from), move)));
	}

	/** The line of the selection. */
	private static String part(String text) {
		return text.lines().filter(line -> line.contains("«")).findFirst().orElseThrow();
	}

	@Test
	void alongARow() {
		step(Move.NEXT, "| ‸     5 |", "一、新收       |      5 |    «9» |    =");
		step(Move.NEXT, "二、上年结转   |      1‸ |", "二、上年结转   |      1 |     «» |    1");
		step(Move.NEXT, "（一）公开   |      4 |    7‸ |", "  （一）公开   |      4 |    7 |«»");
		step(Move.PREVIOUS, "二、上年结转   |      1 |      |    ‸1", "二、上年结转   |      1 |     «» |    1");
	}

	@Test
	void toTheNextRowPastWhatIsComputedAndPastGroups() {
		step(Move.NEXT, "    9‸ |    =", "二、上年结转   |      «1» |      |    1");
		step(Move.NEXT, "二、上年结转   |      1 |      |    1‸", "  （一）公开   |      «4» |    7 |");
		step(Move.NEXT, "  （二）不公开 |      1 |    2 |    ‸3", "四、结转下年   |      «1» |    0 |    1");
		step(Move.PREVIOUS, "四、结转下年   |      1‸ |", "  （二）不公开 |      1 |    2 |    «3»");
		step(Move.PREVIOUS, "（一）公开   |      ‸4 |", "二、上年结转   |      1 |      |    «1»");
	}

	@Test
	void fromLabelsGroupsHeadersAndComputedCells() {
		step(Move.NEXT, "一、新‸收", "一、新收       |      «5» |    9 |    =");
		step(Move.NEXT, "  ‸（一）公开", "  （一）公开   |      «4» |    7 |");
		step(Move.NEXT, "三、结果‸", "  （一）公开   |      «4» |    7 |");
		step(Move.NEXT, "列     ‸        | 自", "一、新收       |      «5» |    9 |    =");
		step(Move.NEXT, "    9 |    =‸", "二、上年结转   |      «1» |      |    1");
		step(Move.NEXT, "（三）总计   |      =‸ |", "四、结转下年   |      «1» |    0 |    1");
		step(Move.PREVIOUS, "列       ‸| 金额", "四、结转下年   |      1 |    0 |    «1»");
		step(Move.PREVIOUS, "二、上年‸结转", "一、新收       |      5 |    «9» |    =");
	}

	@Test
	void downAColumn() {
		step(Move.BELOW, "|      ‸5 |", "二、上年结转   |      «1» |      |    1");
		step(Move.BELOW, "二、上年结转   |      1 |      |    1‸", "  （一）公开   |      4 |    7 |«»");
		step(Move.BELOW, "  （二）不公开 |      1 |    2‸", "四、结转下年   |      1 |    «0» |    1");
		step(Move.BELOW, "| 自然人 | 企‸业", "一、新收       |      5 |    «9» |    =");
		step(Move.BELOW, "一、‸新收", "二、上年结转   |      «1» |      |    1");
	}

	@Test
	void fromTheLastRowToTheNextColumnAndFromTheLastColumnToTheNextTable() {
		step(Move.BELOW, "四、结转下年   |      1‸ |", "一、新收       |      5 |    «9» |    =");
		step(Move.BELOW, "四、结转下年   |      1 |    0‸ |", "二、上年结转   |      1 |      |    «1»");
		step(Move.BELOW, "四、结转下年   |      1 |    0 |    1‸", "行政收费 |  «2.5»");
	}

	@Test
	void fromTableToTableAndNoFurther() {
		step(Move.NEXT, "四、结转下年   |      1 |    0 |    ‸1", "行政收费 |  «2.5»");
		step(Move.PREVIOUS, "行政收费 |  2.5‸", "四、结转下年   |      1 |    0 |    «1»");
		step(Move.NEXT, "行政收费 |  2.5‸", "行政收费 |  «2.5»");
		step(Move.BELOW, "行政收费 |  2.5‸", "行政收费 |  «2.5»");
		step(Move.PREVIOUS, "|      ‸5 |", "一、新收       |      «5» |    9 |    =");
		step(Move.PREVIOUS, "一、‸新收", "一、«»新收       |      5 |    9 |    =");
	}

	/** What becomes of the lines below the head. */
	private static String below(String marked, Move move) {
		String after = stepped(HEAD + marked, move);
		assertEquals(HEAD, after.substring(0, HEAD.length()));
		return after.substring(HEAD.length());
	}

	@Test
	void theTableThatIsLeftIsLaidOutWithItsLastCell() {
		assertEquals("""
				# 一、申请
				列           | 自然人 | 企业 | 总计
				一、新收     |     12 |    3 |   15
				二、上年结转 |      1 |    0 |    «1»

				# 二、收费
				列|金额
				行政收费|1
				""", below("""
				# 一、申请
				列|自然人|企业|总计
				一、新收|12|3|15
				二、上年结转| 1|0‸|1

				# 二、收费
				列|金额
				行政收费|1
				""", Move.NEXT));
	}

	@Test
	void aTableFurtherOnIsNotTouched() {
		assertEquals("""
				# 一、申请
				列       | 自然人 | 企业 | 总计
				一、新收 |     12 |    3 |   15

				# 二、收费
				列|金额
				行政收费|«1»
				""", below("""
				# 一、申请
				列|自然人|企业|总计
				一、新收|12|3|‸15

				# 二、收费
				列|金额
				行政收费|1
				""", Move.NEXT));
	}

	@Test
	void barsThatARowIsShortOfArePutIn() {
		String header = "# 一、申请\n列           | 自然人 | 企业 | 总计\n";
		assertEquals(header + "二、上年结转 |     12 |     «» |\n", below(header + "二、上年结转|12‸\n", Move.NEXT));
		assertEquals(header + "二、上年结转 |       «» |      |\n", below(header + "二、上年‸结转\n", Move.NEXT));
		assertEquals(header + "二、上年结转 |     12 |    3 |    1\n一、新收     |       «» |      |\n",
				below(header + "二、上年结转|12|3|1‸\n一、新收\n", Move.NEXT));
		assertEquals("# 二、收费\n列       | 金额\n行政收费 |«»\n", below("# 二、收费\n列 | 金额\n行‸政收费  \n", Move.NEXT));
	}

	@Test
	void damagedRowsKeepTheirParts() {
		String header = "# 一、申请\n列           | 自然人 | 企业 | 总计\n";
		String row = "二、上年结转 |      1 |    2 |    3\n";
		assertEquals("胡说八道     |      1 |    «2»", part(below(header + "胡说八道     |      ‸1 |    2\n" + row, Move.NEXT)));
		assertEquals("二、上年结转 |      «1» |    2 |    3", part(below(header + "胡说八道     |      1 |    2‸\n" + row, Move.NEXT)));
		assertEquals("二、上年结转 |      «1» |    2 |    3", part(below(header + "没有竖线‸\n" + row, Move.NEXT)));
		assertEquals("二、上年结转 1 «2» 3", part(below(header + "二、上年结转 1‸ 2 3\n", Move.NEXT)), "figures without bars");
		assertEquals("二、上年结转 1 «»2", part(below(header + "二、上年结转 1 ‸2\n", Move.NEXT)), "nobody knows which one is missing");
		assertEquals("二、上年结转 |      1 |    2 |    «3» [原文：多算一件]",
				part(below(header + "二、上年结转 |      1 |    2‸ |    3 [原文：多算一件]\n", Move.NEXT)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "机关 ‸\"甲\"\n", "# 一、‸申请\n列 | 自然人\n", "# 二、收费\n## 收‸费\n列 | 金额\n", "# 二、收费\n列 | 金额\n// 甲‸ | 1\n行政收费 | 1\n",
			"# 三、说明\n\"\"\"\n甲 | ‸乙\n\"\"\"\n", "# 二、收费\n列 | 金额\n\n‸\n行政收费 | 1\n", "‸" })
	void outsideOfRows(String marked) {
		for (Move move : Move.values())
			assertNull(stepped(HEAD + marked, move));
	}

	@Test
	void withoutAForm() {
		assertEquals("甲 | 1 | «2»", part(stepped("# 一\n甲 | ‸1 | 2\n乙 | 3\n", Move.NEXT)));
		assertEquals("乙 |  «3»", part(stepped("# 一\n甲 | 14 | 2‸\n乙 | 3\n", Move.NEXT)));
	}

	@Test
	void rowsBetweenBarsKeepThem() {
		String header = "# 一、申请\n| 列 | 自然人 | 企业 | 总计 |\n";
		assertEquals("| 二、上年结转 | 1 | «2» | 3 |", part(below(header + "| 二、上年结转 | ‸1 | 2 | 3 |\n", Move.NEXT)));
		assertEquals("| 二、上年结转 | 1 | 2 | «»|", part(below(header + "| 二、上年结转 | 1 | ‸2 |\n", Move.NEXT)));
	}

	@Test
	void aRowThatWasLeftByAnyOtherWay() {
		ReportDocument document = document("格式 town\n# 一、申请\n列|自然人|企业|总计\n一、新收|12|3|15\n\n# 二、收费\n列|金额\n行政收费|1\n");
		String laidOut = "格式 town\n# 一、申请\n列       | 自然人 | 企业 | 总计\n一、新收 |     12 |    3 |   15\n\n# 二、收费\n列|金额\n行政收费|1\n";
		for (int line : List.of(2, 3))
			assertEquals(laidOut, FormattingTest.applied(document.source(), Formatting.table(document, line)));
		for (int line : List.of(-1, 0, 1, 4, 5, 8, 9, 1000))
			assertEquals(List.of(), Formatting.table(document, line));
	}

	@Test
	void ofAVeryLongTableTheRowThatIsLeftIsLaidOut() {
		String rows = "一、新收|1|2|3\n".repeat(2100);
		String text = "格式 town\n\n# 一、申请\n列 | 自然人 | 企业 | 总计\n" + rows;
		ReportDocument document = document(text);
		Steps.Step step = Steps.of(document, Positions.of(document.source(), text.indexOf("1|2")), Move.NEXT);
		List<Integer> lines = step.edits().stream().map(edit -> edit.getRange().getStart().getLine()).distinct().toList();
		assertEquals(List.of(4), lines);
	}
}
