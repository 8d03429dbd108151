// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.text.LabelStyle;
import report.dsl.text.NewReport;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.OutputFile;
import report.dsl.workspace.OutputFolder;

/** {@code report new}: an empty report to fill. */
final class NewCommand implements Command {

	private static final Option FORM = Option.value("form");
	private static final Option ORGAN = Option.value("organ");
	private static final Option YEAR = Option.value("year");
	private static final Option LABELS = Option.value("labels");
	private static final Option FORCE = Option.flag("force");

	@Override
	public Option[] options() {
		return new Option[] { FORM, ORGAN, YEAR, LABELS, BuildCommand.OUTPUT, FORCE };
	}

	@Override
	public void run(Arguments arguments, Console console) throws FileProblem {
		if (!arguments.paths().isEmpty())
			throw new UsageError("usage.surplus", arguments.paths().getFirst());
		Forms forms = Job.workspace(arguments, console).place("").forms();
		String organ = arguments.get(ORGAN.name());
		if (organ == null || arguments.get(YEAR.name()) == null)
			throw new UsageError("new.what");
		int year = arguments.number(YEAR.name(), 1900, 0);
		Form form = form(forms, arguments.get(FORM.name()), year);
		LabelStyle labels = Objects.requireNonNull(LabelStyle.named(arguments.choice(LABELS.name(), "short", "full")));
		String text = NewReport.of(form, organ, year, labels);
		String file = arguments.get(BuildCommand.OUTPUT.name());
		if (file == null)
			console.print(text);
		else
			write(Path.of(file), text, arguments.has(FORCE.name()), console);
	}

	/** The form named, else the first one that is for the year. */
	private static Form form(Forms forms, @Nullable String name, int year) throws FileProblem {
		if (name != null) {
			Form form = forms.form(name);
			if (form == null)
				throw new UsageError("new.form", name, String.join(", ", forms.names()));
			return form;
		}
		for (String candidate : forms.names())
			if (forms.form(candidate) instanceof Form form && form.isFor(year))
				return form;
		throw new UsageError("new.noForm", year, String.join(", ", forms.names()));
	}

	private static void write(Path file, String text, boolean force, Console console) throws FileProblem {
		if (!force && Files.exists(file))
			throw new UsageError("new.exists", file);
		try {
			OutputFile.write(file, text.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw OutputFolder.cannotWrite(file.toString(), e);
		}
		console.printMessage("new.done", file);
	}
}
