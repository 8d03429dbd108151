// SPDX-License-Identifier: EPL-2.0
package report.dsl.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.List;

import report.dsl.corpus.Corpus.Input;
import report.dsl.json.ReportJson;
import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.rules.Reading;
import report.dsl.rules.Settings;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;

/** What the engine says of a report of the corpus. */
record Outputs(Sheet sheet, Reading reading, List<Finding> findings) {

	/** Begins the lines that are there for people who read the expected output: the program does not print them. */
	static final String FIX = "    → ";

	static Outputs of(Input input) {
		return of(input, input.sheet());
	}

	/** The same for another state of the text. */
	static Outputs of(Input input, Sheet sheet) {
		Reading reading = new Reading(sheet, new CorpusNeighbours(input, sheet), Catalogue.RULES);
		return new Outputs(sheet, reading, Checker.check(reading, Settings.DEFAULT));
	}

	/** The findings as {@code report check} prints them, each followed by its fixes. */
	String findingsAndFixes() {
		StringBuilder lines = new StringBuilder();
		for (Finding finding : findings) {
			lines.append(line(finding)).append('\n');
			for (Fix fix : finding.fixes())
				lines.append(FIX).append(fix.certain() ? "certain: " : fix.preferred() ? "best: " : "").append(fix.title().zh())
						.append('\n');
		}
		return lines.toString();
	}

	private String line(Finding finding) {
		Source source = sheet.source();
		int start = finding.region().start();
		String sic = finding.sic() == null ? "" : finding.sic().isEmpty() ? "（原文如此）" : "（原文如此：" + finding.sic() + "）";
		return source.name() + ":" + source.line(start) + ":" + source.column(start) + ": " + finding.severity().word() + " "
				+ finding.rule().id() + " " + finding.message().zh() + sic;
	}

	/** The lines without those about fixes. */
	static String printed(String findingsAndFixes) {
		StringBuilder lines = new StringBuilder();
		findingsAndFixes.lines().filter(line -> !line.startsWith(FIX)).forEach(line -> lines.append(line).append('\n'));
		return lines.toString();
	}

	byte[] json() {
		return ReportJson.bytes(reading, findings);
	}

	/** What the report says, apart from what is said about it and from the width of digits. */
	String figuresAndWords() {
		return Normalizer.normalize(new String(ReportJson.bytes(reading, List.of()), UTF_8), Normalizer.Form.NFKC);
	}
}
