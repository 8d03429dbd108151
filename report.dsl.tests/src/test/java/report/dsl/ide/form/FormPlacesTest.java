// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.junit.jupiter.api.Test;

import report.dsl.i18n.Language;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;

/** Highlights, definitions, selection ranges and folds of forms. */
class FormPlacesTest {

	@Test
	void highlightsADefinitionAndItsUses() {
		FormDocument clinic = Folder.form(Folder.CLINIC);
		for (String words : List.of("left \"", "left\n"))
			assertEquals("8 Read left, 14 Write left, 15 Read left", highlights(clinic, words));
		assertEquals("", highlights(clinic, "人次"));
		assertEquals("3 Read notes", highlights(Folder.forms().formFile("town.form"), "notes"));
	}

	private static String highlights(FormDocument document, String words) {
		List<String> shown = new ArrayList<>();
		for (DocumentHighlight one : FormHighlights.of(document, Positions.of(document.source(), document.source().text().indexOf(words))))
			shown.add(one.getRange().getStart().getLine() + 1 + " " + one.getKind() + " " + text(document, one.getRange()));
		return String.join(", ", shown);
	}

	@Test
	void aKeyLeadsToItsDefinition() {
		assertEquals("memory:/town.form:7 remote", definition("town.form", "remote <="));
		assertEquals("memory:/clinic.form:10 plain", definition("town.form", "plain {"));
		assertEquals("memory:/clinic.form:1 clinic", definition("town.form", "clinic"));
		assertEquals("memory:/clinic.form:4 visits", definition("town.form", "visits"));
		assertEquals("", definition("town.form", "备注"));
	}

	@Test
	void aFormMayHideTheShippedOneThatItExtends() {
		MemoryFolder folder = new MemoryFolder(Language.ZH).with("gov2021.form", "form gov2021 extends gov2021\nwithout others\n");
		FormDocument own = folder.formFile("gov2021.form");
		List<LocationLink> links = FormDefinitions.of(own, Positions.of(own.source(), own.source().text().indexOf("others")), folder);
		assertEquals("shipped:/gov2021.form", links.getFirst().getTargetUri());
	}

	private static String definition(String file, String words) {
		MemoryFolder folder = Folder.forms();
		FormDocument document = folder.formFile(file);
		List<LocationLink> links = FormDefinitions.of(document, Positions.of(document.source(), document.source().text().indexOf(words)),
				folder);
		if (links.isEmpty())
			return "";
		LocationLink link = links.getFirst();
		return link.getTargetUri() + ":" + (link.getTargetSelectionRange().getStart().getLine() + 1) + " "
				+ text((FormDocument) folder.document(link.getTargetUri()), link.getTargetSelectionRange());
	}

	@Test
	void aSelectionGrowsFromWordToText() {
		FormDocument document = Folder.form(
				"form a \"x\"\nsection s \"S\" {\n\ttable t {\n\t\tcolumns c \"C\"\n\t\trow r \"R\"\n\t\tcheck r.c <= 2 * r.c\n\t}\n}\n");
		assertEquals(List.of("c", "r.c", "2 * r.c", "check r.c <= 2 * r.c"), selections(document, "c\n\t}").subList(0, 4));
		assertEquals(List.of("R", "\"R\"", "row r \"R\""), selections(document, "R\"").subList(0, 3));
		assertEquals(7, selections(document, "R\"").size());
	}

	private static List<String> selections(FormDocument document, String words) {
		List<String> selections = new ArrayList<>();
		var position = Positions.of(document.source(), document.source().text().indexOf(words));
		for (SelectionRange at = FormSelectionRanges.of(document, List.of(position)).getFirst(); at != null; at = at.getParent())
			selections.add(text(document, at.getRange()));
		return selections;
	}

	@Test
	void foldsWhatGoesOverLines() {
		FormDocument document = Folder.form("""
				// one
				// two
				form a "x"
				/* three
				   four */
				section s "S" {
					table t {
						columns c "C",
							d "D"
						row r "R"
					}
				}
				mention "有{}件",
					"共{}件" = t.r.c // five
				""");
		assertEquals("1-2 comment, 4-5 comment, 6-11, 7-10, 13-14", folds(document, 100));
		assertEquals("6-11, 7-10", folds(document, 2));
	}

	private static String folds(FormDocument document, int limit) {
		List<String> folds = new ArrayList<>();
		for (FoldingRange fold : FormFolding.of(document, limit))
			folds.add(fold.getStartLine() + 1 + "-" + (fold.getEndLine() + 1) + (fold.getKind() == null ? "" : " " + fold.getKind()));
		return String.join(", ", folds);
	}

	private static String text(FormDocument document, Range range) {
		return document.source().text().substring(Positions.offset(document.source(), range.getStart()),
				Positions.offset(document.source(), range.getEnd()));
	}
}
