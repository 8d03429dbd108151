// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SpecVersion.VersionFlag;

import report.dsl.i18n.Language;
import report.dsl.json.Schemas;
import report.dsl.json.SmallForm;
import report.dsl.rules.Checker;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.RulePage;
import report.dsl.rules.Settings;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

class FormatsTest {

	private static final FindingsFormat SARIF = new SarifFormat(Language.EN, Sample.RULES, "1.0.0");

	/** The outputs for the three files of the sample, as they were looked at. */
	static Stream<Arguments> expectedOutputs() {
		return Stream.of(Arguments.of("findings.txt", new TextFormat(Language.ZH, false)),
				Arguments.of("findings.people.txt", new TextFormat(Language.EN, true)),
				Arguments.of("findings.json", new JsonFormat(Language.ZH)),
				Arguments.of("findings.github.txt", new GithubFormat(Language.ZH)),
				Arguments.of("findings.junit.xml", new JunitFormat(Language.ZH)),
				Arguments.of("findings.sarif", SARIF));
	}

	@ParameterizedTest
	@MethodSource("expectedOutputs")
	void printsTheSample(String expected, FindingsFormat format) throws IOException {
		assertEquals(resource(expected), Sample.print(format));
	}

	private static String resource(String name) throws IOException {
		try (InputStream in = FormatsTest.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), UTF_8);
		}
	}

	@Test
	void plainLinesAreAllThereIsForPrograms() {
		String line = "[^\\n:]+:[1-9][0-9]*:[1-9][0-9]*: (error|warning|info) [a-z]+/[a-z-]+ [^\\n]*\\n";
		assertTrue(Sample.print(new TextFormat(Language.EN, false)).matches("(" + line + "){3}"));
		assertEquals("", Sample.printNothing(new TextFormat(Language.EN, false)));
		Sample.print(new TextFormat(Language.EN, true)).lines().filter(other -> !(other + "\n").matches(line))
				.forEach(other -> assertTrue(
						other.startsWith("    → ") || other.startsWith("    relation: ") || other.startsWith("files: "), other));
	}

	private static Schemas publicSchema() throws IOException {
		try (InputStream in = FormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
			return Schemas.of(new String(in.readAllBytes(), UTF_8), VersionFlag.V7);
		}
	}

	@Test
	void sarifIsValidUnderThePublicSchema() throws IOException {
		Schemas sarif = publicSchema();
		String all = Sample.print(SARIF);
		assertEquals(Set.of(), sarif.faults(all));
		assertEquals(Set.of(), sarif.faults(Sample.printNothing(SARIF)));
		assertFalse(sarif.faults(all.replace("\"startLine\": 4", "\"startLine\": 0")).isEmpty());
		assertFalse(sarif.faults(all.replace("\"artifactChanges\"", "\"changes\"")).isEmpty());
	}

	/** The rules of the catalogue at work: their cards, relations and fixes all fit into every format. */
	@Test
	void findingsOfTheCatalogueFitIntoEveryFormat() throws Exception {
		Source source = new Source("x", """
				年报 "某镇2030年年报"
				# 二、申请
				列 | 自然人 | 企业 | 总计
				一、收到 | 3 | ４ | 8
				1.国家秘密 | -1 | | 1.5
				（三）总计 | 2 | 4 | 6 [原文：如此]
				# 三、其他
				## 采购
				列 | 数量 | 金额 | 收费
				集中采购 | 1 | 12 | 一 | 3
				""");
		Reading reading = new Reading(ReportReader.read(source, SmallForm.FORM), Neighbours.NONE, Catalogue.RULES);
		CheckedFile file = CheckedFile.report("x", reading, Checker.check(reading, Settings.DEFAULT), null);
		assertTrue(file.findings().size() >= 5, file.findings().toString());
		assertTrue(file.findings().stream().anyMatch(finding -> finding.relation() != null && !finding.fixes().isEmpty()));
		for (Language language : Language.values()) {
			assertEquals(Set.of(), publicSchema().faults(print("sarif", language, file)));
			new ObjectMapper().readTree(print("json", language, file));
			DocumentBuilderFactory.newInstance().newDocumentBuilder()
					.parse(new InputSource(new StringReader(print("junit", language, file))));
			assertEquals(file.findings().size(), print("text", language, file).lines().count());
			assertEquals(file.findings().size(), print("github", language, file).lines().count());
		}
	}

	private static String print(String name, Language language, CheckedFile file) {
		FindingsFormat format = Formats.of(name, language, false, "1.0.0");
		StringBuilder out = new StringBuilder();
		FindingsStream stream = new FindingsStream(format, bytes -> out.append(new String(bytes, UTF_8)));
		stream.begin();
		stream.append(format.file(file));
		stream.end(CheckSummary.NONE.and(file.findings()));
		return out.toString();
	}

	@Test
	void junitIsWellFormed() throws Exception {
		Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(Sample.print(new JunitFormat(Language.ZH)))));
		Element first = (Element) document.getElementsByTagName("testsuite").item(0);
		assertEquals("镇/a b,1%.report", first.getAttribute("name"));
		assertEquals("总计 <8> 应为 7", ((Element) first.getElementsByTagName("failure").item(0)).getAttribute("message"));
		assertTrue(first.getElementsByTagName("system-out").item(0).getTextContent().endsWith("\"元\"？\r\n第二行,甲::乙\uFFFD\n"));
		assertEquals(3, document.getElementsByTagName("testsuite").getLength());
	}

	@Test
	void editsOfWhatCannotBeEditedAreLeftOut() {
		String json = new String(new JsonFormat(Language.ZH).file(Sample.faulty(false)), UTF_8);
		assertTrue(json.contains("\"edits\": []") && !json.contains("newText"), json);
		assertFalse(new String(SARIF.file(Sample.faulty(false)), UTF_8).contains("\"fixes\""));
	}

	@Test
	void nothingIsStillADocument() {
		assertEquals("""
				{
				  "version": 1,
				  "files": [],
				  "summary": {
				    "files": 0,
				    "errors": 0,
				    "warnings": 0,
				    "infos": 0,
				    "statements": {
				      "read": 0,
				      "compared": 0,
				      "unclear": 0
				    }
				  }
				}
				""", Sample.printNothing(new JsonFormat(Language.ZH)));
	}

	@Test
	void namesAndTextToInsertKeepTheirNormalForm() {
		String path = "e\u0301.report";
		assertTrue(new String(new JsonFormat(Language.ZH).failed(path, ""), UTF_8).contains(path));
	}

	@Test
	void everyNameHasAFormat() {
		for (String name : Formats.NAMES)
			assertNotNull(Formats.of(name, Language.ZH, false, "1.0.0"), name);
		assertNull(Formats.of("xml", Language.ZH, false, "1.0.0"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.report=a.report", "./镇/a b.report=%E9%95%87/a%20b.report", "/x/%.report=file:///x/%25.report",
			"C:\\x\\a:b=file:///C:/x/a%3Ab", "a:b=a%3Ab", "../x#?=../x%23%3F", "-=-" })
	void pathsAsUris(String pair) {
		String[] parts = pair.split("=");
		assertEquals(parts[1], UriReference.of(parts[0]));
	}

	@Test
	void uriBaseIsForWhatLiesInside() {
		assertTrue(UriReference.isInside("a/b"));
		for (String outside : List.of("../a", "a/../../b", "file:///a"))
			assertFalse(UriReference.isInside(outside), outside);
	}

	@Test
	void summariesAdd() {
		CheckSummary one = CheckSummary.NONE.and(Sample.faulty(true).findings());
		assertEquals(new CheckSummary(1, 1, 1, 1, 0, new CheckSummary.Statements(0, 0)), one);
		assertEquals(new CheckSummary(2, 1, 1, 1, 1, new CheckSummary.Statements(0, 0)),
				one.and(CheckSummary.NONE.and(List.of()).andFailure()));
	}

	@Test
	void rulePages() throws IOException {
		assertEquals(resource("page.zh.txt"), RulePage.text(Sample.TOTALS, Language.ZH));
		assertEquals(resource("pages.en.md"), RulePage.markdown(Sample.RULES.subList(0, 2), Language.EN));
		assertEquals("""
				totals/row  error    题：totals/row
				money/unit  warning  题：money/unit
				cells/sign  error    题：cells/sign
				""", RulePage.list(Sample.RULES, Language.ZH));
	}

	@Test
	void everyRuleHasItsPages() {
		for (Language language : Language.values()) {
			String all = RulePage.markdown(Catalogue.RULES, language);
			Catalogue.RULES.forEach(rule -> assertTrue(all.contains("\n## " + rule.id() + " "), rule.id()));
			assertEquals(Catalogue.RULES.size(), RulePage.list(Catalogue.RULES, language).lines().count());
		}
	}
}
