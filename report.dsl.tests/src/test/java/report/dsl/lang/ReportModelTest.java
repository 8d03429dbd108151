// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import report.dsl.NationalForms;
import report.dsl.lang.form.FormFile;
import report.dsl.lang.report.Cell;
import report.dsl.lang.report.Chapter;
import report.dsl.lang.report.Field;
import report.dsl.lang.report.Finding;
import report.dsl.lang.report.Grid;
import report.dsl.lang.report.Line;
import report.dsl.lang.report.Narrative;
import report.dsl.lang.report.Report;
import report.dsl.lang.report.ReportFactory;
import report.dsl.lang.report.RemarkKind;
import report.dsl.lang.report.Sic;
import report.dsl.lang.report.ValueKind;
import report.dsl.text.Damage;

/** Reports as EMF models: everything that follows from the text is there, and a change of the model is a change of its lines only. */
class ReportModelTest {

	private static final String FORM = """
			form hotline "热线办〔2024〕1号" for 2024..
			section calls "一、来电情况" {
				table calls {
					columns asked "咨询" unit "件", complained "投诉" unit "件", total "合计" unit "件" = asked + complained
					row water "供水" alias "自来水"
					row heat "供暖"
					row sum "总计" = water + heat
				}
				table fees "收费情况" {
					columns amount "金额" unit "万元"
					row fee "收费"
				}
			}
			section words "二、问题" text
			""";

	private static final String TEXT = """
			年报 "云溪县热线2024年报告"
			格式 hotline
			机关 "云溪县热线办公室"
			年度 2024
			// 由办公室填写

			# 一、来电情况
			列     | 咨询 | 投诉 | 合计
			// 导入存疑（原文 3:2，把握 60%）：自来水一行
			自来水 |    3 |    1 |    =
			供暖   |    2 |      |    8 [原文 totals/row：印刷如此]
			总计   |    5 |    6 |   11

			## 收费情况
			列   | 金额
			收费 |  1.5

			# 二、问题
			\"""
			第一段。
			第二段。
			\"""
			""";

	@BeforeAll
	static void setUp() {
		ReportStandaloneSetup.doSetup();
	}

	private static Resource load(ResourceSet set, String name, String text) {
		Resource resource = set.createResource(URI.createURI("memory:/" + name));
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return resource;
	}

	private static Report report(String text) {
		ResourceSet set = new ResourceSetImpl();
		load(set, "hotline.form", FORM);
		return (Report) load(set, "a.report", text).getContents().getFirst();
	}

	private static String saved(Report report) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			report.eResource().save(out, Map.of());
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Line row(Report report, String key) {
		return EcoreUtil2.getAllContentsOfType(report, Line.class).stream().filter(line -> key.equals(line.getKey())).findFirst()
				.orElseThrow();
	}

	private static Cell cell(Report report, String row, String column) {
		return row(report, row).getCells().stream().filter(cell -> column.equals(cell.getKey())).findFirst().orElseThrow();
	}

	@Test
	void aPlainResourceSetOpensBothKinds() {
		ResourceSet set = new ResourceSetImpl();
		Resource form = load(set, "hotline.form", FORM);
		Report report = (Report) load(set, "a.report", TEXT).getContents().getFirst();
		assertTrue(form.getContents().getFirst() instanceof FormFile);
		assertSame(form.getContents().getFirst(), report.getForm());
		assertEquals(List.of(), report.eResource().getErrors());
	}

	@Test
	void theHeadHasTypes() {
		Report report = report(TEXT);
		assertEquals("hotline", report.getFormKey());
		assertEquals("云溪县热线办公室", report.getOrgan());
		assertEquals(2024, report.getYear());
		assertNull(report.getDate());
		assertEquals(List.of("年报", "格式", "机关", "年度"), report.getFields().stream().map(Field::getKey).toList());
	}

	@Test
	void cellsHaveValuesAndUnitsAndBlankIsNotZero() {
		Report report = report(TEXT);
		assertEquals(new BigDecimal(3), cell(report, "water", "asked").getNumber());
		assertEquals("件", cell(report, "water", "asked").getUnit());
		assertEquals(ValueKind.COMPUTED, cell(report, "water", "total").getKind());
		assertEquals(new BigDecimal(4), cell(report, "water", "total").getNumber());
		assertEquals(ValueKind.BLANK, cell(report, "heat", "complained").getKind());
		assertNull(cell(report, "heat", "complained").getNumber());
		assertEquals(ValueKind.MONEY, cell(report, "fee", "amount").getKind());
		assertEquals(new BigDecimal(15000), cell(report, "fee", "amount").getNumber());
		assertEquals("元", cell(report, "fee", "amount").getUnit());
	}

	@Test
	void everythingIsLinkedWithTheForm() {
		Report report = report(TEXT);
		assertEquals("供水", row(report, "water").getRow().getLabel());
		assertEquals("asked", cell(report, "water", "asked").getColumn().getName());
		assertEquals(List.of("calls", "words"), report.getChapters().stream().map(Chapter::getKey).toList());
		assertSame(report.getForm(), report.getChapters().getFirst().getSection().eContainer());
		assertEquals(List.of("calls", "fees"), EcoreUtil2.getAllContentsOfType(report, Grid.class).stream().map(Grid::getKey).toList());
	}

	@Test
	void marksRemarksAndFindingsKnowWhatTheyAreAbout() {
		Report report = report(TEXT);
		Sic sic = cell(report, "heat", "total").getSic();
		assertEquals(List.of("totals/row"), sic.getRules());
		assertEquals("印刷如此", sic.getReason());
		assertEquals("8", cell(report, "heat", "total").getText());
		assertEquals(RemarkKind.DOUBTFUL, report.getRemarks().getFirst().getKind());
		assertSame(row(report, "water"), report.getRemarks().getFirst().getSubject());
		assertTrue(rules(report).contains("import/doubtful"), rules(report).toString());
		Finding total = report.getFindings().stream().filter(finding -> finding.getRule().startsWith("totals/")).findFirst().orElseThrow();
		assertTrue(total.getSubject() instanceof Cell, total.toString());
	}

	private static List<String> rules(Report report) {
		return report.getFindings().stream().map(Finding::getRule).toList();
	}

	@Test
	void lastYearsReportIsLinked() {
		ResourceSet set = new ResourceSetImpl();
		load(set, "hotline.form", FORM);
		Report previous = (Report) load(set, "2024.report", TEXT).getContents().getFirst();
		Report report = (Report) load(set, "2025.report", TEXT.replace("年度 2024", "年度 2025\n上年 \"2024.report\"")).getContents().getFirst();
		assertSame(previous, report.getPrevious());
		assertNull(previous.getPrevious());
	}

	@Test
	void savingAnUnchangedModelGivesItsText() {
		String base = NationalForms.read("report.dsl.tests/src/test/resources/base2021.report").text();
		Random random = new Random(5);
		ResourceSet set = new ResourceSetImpl();
		for (int i = 0; i < 40; i++) {
			String text = Damage.of(base, random, i % 8).replaceAll("[\\ud800-\\udfff]", "x");
			assertEquals(text, saved((Report) load(set, i + ".report", text).getContents().getFirst()));
		}
	}

	@Test
	void aCellIsChangedInItsPlaceAndTheRestFollows() {
		Report report = report(TEXT);
		cell(report, "water", "asked").setText("30");
		assertEquals(new BigDecimal(31), cell(report, "water", "total").getNumber());
		assertEquals(TEXT.replace("自来水 |    3 |", "自来水 |   30 |"), saved(report));
		cell(report, "water", "asked").setText("3");
		assertEquals(TEXT, saved(report));
	}

	@Test
	void marksCanBeSetAndTaken() {
		Report report = report(TEXT);
		cell(report, "heat", "total").setSic(null);
		assertTrue(saved(report).contains("供暖   |    2 |      |    8\n"), saved(report));
		Sic sic = ReportFactory.eINSTANCE.createSic();
		sic.setText("[原文：如此]");
		row(report, "heat").setSic(sic);
		assertTrue(saved(report).contains("供暖 [原文：如此] |"), saved(report));
		assertEquals("如此", sic.getReason());
	}

	@Test
	void fieldsAndParagraphsAreChangedInTheirPlace() {
		Report report = report(TEXT);
		report.getFields().get(2).setValue("云溪县");
		Narrative narrative = (Narrative) report.getChapters().get(1).getParts().getFirst();
		narrative.getParagraphs().set(1, "另一段。");
		narrative.getParagraphs().add("第三段。");
		assertEquals(TEXT.replace("云溪县热线办公室", "云溪县").replace("第二段。", "另一段。\n第三段。"), saved(report));
		assertEquals("云溪县", report.getOrgan());
		narrative.getParagraphs().remove(0);
		assertTrue(saved(report).contains("\"\"\"\n另一段。\n第三段。\n\"\"\""), saved(report));
	}

	@Test
	void partsCanComeAndGo() {
		Report report = report(TEXT);
		Grid grid = (Grid) report.getChapters().getFirst().getParts().getFirst();
		grid.getLines().remove(row(report, "heat"));
		assertFalse(saved(report).contains("供暖"));
		Line line = ReportFactory.eINSTANCE.createLine();
		line.setLabel("供暖");
		for (String text : List.of("2", "5", "7")) {
			Cell cell = ReportFactory.eINSTANCE.createCell();
			cell.setText(text);
			line.getCells().add(cell);
		}
		grid.getLines().add(2, line);
		assertEquals("heat", line.getKey());
		assertEquals(new BigDecimal(7), line.getCells().get(2).getNumber());
		assertEquals(TEXT.replace("供暖   |    2 |      |    8 [原文 totals/row：印刷如此]", "供暖   |    2 |    5 |    7"), saved(report));
		Field field = ReportFactory.eINSTANCE.createField();
		field.setKey("日期");
		field.setValue("2025-01-20");
		report.getFields().add(field);
		assertEquals("2025-01-20", report.getDate());
		assertTrue(saved(report).contains("年度 2024\n日期 2025-01-20\n// 由办公室填写"), saved(report));
		report.getChapters().remove(1);
		assertFalse(saved(report).contains("第一段"));
	}

	@Test
	void chaptersCanBeAddedAndTheLastOnesTaken() {
		Report report = report(TEXT.stripTrailing());
		Chapter last = report.getChapters().remove(1);
		assertTrue(saved(report).stripTrailing().endsWith("收费 |  1.5"), saved(report));
		report.getChapters().add(last);
		Chapter other = ReportFactory.eINSTANCE.createChapter();
		other.setTitle("三、其他");
		report.getChapters().add(other);
		assertEquals(TEXT.stripTrailing() + "\n\n# 三、其他", saved(report));
		Report whole = report(TEXT);
		whole.getChapters().clear();
		whole.getFields().clear();
		assertEquals("// 由办公室填写", saved(whole).strip().lines().findFirst().orElseThrow());
	}

	@Test
	void aReportCanBeMadeFromNothing() {
		ResourceSet set = new ResourceSetImpl();
		load(set, "hotline.form", FORM);
		Resource resource = set.createResource(URI.createURI("memory:/new.report"));
		Report report = ReportFactory.eINSTANCE.createReport();
		resource.getContents().add(report);
		Field field = ReportFactory.eINSTANCE.createField();
		field.setKey("格式");
		field.setValue("hotline");
		report.getFields().add(field);
		Chapter chapter = ReportFactory.eINSTANCE.createChapter();
		chapter.setTitle("二、问题");
		Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
		narrative.getParagraphs().add("无。");
		chapter.getParts().add(narrative);
		report.getChapters().add(chapter);
		assertEquals("格式 hotline\n\n# 二、问题\n\"\"\"\n无。\n\"\"\"\n", saved(report));
		assertEquals("words", chapter.getKey());
	}
}
