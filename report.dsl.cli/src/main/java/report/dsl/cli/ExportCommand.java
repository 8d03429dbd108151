package report.dsl.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import report.dsl.documents.ExportFormat;
import report.dsl.documents.ExportOptions;
import report.dsl.documents.Exports;
import report.dsl.i18n.Language;
import report.dsl.lang.ReportXmi;
import report.dsl.rules.Severity;
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
		String ending = "." + target;
		List<Input> reports = job.reports();
		OutputNames names = new OutputNames(reports, ending, (file, name) -> console.say("import.renamed", file.path(), name));
		ProtectedOutput keeper = new ProtectedOutput(folder, arguments.has(ImportCommand.FORCE.name()));
		Total total = new Total(console, keeper);
		job.each(reports, () -> (desk, file) -> {
			String name = names.of(file.input(), file.extract() == null ? 1 : file.extract().number()) + ending;
			Desk.Read read = desk.read(file);
			long errors = read.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).count();
			return new Exported(name, keeper.write(name, bytes(read, target, console.language(), options)), errors);
		}, total);
		keeper.close();
		console.say("export.total", total.reports, folder, total.written);
		if (total.errors > 0)
			console.say("export.errors", total.faulty, total.errors);
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

	private static byte[] bytes(Desk.Read read, String target, Language language, ExportOptions options) throws FileProblem {
		if (target.equals(XmiFiles.WORD))
			return ReportXmi.bytes(read.reading(), read.findings());
		ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
		try {
			Exports.write(ExportFormat.of(target), read.reading(), language, out, options);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	private static final class Total implements Job.Taker<Exported> {

		private final Console console;
		private final ProtectedOutput keeper;
		private long reports;
		private long written;
		private long faulty;
		private long errors;

		Total(Console console, ProtectedOutput keeper) {
			this.console = console;
			this.keeper = keeper;
		}

		@Override
		public void take(Input file, Exported exported) {
			reports++;
			errors += exported.errors;
			if (exported.errors > 0)
				faulty++;
			if (exported.outcome == ProtectedOutput.Outcome.WRITTEN)
				written++;
			if (exported.outcome == ProtectedOutput.Outcome.KEPT)
				console.complain(file.path(), new UsageError("export.kept", exported.name), Exit.UNUSABLE);
		}

		@Override
		public boolean closed() {
			return keeper.isHopeless();
		}
	}
}
