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
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import report.dsl.NationalForms;
import report.dsl.i18n.Language;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.TokenData;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Source;
import report.dsl.text.Chars;
import report.dsl.text.Damage;
import report.dsl.text.ReportFormatter;

/** Whatever stands in a text, every feature answers, and the answer is one that a client can take. */
class AnyTextTest {

	private static final MemoryFolder FOLDER = new MemoryFolder(Language.ZH).with("b.report", "年报 甲\n");
	private static final int PLACES = 4;
	private static final int[] DAMAGES = { 0, 1, 5, 30 };

	static Stream<String> reports() throws IOException {
		List<String> names = new ArrayList<>();
		Path root = NationalForms.root();
		for (String folder : List.of("examples", "report.dsl.tests/src/test/resources/corpus"))
			try (Stream<Path> files = Files.walk(root.resolve(folder))) {
				files.filter(file -> file.toString().endsWith(".report")).sorted()
						.forEach(file -> names.add(root.relativize(file).toString()));
			}
		return names.stream();
	}

	@ParameterizedTest
	@MethodSource("reports")
	void wholeDamagedAndCut(String name) throws IOException {
		String text = new String(Files.readAllBytes(NationalForms.root().resolve(name)), StandardCharsets.UTF_8);
		Random random = new Random(name.hashCode());
		for (int damages : DAMAGES) {
			String damaged = Damage.of(text, random, damages);
			check(damaged, random);
			check(damaged.substring(0, random.nextInt(damaged.length() + 1)), random);
			check(damaged.substring(random.nextInt(damaged.length() + 1)), random);
		}
	}

	private static void check(String text, Random random) {
		ReportDocument document = MemoryFolder.alone(text);
		outline(document.source(), Outline.of(document),
				new Range(Positions.of(document.source(), 0), Positions.of(document.source(), text.length())));
		folds(document);
		tokens(document);
		formatting(document);
		for (DocumentLink link : DocumentLinks.of(document, FOLDER))
			assertTrue(link.getTarget() != null && link.getTooltip() != null);
		for (int i = 0; i < PLACES; i++)
			at(document, random.nextInt(text.length() + 1));
	}

	private static void at(ReportDocument document, int place) {
		Position position = Positions.of(document.source(), place);
		int offset = Positions.offset(document.source(), position);
		Range all = new Range(Positions.of(document.source(), 0), Positions.of(document.source(), document.source().text().length()));
		for (DocumentHighlight highlight : Highlights.of(document, position))
			inside(document.source(), highlight.getRange(), all);
		for (SelectionRange range = SelectionRanges.of(document, List.of(position)).getFirst(); range.getParent() != null; range = range
				.getParent())
			inside(document.source(), range.getRange(), range.getParent().getRange());
		completion(document, offset);
		Range rest = new Range(position, all.getEnd());
		assertTrue(ReportTokens.range(document, rest).getData().size() <= ReportTokens.full(document).getData().size());
		assertTrue(Formatting.range(document, rest).size() <= Formatting.of(document, null).size());
		for (String character : List.of("\n", "|", "｜"))
			sameWords(document, Formatting.onType(document, position, character));
		sameWords(document, Formatting.table(document, position.getLine()));
		for (Steps.Move move : Steps.Move.values())
			step(document, Steps.of(document, position, move));
		pasting(document, new Range(position, position), new Random(place));
	}

	/** No cell holds another figure afterwards than before, but for figures that were pasted. */
	private static void pasting(ReportDocument document, Range range, Random random) {
		String clip = clip(document, random);
		Pasting.Result result = Pasting.of(document, range, clip, null);
		if (result == null || result.edits().isEmpty())
			return;
		ReportDocument after = MemoryFolder.alone(FormattingTest.applied(document.source(), result.edits()));
		Supplier<String> texts = () -> clip + "\n" + document.source().text() + "\n" + after.source().text();
		for (int cell = 0; cell < document.form().cellCount(); cell++)
			if (document.sheet().value(cell) != after.sheet().value(cell) || document.sheet().number(cell) != after.sheet().number(cell))
				assertTrue(List.of("7", "1234", "56").contains(after.sheet().text(cell)), texts);
		inside(after.source(), result.selection(),
				new Range(Positions.of(after.source(), 0), Positions.of(after.source(), after.source().text().length())));
	}

	private static String clip(ReportDocument document, Random random) {
		List<String> cells = new ArrayList<>(List.of("", "7", "1,234", "５６", "约3", "/", "总计", "第五"));
		document.form().tables().forEach(table -> table.lines().forEach(row -> cells.add(row.label())));
		StringBuilder clip = new StringBuilder();
		int columns = 1 + random.nextInt(5);
		for (int i = (1 + random.nextInt(5)) * columns; i > 0; i--)
			clip.append(cells.get(random.nextInt(random.nextInt(3) == 0 ? cells.size() : 4)))
					.append(i % columns == 1 || columns == 1 ? '\n' : '\t');
		return clip.toString();
	}

	/** A step leads into a row, to what stands between two bars, and changes no figure; all that it puts in are bars. */
	private static void step(ReportDocument document, Steps.Step step) {
		if (step == null)
			return;
		ReportDocument after = MemoryFolder.alone(FormattingTest.applied(document.source(), step.edits()));
		assertEquals(words(document.source().text()).replace("|", ""), words(after.source().text()).replace("|", ""));
		for (int cell = 0; cell < document.form().cellCount(); cell++)
			assertEquals(document.sheet().text(cell).isEmpty(), after.sheet().text(cell).isEmpty(), after.source()::text);
		Range all = new Range(Positions.of(after.source(), 0), Positions.of(after.source(), after.source().text().length()));
		inside(after.source(), step.selection(), all);
		int start = Positions.offset(after.source(), step.selection().getStart());
		String selected = after.source().text().substring(start, Positions.offset(after.source(), step.selection().getEnd()));
		assertTrue(selected.chars().noneMatch(c -> c == '\n' || Chars.isBar((char) c)), () -> selected + "\n" + after.source().text());
		assertTrue(CaretContext.lineAt(after.sheet(), start) != null || step.edits().isEmpty(), after.source()::text);
	}

	/** What is replaced is on the line and around the caret, and filters begin with what was typed. */
	private static void completion(ReportDocument document, int offset) {
		Source source = document.source();
		int line = source.line(offset);
		for (CompletionItem item : Completion.of(document, Positions.of(source, offset), FOLDER, CompletionTest.SNIPPETS).getItems()) {
			TextEdit edit = item.getTextEdit().getLeft();
			int start = Positions.offset(source, edit.getRange().getStart());
			int end = Positions.offset(source, edit.getRange().getEnd());
			assertTrue(source.lineStart(line) <= start && start <= offset && offset <= end && end <= Positions.lineEnd(source, line),
					source::text);
			assertTrue(item.getFilterText().startsWith(source.text().substring(start, offset)), () -> item + "\n" + source.text());
			Completion.resolve(item, document);
		}
	}

	private static void formatting(ReportDocument document) {
		List<TextEdit> edits = Formatting.of(document, null);
		assertEquals(Edit.apply(document.source().text(), ReportFormatter.format(document.sheet())),
				FormattingTest.applied(document.source(), edits));
	}

	/** Whatever is typed, no word is changed by laying out what stands around it. */
	private static void sameWords(ReportDocument document, List<TextEdit> edits) {
		assertEquals(words(document.source().text()), words(FormattingTest.applied(document.source(), edits)));
	}

	private static String words(String text) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < text.length(); i++)
			if (!Chars.isSpace(text.charAt(i)))
				out.append(Chars.isBar(text.charAt(i)) ? '|' : Chars.narrow(text.charAt(i)));
		return out.toString();
	}

	private static void outline(Source source, List<DocumentSymbol> symbols, Range parent) {
		for (DocumentSymbol symbol : symbols) {
			assertTrue(!symbol.getName().isBlank());
			inside(source, symbol.getRange(), parent);
			inside(source, symbol.getSelectionRange(), symbol.getRange());
			outline(source, symbol.getChildren(), symbol.getRange());
		}
	}

	private static void inside(Source source, Range range, Range outer) {
		int start = Positions.offset(source, range.getStart());
		int end = Positions.offset(source, range.getEnd());
		assertTrue(Positions.offset(source, outer.getStart()) <= start && start <= end && end <= Positions.offset(source, outer.getEnd()),
				() -> range + " in " + outer + " of\n" + source.text());
	}

	private static void folds(ReportDocument document) {
		for (FoldingRange range : FoldingRanges.of(document, false, Integer.MAX_VALUE))
			assertTrue(0 <= range.getStartLine() && range.getStartLine() < range.getEndLine()
					&& range.getEndLine() < document.source().lineCount());
	}

	private static void tokens(ReportDocument document) {
		List<Integer> data = ReportTokens.full(document).getData();
		Source source = document.source();
		int line = 1;
		int end = 0;
		int column = 0;
		for (int i = 0; i < data.size(); i += TokenData.SIZE) {
			line += data.get(i);
			column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
			int start = source.lineStart(line) + column;
			assertTrue(end <= start && data.get(i + 2) > 0 && start + data.get(i + 2) <= Positions.lineEnd(source, line), source::text);
			end = start + data.get(i + 2);
		}
		assertEquals(0, data.size() % TokenData.SIZE);
	}
}
