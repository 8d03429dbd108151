// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Edit;
import report.dsl.sheet.Sheet;
import report.dsl.text.LabelStyle;
import report.dsl.text.ReportFormatter;
import report.dsl.text.ReportReader;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;

/** {@code report format}: aligns the tables and puts signs into their usual width; writes all labels short or in full when asked to. */
final class FormatCommand implements Command {

	private static final Option CHECK = Option.flag("check");
	private static final Option DIFF = Option.flag("diff");
	private static final Option LABELS = Option.value("labels");

	@Override
	public Option[] options() {
		return new Option[] { CHECK, DIFF, LABELS, Job.STDIN_NAME };
	}

	@Override
	public void run(Arguments arguments, Console console) throws FileProblem {
		boolean check = arguments.has(CHECK.name());
		boolean diff = arguments.has(DIFF.name());
		LabelStyle labels = arguments.has(LABELS.name()) ? LabelStyle.named(arguments.choice(LABELS.name(), "short", "full")) : null;
		Job job = new Job(arguments, null, console);
		Format format = new Format(labels, check, diff, console);
		job.run(job.reports(), format);
		console.printMessage(check || diff ? "format.totalCheck" : "format.total", format.reports, format.changed);
	}

	/**
	 * @param output  for standard output: a difference, or the text of standard input
	 * @param changed whether something changes
	 */
	private record Formatted(String output, boolean changed, @Nullable String encoding) {
	}

	private static final class Format implements ReportTask<Formatted> {

		private final @Nullable LabelStyle labels;
		private final boolean check;
		private final boolean diff;
		private final Console console;
		private int reports;
		private int changed;

		/** @param labels null when they stay as they are */
		Format(@Nullable LabelStyle labels, boolean check, boolean diff, Console console) {
			this.labels = labels;
			this.check = check;
			this.diff = diff;
			this.console = console;
		}

		@Override
		public Formatted process(LoadedText file, ReportChecker checker) throws FileProblem {
			Sheet sheet = ReportReader.read(file.source(), file.place().forms());
			List<Edit> edits = ReportFormatter.format(sheet, labels);
			LineDiff lines = new LineDiff(file.source());
			if (!edits.isEmpty())
				lines.apply(edits);
			boolean changes = !lines.text().text().equals(file.source().text());
			boolean fromInput = file.input().origin() == Input.Origin.STANDARD;
			if (changes && !check && !diff && !fromInput)
				FixCommand.replace(file.input().path(), lines.text().text());
			String output = diff ? lines.unified() : fromInput && !check ? lines.text().text() : "";
			return new Formatted(output, changes, file.encoding());
		}

		@Override
		public void emit(Input file, Formatted formatted) {
			console.print(formatted.output);
			reports++;
			if (!formatted.changed)
				return;
			changed++;
			if (check)
				console.raiseStatus(Exit.FINDINGS);
			if (!diff)
				console.printMessage(check ? "format.would" : "format.done", file.path());
			if (!check && !diff && formatted.encoding != null)
				console.printMessage("fix.encoded", file.path(), formatted.encoding);
		}
	}
}
