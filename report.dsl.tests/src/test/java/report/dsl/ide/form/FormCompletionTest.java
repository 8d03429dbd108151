// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.i18n.Language;
import report.dsl.ide.Marked;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.sheet.Edit;

class FormCompletionTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { //
			"‸; form", //
			"form a ‸; explained for extends deadline section mention check warn suspect in without relabel before after", //
			"form a \"x\" section ‸; ''", //
			"form a \"x\" section s \"S\" ‸; alias law text expects deadline section mention check warn suspect in without relabel before after", //
			"form a \"x\" section s \"S\" {‸; table check warn suspect", //
			"form a \"x\" section s \"S\" { ta‸ble; table check warn suspect", //
			"form a \"x\" section s \"S\" { table t { columns c \"C\" ‸; alias short unit money signed columns row group check warn suspect", //
			"form a \"x\" section s \"S\" { table t { columns c \"C\" row r \"R\" ‸; alias short law unit reserved rare owing columns row group check warn suspect", //
			"form a \"x\" section s \"S\" { table t { columns c \"C\" row r \"R\" = r ‸; columns row group check warn suspect", //
			"form a \"x\" section s \"S\" { table t { columns c \"C\", ‸; group", //
			"form a \"x\" section s \"S\" { table t \"‸; ''", //
			"form a \"x\" // ‸; ''" })
	void keyWordsThatCanStandHere(String marked, String words) {
		assertEquals(words, labels(complete(marked), CompletionItemKind.Keyword));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { //
			"row all \"小计\" = ‸; plain urgent all left open care adults children total visits", //
			"row all \"小计\" = sum of c‸; plain urgent all left open care adults children total visits", //
			"row all \"小计\" = plain + ‸; plain urgent all left open care adults children total visits", //
			"row all \"小计\" = previous ‸; plain urgent all left open care adults children total visits", //
			"row all \"小计\" = visits.‸; open care left plain urgent all adults children total", //
			"row all \"小计\" = visits.plain.‸; adults children total" })
	void keysThatCanBeMeant(String line, String keys) {
		String marked = Folder.CLINIC.replace("row all \"小计\" = sum of care", line);
		assertEquals(sorted(keys),
				sorted(labels(complete(marked), CompletionItemKind.Property, CompletionItemKind.Field, CompletionItemKind.Class)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { //
			"check ‸; plain urgent all left open care adults children total visits", //
			"check op‸; plain urgent all left open care adults children total visits", //
			"check open + ‸; plain urgent all left open care adults children total visits", //
			"warn plain.‸; adults children total", //
			"suspect open = ‸; plain urgent all left open care adults children total visits" })
	void keysOfARelationThatIsNotThereYet(String line, String keys) {
		String marked = Folder.CLINIC.replace("check open + all <= left", line);
		assertEquals(sorted(keys),
				sorted(labels(complete(marked), CompletionItemKind.Property, CompletionItemKind.Field, CompletionItemKind.Class)));
	}

	@Test
	void keysHaveTheirLabelsBesideThem() {
		CompletionItem plain = complete(Folder.CLINIC.replace("sum of care", "‸")).stream().filter(item -> item.getLabel().equals("plain"))
				.findFirst()
				.orElseThrow();
		assertEquals("1.普通", plain.getDetail());
	}

	@Test
	void keysOfTheFormExtended() {
		assertEquals("notes visits",
				sorted(labels(complete(Folder.TOWN.replace("relabel notes \"二、备注\"", "without ‸")), CompletionItemKind.Module)));
		assertEquals(sorted("open care left plain urgent all"), sorted(labels(complete(Folder.TOWN.replace("after plain", "after ‸")),
				CompletionItemKind.Property)));
		assertEquals("visits", labels(complete(Folder.TOWN.replace("table visits", "table ‸")), CompletionItemKind.Class));
	}

	@Test
	void formsToExtend() {
		assertTrue(
				(" " + labels(complete("form a extends ‸"), CompletionItemKind.Reference) + " ")
						.contains(" gov2021 gov2019 statistics2014 guizhou clinic town "),
				labels(complete("form a extends ‸"), CompletionItemKind.Reference));
	}

	@Test
	void labelsOfOfficialForms() {
		String row = "form a \"x\" section s \"S\" { table t { columns c \"C\" row r ";
		assertEquals(row + "\"行政许可\"", applied(row + "‸", "行政许可"));
		assertEquals(row + "\"行政许可\" unit \"件\"", applied(row + "\"行‸\" unit \"件\"", "行政许可"));
		assertEquals(row + "「行政许可」", applied(row + "「行‸", "行政许可"));
		assertTrue(labels(complete("form a \"x\" section s ‸"), CompletionItemKind.Text).contains("五、存在的主要问题及改进情况"));
		assertTrue(labels(complete(row + "\"R\" unit ‸"), CompletionItemKind.Text).contains("条"));
	}

	@Test
	void snippetsOnlyForClientsThatKnowThem() {
		assertEquals("row ${1:key} \"${2:}\"$0", newText("row", true));
		assertEquals("row", newText("row", false));
	}

	private static String newText(String word, boolean snippets) {
		FormDocument document = Folder.form("form a \"x\" section s \"S\" { table t { ");
		return FormCompletion.of(document, Positions.of(document.source(), document.source().text().length()), snippets, Folder.forms())
				.stream()
				.filter(item -> item.getLabel().equals(word)).findFirst().orElseThrow().getTextEdit().getLeft().getNewText();
	}

	/** A form above that is broken elsewhere is completed all the same. */
	@Test
	void aLineThatIsBrokenAboveDoesNotMatter() {
		String marked = Folder.CLINIC.replace("row open \"上年未结\"  = previous left", "row = = (").replace("sum of care", "sum of ‸");
		assertTrue(labels(complete(marked), CompletionItemKind.Property).contains("care"));
	}

	private static String applied(String marked, String label) {
		Marked text = Marked.of(marked);
		CompletionItem item = complete(marked).stream().filter(one -> one.getLabel().equals(label)).findFirst().orElseThrow();
		TextEdit edit = item.getTextEdit().getLeft();
		FormDocument document = Folder.form(text.text());
		return Edit.apply(text.text(), List.of(new Edit(Positions.offset(document.source(), edit.getRange().getStart()),
				Positions.offset(document.source(), edit.getRange().getEnd()), edit.getNewText())));
	}

	private static List<CompletionItem> complete(String marked) {
		Marked text = Marked.of(marked);
		MemoryFolder folder = new MemoryFolder(Language.ZH).with("clinic.form", Folder.CLINIC).with("town.form", Folder.TOWN).with("x.form",
				text.text());
		FormDocument document = folder.formFile("x.form");
		return FormCompletion.of(document, Positions.of(document.source(), text.caret()), true, Folder.forms());
	}

	private static String labels(List<CompletionItem> items, CompletionItemKind... kinds) {
		return String.join(" ",
				items.stream().filter(item -> List.of(kinds).contains(item.getKind())).map(CompletionItem::getLabel).toList());
	}

	private static String sorted(String words) {
		return String.join(" ", List.of(words.split(" ")).stream().sorted().toList());
	}
}
