// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import report.dsl.cli.summary.SummaryFigures;
import report.dsl.cli.summary.SummaryFile;
import report.dsl.cli.summary.SummaryPage;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;
import report.dsl.workspace.OutputFile;
import report.dsl.workspace.OutputFolder;

/** Reads the reports of an import again, now that all are there and can be compared with one another, and writes the summary. */
final class ImportSummary {

	private ImportSummary() {
	}

	/** @param folder that the reports were written to @param page file to be written */
	static void write(SummaryFile summary, String folder, String page, Arguments arguments, Console console) throws FileProblem {
		String root = Input.join(folder, "");
		List<Input> reports = summary.outputs().stream().map(name -> Input.named(root + name)).toList();
		Job job = new Job(reports, arguments, console);
		job.run(reports, new Summarise(summary, root));
		Path target = Path.of(page);
		try {
			if (target.toAbsolutePath().getParent() != null)
				Files.createDirectories(target.toAbsolutePath().getParent());
			OutputFile.write(target,
					SummaryPage.html(summary, Path.of(folder), target, console.language()).getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw OutputFolder.cannotWrite(page, e);
		}
		console.printMessage("import.summary", page);
	}

	/** @param root the output folder, as the paths of the reports begin */
	private record Summarise(SummaryFile summary, String root) implements ReportTask<SummaryFigures> {

		@Override
		public SummaryFigures process(LoadedText text, ReportChecker checker) {
			CheckedReport report = checker.check(text);
			return SummaryFigures.of(report.reading(), report.findings());
		}

		@Override
		public void emit(Input file, SummaryFigures figures) {
			summary.setFigures(file.path().substring(root.length()), figures);
		}
	}
}
