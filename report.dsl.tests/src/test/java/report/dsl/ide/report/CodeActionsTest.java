// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;

import report.dsl.NationalForms;
import report.dsl.form.Form;
import report.dsl.i18n.Language;
import report.dsl.ide.Document;
import report.dsl.ide.Marked;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written;

/** Actions at a place: their titles, kinds and what becomes of the text. */
class CodeActionsTest {

	private static final CodeActions.Options FULL = new CodeActions.Options(true, true, Set.of("report.showRule"));
	private static final CodeActions.Options PLAIN = new CodeActions.Options(false, false, Set.of());

	/** Laid out, because every edit leaves its table so. */
	private static final String REPORT = laidOut();

	private static final String[] WRONG_TOTAL = { "|      5 |    9 |   14\n二", "|      5 |    9 |   ‸15\n二" };
	private static final String[] WRONG_CELL = { "  （一）公开   |      4 |", "  （一）公开   |      ‸5 |" };
	private static final String[] COMPUTED = { "  （三）总计   |      5 |    9 |   14", "  （三）总计   |      = |    ‸= |   14" };

	private static String laidOut() {
		ReportDocument report = new MemoryFolder(Language.ZH).with("town.form", Town.FORM).with("a.report", Town.REPORT).report("a.report");
		return FormattingTest.applied(report.source(), Formatting.of(report, null));
	}

	/** The report after some changes. @param changes what is replaced, by what, in turns */
	private static String changed(String... changes) {
		return Town.replaced(REPORT, changes);
	}

	@Test
	void theCulpritComesFirst() {
		assertEquals("""
				quickfix * “一、新收”行“总计”列：15 → 14（使 2 个关系式成立）
				  for totals/row, totals/balance
				  - 一、新收       |      5 |    9 |   15
				  + 一、新收       |      5 |    9 |   14
				quickfix “一、新收”行“总计”列改写为“=”，由程序计算
				  for totals/row
				  - 一、新收       |      5 |    9 |   15
				  + 一、新收       |      5 |    9 |    =
				""", shown(PLAIN, List.of("quickfix"), WRONG_TOTAL).replaceAll("(?s)quickfix 保留原文.*", ""));
	}

	@Test
	void aWrongFigureIsMendedWhereItStands() {
		String shown = shown(PLAIN, List.of("quickfix"), WRONG_CELL);
		assertTrue(shown.startsWith("""
				quickfix * “（一）公开”行“自然人”列：5 → 4（使 2 个关系式成立）
				  for totals/row, totals/column
				  -   （一）公开   |      5 |    7 |   11
				  +   （一）公开   |      4 |    7 |   11
				"""), shown);
	}

	@Test
	void marksStandWhereTheyExcuse() {
		String shown = shown(PLAIN, List.of("quickfix"), "行政收费 |  2.5", "行政收费 | -‸2.5");
		assertTrue(shown.contains("""
				quickfix 保留原文：在这一格注明（cells/negative）…
				  - 行政收费 | -2.5
				  + 行政收费 | -2.5 [原文 cells/negative：公开发布的原文如此]
				quickfix 保留原文：在这一行注明（cells/negative）…
				  - 行政收费 | -2.5
				  + 行政收费 [原文 cells/negative：公开发布的原文如此] | -2.5
				quickfix 保留原文：在表名上注明（cells/negative）…
				  - ## 收费
				  + ## 收费 [原文 cells/negative：公开发布的原文如此]
				quickfix 保留原文：在部分标题上注明（cells/negative）…
				  - # 二、收费
				  + # 二、收费 [原文 cells/negative：公开发布的原文如此]
				"""), shown);
	}

	@Test
	void whatIsMarkedIsLeftAlone() {
		assertEquals("", shown(PLAIN, List.of("quickfix"), "行政收费 |  2.5", "行政收费 | ‸-2.5 [原文：退费]"));
	}

	@Test
	void totalsAreLeftToTheProgramAndWrittenDown() {
		assertEquals("""
				refactor.rewrite “（三）总计”行“企业”列的“=”换成算出的数 9
				  -   （三）总计   |      = |    = |   14
				  +   （三）总计   |      = |    9 |   14
				refactor.rewrite 本表的“=”都换成算出的数（2 格）
				  -   （三）总计   |      = |    = |   14
				  +   （三）总计   |      5 |    9 |   14
				refactor.rewrite 本表的合计都改写为“=”（6 格，数不变）
				""", shown(PLAIN, List.of("refactor"), COMPUTED).replaceAll("(?s)(数不变）\n).*", "$1"));
	}

	@Test
	void aWrongTotalIsNotLeftToTheProgramUnasked() {
		assertFalse(shown(PLAIN, List.of("refactor"), WRONG_TOTAL).contains("仍为"));
	}

	@Test
	void allSafeFaultsOfAFile() {
		String[] faults = { "一、新收       |      5 |    9 |   14", "一、新收       |      5件 |    9 |   １,４１4‸" };
		assertEquals("""
				source.fixAll.report 修复本文件中所有有把握的问题
				  - 一、新收       |      5件 |    9 |   １,４１4
				  + 一、新收       |      5 |    9 | 1414
				""", shown(PLAIN, List.of("source.fixAll"), faults));
	}

	@Test
	void allOfAKind() {
		String shown = shown(PLAIN, List.of("quickfix"), "|      5 |    9 |   14\n二", "|      ‸5件 |    9件 |   14\n二", "行政收费 |  2.5",
				"行政收费 | 1,002.5");
		assertTrue(shown.contains("""
				quickfix 修复全文 3 处“不是规范的数字”
				"""), shown);
	}

	@Test
	void missingPartsAreAdded() {
		String shown = shown(PLAIN, List.of("source.addMissing"), "  （二）不公开 |      1 |    2 |    3\n", "",
				"# 二、收费\n## 收费\n列       | 金额\n行政收费 |  2.5\n\n", "‸");
		assertTrue(shown.startsWith("source.addMissing.report 补上格式要求而缺少的部分\n"), shown);
		assertTrue(shown.contains("  + # 二、收费\n"), shown);
		assertTrue(shown.contains("  +   （二）不公开 |      1 |    2 |    =\n"), shown);
	}

	@Test
	void aTablePastedWithTabs() {
		String table = REPORT.substring(REPORT.indexOf("列  "), REPORT.indexOf("\n\n# 二"));
		String pasted = table.lines().map(line -> line.replace(" ", "").replace('|', '\t')).collect(Collectors.joining("\n"));
		String shown = shown(PLAIN, List.of("source.fixAll"), table, "‸" + pasted);
		assertTrue(shown.contains(table.indent(4).replaceAll("(?m)^    ", "  + ")), shown);
	}

	@Test
	void whatIsMissingIsOfferedOnlyWhereItCanBeAdded() {
		assertEquals("", titles("‸"));
		assertEquals("quickfix * 写上“格式 gov2021” ~ quickfix * 加上标题“甲县人民政府2025年政府信息公开工作年度报告” ~ quickfix 补上格式要求而缺少的部分",
				titles("机关 \"甲县人民政府\"‸\n年度 2025\n"));
	}

	/** What is offered beside marks in a report that has nothing but this. */
	private static String titles(String marked) {
		Marked text = Marked.of(marked);
		ReportDocument report = new MemoryFolder(Language.ZH).with("a.report", text.text()).report("a.report");
		Range range = Positions.of(report.source(), text.caret(), text.caret());
		CodeActionContext context = new CodeActionContext(List.of(), List.of("quickfix"));
		return CodeActions.of(report, range, context, PLAIN).stream().map(action -> action.getRight())
				.filter(action -> !action.getTitle().startsWith("保留"))
				.map(action -> action.getKind() + (Boolean.TRUE.equals(action.getIsPreferred()) ? " * " : " ") + action.getTitle())
				.collect(Collectors.joining(" ~ "));
	}

	@Test
	void aReportMovesToTheFormOfItsYear() {
		String old = NationalForms.read("report.dsl.tests/src/test/resources/base2019.report").text().replaceFirst("年度 \\d+", "年度 2021");
		ReportDocument document = MemoryFolder.alone(old);
		int at = old.indexOf("gov2019");
		CodeAction action = CodeActions.of(document, Positions.of(document.source(), at, at), new CodeActionContext(List.of()), PLAIN)
				.stream()
				.map(one -> one.getRight()).filter(one -> one.getTitle().startsWith("改填到 gov2021")).findFirst().orElseThrow();
		ReportDocument moved = MemoryFolder.alone(after(document, action.getEdit()));
		Form then = document.form();
		assertEquals("gov2021", moved.form().name());
		for (int cell = 0; cell < then.cellCount(); cell++) {
			int there = then.counterpart(cell, moved.form());
			if (there >= 0)
				assertEquals(document.sheet().number(cell), moved.sheet().number(there), then.rowOf(cell).key());
			else if (document.sheet().number(cell) != 0)
				assertTrue(moved.source().text().contains(then.columnOf(cell).label() + " " + document.sheet().text(cell)),
						then.rowOf(cell).key());
		}
		assertEquals(paragraphs(document), paragraphs(moved));
	}

	private static List<String> paragraphs(ReportDocument document) {
		return document.sheet().chapters().stream().flatMap(chapter -> chapter.paragraphs().stream()).map(Written.Paragraph::text).toList();
	}

	private static String inEmptyReport(String place, String... only) {
		ReportDocument document = new MemoryFolder(Language.ZH).with("town.form", Town.FORM).with("2021.report", Town.EMPTY)
				.report("2021.report");
		return shown(document, Town.EMPTY.indexOf(place), PLAIN, List.of(only));
	}

	@Test
	void blanksAreFilledWithZeroWhereAsked() {
		assertEquals("""
				refactor.rewrite 空格填 0（本表 10 格）
				  - 列           | 自然人 | 企业 | 总计
				  - 一、新收     |        |      |    =
				  - 二、上年结转 |   |      |    =
				  - 三、结果
				  - （一）公开   |        |      |    =
				  - （二）不公开 |        |   |    =
				  - （三）总计   |      = |    = |    =
				  - 四、结转下年 |        |      |    =
				  + 列             | 自然人 | 企业 | 总计
				  + 一、新收       |      0 |    0 |    =
				  + 二、上年结转   |      0 |    0 |    =
				  + 三、结果
				  +   （一）公开   |      0 |    0 |    =
				  +   （二）不公开 |      0 |    0 |    =
				  +   （三）总计   |      = |    = |    =
				  + 四、结转下年   |      0 |    0 |    =
				""", inEmptyReport("一、新收", "refactor"));
		assertEquals("""
				refactor.rewrite 空格填 0（本表 1 格）
				  - 行政收费 |
				  + 行政收费 |    0
				""", inEmptyReport("行政收费", "refactor"));
		assertTrue(inEmptyReport("年报", "source.fillBlanks").startsWith("source.fillBlanks.report 空格填 0（全文 11 格）\n"));
		assertEquals("", inEmptyReport("年报", "refactor"));
	}

	/** A blank may mean that nobody has looked yet. */
	@Test
	void repairsLeaveBlanksAlone() {
		assertFalse(inEmptyReport("年报", "source.fixAll").contains("|      0"));
	}

	@Test
	void aBlankThatFollowsOrIsAsPublishedIsNotZero() {
		String shown = shown(PLAIN, List.of("source.fillBlanks"), "一、新收       |      5 |    9 |   14", "一、新收       |      5 |      |   14",
				"行政收费 |  2.5",
				"行政收费 | [原文：未公布]", "四、结转下年   |      1 |    0 |", "四、结转下年   |    ‸1 |      |");
		assertTrue(shown.startsWith("source.fillBlanks.report 空格填 0（全文 1 格）\n"), shown);
		assertTrue(shown.contains("  + 四、结转下年   |      1 |    0 |    1\n"), shown);
		assertFalse(shown.contains("一、新收") || shown.contains("行政收费"), shown);
	}

	@Test
	void anEmptyTextOffersANewReport() {
		ReportDocument empty = new MemoryFolder(Language.EN).with("a.report", "// soon\n").report("a.report");
		CodeActions.Options client = new CodeActions.Options(false, false, Set.of("report.new"));
		assertTrue(
				shown(empty, 0, client, List.of("quickfix")).contains("quickfix New report…\n  command report.new [memory:/a.report]\n"));
		assertFalse(shown(empty, 0, PLAIN, List.of("quickfix")).contains("New report"));
	}

	@Test
	void formsHaveFixesToo() {
		MemoryFolder folder = new MemoryFolder(Language.EN).with("town.form", Town.FORM.replace("person + firm", "person + farm"));
		Document form = folder.formFile("town.form");
		int at = form.source().text().indexOf("farm");
		String shown = shown(form, at, PLAIN, List.of("quickfix"));
		assertTrue(
				shown.contains(
						"+ 		columns person \"自然人\" unit \"件\", firm \"企业\" unit \"件\", total \"总计\" unit \"件\" = person + firm\n"),
				shown);
	}

	@Test
	void theClientsDiagnosticsComeBack() {
		Marked marked = Marked.of(changed(WRONG_TOTAL));
		ReportDocument document = new MemoryFolder(Language.ZH).with("town.form", Town.FORM).with("2020.report", Town.LAST_YEAR)
				.with("a.report", marked.text()).report("a.report");
		List<Diagnostic> diagnostics = Diagnostics.of(document, new MemoryFolder(Language.ZH), id -> "page");
		Range range = Positions.of(document.source(), marked.caret(), marked.caret());
		CodeAction first = CodeActions.of(document, range, new CodeActionContext(diagnostics), FULL).getFirst().getRight();
		assertSame(diagnostics.getFirst(), first.getDiagnostics().getFirst());
	}

	@Test
	void costlyEditsWaitUntilTheyAreAskedFor() {
		Marked marked = Marked.of(changed("|      5 |    9 |   14\n二", "|      ‸5件 |    9 |   14\n二"));
		MemoryFolder folder = new MemoryFolder(Language.ZH).with("town.form", Town.FORM).with("a.report", marked.text());
		ReportDocument document = folder.report("a.report");
		CodeActionContext context = new CodeActionContext(List.of(), List.of("source.fixAll"));
		Range range = Positions.of(document.source(), 0, 0);
		CodeAction action = CodeActions.of(document, range, context, FULL).getFirst().getRight();
		assertNull(action.getEdit());
		WorkspaceEdit edit = CodeActions.resolve(action, folder, FULL).getEdit();
		assertEquals(1, edit.getDocumentChanges().getFirst().getLeft().getTextDocument().getVersion());
		assertEquals(REPORT, after(document, edit));
	}

	@Test
	void nothingIsOfferedUnaskedForTheWholeFileWhileTyping() {
		Marked marked = Marked.of(changed("|      5 |    9 |   14\n二", "|      ‸5件 |    9 |   14\n二"));
		ReportDocument document = new MemoryFolder(Language.ZH).with("town.form", Town.FORM).with("a.report", marked.text())
				.report("a.report");
		CodeActionContext context = new CodeActionContext(List.of());
		context.setTriggerKind(CodeActionTriggerKind.Automatic);
		Range range = Positions.of(document.source(), marked.caret(), marked.caret());
		for (var action : CodeActions.of(document, range, context, FULL))
			assertFalse(action.getRight().getKind().startsWith("source"), action.getRight().getTitle());
	}

	@Test
	void theRuleIsExplainedByTheClient() {
		String shown = shown(FULL, List.of("quickfix"), WRONG_TOTAL);
		assertTrue(shown.contains("quickfix 说明：totals/row\n  command report.showRule [totals/row]\n"), shown);
		assertFalse(shown(PLAIN, List.of("quickfix"), WRONG_TOTAL).contains("说明"));
	}

	private static String shown(CodeActions.Options options, List<String> only, String... changes) {
		Marked marked = Marked.of(changed(changes));
		ReportDocument document = new MemoryFolder(Language.ZH).with("town.form", Town.FORM).with("2020.report", Town.LAST_YEAR)
				.with("2021.report", marked.text()).report("2021.report");
		return shown(document, marked.caret(), options, only);
	}

	private static String shown(Document document, int at, CodeActions.Options options, List<String> only) {
		StringBuilder out = new StringBuilder();
		for (var one : CodeActions.of(document, Positions.of(document.source(), at, at), new CodeActionContext(List.of(), only), options)) {
			CodeAction action = one.getRight();
			out.append(action.getKind()).append(Boolean.TRUE.equals(action.getIsPreferred()) ? " * " : " ").append(action.getTitle())
					.append('\n');
			if (action.getDiagnostics() != null)
				out.append("  for ").append(String.join(", ", action.getDiagnostics().stream().map(d -> d.getCode().getLeft()).toList()))
						.append('\n');
			if (action.getCommand() != null)
				out.append("  command ").append(action.getCommand().getCommand()).append(' ').append(action.getCommand().getArguments())
						.append('\n');
			if (action.getEdit() != null)
				difference(document.source().text(), after(document, action.getEdit()), out);
		}
		return out.toString();
	}

	/** Lines that went and came. */
	private static void difference(String before, String after, StringBuilder out) {
		List<String> old = before.lines().toList();
		List<String> now = after.lines().toList();
		int start = 0;
		while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start)))
			start++;
		int end = 0;
		while (end < Math.min(old.size(), now.size()) - start && old.get(old.size() - end - 1).equals(now.get(now.size() - end - 1)))
			end++;
		old.subList(start, old.size() - end).forEach(line -> out.append("  - ").append(line).append('\n'));
		now.subList(start, now.size() - end).forEach(line -> out.append("  + ").append(line).append('\n'));
	}

	private static String after(Document document, WorkspaceEdit edit) {
		Source source = document.source();
		List<TextEdit> edits = edit.getChanges() != null
				? edit.getChanges().get(document.uri())
				: edit.getDocumentChanges().getFirst().getLeft().getEdits().stream().map(one -> one.getLeft()).toList();
		return Edit.apply(source.text(), edits.stream().map(one -> new Edit(Positions.offset(source, one.getRange().getStart()),
				Positions.offset(source, one.getRange().getEnd()), one.getNewText())).toList());
	}
}
