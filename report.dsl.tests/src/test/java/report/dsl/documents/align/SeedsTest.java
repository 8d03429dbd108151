// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import report.dsl.NationalForms;
import report.dsl.documents.align.draft.NumberCoverage;
import report.dsl.documents.blocks.TextBlocks;
import report.dsl.form.Table;
import report.dsl.i18n.Language;
import report.dsl.lang.ShippedForms;
import report.dsl.sheet.ExtraRow;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Value;
import report.dsl.text.RemarkKind;
import report.dsl.text.ExtraRows;
import report.dsl.text.ReportReader;

/** Real reports as raw text, read without any hand. They lie beside the checkout; without them the tests are skipped. */
class SeedsTest {

	private static ReportDraft draft(String number) throws IOException {
		ReportDraft draft = Alignment.drafts(TextBlocks.of(text(number)), ShippedForms.INSTANCE, Language.ZH).getFirst();
		Set<String> said = NumberCoverage.numbers(draft.text(), new HashSet<>());
		assertTrue(said.containsAll(NumberCoverage.numbers(text(number), new HashSet<>())),
				"every number of the source is in the report or in a remark");
		return draft;
	}

	private static String text(String number) throws IOException {
		Path folder = NationalForms.root().resolveSibling("shared").resolve("seeds");
		Assumptions.assumeTrue(Files.isDirectory(folder), "the real reports are not beside the checkout");
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, number + "_*.txt")) {
			return Files.readString(files.iterator().next());
		}
	}

	private static Sheet sheet(ReportDraft draft) {
		return ReportReader.read(new Source("", draft.text()), draft.form());
	}

	private static void allZeros(Sheet sheet, String key) {
		Table table = sheet.form().table(key);
		for (int cell = table.firstCell(); cell < table.endCell(); cell++)
			assertEquals("0", sheet.text(cell), sheet.form().rowOf(cell).label());
	}

	private static String cell(Sheet sheet, String table, String row, String column) {
		Table one = sheet.form().table(table);
		return sheet.text(one.cell(one.row(row), one.column(column)));
	}

	@Test
	void labelsOverwrittenByZeros() throws IOException {
		ReportDraft draft = draft("000");
		Sheet sheet = sheet(draft);
		assertEquals("gov2019", draft.form().name());
		assertEquals(2019, sheet.year());
		for (Table table : draft.form().tables())
			allZeros(sheet, table.key());
		assertEquals("problems", sheet.chapters().get(4).section().key());
		assertEquals(1, draft.remarks().stream().filter(remark -> remark.kind() == RemarkKind.GUESSED).count());
	}

	@Test
	void tabsInFrontOfCells() throws IOException {
		Sheet sheet = sheet(draft("001"));
		assertEquals("33", cell(sheet, "documents", "normative", "made"));
		assertEquals("37", cell(sheet, "documents", "normative", "total"));
		allZeros(sheet, "applications");
		allZeros(sheet, "disputes");
		assertEquals("阳城县芹池镇人民政府", sheet.text(Field.ORGAN));
		assertEquals(LocalDate.of(2021, 1, 20), sheet.date());
		assertEquals(6, sheet.chapters().size());
	}

	@Test
	void fourCopiesOfWhichOneIsWhole() throws IOException {
		ReportDraft draft = draft("002");
		Sheet sheet = sheet(draft);
		assertEquals("双牌县何家洞镇人民政府", sheet.text(Field.ORGAN));
		assertEquals("4311230009/2021-00201", sheet.text(Field.INDEX_NUMBER));
		assertEquals(LocalDate.of(2021, 1, 10), sheet.date());
		assertEquals(LocalDate.of(2020, 12, 31), sheet.period().to());
		assertEquals("1", cell(sheet, "documents", "normative", "disclosed"));
		assertEquals("0", cell(sheet, "applications", "carriedOut", "total"));
		Table table = sheet.form().table("applications");
		assertEquals(Value.BLANK, sheet.value(table.cell(table.row("processed"), table.column("total"))));
		Table disputes = sheet.form().table("disputes");
		for (int cell = disputes.firstCell(); cell < disputes.endCell(); cell++)
			assertEquals(Value.BLANK, sheet.value(cell));
	}

	@Test
	void anOlderTableWithRowsOfAProvince() throws IOException {
		ReportDraft draft = draft("003");
		Sheet sheet = sheet(draft);
		assertEquals("guizhou", draft.form().name());
		assertEquals("36", cell(sheet, "statistics", "disclosed", "value"));
		assertEquals("25", cell(sheet, "statistics", "channels.website", "value"));
		assertEquals(LocalDate.of(2019, 12, 20), sheet.period().to());
		assertEquals(List.of("61", "25"),
				ExtraRows.of(sheet).stream().filter(ExtraRow::isGroup).limit(2).map(row -> row.cells().getFirst()).toList());
		assertTrue(ExtraRows.of(sheet).stream().allMatch(ExtraRow::isGroup), draft.text());
		assertEquals("0", cell(sheet, "statistics", "channels.client", "value"));
		assertEquals("500", cell(sheet, "statistics", "trained", "value"));
		for (int cell = 0; cell < sheet.form().cellCount(); cell++)
			assertTrue(sheet.isNumber(cell), sheet.form().rowOf(cell).label());
	}

	@Test
	void anAmountWithUnitAndCellsWithoutAnyMark() throws IOException {
		Sheet sheet = sheet(draft("004"));
		Table table = sheet.form().table("procurement");
		int amount = table.cell(table.row("procurement"), table.column("amount"));
		assertEquals("44.7336万元", sheet.text(amount));
		assertEquals(447336L * Value.PER_YUAN, sheet.number(amount));
		allZeros(sheet, "applications");
		allZeros(sheet, "disputes");
		assertEquals(2019, sheet.year(), "neither title nor period state the year, the overview begins with it");
		assertTrue(draft("004").text().contains("按第一部分开头的年份录入 2019"));
		assertNull(sheet.date());
	}
}
