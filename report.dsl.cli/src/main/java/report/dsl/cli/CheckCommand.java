package report.dsl.cli;

import report.dsl.cli.format.CheckSummary;
import report.dsl.cli.format.Checked;
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

	/** What one file adds to the output. */
	private record Piece(byte[] bytes, CheckSummary summary) {
	}

	@Override
	public void run(Arguments arguments, Console console) throws FileProblem {
		String name = arguments.choice(FORMAT.name(), Formats.NAMES.toArray(String[]::new));
		Job job = Job.withDocuments(arguments, null, console);
		FindingsFormat format = Formats.of(name, console.language(), Terminal.isOutput(), Version.VERSION);
		Output output = new Output(format, console);
		output.stream.begin();
		job.each(job.files(), () -> (desk, file) -> piece(format, desk, file), output);
		output.stream.end(output.summary);
		if (output.summary.errors() > 0)
			console.status(Exit.FINDINGS);
	}

	private static Piece piece(FindingsFormat format, Desk desk, Desk.Opened file) {
		Checked checked;
		if (file.input().isForm())
			checked = Checked.form(file.input().path(), file.source(), FormFiles.check(file.source(), file.place()));
		else {
			Desk.Read read = desk.read(file);
			checked = Checked.report(file.input().path(), read.reading(), read.findings(), file.spots());
		}
		return new Piece(format.file(checked), CheckSummary.NONE.and(checked.findings()));
	}

	private static final class Output implements Job.Taker<Piece> {

		private final FindingsFormat format;
		private final FindingsStream stream;
		private CheckSummary summary = CheckSummary.NONE;

		Output(FindingsFormat format, Console console) {
			this.format = format;
			this.stream = new FindingsStream(format, bytes -> console.write(bytes, bytes.length));
		}

		@Override
		public void take(Input file, Piece piece) {
			summary = summary.and(piece.summary);
			stream.piece(piece.bytes);
		}

		@Override
		public void failed(Input file, String why) {
			summary = summary.andFailure();
			stream.piece(format.failed(file.path(), why));
		}
	}
}
