// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;

import report.dsl.NationalForms;
import report.dsl.i18n.Language;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Source;
import report.dsl.text.Damage;

/** Every feature answers on every text: the corpus, cuts of it, and damage as typing and pasting do. */
class DamagedReportsTest {

	private static final CodeActions.Options PLAIN = new CodeActions.Options(false, false, Set.of());
	private static final CodeActions.Options LAZY = new CodeActions.Options(true, true, Set.of("report.showRule"));
	private static final InlayHints.Options HINTS = new InlayHints.Options(true, true, true);

	private static final MemoryFolder CHINESE = folder(Language.ZH);
	private static final MemoryFolder ENGLISH = folder(Language.EN);

	@Test
	void theCorpus() throws IOException {
		Random random = new Random(1);
		for (String text : corpus())
			everything(text, random, 3);
	}

	/** A form that is being written lacks a line, or the columns of a table, and its reports follow. */
	@Test
	void formsThatAreBeingWritten() {
		List<String> lines = Town.FORM.lines().toList();
		for (int from = 0; from < lines.size(); from++)
			for (int to = from + 1; to <= Math.min(from + 3, lines.size()); to++) {
				List<String> left = new ArrayList<>(lines);
				left.subList(from, to).clear();
				MemoryFolder folder = new MemoryFolder(Language.ZH).with("town.form", String.join("\n", left))
						.with("2020.report", Town.LAST_YEAR).with("2021.report",
								Town.REPORT);
				ReportDocument report = folder.report("2021.report");
				assertTrue(Diagnostics.of(report, folder, rule -> null).size() == report.findings().size());
				assertTrue(!Outline.of(report).isEmpty());
			}
	}

	@Test
	void cutAnywhere() throws IOException {
		Random random = new Random(2);
		for (String text : corpus()) {
			int from = random.nextInt(text.length() + 1);
			int to = random.nextInt(text.length() + 1);
			everything(text.substring(Math.min(from, to), Math.max(from, to)), random, 1);
			everything(text.substring(0, to), random, 1);
		}
	}

	@Test
	void damaged() throws IOException {
		Random random = new Random(3);
		for (String text : corpus())
			everything(Damage.of(text, random, 1 + random.nextInt(12)), random, 1);
	}

	private static MemoryFolder folder(Language language) {
		return new MemoryFolder(language).with("brief.form",
				NationalForms.read("report.dsl.tests/src/test/resources/corpus/forms/brief.form").text());
	}

	private static List<String> corpus() throws IOException {
		List<String> texts = new ArrayList<>();
		Path folder = NationalForms.root().resolve("report.dsl.tests/src/test/resources/corpus");
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(file -> file.toString().endsWith(".report")).sorted().toList())
				texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
		}
		assertTrue(texts.size() > 20);
		return texts;
	}

	private static void everything(String text, Random random, int places) {
		MemoryFolder folder = random.nextBoolean() ? CHINESE : ENGLISH;
		ReportDocument document = folder.with("a.report", text).report("a.report");
		List<Diagnostic> diagnostics = Diagnostics.of(document, folder, id -> "page:" + id);
		assertEquals(document.findings().size(), diagnostics.size());
		Range all = Positions.of(document.source(), 0, text.length());
		InlayHints.of(document, all, HINTS);
		CodeLenses.of(document, Set.of("report.preview"));
		for (int i = 0; i < places; i++) {
			int start = random.nextInt(text.length() + 1);
			at(folder, document, start, random.nextInt(4) == 0 ? random.nextInt(start, text.length() + 1) : start);
		}
		for (Diagnostic diagnostic : diagnostics.subList(0, Math.min(places, diagnostics.size())))
			at(folder, document, Positions.offset(document.source(), diagnostic.getRange().getStart()),
					Positions.offset(document.source(), diagnostic.getRange().getEnd()));
	}

	private static void at(MemoryFolder folder, ReportDocument document, int start, int end) {
		Range range = Positions.of(document.source(), start, end);
		Hovers.of(document, range.getStart());
		for (var action : CodeActions.of(document, range, new CodeActionContext(List.of()), PLAIN))
			applies(document, action.getRight());
		for (var action : CodeActions.of(document, range, new CodeActionContext(List.of()), LAZY))
			CodeActions.resolve(action.getRight(), folder, LAZY);
	}

	/** Edits stand in the order of the text and do not overlap: applying them gives a text. */
	private static void applies(ReportDocument document, CodeAction action) {
		Source source = document.source();
		List<Edit> edits = new ArrayList<>();
		int before = 0;
		for (TextEdit edit : action.getEdit().getChanges().get(document.uri())) {
			int start = Positions.offset(source, edit.getRange().getStart());
			int end = Positions.offset(source, edit.getRange().getEnd());
			assertTrue(before <= start && start <= end, action.getTitle());
			edits.add(new Edit(start, end, edit.getNewText()));
			before = end;
		}
		assertTrue(!edits.isEmpty() && !Edit.apply(source.text(), edits).equals(source.text()), action.getTitle());
	}
}
