// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.NationalForms;
import report.dsl.i18n.Language;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.symbols.References;
import report.dsl.ide.symbols.Rename;
import report.dsl.sheet.Edit;
import report.dsl.text.Damage;

/** Whatever a form says, no feature fails, and what it answers is in order. */
class AnyFormTest {

	private static final int TEXTS = 4;
	private static final int PLACES = 3;

	@ParameterizedTest
	@ValueSource(strings = { "report.dsl/forms/gov2021.form", "report.dsl/forms/gov2019.form", "report.dsl/forms/statistics2014.form",
			"examples/forms/small.form", "report.dsl/forms/guizhou.form" })
	void cutAndDamagedTexts(String file) {
		String text = NationalForms.read(file).text();
		Random random = new Random(file.hashCode());
		for (int i = 0; i < TEXTS; i++)
			everything(i % 2 == 0 ? text.substring(0, random.nextInt(text.length())) : Damage.of(text, random, 1 + i), random);
		everything(text, random);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\uFEFF", "form", "form a extends a", "form a extends b", "form \"x", "}}}", "{{{{",
			"section s { table { row { group {",
			"form a \"x\"\r\rsection s \"S\" {\r\n table t { columns c \"C\" row r \"R\" = sum of r. } }", "\ud83d\ude00 form a",
			"form a \"\ud83d\"" })
	void oddTexts(String text) {
		Random random = new Random(text.hashCode());
		everything(text, random);
	}

	private static void everything(String text, Random random) {
		MemoryFolder folder = new MemoryFolder(Language.ZH).with("a.form", text).with("b.form", "form b extends a\nwithout overview\n")
				.with("r.report", "格式 a\n# 一、总体情况\n列|总计\n规章|1\n");
		FormDocument document = folder.formFile("a.form");
		ordered(FormOutline.of(document), null);
		assertNotNull(FormFolding.of(document, 5000));
		tokens(FormTokens.of(document).getData(), document);
		formatted(text);
		for (int i = 0; i < PLACES; i++)
			everything(document, random.nextInt(text.length() + 1), folder);
	}

	private static void everything(FormDocument document, int offset, MemoryFolder folder) {
		Position position = Positions.of(document.source(), offset);
		nested(FormSelectionRanges.of(document, List.of(position)).getFirst(), position);
		FormHighlights.of(document, position);
		FormHovers.of(document, position);
		FormCompletion.of(document, position, true, folder);
		FormDefinitions.of(document, position, folder);
		new References(folder, true, MemoryFolder.NEVER).of(document, position);
		try {
			new Rename(folder).prepare(document, position);
			new Rename(folder).of(document, position, "other", MemoryFolder.NEVER);
		} catch (ResponseErrorException refused) {
			assertTrue(refused.getMessage().length() > 5);
		}
	}

	private static void ordered(List<DocumentSymbol> symbols, Range outer) {
		for (DocumentSymbol symbol : symbols) {
			assertTrue(!symbol.getName().isBlank());
			assertTrue(contains(symbol.getRange(), symbol.getSelectionRange()), symbol.getName());
			assertTrue(outer == null || contains(outer, symbol.getRange()), symbol.getName());
			ordered(symbol.getChildren(), symbol.getRange());
		}
	}

	private static boolean contains(Range outer, Range inner) {
		return compare(outer.getStart(), inner.getStart()) <= 0 && compare(inner.getEnd(), outer.getEnd()) <= 0;
	}

	private static int compare(Position a, Position b) {
		return a.getLine() != b.getLine() ? a.getLine() - b.getLine() : a.getCharacter() - b.getCharacter();
	}

	private static void nested(SelectionRange range, Position position) {
		assertTrue(contains(range.getRange(), new Range(position, position)));
		for (SelectionRange at = range; at.getParent() != null; at = at.getParent()) {
			assertTrue(contains(at.getParent().getRange(), at.getRange()));
			assertTrue(!at.getParent().getRange().equals(at.getRange()));
		}
	}

	private static void tokens(List<Integer> data, FormDocument document) {
		int line = 1;
		int end = 0;
		for (int i = 0; i < data.size(); i += 5) {
			int start = data.get(i) == 0 ? end + data.get(i + 1) : data.get(i + 1);
			line += data.get(i);
			assertTrue(data.get(i) > 0 || i == 0 || data.get(i + 1) >= data.get(i - 3), "overlapping");
			end = start;
			assertTrue(document.source().lineStart(line) + start + data.get(i + 2) <= Positions.lineEnd(document.source(), line));
		}
	}

	private static void formatted(String text) {
		String once = Edit.apply(text, FormFormatting.edits(text));
		assertEquals(once, Edit.apply(once, FormFormatting.edits(once)));
		assertEquals(words(text), words(once));
	}

	private static List<String> words(String text) {
		return FormLexer.tokens(text).stream().map(token -> token.text(text)).toList();
	}
}
