package report.dsl.cli;

import java.nio.charset.StandardCharsets;

import report.dsl.cli.format.RemarksFormat;
import report.dsl.cli.summary.SummaryFile;
import report.dsl.documents.Extract;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;
import report.dsl.workspace.Inputs;

/** {@code report import}: reports of documents. */
final class ImportCommand implements Command {

	static final Option FORCE = Option.flag("force");
	private static final Option FORMAT = Option.value("format");
	private static final Option SUMMARY = Option.value("summary");
	private static final Option TRACE = Option.flag("trace");
	private static final String TRACE_ENDING = ".trace.txt";
	private static final String[] FORMATS = { "text", "json" };

	@Override
	public Option[] options() {
		return new Option[] { BuildCommand.OUTPUT, Job.FORM, FORMAT, SUMMARY, TRACE, FORCE, Job.STDIN_NAME };
	}

	@Override
	public void run(Arguments arguments, Console console) throws FileProblem {
		String folder = arguments.get(BuildCommand.OUTPUT.name());
		String page = arguments.get(SUMMARY.name());
		boolean json = arguments.choice(FORMAT.name(), FORMATS).equals("json");
		if (folder == null && (json || page != null))
			throw new UsageError("import.where");
		Job job = new Job(arguments, folder, Inputs.Documents.ONLY, console);
		if (folder == null && job.files().size() > 1)
			throw new UsageError("import.where");
		OutputNames names = new OutputNames(job.files(), Inputs.REPORT, (file, name) -> console.say("import.renamed", file.path(), name));
		ProtectedOutput keeper = folder == null ? null : new ProtectedOutput(folder, arguments.has(FORCE.name()));
		SummaryFile summary = page == null ? null : new SummaryFile();
		Output output = new Output(console, keeper, RemarksFormat.of(json, console.language()), summary);
		output.begin();
		boolean trace = arguments.has(TRACE.name());
		job.each(job.files(), () -> (desk, file) -> imported(keeper, names, file, trace), output);
		output.end();
		if (keeper != null) {
			keeper.close();
			console.say("import.total", job.files().size(), output.reports, folder, output.written, output.remarks, output.failures + output.kept);
		}
		if (summary != null)
			ImportSummary.write(summary, folder, page, arguments, console);
	}

	/** @param keeper null: to standard output, the trace in place of the report. @param trace whether to tell how the report came about */
	private static Imported imported(ProtectedOutput keeper, OutputNames names, Desk.Opened file, boolean trace) throws FileProblem {
		Extract extract = file.extract();
		String name = names.of(file.input(), extract.number());
		if (keeper == null)
			return new Imported(name + Inputs.REPORT, trace ? extract.trace().get() : file.source().text(), extract.remarks(), null);
		if (trace)
			keeper.write(name + TRACE_ENDING, extract.trace().get().getBytes(StandardCharsets.UTF_8));
		byte[] report = file.source().text().getBytes(StandardCharsets.UTF_8);
		return new Imported(name + Inputs.REPORT, null, extract.remarks(), keeper.write(name + Inputs.REPORT, report));
	}

	private static final class Output implements Job.Taker<Imported> {

		private final Console console;
		private final ProtectedOutput keeper;
		private final RemarksFormat format;
		private final SummaryFile summary;
		private long reports;
		private long written;
		private long remarks;
		private long kept;
		private long failures;

		Output(Console console, ProtectedOutput keeper, RemarksFormat format, SummaryFile summary) {
			this.console = console;
			this.keeper = keeper;
			this.format = format;
			this.summary = summary;
		}

		void begin() {
			print(format.head());
		}

		@Override
		public void take(Input file, Imported imported) {
			reports++;
			remarks += imported.remarks().size();
			if (imported.outcome() == ProtectedOutput.Outcome.WRITTEN)
				written++;
			if (imported.outcome() == ProtectedOutput.Outcome.KEPT) {
				kept++;
				console.complain(file.path(), new UsageError("import.kept", imported.output()), Exit.UNUSABLE);
			}
			if (keeper == null && reports > 1) {
				console.complain(file.path(), new UsageError("import.several"), Exit.UNUSABLE);
				return;
			}
			String lines = format.report(file.path(), imported.output(), imported.remarks());
			if (imported.text() != null) {
				console.print(imported.text());
				lines.lines().forEach(console::line);
			} else
				print(lines);
			if (summary != null)
				summary.report(file.path(), imported.output(), imported.remarks());
		}

		@Override
		public void failed(Input file, String why) {
			failures++;
			print(format.failed(file.path(), why));
			if (summary != null)
				summary.failed(file.path(), why);
		}

		void end() {
			print(format.tail(reports, remarks, failures));
		}

		@Override
		public boolean closed() {
			return keeper != null && keeper.isHopeless();
		}

		private void print(String text) {
			if (!text.isEmpty())
				console.print(text);
		}
	}
}
