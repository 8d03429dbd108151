// SPDX-License-Identifier: EPL-2.0
package report.dsl.js;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.Gson;
import com.google.gson.JsonParser;

import report.dsl.NationalForms;
import report.dsl.i18n.Language;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.report.CodeActions;
import report.dsl.ide.report.Completion;
import report.dsl.ide.report.Diagnostics;
import report.dsl.ide.report.Hovers;
import report.dsl.ide.report.Outline;
import report.dsl.text.LabelStyle;

/** The JSON that scripts get has every member that the language server sends for the same answer. */
class ProtocolJsonTest {

	private static final Gson GSON = new MessageJsonHandler(Map.of()).getGson();
	private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
	private static final CodeActions.Options PLAIN = new CodeActions.Options(false, false, Set.of());
	private static final int STEP = 173;

	static Stream<Path> examples() throws IOException {
		try (Stream<Path> files = Files.list(NationalForms.root().resolve("examples"))) {
			return files.filter(file -> file.toString().endsWith(".report")).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void answersOfTheWholeReport(Path file) throws IOException {
		ReportDocument report = open(file);
		assertSame(Diagnostics.of(report, new LoneDocument(report), rule -> null), Answers.diagnostics(report));
		assertSame(Outline.of(report), Answers.outline(report));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void answersAtPlaces(Path file) throws IOException {
		ReportDocument report = open(file);
		for (int offset = 0; offset < report.source().text().length(); offset += STEP) {
			Position place = Positions.of(report.source(), offset);
			Range range = new Range(place, place);
			assertSame(Hovers.of(report, place), Answers.hover(report, place));
			assertSame(completion(report, place), Answers.completion(report, place, TODAY));
			if (offset % (10 * STEP) == 0)
				assertSame(CodeActions.of(report, range, new CodeActionContext(List.of()), PLAIN), Answers.actions(report, range));
		}
	}

	/** Without what a server remembers in an item. */
	private static CompletionList completion(ReportDocument report, Position place) {
		CompletionList list = Completion.of(report, place, new LoneDocument(report), new Completion.Client(true, TODAY, LabelStyle.SHORT));
		list.getItems().forEach(item -> Completion.resolve(item, report).setData(null));
		return list;
	}

	private static void assertSame(Object expected, String actual) {
		assertEquals(GSON.toJsonTree(expected), JsonParser.parseString(actual));
	}

	private static ReportDocument open(Path file) throws IOException {
		return new ReportInput(Files.readString(file), file.getFileName().toString(), Language.ZH, List.of(), null, Map.of(), null).open();
	}
}
