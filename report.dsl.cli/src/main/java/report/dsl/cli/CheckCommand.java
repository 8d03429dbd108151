// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.util.Objects;

import report.dsl.cli.format.CheckSummary;
import report.dsl.cli.format.CheckedFile;
import report.dsl.cli.format.FindingsFormat;
import report.dsl.cli.format.FindingsStream;
import report.dsl.cli.format.Formats;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.FormFiles;
import report.dsl.workspace.Input;

/** {@code report check}: all findings of all files. */
final class CheckCommand implements Command {

	private static final Option FORMAT = Option.value("format");

	@Override
	public Option[] options() {
		return new Option[] { FORMAT, Job.DOCUMENTS, Job.FORM, Job.STDIN_NAME };
	}

	@Override
	public void run(Arguments arguments, Console console) throws FileProblem {
		String name = arguments.choice(FORMAT.name(), Formats.NAMES.toArray(String[]::new));
		Job job = Job.withDocuments(arguments, null, console);
		job.lookForCopies();
		Check check = new Check(Objects.requireNonNull(Formats.of(name, console.language(), Terminal.isOutput(), Version.VERSION)),
				console);
		check.output.begin();
		job.run(job.files(), check);
		check.output.end(check.summary);
		if (check.summary.errors() > 0)
			console.raiseStatus(Exit.FINDINGS);
	}

	/** What one file adds to the output. */
	private record Piece(byte[] bytes, CheckSummary summary) {
	}

	private static final class Check implements ReportTask<Piece> {

		private final FindingsFormat format;
		private final FindingsStream output;
		private CheckSummary summary = CheckSummary.NONE;

		Check(FindingsFormat format, Console console) {
			this.format = format;
			this.output = new FindingsStream(format, console::write);
		}

		@Override
		public Piece process(LoadedText text, ReportChecker checker) {
			return text.input().isForm() ? checkForm(text) : checkReport(text, checker);
		}

		private Piece checkForm(LoadedText text) {
			CheckedFile file = CheckedFile.form(text.input().path(), text.source(), FormFiles.check(text.source(), text.place()));
			return new Piece(format.file(file), CheckSummary.NONE.and(file.findings()));
		}

		private Piece checkReport(LoadedText text, ReportChecker checker) {
			CheckedReport report = checker.check(text);
			CheckedFile file = CheckedFile.report(text.input().path(), report.reading(), report.findings(), text.spots());
			return new Piece(format.file(file), CheckSummary.NONE.and(file.findings()).and(report.reading().narrative()));
		}

		@Override
		public void emit(Input file, Piece piece) {
			summary = summary.and(piece.summary);
			output.append(piece.bytes);
		}

		@Override
		public void skip(Input file, String why) {
			summary = summary.andFailure();
			output.append(format.failed(file.path(), why));
		}
	}
}
