package report.dsl.cli;

import java.util.List;

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

	/**
	 * @param output  for standard output: a difference, or the text of standard input
	 * @param changed whether something changes
	 */
	private record Formatted(String output, boolean changed, String encoding) {
	}

	@Override
	public void run(Arguments arguments, Console console) throws FileProblem {
		boolean check = arguments.has(CHECK.name());
		boolean diff = arguments.has(DIFF.name());
		LabelStyle labels = arguments.has(LABELS.name()) ? LabelStyle.named(arguments.choice(LABELS.name(), "short", "full")) : null;
		Job job = new Job(arguments, null, console);
		int[] total = new int[2];
		job.<Formatted>each(job.reports(), () -> (desk, file) -> format(file, labels, check, diff), (file, formatted) -> {
			console.print(formatted.output);
			total[0]++;
			if (!formatted.changed)
				return;
			total[1]++;
			if (check)
				console.status(Exit.FINDINGS);
			if (!diff)
				console.say(check ? "format.would" : "format.done", file.path());
			if (!check && !diff && formatted.encoding != null)
				console.say("fix.encoded", file.path(), formatted.encoding);
		});
		console.say(check || diff ? "format.totalCheck" : "format.total", total[0], total[1]);
	}

	private static Formatted format(Desk.Opened file, LabelStyle labels, boolean check, boolean diff) throws FileProblem {
		Sheet sheet = ReportReader.read(file.source(), file.place().forms());
		List<Edit> edits = ReportFormatter.format(sheet, labels);
		LineDiff lines = new LineDiff(file.source());
		if (!edits.isEmpty())
			lines.apply(edits);
		boolean changed = !lines.text().text().equals(file.source().text());
		boolean fromInput = file.input().origin() == Input.Origin.STANDARD;
		if (changed && !check && !diff && !fromInput)
			FixCommand.replace(file.input().path(), lines.text().text());
		String output = diff ? lines.unified() : fromInput && !check ? lines.text().text() : "";
		return new Formatted(output, changed, file.encoding());
	}
}
