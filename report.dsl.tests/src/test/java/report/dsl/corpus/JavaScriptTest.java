// SPDX-License-Identifier: EPL-2.0
package report.dsl.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import report.dsl.NationalForms;
import report.dsl.corpus.Corpus.Input;
import report.dsl.form.Form;
import report.dsl.form.FormImage;
import report.dsl.form.FormImages;
import report.dsl.i18n.Language;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.report.Steps;
import report.dsl.js.Answers;
import report.dsl.js.ReportInput;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/**
 * The engine in Java and the same as JavaScript give the same for every report of the corpus, whole and damaged: findings, repairs, JSON,
 * page, layout, and what the editor features answer. Node runs the script that the build has made of the module {@code report.dsl.js}.
 */
@Tag("slow")
class JavaScriptTest {

	private static final Path MODULE = NationalForms.root().resolve("report.dsl.js");
	private static final String TODAY = "2026-01-31";
	private static final String CLIP = "1\t２\n三\t4";
	private static final int PLACES = 3;

	private static Process node;
	private static Writer requests;
	private static BufferedReader answers;

	/** A text of the corpus, perhaps damaged. */
	private record Case(String name, Input input, String text) {
	}

	@BeforeAll
	static void start() throws IOException {
		assumeTrue(Files.exists(MODULE.resolve("target/report.js")), "the script is there after a build by Maven");
		try {
			node = new ProcessBuilder("node", "test/answers.mjs").directory(MODULE.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT)
					.start();
		} catch (IOException e) {
			assumeTrue(false, "node is not on the path");
		}
		requests = node.outputWriter(UTF_8);
		answers = node.inputReader(UTF_8);
	}

	@AfterAll
	static void stop() throws IOException {
		if (node != null)
			requests.close();
	}

	@TestFactory
	Stream<DynamicTest> sameAnswers() {
		return Corpus.all().stream().flatMap(corpus -> corpus.inputs().stream()).flatMap(JavaScriptTest::cases)
				.map(one -> DynamicTest.dynamicTest(one.name, () -> compare(one)));
	}

	private static Stream<Case> cases(Input input) {
		String text = input.text();
		return Stream.of(new Case(input.path(), input, text),
				new Case(input.path() + ", cut", input, text.substring(0, 2 * text.length() / 3)),
				new Case(input.path() + ", with gaps", input, withGaps(text)));
	}

	/** Every 61st character is missing, and lines end as on Windows. */
	private static String withGaps(String text) {
		StringBuilder gaps = new StringBuilder();
		for (int i = 0; i < text.length(); i++)
			if (i % 61 != 60)
				gaps.append(text.charAt(i));
		return gaps.toString().replace("\n", "\r\n");
	}

	private static void compare(Case one) throws IOException {
		boolean whole = one.text.equals(one.input.text());
		ReportDocument report = input(one.input, one.text).open();
		if (whole)
			assertEquals(new String(Outputs.of(one.input).json(), UTF_8), Answers.json(report),
					"what the build for browsers adds changes nothing");
		List<Position> places = places(report.source(), whole ? PLACES : 1);
		JsonObject request = request(one.input, one.text);
		JsonArray asked = new JsonArray();
		places.forEach(place -> asked.add(JsonParser.parseString("[" + place.getLine() + "," + place.getCharacter() + "]")));
		request.add("places", asked);
		request.addProperty("today", TODAY);
		requests.write(request + "\n");
		requests.flush();
		String line = answers.readLine();
		Map<String, JsonElement> expected = expected(report, places);
		JsonObject actual = JsonParser.parseString(line).getAsJsonObject();
		assertEquals(expected.keySet(), actual.keySet());
		expected.forEach((key, value) -> assertEquals(value.toString(), actual.get(key).toString(), key));
	}

	/** In the order in which the script of node writes them. */
	private static Map<String, JsonElement> expected(ReportDocument report, List<Position> places) {
		Map<String, JsonElement> all = new LinkedHashMap<>();
		all.put("json", string(Answers.json(report)));
		all.put("findings", plain(Answers.findings(report)));
		all.put("page", string(Answers.page(report, true)));
		all.put("print", string(Answers.page(report, false)));
		all.put("fixed", string(Answers.fixed(report)));
		all.put("formatted", string(Answers.formatted(report)));
		all.put("diagnostics", plain(Answers.diagnostics(report)));
		all.put("outline", plain(Answers.outline(report)));
		JsonArray atPlaces = new JsonArray();
		places.forEach(place -> atPlaces.add(atPlace(report, place)));
		all.put("places", atPlaces);
		JsonArray entered = new JsonArray();
		IntStream.of(0, 1, 2, 100_000).forEach(cell -> entered.add(plain(Answers.entered(report, cell, "12"))));
		all.put("entered", entered);
		return all;
	}

	private static JsonObject atPlace(ReportDocument report, Position place) {
		Range range = new Range(place, place);
		JsonObject all = new JsonObject();
		all.add("actions", plain(Answers.actions(report, range)));
		all.add("completion", plain(Answers.completion(report, place, LocalDate.parse(TODAY))));
		all.add("hover", plain(Answers.hover(report, place)));
		all.add("next", plain(Answers.step(report, place, Steps.Move.NEXT)));
		all.add("below", plain(Answers.step(report, place, Steps.Move.BELOW)));
		all.add("pasted", plain(Answers.pasted(report, range, CLIP)));
		return all;
	}

	private static JsonElement string(String text) {
		return new JsonPrimitive(text);
	}

	private static JsonElement plain(String json) {
		return JsonParser.parseString(json);
	}

	/** The places at which the text is divided into equal parts. */
	private static List<Position> places(Source source, int count) {
		List<Position> places = new ArrayList<>();
		for (int i = 1; i <= count; i++)
			places.add(Positions.of(source, source.text().length() * i / (count + 1)));
		return places;
	}

	private static ReportInput input(Input input, String text) {
		CorpusNeighbours others = neighbours(input, text);
		Map<String, ReportDocument> parts = new LinkedHashMap<>();
		others.partsThere().forEach((path, part) -> parts.put(path, named(part, path).open()));
		Input last = others.lastYear();
		return new ReportInput(text, input.path(), Language.ZH, own(input), last == null ? null : input(last, last.text()).open(), parts,
				input.encoding());
	}

	private static ReportInput named(Input part, String path) {
		ReportInput input = input(part, part.text());
		return new ReportInput(input.text(), path, input.language(), input.forms(), input.lastYear(), input.parts(), input.encoding());
	}

	private static JsonObject request(Input input, String text) {
		CorpusNeighbours others = neighbours(input, text);
		JsonObject request = new JsonObject();
		request.addProperty("text", text);
		request.addProperty("name", input.path());
		request.addProperty("encoding", input.encoding());
		JsonArray forms = new JsonArray();
		own(input).forEach(form -> forms.add(Base64.getEncoder().encodeToString(FormImage.write(form))));
		request.add("forms", forms);
		Input last = others.lastYear();
		if (last != null)
			request.add("lastYear", request(last, last.text()));
		JsonArray parts = new JsonArray();
		others.partsThere().forEach((path, part) -> {
			JsonObject one = request(part, part.text());
			one.addProperty("name", path);
			parts.add(one);
		});
		request.add("parts", parts);
		return request;
	}

	private static CorpusNeighbours neighbours(Input input, String text) {
		return new CorpusNeighbours(input, ReportReader.read(new Source(input.path(), text), input.corpus()));
	}

	private static List<Form> own(Input input) {
		return input.corpus().names().stream().filter(name -> !FormImages.SHIPPED.names().contains(name)).map(input.corpus()::form)
				.toList();
	}
}
