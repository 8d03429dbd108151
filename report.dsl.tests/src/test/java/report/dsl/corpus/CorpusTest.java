// SPDX-License-Identifier: EPL-2.0
package report.dsl.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.function.ThrowingConsumer;

import com.networknt.schema.SpecVersion.VersionFlag;

import report.dsl.corpus.Corpus.Input;
import report.dsl.documents.NormalisedJsonTest;
import report.dsl.json.JsonWriter;
import report.dsl.json.ReportSchema;
import report.dsl.json.Schemas;
import report.dsl.lang.ReportXmi;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportFormatter;
import report.dsl.text.ReportPrinter;
import report.dsl.text.ReportReader;

/**
 * Every report of the corpus (the folder {@code examples} of the checkout and {@code src/test/resources/corpus}) gives the
 * findings and the JSON that stand beside it: from the engine, and byte for byte from the packaged command line.
 * <p>
 * {@code NAME.findings} has the lines of {@code report check}, each followed by the titles of its fixes; {@code NAME.json} is the
 * output of {@code report build}. What is expected of {@code examples} stands in {@code corpus/examples}. To write all expected
 * files anew, run
 * <pre>./mvnw -pl report.dsl.tests -am verify -Dtest=CorpusTest -Dsurefire.failIfNoSpecifiedTests=false -Dcorpus.update=true</pre>
 * then read what has changed: it is the behaviour of the product.
 */
@Tag("slow")
class CorpusTest {

	private static final List<Corpus> ALL = Corpus.all();
	private static final Set<String> OWN_HEADS = Set.of("money-unit-in-header.report", "money-other-unit-in-header.report",
			"sic-table.report");
	private static final boolean UPDATE = Boolean.getBoolean("corpus.update");

	@TestFactory
	Stream<DynamicTest> findings() {
		return each(input -> expect(input, ".findings", Outputs.of(input).findingsAndFixes().getBytes(UTF_8)));
	}

	@TestFactory
	Stream<DynamicTest> json() {
		return each(input -> expect(input, ".json", Outputs.of(input).json()));
	}

	@TestFactory
	Stream<DynamicTest> jsonIsValid() {
		return ALL.stream().flatMap(corpus -> {
			JsonWriter schema = new JsonWriter(true);
			ReportSchema.write(corpus, schema);
			Schemas schemas = Schemas.of(new String(schema.toByteArray(), UTF_8), VersionFlag.V202012);
			return each(corpus, input -> assertEquals(Set.of(), schemas.faults(new String(Outputs.of(input).json(), UTF_8))));
		});
	}

	@TestFactory
	Stream<DynamicTest> twoRunsGiveTheSame() {
		return each(input -> {
			assertEquals(Outputs.of(input).findingsAndFixes(), Outputs.of(input).findingsAndFixes());
			assertArrayEquals(Outputs.of(input).json(), Outputs.of(input).json());
		});
	}

	@TestFactory
	Stream<DynamicTest> formattingKeepsTheMeaning() {
		return each(input -> {
			Sheet before = input.sheet();
			Sheet after = read(input, formatted(before));
			assertEquals(Outputs.of(input, before).figuresAndWords(), Outputs.of(input, after).figuresAndWords());
			assertEquals(after.source().text(), formatted(after), "formatting twice changes more");
		});
	}

	@TestFactory
	Stream<DynamicTest> printedReportReadsBackTheSame() {
		return each(input -> {
			Sheet before = input.sheet();
			Sheet after = read(input, ReportPrinter.print(before));
			assertEquals(withoutUnits(Outputs.of(input, before)), withoutUnits(Outputs.of(input, after)));
		});
	}

	@TestFactory
	Stream<DynamicTest> commandLinePrintsTheFindings() {
		return ALL.stream().map(corpus -> DynamicTest.dynamicTest(corpus.folder.getFileName().toString(), () -> {
			StringBuilder expected = new StringBuilder();
			for (Input input : corpus.inputs())
				expected.append(Outputs.printed(Files.readString(input.expected(".findings"))));
			assertEquals(expected.toString(), Packaged.run(corpus.folder, "check", corpus.folder.getFileName().toString()));
		}));
	}

	/** The model of a report as XMI holds everything that its JSON tells of. */
	@TestFactory
	Stream<DynamicTest> theModelComesBack() {
		return each(input -> {
			Outputs outputs = Outputs.of(input);
			String text = ReportXmi.text(ReportXmi.bytes(outputs.reading(), outputs.findings()), input.corpus());
			assertEquals(outputs.figuresAndWords(), Outputs.of(input, read(input, text)).figuresAndWords(), text);
		});
	}

	@TestFactory
	Stream<DynamicTest> importedJsonComesBack() {
		return each(input -> NormalisedJsonTest.assertComesBack(new String(Outputs.of(input).json(), UTF_8), input.corpus(),
				OWN_HEADS.contains(input.name())));
	}

	@TestFactory
	Stream<DynamicTest> commandLineBuildsTheJson(@TempDir Path out) {
		return ALL.stream().flatMap(corpus -> {
			Path folder = out.resolve(corpus.folder.getFileName());
			Packaged.run(corpus.folder, "build", corpus.folder.getFileName().toString(), "-o", folder.toString());
			return each(corpus, input -> {
				String name = input.name().substring(0, input.name().lastIndexOf('.')) + ".json";
				assertArrayEquals(Files.readAllBytes(input.expected(".json")), Files.readAllBytes(folder.resolve(name)));
			});
		});
	}

	private static void expect(Input input, String ending, byte[] actual) throws IOException {
		Path file = input.expected(ending);
		if (UPDATE) {
			Files.createDirectories(file.getParent());
			Files.write(file, actual);
		}
		assertTrue(Files.exists(file), () -> file + " is missing: see the description of this test");
		assertEquals(Files.readString(file), new String(actual, UTF_8));
	}

	private static Sheet read(Input input, String text) {
		return ReportReader.read(new Source(input.path(), text), input.corpus());
	}

	/** An amount in the unit of its header gets one of its own when it is printed: the value stays, how it is written does not. */
	private static String withoutUnits(Outputs outputs) {
		return outputs.figuresAndWords().replaceAll("\"written\": \".*\"", "");
	}

	private static String formatted(Sheet sheet) {
		return Edit.apply(sheet.source().text(), ReportFormatter.format(sheet));
	}

	private static Stream<DynamicTest> each(ThrowingConsumer<Input> test) {
		Function<Corpus, Stream<DynamicTest>> tests = corpus -> each(corpus, test);
		return ALL.stream().flatMap(tests);
	}

	private static Stream<DynamicTest> each(Corpus corpus, ThrowingConsumer<Input> test) {
		return DynamicTest.stream(corpus.inputs().stream(), Input::toString, test);
	}
}
