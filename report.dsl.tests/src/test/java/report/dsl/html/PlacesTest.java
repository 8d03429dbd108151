// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import report.dsl.i18n.Language;
import report.dsl.rules.Reading;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Value;
import report.dsl.sheet.Written;
import report.dsl.text.Chars;
import report.dsl.text.Damage;
import report.dsl.text.Scanner;

/** What stands in the text stands on the page, once, and says where it is from. */
class PlacesTest {

	private static final int DAMAGED = 150;

	@Test
	void everyFigureIsOneCell() {
		for (Source report : Pages.examples())
			figures(report);
	}

	private static void figures(Source report) {
		Reading reading = Pages.reading(report.text());
		Sheet sheet = reading.sheet();
		Element root = Pages.root(Pages.page(reading, Language.ZH, HtmlOptions.PREVIEW));
		for (int cell = 0; cell < sheet.form().cellCount(); cell++) {
			if (!sheet.isWritten(cell))
				continue;
			List<Element> cells = Pages.cells(root, sheet, cell);
			assertEquals(1, cells.size(), report.name() + " " + sheet.form().rowOf(cell) + " " + sheet.form().columnOf(cell));
			assertEquals(sheet.end(cell), Pages.to(cells.getFirst()));
			if (sheet.value(cell) != Value.COMPUTED)
				assertEquals(sheet.text(cell), cells.getFirst().getTextContent());
		}
	}

	@Test
	void placesAreThoseOfTheWords() {
		for (Source report : Pages.examples())
			for (Element element : Pages.placed(Pages.preview(report.text()))) {
				String written = report.text().substring(Pages.from(element), Pages.to(element));
				switch (element.getNodeName()) {
				case "p", "h3" -> assertTrue(
						element.getAttribute("class").matches("date.*|loose.*") || element.getTextContent().endsWith(written), written);
				case "h1", "h2", "caption" -> assertEquals(written, element.getTextContent());
				default -> { // labels are those of the form, figures may be worked out
				}
				}
			}
	}

	@Test
	void labelsAreFoundInTheText() {
		String text = """
				格式 gov2021
				# 四、政府信息公开行政复议、行政诉讼情况
				列 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结
				行政复议 | 6 | 3 | 1 | 0 | 2
				行政诉讼
				复议后起诉 | 1 | 0 | 1 | 0 | 0
				""";
		Element root = Pages.preview(text);
		List<String> found = new ArrayList<>();
		for (Element element : Pages.placed(root))
			if (!element.getNodeName().equals("dd"))
				found.add(element.getTextContent() + "=" + text.substring(Pages.from(element), Pages.to(element)));
		String columns = "结果维持=结果维持, 结果纠正=结果纠正, 其他结果=其他结果, 尚未审结=尚未审结, 总计=总计";
		assertEquals(
				"[四、政府信息公开行政复议、行政诉讼情况=四、政府信息公开行政复议、行政诉讼情况, 行政复议=行政复议, 行政诉讼=行政诉讼, " + columns + ", 复议后起诉=复议后起诉, " + columns + ", " + columns
						+ ", 3=3, 1=1, 0=0, 2=2, 6=6, 0=0, 1=1, 0=0, 0=0, 1=1]",
				found.toString());
	}

	/** The page says nothing of places when it is not for a preview. */
	@Test
	void documentsHaveNone() {
		for (Source report : Pages.corpus())
			assertTrue(!Pages.page(Pages.reading(report.text()), Language.ZH, HtmlOptions.EXPORT).contains("data-"), report.name());
	}

	@Test
	void nothingIsMissing() {
		for (Source report : Pages.corpus())
			nothingIsMissing(report.name(), report.text());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4, 15, 60 })
	void nothingOfADamagedReportIsMissing(int damages) {
		List<Source> reports = Pages.examples();
		for (int seed = 0; seed < DAMAGED; seed++) {
			Source report = reports.get(seed % reports.size());
			nothingIsMissing(report.name() + " seed " + seed, Damage.of(report.text(), new Random(seed * 31L + damages), damages));
		}
	}

	private static void nothingIsMissing(String name, String text) {
		Reading reading = Pages.reading(text);
		Element root = Pages.root(Pages.page(reading, Language.ZH, HtmlOptions.PREVIEW));
		BitSet shown = new BitSet();
		for (Element element : Pages.placed(root)) {
			assertTrue(0 <= Pages.from(element) && Pages.from(element) <= Pages.to(element) && Pages.to(element) <= text.length(), name);
			shown.set(Pages.from(element), Pages.to(element));
		}
		// The first word of a header says only that it is one.
		for (Written.Grid grid : reading.sheet().grids())
			if (grid.header() != null)
				shown.set(grid.header().start(), grid.header().start() + text.substring(grid.header().start()).indexOf('|') + 1);
		Scanner scanner = new Scanner(text);
		while (scanner.next()) {
			String words = words(scanner.kind(), text, scanner.start(), scanner.end());
			int next = shown.nextSetBit(scanner.start());
			assertTrue(words.isEmpty() || next >= 0 && next < scanner.end(),
					() -> name + ": " + scanner.kind() + " “" + words + "” at " + scanner.start() + "\n" + text);
		}
		Pages.root(Pages.page(reading, Language.EN, HtmlOptions.EXPORT));
	}

	/** What a reader of the page wants to see of a token; signs and marks of the language are left out. */
	private static String words(Scanner.Kind kind, String text, int start, int end) {
		int from = switch (kind) {
		case SECTION, TABLE, LABEL, PROSE, FIELD_VALUE -> start;
		case CELL -> start + 1;
		default -> end;
		};
		while (from < end
				&& (Chars.isSpace(text.charAt(from)) || Chars.isHash(text.charAt(from)) || "\"“”「」『』＂".indexOf(text.charAt(from)) >= 0))
			from++;
		String words = text.substring(from, end);
		return words.startsWith("[") || words.startsWith("【") || words.startsWith("［") ? "" : words;
	}
}
