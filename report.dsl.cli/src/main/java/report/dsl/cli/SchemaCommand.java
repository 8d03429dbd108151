// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import report.dsl.json.JsonWriter;
import report.dsl.json.ReportSchema;
import report.dsl.json.SettingsSchema;
import report.dsl.workspace.FileProblem;

/** {@code report schema}: the JSON Schema of the output, or with {@code --settings} that of the settings file. */
final class SchemaCommand implements Command {

	private static final Option SETTINGS = Option.flag("settings");

	@Override
	public Option[] options() {
		return new Option[] { SETTINGS };
	}

	@Override
	public void run(Arguments arguments, Console console) throws FileProblem {
		if (!arguments.paths().isEmpty())
			throw new UsageError("usage.surplus", arguments.paths().getFirst());
		JsonWriter writer = new JsonWriter(true);
		if (arguments.has(SETTINGS.name()))
			SettingsSchema.write(writer);
		else
			ReportSchema.write(Job.workspace(arguments, console).place("").forms(), writer);
		byte[] bytes = writer.toByteArray();
		console.write(bytes);
	}
}
