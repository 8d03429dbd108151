// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import report.dsl.NationalForms;
import report.dsl.documents.align.Alignment;
import report.dsl.documents.align.ReportDraft;
import report.dsl.documents.source.RawDocument;
import report.dsl.i18n.Language;
import report.dsl.json.ReportJson;
import report.dsl.lang.ReportXmi;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.Settings;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/** What was exported comes back as the same JSON. */
@Tag("slow")
class RoundTripTest {

	/** Reports without faults of the original that a document cannot tell of: marks, blanks that become totals. */
	private static final List<String> REPORTS = List.of("yunxi-2021", "yunxi-2020", "qinchi-2020", "dongshuanghe-2019", "hejiadong-2020");

	@TestFactory
	Stream<DynamicTest> sameJson() {
		List<DynamicTest> tests = new ArrayList<>();
		for (ExportFormat target : ExportFormat.values())
			for (String name : REPORTS)
				tests.add(DynamicTest.dynamicTest(name + " " + target, () -> comesBack(name, target)));
		return tests.stream();
	}

	/** The model tells of everything that stands in a report: all examples come back, with their findings. */
	@Test
	void sameJsonFromTheModel() throws Exception {
		try (Stream<Path> files = Files.list(NationalForms.root().resolve("examples"))) {
			for (Path file : files.filter(one -> one.toString().endsWith(".report")).sorted().toList())
				modelComesBack(file);
		}
	}

	private static void modelComesBack(Path file) throws Exception {
		Reading report = reading(Files.readString(file));
		List<Finding> findings = Checker.check(report, Settings.DEFAULT);
		byte[] xmi = ReportXmi.bytes(report, findings);
		String text = ReportXmi.text(xmi, ShippedForms.INSTANCE);
		assertEquals(json(report), json(reading(text)), file + "\n" + text);
		assertEquals(rules(findings), rules(Checker.check(reading(text), Settings.DEFAULT)), file.toString());
		Reading again = reading(text);
		assertEquals(text, ReportXmi.text(ReportXmi.bytes(again, findings), ShippedForms.INSTANCE), "printed once, it stays as it is");
	}

	/** Without faults of how a report is written down: printing mends them. */
	private static List<String> rules(List<Finding> findings) {
		return findings.stream().filter(finding -> !finding.rule().id().startsWith("syntax/"))
				.map(finding -> finding.rule().id() + " " + finding.sic()).toList();
	}

	/** Also with blanks, and with an organ that the title names in short, in part or otherwise. */
	@TestFactory
	Stream<DynamicTest> sameJsonOfReportsWithBlanks() {
		List<DynamicTest> tests = new ArrayList<>();
		for (ExportFormat target : ExportFormat.values())
			MadeReports.all()
					.forEach((name, report) -> tests
							.add(DynamicTest.dynamicTest(name + " " + target, () -> comesBack(name, report, target))));
		return tests.stream();
	}

	private static void comesBack(String name, ExportFormat target) throws Exception {
		Path file = NationalForms.root().resolve("examples").resolve(name + ".report");
		comesBack(name, reading(Files.readString(file)), target);
	}

	private static void comesBack(String name, Reading report, ExportFormat target) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Exports.write(target, report, Language.ZH, out, ExportOptions.NONE);
		Path kept = Path.of(System.getProperty("exported", "target/exported")).resolve(name + "." + target.word());
		Files.createDirectories(kept.getParent());
		Files.write(kept, out.toByteArray());
		List<ReportDraft> drafts = Alignment.drafts(Documents.read(RawDocument.of(kept.getFileName().toString(), out.toByteArray())),
				ShippedForms.INSTANCE, Language.ZH);
		assertEquals(1, drafts.size());
		assertEquals(json(report), json(reading(drafts.getFirst().text())), drafts.getFirst().text());
	}

	private static Reading reading(String text) {
		return new Reading(ReportReader.read(new Source("", text), ShippedForms.INSTANCE), Neighbours.NONE, Catalogue.RULES);
	}

	private static String json(Reading reading) {
		return new String(ReportJson.bytes(reading, List.of()), StandardCharsets.UTF_8);
	}
}
