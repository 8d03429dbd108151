// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

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
		Job job = new Job(arguments, folder, Inputs.DocumentPolicy.ONLY, console);
		if (folder == null && job.files().size() > 1)
			throw new UsageError("import.where");
		OutputNames names = new OutputNames(job.files(), Inputs.REPORT,
				(file, name) -> console.printMessage("import.renamed", file.path(), name));
		ProtectedOutput output = folder == null ? null : new ProtectedOutput(folder, arguments.has(FORCE.name()));
		SummaryFile summary = page == null ? null : new SummaryFile();
		Import task = new Import(names, output, arguments.has(TRACE.name()), RemarksFormat.of(json, console.language()), summary, console);
		task.begin();
		job.run(job.files(), task);
		task.end();
		if (folder != null && output != null) {
			output.close();
			console.printMessage("import.total", job.files().size(), task.reports, folder, task.written, task.remarks,
					task.failures + task.kept);
		}
		if (folder != null && page != null && summary != null)
			ImportSummary.write(summary, folder, page, arguments, console);
	}

	private static final class Import implements ReportTask<Imported> {

		private final OutputNames names;
		/** Null: standard output. */
		private final @Nullable ProtectedOutput output;
		/** Whether to tell how each report came about: beside it, or on standard output in its place. */
		private final boolean trace;
		private final RemarksFormat format;
		private final @Nullable SummaryFile summary;
		private final Console console;
		private long reports;
		private long written;
		private long remarks;
		private long kept;
		private long failures;

		Import(OutputNames names, @Nullable ProtectedOutput output, boolean trace, RemarksFormat format,
				@Nullable SummaryFile summary, Console console) {
			this.names = names;
			this.output = output;
			this.trace = trace;
			this.format = format;
			this.summary = summary;
			this.console = console;
		}

		void begin() {
			console.print(format.head());
		}

		@Override
		public Imported process(LoadedText report, ReportChecker checker) throws FileProblem {
			Extract extract = Objects.requireNonNull(report.extract()); // there are nothing but documents
			String name = names.of(report.input(), extract.number());
			String text = report.source().text();
			if (output == null)
				return new Imported(name + Inputs.REPORT, trace ? extract.trace().get() : text, extract.remarks(), null);
			if (trace)
				output.write(name + TRACE_ENDING, extract.trace().get().getBytes(StandardCharsets.UTF_8));
			return new Imported(name + Inputs.REPORT, null, extract.remarks(),
					output.write(name + Inputs.REPORT, text.getBytes(StandardCharsets.UTF_8)));
		}

		@Override
		public void emit(Input file, Imported imported) {
			count(imported);
			if (imported.outcome() == ProtectedOutput.Outcome.KEPT)
				console.reportProblem(file.path(), new UsageError("import.kept", imported.output()), Exit.UNUSABLE);
			if (output == null && reports > 1) {
				console.reportProblem(file.path(), new UsageError("import.several"), Exit.UNUSABLE);
				return;
			}
			String lines = format.report(file.path(), imported.output(), imported.remarks());
			if (imported.text() != null) {
				console.print(imported.text());
				lines.lines().forEach(console::printError);
			} else
				console.print(lines);
			if (summary != null)
				summary.addReport(file.path(), imported.output(), imported.remarks());
		}

		private void count(Imported imported) {
			reports++;
			remarks += imported.remarks().size();
			if (imported.outcome() == ProtectedOutput.Outcome.WRITTEN)
				written++;
			if (imported.outcome() == ProtectedOutput.Outcome.KEPT)
				kept++;
		}

		@Override
		public void skip(Input file, String why) {
			failures++;
			console.print(format.failed(file.path(), why));
			if (summary != null)
				summary.addFailure(file.path(), why);
		}

		void end() {
			console.print(format.tail(reports, remarks, failures));
		}

		@Override
		public boolean isClosed() {
			return output != null && output.isHopeless();
		}
	}
}
