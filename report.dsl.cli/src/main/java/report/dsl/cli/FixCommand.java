// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

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

	@Override
	public void run(Arguments arguments, Console console) throws FileProblem {
		Job job = new Job(arguments, null, console);
		Fix fix = new Fix(arguments.has(PREFERRED.name()), arguments.has(DRY_RUN.name()), console);
		job.run(job.reports(), fix);
		console.printMessage("fix.total", fix.reports, fix.fixes);
	}

	/**
	 * @param output   for standard output: a difference, or the repaired text of standard input
	 * @param fixes    how many were applied
	 * @param encoding the one that gave way to UTF-8, if any did
	 * @param errors   whether there is still a finding of severity error
	 */
	private record Fixed(String output, int fixes, @Nullable String encoding, boolean errors) {
	}

	private static final class Fix implements ReportTask<Fixed> {

		private final boolean preferred;
		private final boolean dry;
		private final Console console;
		private int reports;
		private int fixes;

		Fix(boolean preferred, boolean dry, Console console) {
			this.preferred = preferred;
			this.dry = dry;
			this.console = console;
		}

		@Override
		public Fixed process(LoadedText file, ReportChecker checker) throws FileProblem {
			Fixer fixer = new Fixer(checker, file, preferred);
			fixer.run();
			String text = fixer.diff().text().text();
			boolean fromInput = file.input().origin() == Input.Origin.STANDARD;
			if (!dry && !fromInput && (fixer.count() > 0 || file.encoding() != null))
				replace(file.input().path(), text);
			String output = dry ? fixer.diff().unified() : fromInput ? text : "";
			boolean errors = fixer.left().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
			return new Fixed(output, fixer.count(), file.encoding(), errors);
		}

		@Override
		public void emit(Input file, Fixed fixed) {
			console.print(fixed.output);
			if (fixed.encoding != null)
				console.printMessage(dry ? "fix.wouldEncode" : "fix.encoded", file.path(), fixed.encoding);
			if (fixed.fixes > 0)
				console.printMessage(dry ? "fix.would" : "fix.done", file.path(), fixed.fixes);
			if (fixed.errors)
				console.raiseStatus(Exit.FINDINGS);
			fixes += fixed.fixes;
			reports++;
		}
	}

	/** Writes a text in the place of a file. */
	static void replace(String path, String text) throws FileProblem {
		try {
			OutputFile.replace(Path.of(path), text.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw OutputFolder.cannotWrite(path, e);
		}
	}
}
