package report.dsl.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import report.dsl.i18n.Language;
import report.dsl.workspace.Batch;
import report.dsl.workspace.DiskSearch;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;
import report.dsl.workspace.Inputs;
import report.dsl.workspace.Inputs.Documents;
import report.dsl.workspace.RelatedReports;
import report.dsl.workspace.Texts;
import report.dsl.workspace.Workspace;

/** What the commands that go over reports share: the files, their surroundings, the threads. */
final class Job {

	static final Option STDIN_NAME = Option.value("stdin-name");
	static final Option FORM = Option.value("form");
	static final Option DOCUMENTS = Option.flag("documents");

	private static final String STDIN = "stdin.report";

	private final Console console;
	private final Workspace workspace;
	private final List<Input> files;
	private final Set<String> folders;
	private final RelatedReports others;
	private final int threads;
	private final String form;

	/** Works on reports and forms. @param output the folder that is written to, or null */
	Job(Arguments arguments, String output, Console console) throws FileProblem {
		this(arguments, output, Documents.REFUSED, console);
	}

	/** For commands that take documents where the user says so. */
	static Job withDocuments(Arguments arguments, String output, Console console) throws FileProblem {
		return new Job(arguments, output, arguments.has(DOCUMENTS.name()) ? Documents.FOUND : Documents.NAMED, console);
	}

	/** @param output the folder that is written to, or null */
	Job(Arguments arguments, String output, Documents documents, Console console) throws FileProblem {
		String stdin = arguments.get(STDIN_NAME.name());
		this.console = console;
		this.workspace = workspace(arguments, console);
		this.threads = threads(arguments);
		Inputs inputs = Inputs.find(arguments.somePaths(), output, stdin == null ? STDIN : stdin,
				new Inputs.Wanted(documents, DocumentInputs::isDocument), workspace, console);
		this.files = DocumentInputs.withoutOutputs(inputs.files());
		this.folders = inputs.folders();
		this.others = new RelatedReports(workspace, new DiskSearch(workspace, texts(files), threads));
		this.form = arguments.get(FORM.name());
		long passedOver = inputs.passedOver().stream().filter(file -> DocumentInputs.isLikelyReport(file.name())).count();
		if (passedOver > 0)
			console.say("documents.passedOver", passedOver);
	}

	/** Works on files that are known. */
	Job(List<Input> files, Arguments arguments, Console console) throws FileProblem {
		this.console = console;
		this.workspace = workspace(arguments, console);
		this.threads = threads(arguments);
		this.files = files;
		this.folders = Set.of();
		this.others = new RelatedReports(workspace, new DiskSearch(workspace, files, threads));
		this.form = null;
	}

	private static int threads(Arguments arguments) throws FileProblem {
		return arguments.number(Arguments.JOBS.name(), 1, Runtime.getRuntime().availableProcessors());
	}

	/** Without documents: among them nobody looks for last year's report. */
	private static List<Input> texts(List<Input> files) {
		for (Input file : files)
			if (!file.isReport())
				return files.stream().filter(one -> one.isReport() || !DocumentInputs.isDocument(one.name())).toList();
		return files;
	}

	/** The workspace of a run. Its messages are in the language of the settings for the first path, if none was asked for. */
	static Workspace workspace(Arguments arguments, Console console) {
		Workspace workspace = new Workspace(Texts.DISK, console);
		if (arguments.get(Arguments.LANG.name()) != null)
			return workspace;
		String first = arguments.paths().isEmpty() ? "" : arguments.paths().getFirst();
		Language set = workspace.settings(new File(first).isDirectory() ? first : Input.named(first).folder()).language();
		if (set != null)
			console.speak(set);
		return workspace;
	}

	/** Reports and forms in the order of the run. */
	List<Input> files() {
		return files;
	}

	/** The reports alone; a form that the user named is refused. */
	List<Input> reports() {
		List<Input> reports = new ArrayList<>(files.size());
		for (Input file : files)
			if (!file.isForm())
				reports.add(file);
			else if (file.origin() != Input.Origin.FOUND)
				console.complain(file.path(), new UsageError("file.form"), Exit.UNUSABLE);
		return reports;
	}

	/** The folders that hold the files. */
	Set<String> folders() {
		return folders;
	}

	/** What comes out for each report. */
	interface Taker<R> {

		void take(Input file, R result);

		/** A file that could not be worked on has been said; it may have to be counted. */
		default void failed(Input file, String why) {
			// nothing to count
		}

		/** Whether nothing more can be taken. */
		default boolean closed() {
			return false;
		}
	}

	/**
	 * Works on all the files with all threads and hands the results on in the order of the files.
	 *
	 * @param task for each thread what it does with a file at its desk
	 */
	<R> void each(List<Input> list, Supplier<Task<R>> task, Taker<R> taker) {
		Progress progress = Progress.of(console, list.size());
		console.progress(progress);
		new Batch<List<R>>(list.size(), threads, () -> {
			Task<R> own = task.get();
			Desk desk = new Desk(workspace, others, form, console);
			return item -> desk.with(list.get(item), file -> own.run(desk, file));
		}, new Sink<>(list, taker, console, progress)).run();
		progress.hide();
	}

	/** What is done with one report. */
	interface Task<R> {
		R run(Desk desk, Desk.Opened file) throws FileProblem;
	}

	/** Says what went wrong and counts what is done. */
	private record Sink<R>(List<Input> inputs, Taker<R> taker, Console console, Progress progress) implements Batch.Sink<List<R>> {

		@Override
		public void accept(int item, List<R> results) {
			for (R result : results)
				taker.take(inputs.get(item), result);
			progress.done(item + 1);
		}

		@Override
		public void failed(int item, Throwable cause) {
			Input file = inputs.get(item);
			FileProblem problem = complaint(cause);
			console.complain(file.path(), problem, cause instanceof FileProblem || cause instanceof OutOfMemoryError ? Exit.UNUSABLE : Exit.FAILURE);
			taker.failed(file, problem.in(console.language()));
			progress.done(item + 1);
		}

		@Override
		public boolean closed() {
			return console.broken() || taker.closed();
		}
	}

	/** A fault of the program is told in a line: what and where, for whoever mends it. */
	static FileProblem complaint(Throwable cause) {
		if (cause instanceof FileProblem problem)
			return problem;
		if (cause instanceof OutOfMemoryError)
			return new UsageError("file.memory");
		StackTraceElement[] trace = cause.getStackTrace();
		return new UsageError("failure", cause, trace.length == 0 ? "?" : trace[0]);
	}
}
