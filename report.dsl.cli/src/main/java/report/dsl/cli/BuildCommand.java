package report.dsl.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

	/** @param line the report on one line, or null when it has gone to a file */
	private record Built(byte[] line, boolean written, CheckSummary summary) {
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
		OutputFolder output = folder == null ? null : new OutputFolder(folder);
		Total total = new Total(console, output);
		if (output == null)
			job.each(reports, BuildCommand::lines, total);
		else
			job.each(unique(reports, console), () -> (desk, file) -> file(output, desk, file), total);
		if (total.closed())
			console.say("build.stopped");
		console.say(folder == null ? "build.lines" : "build.files", total.summary.files(), total.summary.errors(),
				total.summary.warnings(), total.written);
		if (total.summary.errors() > 0)
			console.status(Exit.FINDINGS);
	}

	private static Job.Task<Built> lines() {
		JsonWriter writer = new JsonWriter(false);
		return (desk, file) -> {
			Desk.Read read = desk.read(file);
			ReportJson.write(read.reading().figures(), read.findings(), writer.reset());
			return new Built(writer.toByteArray(), false, CheckSummary.NONE.and(read.findings()));
		};
	}

	private static Built file(OutputFolder output, Desk desk, Desk.Opened file) throws FileProblem {
		Desk.Read read = desk.read(file);
		boolean written = output.write(file.output() + ".json", ReportJson.bytes(read.reading(), read.findings()));
		return new Built(null, written, CheckSummary.NONE.and(read.findings()));
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
				console.complain(report.path(), new UsageError("build.same", report.output() + ".json", earlier.path()), Exit.UNUSABLE);
		}
		return unique;
	}

	private static final class Total implements Job.Taker<Built> {

		private final Console console;
		private final OutputFolder output;
		private CheckSummary summary = CheckSummary.NONE;
		private long written;

		Total(Console console, OutputFolder output) {
			this.console = console;
			this.output = output;
		}

		@Override
		public boolean closed() {
			return output != null && output.isHopeless();
		}

		@Override
		public void take(Input file, Built built) {
			summary = summary.and(built.summary);
			if (built.written)
				written++;
			if (built.line != null)
				console.write(built.line, built.line.length);
		}
	}
}
