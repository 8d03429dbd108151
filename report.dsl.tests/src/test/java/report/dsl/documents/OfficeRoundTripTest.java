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
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.documents.align.Alignment;
import report.dsl.documents.align.ReportDraft;
import report.dsl.documents.source.RawDocument;
import report.dsl.form.Form;
import report.dsl.i18n.Language;
import report.dsl.json.ReportJson;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Field;
import report.dsl.sheet.Source;
import report.dsl.text.LabelStyle;
import report.dsl.text.ReportPrinter;
import report.dsl.text.ReportReader;
import report.dsl.workspace.FileProblem;

/**
 * What was exported, opened in an office program and saved there in another format comes back as the same JSON. Skipped, saying so, where
 * LibreOffice is not installed.
 */
@Tag("slow")
class OfficeRoundTripTest {

	private static final int SECONDS = 120;
	private static final Pattern BLANK = Pattern.compile("\\|( *)(?=\\||\\n)");

	/** What reports are called, and whose they are: titles say it in short, in part, or with figures. */
	private static final String[][] ORGANS = {
			{ "云溪市2024年政府信息公开工作年度报告", "云溪市人民政府" },
			{ "高新区2024年政府信息公开工作年度报告", "云溪高新技术产业开发区管理委员会" },
			{ "云溪市教育局2024年政府信息公开工作年度报告", "云溪市教育局" },
			{ "教育系统2024年政府信息公开工作年度报告", "云溪市教育局" },
			{ "第1街道办事处2024年政府信息公开工作年度报告", "青石区第1街道办事处" },
			{ "云溪市青石区文昌街道办事处2024年政府信息公开工作年度报告", "云溪市青石区文昌街道办事处" },
			{ "云溪大学2024年信息公开年度报告", "云溪大学" },
			{ "云溪水务2024年政府信息公开工作年度报告", "云溪水务集团有限公司" },
			{ "云溪省人民政府办公厅2024年政府信息公开工作年度报告", "云溪省人民政府办公厅" } };

	/** How much of a report is filled in. */
	private enum Fill {
		BLANK, PARTLY, FULL
	}

	@TempDir
	private static Path folder;
	/** One of every form and fill for each conversion, so that every organ is converted into every format. */
	private static final Map<String, Reading> REPORTS = new LinkedHashMap<>();

	@BeforeAll
	static void export() throws IOException, FileProblem {
		assumeTrue(isInstalled(), "LibreOffice (soffice) is not installed");
		for (String form : ShippedForms.INSTANCE.names())
			for (Fill fill : Fill.values())
				export(ShippedForms.INSTANCE.form(form), fill, ORGANS[REPORTS.size() % ORGANS.length]);
	}

	private static boolean isInstalled() {
		try {
			return run(SECONDS, "soffice", "--version") == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private static void export(Form form, Fill fill, String[] organ) throws IOException, FileProblem {
		Reading report = reading(text(form, fill, organ, REPORTS.size()));
		String name = form.name() + "-" + fill + "-" + REPORTS.size();
		REPORTS.put(name, report);
		for (ExportFormat format : new ExportFormat[] { ExportFormat.DOCX, ExportFormat.HTML }) {
			Path file = folder.resolve(format.word()).resolve(name + "." + format.word());
			Files.createDirectories(file.getParent());
			try (OutputStream out = Files.newOutputStream(file)) {
				Exports.write(format, report, Language.ZH, out, ExportOptions.NONE);
			}
		}
	}

	/** Figures of which no two that stand near one another are alike, so that none can take the place of another unseen. */
	private static String text(Form form, Fill fill, String[] organ, int seed) {
		Map<Field, String> head = new EnumMap<>(Field.class);
		head.put(Field.TITLE, organ[0]);
		head.put(Field.FORM, form.name());
		head.put(Field.ORGAN, organ[1]);
		head.put(Field.YEAR, "2024");
		if (fill != Fill.BLANK) {
			head.put(Field.DATE, "2025-01-20");
			head.put(Field.PERIOD, "2024-01-01 至 2024-12-31");
			head.put(Field.OFFICE, organ[1] + "办公室");
			head.put(Field.ADDRESS, "文昌路 " + (seed + 1) + " 号");
			head.put(Field.POSTCODE, "100001");
			head.put(Field.PHONE, "010-5555" + (1000 + seed));
			head.put(Field.EMAIL, "gongkai@yunxi.example");
		}
		String text = ReportPrinter.skeleton(form, head, LabelStyle.SHORT);
		if (fill == Fill.BLANK)
			return text;
		Matcher blanks = BLANK.matcher(text);
		int[] count = { 0 };
		text = blanks.replaceAll(blank -> fill == Fill.PARTLY && ++count[0] % 3 != 0 ? "|" + blank.group(1) : "| " + (1 + ++count[0] * 37 % 89) + " ");
		for (int section = 1; text.contains("\"\"\"\n\n\"\"\"") && section < 20; section++)
			text = text.replaceFirst("\"\"\"\n\n\"\"\"", "\"\"\"\n第" + section + "部分的情况：全年平稳，办理 " + (section * 11) + " 件。\n（一）做法。按月检查。\n\"\"\"");
		return text;
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
		String[] found = json(reading(drafts.getFirst().text())).split("\n");
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
		List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
				"--norestore"));
		if (filter != null)
			command.add("--infilter=" + filter);
		command.addAll(List.of("--convert-to", to.equals("html") ? "html:HTML (StarWriter)" : to.equals("pdf") ? "pdf:writer_pdf_Export" : to,
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

	private static Reading reading(String text) {
		return new Reading(ReportReader.read(new Source("", text), ShippedForms.INSTANCE), Neighbours.NONE, Catalogue.RULES);
	}

	private static String json(Reading reading) {
		return new String(ReportJson.bytes(reading, List.of()), StandardCharsets.UTF_8);
	}
}
