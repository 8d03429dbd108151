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
import java.util.stream.Stream;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import report.dsl.NationalForms;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.TokenData;
import report.dsl.sheet.Source;
import report.dsl.text.Damage;

/** Whatever stands in a text, every feature answers, and the answer is one that a client can take. */
class AnyTextTest {

	private static final int[] DAMAGES = { 0, 1, 5, 30 };

	static Stream<String> reports() throws IOException {
		List<String> names = new ArrayList<>();
		Path root = NationalForms.root();
		for (String folder : List.of("examples", "report.dsl.tests/src/test/resources/corpus"))
			try (Stream<Path> files = Files.walk(root.resolve(folder))) {
				files.filter(file -> file.toString().endsWith(".report")).sorted().forEach(file -> names.add(root.relativize(file).toString()));
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
		outline(document.source(), Outline.of(document), new Range(Positions.of(document.source(), 0), Positions.of(document.source(), text.length())));
		folds(document);
		tokens(document);
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
		for (FoldingRange range : Folding.of(document, false, Integer.MAX_VALUE))
			assertTrue(0 <= range.getStartLine() && range.getStartLine() < range.getEndLine() && range.getEndLine() < document.source().lineCount());
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
