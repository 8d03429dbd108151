package report.dsl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import report.dsl.rules.Severity;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;
import report.dsl.workspace.OutputFile;
import report.dsl.workspace.OutputFolder;

/** {@code report fix}: applies the fixes that are certain. */
final class FixCommand implements Command {

	private static final Option PREFERRED = Option.flag("preferred");
	private static final Option DRY_RUN = Option.flag("dry-run");

	@Override
	public Option[] options() {
		return new Option[] { PREFERRED, DRY_RUN, Job.STDIN_NAME };
	}

	/**
	 * @param output   for standard output: a difference, or the repaired text of standard input
	 * @param fixes    how many were applied
	 * @param encoding the one that gave way to UTF-8, or null
	 * @param errors   whether there is still a finding of severity error
	 */
	private record Fixed(String output, int fixes, String encoding, boolean errors) {
	}

	@Override
	public void run(Arguments arguments, Console console) throws FileProblem {
		boolean dry = arguments.has(DRY_RUN.name());
		boolean preferred = arguments.has(PREFERRED.name());
		Job job = new Job(arguments, null, console);
		int[] total = new int[2];
		job.<Fixed>each(job.reports(), () -> (desk, file) -> fix(desk, file, preferred, dry), (file, fixed) -> {
			console.print(fixed.output);
			if (fixed.encoding != null)
				console.say(dry ? "fix.wouldEncode" : "fix.encoded", file.path(), fixed.encoding);
			if (fixed.fixes > 0)
				console.say(dry ? "fix.would" : "fix.done", file.path(), fixed.fixes);
			if (fixed.errors)
				console.status(Exit.FINDINGS);
			total[0] += fixed.fixes;
			total[1]++;
		});
		console.say("fix.total", total[1], total[0]);
	}

	private static Fixed fix(Desk desk, Desk.Opened file, boolean preferred, boolean dry) throws FileProblem {
		Fixer fixer = new Fixer(desk, file, preferred);
		fixer.run();
		String text = fixer.diff().text().text();
		boolean fromInput = file.input().origin() == Input.Origin.STANDARD;
		if (!dry && !fromInput && (fixer.count() > 0 || file.encoding() != null))
			replace(file.input().path(), text);
		String output = dry ? fixer.diff().unified() : fromInput ? text : "";
		boolean errors = fixer.left().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
		return new Fixed(output, fixer.count(), file.encoding(), errors);
	}

	static void replace(String path, String text) throws FileProblem {
		try {
			OutputFile.replace(Path.of(path), text.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw OutputFolder.cannotWrite(path, e);
		}
	}
}
