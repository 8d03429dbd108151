// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

import report.dsl.NationalForms;
import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Cell;
import report.dsl.documents.blocks.Grid;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.form.Form;
import report.dsl.form.Section;
import report.dsl.i18n.Language;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.NewReport;
import report.dsl.text.ReportPrinter;
import report.dsl.text.ReportReader;

/** A report whose figures are all different comes back to the last cell from every layout, in every way of writing its labels. */
@Tag("slow")
class LayoutsTest {

	private static final List<Form> FORMS = List.of(NationalForms.GOV2021, NationalForms.GOV2019, NationalForms.STATISTICS2014);

	/** Ways of writing the words of a form. */
	private static final Map<String, UnaryOperator<String>> WRITINGS = Map.of("as printed", text -> text, "traditional",
			LayoutsTest::traditional,
			"half width", LayoutsTest::halfWidth, "spaces inside", LayoutsTest::spaced);

	@TestFactory
	Stream<DynamicTest> everyCellComesBack() {
		List<DynamicTest> tests = new ArrayList<>();
		for (Form form : FORMS)
			for (Layout layout : Layout.values())
				WRITINGS.forEach((name, writing) -> tests
						.add(DynamicTest.dynamicTest(form.name() + " " + layout + " " + name, () -> comesBack(form, layout, writing))));
		return tests.stream();
	}

	private static void comesBack(Form form, Layout layout, UnaryOperator<String> writing) {
		Sheet report = report(form);
		SourceDocument document = written(layout.of(new Reading(report, Neighbours.NONE, Catalogue.RULES)), writing);
		List<ReportDraft> drafts = Alignment.drafts(document, ShippedForms.INSTANCE, Language.ZH);
		assertEquals(1, drafts.size());
		Sheet found = ReportReader.read(new Source("", drafts.getFirst().text()), drafts.getFirst().form());
		assertEquals(form.name(), found.form().name());
		assertEquals(figures(report), figures(found), drafts.getFirst().text());
		assertEquals(report.year(), found.year());
		assertEquals(report.chapters().size(), found.chapters().size(), drafts.getFirst().text());
	}

	/** A report with another figure in each cell and a sentence in each section that asks for one. */
	static Sheet report(Form form) {
		String[] cells = new String[form.cellCount()];
		for (int cell = 0; cell < cells.length; cell++)
			cells[cell] = form.unitOf(cell).money() && form.unitOf(cell).yuan() == 0 ? 1000 + cell + " 元" : Integer.toString(1000 + cell);
		Map<Field, String> head = new EnumMap<>(Field.class);
		int year = Math.max(form.firstYear(), 2016) == 2016 ? 2016 : form.firstYear();
		head.put(Field.TITLE, NewReport.title(form, "云溪市人民政府", year));
		head.put(Field.FORM, form.name());
		head.put(Field.ORGAN, "云溪市人民政府");
		head.put(Field.YEAR, Integer.toString(year));
		Map<Section, List<String>> texts = new HashMap<>();
		for (Section section : form.sections())
			if (section.text())
				texts.put(section, List.of("本机关按照条例的规定做好各项工作，这里写的是这一部分的文字，共有" + (70 + texts.size()) + "项内容。"));
		return ReportReader.read(new Source("", ReportPrinter.print(form, head, cells, texts)), form);
	}

	static Map<String, String> figures(Sheet sheet) {
		Map<String, String> figures = new TreeMap<>();
		Form form = sheet.form();
		for (int cell = 0; cell < form.cellCount(); cell++)
			figures.put(form.tableOf(cell) + "." + form.rowOf(cell) + "." + form.columnOf(cell),
					sheet.value(cell) + " " + sheet.number(cell));
		return figures;
	}

	static SourceDocument written(SourceDocument document, UnaryOperator<String> writing) {
		List<Block> blocks = new ArrayList<>();
		for (Block block : document.blocks())
			blocks.add(switch (block) {
			case Paragraph paragraph -> new Paragraph(writing.apply(paragraph.text()), paragraph.level(), paragraph.spot());
			case Grid grid -> new Grid(grid.cells().stream()
					.map(cell -> new Cell(cell.row(), cell.column(), cell.rows(), cell.columns(), writing.apply(cell.text()), cell.spot()))
					.toList(),
					grid.rows(), grid.columns(), grid.aligned(), grid.spot());
			});
		return new SourceDocument(blocks, document.stated(), document.remarks());
	}

	private static String traditional(String text) {
		return text.replace('规', '規').replace('费', '費').replace('务', '務').replace('业', '業').replace('处', '處').replace('总', '總')
				.replace('计', '計')
				.replace('请', '請').replace('标', '標').replace('数', '數').replace('项', '項').replace('维', '維').replace('纠', '糾')
				.replace('经', '經');
	}

	private static String halfWidth(String text) {
		return text.replace('（', '(').replace('）', ')').replace('、', ',').replace('，', ',').replace('：', ':').replace('“', '"').replace('”',
				'"');
	}

	/** A space behind some characters, as justified lines have; never inside of numbers. */
	private static String spaced(String text) {
		StringBuilder out = new StringBuilder();
		Random random = new Random(text.hashCode());
		for (int i = 0; i < text.length(); i++) {
			out.append(text.charAt(i));
			if (text.charAt(i) > 0x2e80 && random.nextInt(5) == 0 && i + 1 < text.length())
				out.append(' ');
		}
		return out.toString();
	}
}
