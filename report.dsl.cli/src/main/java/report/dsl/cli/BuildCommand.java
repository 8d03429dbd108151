// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.cli.format.CheckSummary;
import report.dsl.json.JsonWriter;
import report.dsl.json.ReportJson;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;
import report.dsl.workspace.OutputFolder;

/** {@code report build}: normalised JSON, a file per report or a line per report. */
final class BuildCommand implements Command {

	static final Option OUTPUT = Option.value("output", 'o');
	private static final Option LINES = Option.flag("ndjson");

	@Override
	public Option[] options() {
		return new Option[] { OUTPUT, LINES, Job.DOCUMENTS, Job.FORM, Job.STDIN_NAME };
	}

	/** @param line the report on one line; null when it has gone to a file */
	private record Built(byte @Nullable [] line, boolean written, CheckSummary summary) {
	}

	@Override
	public void run(Arguments arguments, Console console) throws FileProblem {
		String folder = arguments.get(OUTPUT.name());
		if (folder == null && !arguments.has(LINES.name()))
			throw new UsageError("build.where");
		if (folder != null && arguments.has(LINES.name()))
			throw new UsageError("usage.both", "-o", "--ndjson");
		Job job = Job.withDocuments(arguments, folder, console);
		List<Input> reports = job.reports();
		Build build = folder == null ? new BuildLines(console) : new BuildFiles(new OutputFolder(folder));
		job.run(folder == null ? reports : unique(reports, console), build);
		if (build.isClosed())
			console.printMessage("build.stopped");
		console.printMessage(folder == null ? "build.lines" : "build.files", build.summary.files(), build.summary.errors(),
				build.summary.warnings(), build.written);
		if (build.summary.errors() > 0)
			console.raiseStatus(Exit.FINDINGS);
	}

	/** Leaves out reports whose output would overwrite that of an earlier one. */
	static List<Input> unique(List<Input> reports, Console console) {
		Map<String, Input> outputs = HashMap.newHashMap(reports.size());
		List<Input> unique = new ArrayList<>(reports.size());
		for (Input report : reports) {
			Input earlier = outputs.putIfAbsent(report.output(), report);
			if (earlier == null)
				unique.add(report);
			else
				console.reportProblem(report.path(), new UsageError("build.same", report.output() + ".json", earlier.path()),
						Exit.UNUSABLE);
		}
		return unique;
	}

	private abstract static class Build implements ReportTask<Built> {

		private CheckSummary summary = CheckSummary.NONE;
		private long written;

		@Override
		public void emit(Input file, Built built) {
			summary = summary.and(built.summary);
			if (built.written)
				written++;
		}
	}

	/** Writes a line to standard output for each report. */
	private static final class BuildLines extends Build {

		/** A buffer of each thread. */
		private final ThreadLocal<JsonWriter> writers = ThreadLocal.withInitial(() -> new JsonWriter(false));
		private final Console console;

		BuildLines(Console console) {
			this.console = console;
		}

		@Override
		public Built process(LoadedText text, ReportChecker checker) {
			CheckedReport report = checker.check(text);
			JsonWriter writer = writers.get().reset();
			ReportJson.write(report.reading().figures(), report.findings(), writer);
			return new Built(writer.toByteArray(), false, CheckSummary.NONE.and(report.findings()));
		}

		@Override
		public void emit(Input file, Built built) {
			super.emit(file, built);
			console.write(Objects.requireNonNull(built.line));
		}
	}

	/** Writes a file for each report. */
	private static final class BuildFiles extends Build {

		private final OutputFolder output;

		BuildFiles(OutputFolder output) {
			this.output = output;
		}

		@Override
		public Built process(LoadedText text, ReportChecker checker) throws FileProblem {
			CheckedReport report = checker.check(text);
			boolean written = output.write(text.output() + ".json", ReportJson.bytes(report.reading(), report.findings()));
			return new Built(null, written, CheckSummary.NONE.and(report.findings()));
		}

		@Override
		public boolean isClosed() {
			return output.isHopeless();
		}
	}
}
