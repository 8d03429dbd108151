// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import report.dsl.documents.ExportFormat;
import report.dsl.documents.ExportOptions;
import report.dsl.documents.Exports;
import report.dsl.lang.ReportXmi;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;

/** {@code report export}: the official document of each report, or its model. */
final class ExportCommand implements Command {

	private static final Option TO = Option.value("to");
	private static final Option FONT = Option.value("font");

	@Override
	public Option[] options() {
		return new Option[] { TO, BuildCommand.OUTPUT, FONT, ImportCommand.FORCE, Job.DOCUMENTS, Job.FORM, Job.STDIN_NAME };
	}

	/** @param name of the document below the output folder @param errors of the report, without those marked as published */
	private record Exported(String name, ProtectedOutput.Outcome outcome, long errors) {
	}

	@Override
	public void run(Arguments arguments, Console console) throws FileProblem {
		String target = target(arguments);
		String folder = arguments.get(BuildCommand.OUTPUT.name());
		if (folder == null)
			throw new UsageError("export.where");
		ExportOptions options = options(arguments);
		Libraries.quieten();
		Job job = Job.withDocuments(arguments, folder, console);
		List<Input> reports = job.reports();
		OutputNames names = new OutputNames(reports, ending(target),
				(file, name) -> console.printMessage("import.renamed", file.path(), name));
		ProtectedOutput output = new ProtectedOutput(folder, arguments.has(ImportCommand.FORCE.name()));
		Export export = new Export(target, options, names, output, console);
		job.run(reports, export);
		output.close();
		console.printMessage("export.total", export.reports, folder, export.written);
		if (export.errors > 0)
			console.printMessage("export.errors", export.faulty, export.errors);
	}

	/** The word for a kind of document, or for the model. */
	private static String target(Arguments arguments) throws FileProblem {
		String word = arguments.get(TO.name());
		List<String> words = new ArrayList<>();
		for (ExportFormat target : ExportFormat.values())
			words.add(target.word());
		words.add(XmiFiles.WORD);
		if (word == null)
			throw new UsageError("export.target", String.join("|", words));
		if (!words.contains(word.toLowerCase(Locale.ROOT)))
			throw new UsageError("usage.choice", "--" + TO.name(), word, String.join(", ", words));
		return word.toLowerCase(Locale.ROOT);
	}

	private static ExportOptions options(Arguments arguments) throws FileProblem {
		String font = arguments.get(FONT.name());
		if (font == null)
			return ExportOptions.NONE;
		if (!Files.isRegularFile(Path.of(font)))
			throw new UsageError("export.font", font);
		return new ExportOptions(Path.of(font));
	}

	private static String ending(String target) {
		return "." + target;
	}

	private static final class Export implements ReportTask<Exported> {

		private final String target;
		private final ExportOptions options;
		private final OutputNames names;
		private final ProtectedOutput output;
		private final Console console;
		private long reports;
		private long written;
		private long faulty;
		private long errors;

		Export(String target, ExportOptions options, OutputNames names, ProtectedOutput output, Console console) {
			this.target = target;
			this.options = options;
			this.names = names;
			this.output = output;
			this.console = console;
		}

		@Override
		public Exported process(LoadedText text, ReportChecker checker) throws FileProblem {
			String name = names.of(text.input(), text.number()) + ending(target);
			CheckedReport report = checker.check(text);
			return new Exported(name, output.write(name, document(report)), report.errors());
		}

		private byte[] document(CheckedReport report) throws FileProblem {
			if (target.equals(XmiFiles.WORD))
				return ReportXmi.bytes(report.reading(), report.findings());
			ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
			try {
				Exports.write(Objects.requireNonNull(ExportFormat.of(target)), report.reading(), console.language(), out, options);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return out.toByteArray();
		}

		@Override
		public void emit(Input file, Exported exported) {
			reports++;
			errors += exported.errors;
			if (exported.errors > 0)
				faulty++;
			if (exported.outcome == ProtectedOutput.Outcome.WRITTEN)
				written++;
			if (exported.outcome == ProtectedOutput.Outcome.KEPT)
				console.reportProblem(file.path(), new UsageError("export.kept", exported.name), Exit.UNUSABLE);
		}

		@Override
		public boolean isClosed() {
			return output.isHopeless();
		}
	}
}
