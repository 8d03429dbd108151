// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.documents.align.Alignment;
import report.dsl.documents.align.ReportDraft;
import report.dsl.documents.source.RawDocument;
import report.dsl.i18n.Language;
import report.dsl.json.ReportJson;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Reading;
import report.dsl.workspace.FileProblem;

/**
 * What was exported, opened in an office program and saved there in another format comes back as the same JSON. Skipped, saying so, where
 * LibreOffice is not installed.
 */
@Tag("slow")
class OfficeRoundTripTest {

	private static final int SECONDS = 120;

	@TempDir
	private static Path folder;
	private static final Map<String, Reading> REPORTS = MadeReports.all();

	@BeforeAll
	static void export() throws IOException, FileProblem {
		assumeTrue(isInstalled(), "LibreOffice (soffice) is not installed");
		for (Map.Entry<String, Reading> report : REPORTS.entrySet())
			for (ExportFormat format : new ExportFormat[] { ExportFormat.DOCX, ExportFormat.HTML }) {
				Path file = folder.resolve(format.word()).resolve(report.getKey() + "." + format.word());
				Files.createDirectories(file.getParent());
				try (OutputStream out = Files.newOutputStream(file)) {
					Exports.write(format, report.getValue(), Language.ZH, out, ExportOptions.NONE);
				}
			}
	}

	private static boolean isInstalled() {
		try {
			return run(SECONDS, "soffice", "--version") == 0;
		} catch (IOException e) {
			return false;
		}
	}

	/**
	 * Not from web pages to PDF: the program draws no lines around the cells of a page that it opens as a text, and sets their text
	 * without space between.
	 *
	 * @param filter by which the program opens a file where the ending does not tell
	 */
	@ParameterizedTest
	@CsvSource({ "docx,odt,", "docx,doc,", "docx,docx,", "docx,html,", "docx,rtf,", "docx,pdf,", "html,odt,HTML (StarWriter)",
			"html,docx,HTML (StarWriter)", "html,doc,HTML (StarWriter)", "html,html,HTML (StarWriter)", "html,rtf,HTML (StarWriter)" })
	void comesBack(String from, String to, String filter) throws Exception {
		Path saved = Files.createDirectories(folder.resolve(from + "-" + to));
		convert(folder.resolve(from), saved, to, filter);
		List<String> faults = new ArrayList<>();
		for (Map.Entry<String, Reading> report : REPORTS.entrySet()) {
			String fault = difference(report.getValue(), saved.resolve(report.getKey() + "." + to));
			if (!fault.isEmpty())
				faults.add(report.getKey() + ": " + fault);
		}
		assertEquals("", String.join("\n", faults));
	}

	private static String difference(Reading report, Path file) throws FileProblem {
		assertTrue(Files.exists(file), file.toString());
		List<ReportDraft> drafts = Alignment.drafts(Documents.read(RawDocument.of(file)), ShippedForms.INSTANCE, Language.ZH);
		if (drafts.size() != 1)
			return drafts.size() + " reports";
		String[] wanted = json(report).split("\n");
		String[] found = json(MadeReports.reading(drafts.getFirst().text())).split("\n");
		StringBuilder out = new StringBuilder();
		int lines = 0;
		for (int i = 0; i < Math.max(wanted.length, found.length) && lines < 6; i++) {
			String a = i < wanted.length ? wanted[i] : "";
			String b = i < found.length ? found[i] : "";
			if (!a.equals(b)) {
				lines++;
				out.append("\n  ").append(a.strip()).append("\n  → ").append(b.strip());
			}
		}
		return out.toString();
	}

	private static void convert(Path from, Path into, String to, String filter) throws IOException {
		List<String> command = new ArrayList<>(
				List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
						"--norestore"));
		if (filter != null)
			command.add("--infilter=" + filter);
		command.addAll(
				List.of("--convert-to", to.equals("html") ? "html:HTML (StarWriter)" : to.equals("pdf") ? "pdf:writer_pdf_Export" : to,
						"--outdir", into.toString()));
		for (String name : REPORTS.keySet())
			command.add(from.resolve(name + "." + from.getFileName()).toString());
		assertEquals(0, run(SECONDS, command.toArray(String[]::new)));
	}

	private static int run(int seconds, String... command) throws IOException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		try {
			if (process.waitFor(seconds, TimeUnit.SECONDS))
				return process.exitValue();
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			return -1;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return -1;
		}
	}

	private static String json(Reading reading) {
		return new String(ReportJson.bytes(reading, List.of()), StandardCharsets.UTF_8);
	}
}
