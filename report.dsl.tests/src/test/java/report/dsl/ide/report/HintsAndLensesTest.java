// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

import report.dsl.i18n.Language;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.ReportDocument;

/** What stands at the end of rows and above tables. */
class HintsAndLensesTest {

	private static final InlayHints.Options ALL = new InlayHints.Options(true, true, true);

	@Test
	void lastYearStandsBesideWhatIsComparedWithIt() {
		assertEquals("""
				10:30 上年 1 | 0 | 1
				""", hints(Town.report(Language.ZH), ALL));
	}

	@Test
	void whatTheProgramComputesIsShown() {
		assertEquals("""
				9:32 = 14
				14:31 = 5 | 9 | 14
				""",
				hints(Town.report(Language.ZH, "|      5 |    9 |   14\n二", "|      5 |    9 |    =\n二", "（三）总计   |      5 |    9 |   14",
						"（三）总计   |      = |    = |    ="), new InlayHints.Options(true, true, false)));
	}

	@Test
	void differencesSayWhichColumn() {
		assertEquals("""
				9:32 off by +1
				12:31 off by -1
				14:31 off by +1
				""", hints(Town.report(Language.EN, "|      5 |    9 |   14\n二", "|      5 |    9 |   15\n二", "|   11", "|   10"),
				new InlayHints.Options(false, true, false)));
	}

	@Test
	void oneNumberMayBeOffByTwo() {
		assertEquals("""
				9:32 差：自然人 +2、总计 -3 / -1
				""", hints(Town.report(Language.ZH, "一、新收     |      5 |    9 |   14", "一、新收     |      7 |    9 |   13"),
				new InlayHints.Options(false, true, false)));
	}

	@Test
	void aRowWithManyDifferencesHasAShortHint() {
		assertEquals("""
				9:32 差：自然人 +2、企业 +1 等 3 列
				""", hints(Town.report(Language.ZH, "一、新收     |      5 |    9 |   14", "一、新收     |      7 |   10 |   15"),
				new InlayHints.Options(false, true, false)));
	}

	@Test
	void whatIsMarkedIsNotOff() {
		assertEquals("", hints(Town.report(Language.ZH, "|      5 |    9 |   14\n二", "|      5 |    9 |   15 [原文：多一件]\n二"),
				new InlayHints.Options(true, true, false)));
	}

	@Test
	void onlyLinesOfTheRangeAndOnlyWhatIsWanted() {
		ReportDocument report = Town.report(Language.ZH);
		assertEquals(0, InlayHints.of(report, new Range(new Position(0, 0), new Position(8, 99)), ALL).size());
		assertEquals(1, InlayHints.of(report, new Range(new Position(9, 5), new Position(9, 6)), ALL).size());
		assertEquals("", hints(report, new InlayHints.Options(true, true, false)));
	}

	@Test
	void tooltipsCarryTheFormula() {
		InlayHint hint = InlayHints.of(Town.report(Language.ZH, "|      5 |    9 |   14\n二", "|      5 |    9 |    =\n二"),
				new Range(new Position(8, 0), new Position(8, 1)), ALL).getFirst();
		assertEquals("- ✓ 总计 = 自然人 + 企业：14 = 5 + 9", hint.getTooltip().getRight().getValue());
	}

	@Test
	void lensesCountRelations() {
		assertEquals("""
				1 生成 JSON report.generate [memory:/2021.report]
				1 预览 report.preview [memory:/2021.report]
				8 ✓ 关系式 15 个全部成立 null
				""", lenses(Town.report(Language.ZH), Set.of("report.generate", "report.preview")));
		assertEquals("""
				8 ✗ relations: 11 hold, 2 broken, 2 open null
				""",
				lenses(Town.report(Language.EN, "|      5 |    9 |   14\n二", "|      5 |    9 |   15\n二", "四、结转下年 |      1 |",
						"四、结转下年 |        |"),
						Set.of()));
	}

	private static ReportDocument empty(Language language) {
		return new MemoryFolder(language).with("town.form", Town.FORM).with("2021.report", Town.EMPTY).report("2021.report");
	}

	@Test
	void whatIsNotFilledInIsNoFault() {
		assertEquals("""
				7 ○ 关系式 12 个，尚有 10 格未填 null
				7 空格填 0 report.fillBlanks [memory:/2021.report, applications]
				17 ○ 尚有 1 格未填 null
				17 空格填 0 report.fillBlanks [memory:/2021.report, fees]
				""", lenses(empty(Language.ZH), Set.of("report.fillBlanks")));
		assertEquals("""
				7 ○ relations: 12, blank cells: 10 null
				17 ○ blank cells: 1 null
				""", lenses(empty(Language.EN), Set.of()));
	}

	@Test
	void whereOnlyATotalIsBlankThereIsNothingToFillWithZero() {
		assertEquals("""
				8 ○ 关系式 15 个，尚有 1 格未填 null
				""", lenses(Town.report(Language.ZH, "（二）不公开 |      1 |    2 |    3", "（二）不公开 |      1 |    2 |     "),
				Set.of("report.fillBlanks")));
	}

	@Test
	void anEmptyTextLeadsToANewReport() {
		for (String text : new String[] { "", " \n\n", "// 先建一个\n" }) {
			ReportDocument empty = new MemoryFolder(Language.ZH).with("a.report", text).report("a.report");
			assertEquals("1 新建年报… report.new [memory:/a.report]\n", lenses(empty, Set.of("report.new", "report.generate")));
			assertEquals("", lenses(empty, Set.of("report.generate")));
		}
		assertEquals("", lenses(new MemoryFolder(Language.ZH).with("a.report", "年度 2025\n").report("a.report"), Set.of("report.new")));
	}

	private static String hints(ReportDocument report, InlayHints.Options options) {
		StringBuilder out = new StringBuilder();
		int last = report.source().lineCount();
		for (InlayHint hint : InlayHints.of(report, new Range(new Position(0, 0), new Position(last, 0)), options))
			out.append(hint.getPosition().getLine() + 1).append(':').append(hint.getPosition().getCharacter() + 1).append(' ')
					.append(hint.getLabel().getLeft()).append('\n');
		return out.toString();
	}

	private static String lenses(ReportDocument report, Set<String> commands) {
		StringBuilder out = new StringBuilder();
		for (CodeLens lens : CodeLenses.of(report, commands))
			out.append(lens.getRange().getStart().getLine() + 1).append(' ').append(lens.getCommand().getTitle()).append(' ')
					.append((lens.getCommand().getCommand() + " ").stripLeading()).append(lens.getCommand().getArguments()).append('\n');
		return out.toString();
	}
}
