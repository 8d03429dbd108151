// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.Documents;
import report.dsl.i18n.Language;
import report.dsl.workspace.Batch;
import report.dsl.workspace.DiskSearch;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;
import report.dsl.workspace.Inputs;
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
	private final RelatedReports related;
	private final int threads;
	private final @Nullable String form;
	private final boolean onlyDocuments;

	/** Works on reports and forms. @param output the folder that is written to, if any is */
	Job(Arguments arguments, @Nullable String output, Console console) throws FileProblem {
		this(arguments, output, Inputs.DocumentPolicy.REFUSED, console);
	}

	/** For commands that take documents if an option asks for it. */
	static Job withDocuments(Arguments arguments, @Nullable String output, Console console) throws FileProblem {
		return new Job(arguments, output, arguments.has(DOCUMENTS.name()) ? Inputs.DocumentPolicy.FOUND : Inputs.DocumentPolicy.NAMED,
				console);
	}

	/** @param output the folder that is written to, if any is */
	Job(Arguments arguments, @Nullable String output, Inputs.DocumentPolicy documents, Console console) throws FileProblem {
		String stdin = arguments.get(STDIN_NAME.name());
		this.console = console;
		this.workspace = workspace(arguments, console);
		this.threads = threads(arguments);
		Inputs inputs = Inputs.find(arguments.somePaths(), output, stdin == null ? STDIN : stdin,
				new Inputs.Wanted(documents, DocumentInputs::isDocument), workspace, console);
		this.files = DocumentInputs.withoutOutputs(inputs.files());
		this.folders = inputs.folders();
		this.related = new RelatedReports(workspace, new DiskSearch(workspace, texts(files), threads));
		this.form = arguments.get(FORM.name());
		this.onlyDocuments = documents == Inputs.DocumentPolicy.ONLY;
		long passedOver = inputs.passedOver().stream().filter(file -> Documents.isLikelyReport(file.name())).count();
		if (passedOver > 0)
			console.printMessage("documents.passedOver", passedOver);
	}

	/** Works on files that are known. */
	Job(List<Input> files, Arguments arguments, Console console) throws FileProblem {
		this.console = console;
		this.workspace = workspace(arguments, console);
		this.threads = threads(arguments);
		this.files = files;
		this.folders = Set.of();
		this.related = new RelatedReports(workspace, new DiskSearch(workspace, files, threads));
		this.form = null;
		this.onlyDocuments = false;
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
			console.useLanguage(set);
		return workspace;
	}

	/** Compares the text of each report with that of all others of the run. */
	void lookForCopies() {
		related.lookForCopies();
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
				console.reportProblem(file.path(), new UsageError("file.form"), Exit.UNUSABLE);
		return reports;
	}

	/** The folders that hold the files. */
	Set<String> folders() {
		return folders;
	}

	/** Runs a task on the texts of files with all threads of the run. */
	<R> void run(List<Input> list, ReportTask<R> task) {
		Progress progress = Progress.of(console, list.size());
		console.showProgress(progress);
		new Batch<>(list.size(), threads, () -> worker(list, task), new Sink<>(list, task, console, progress)).run();
		progress.hide();
	}

	private <R> Worker<R> worker(List<Input> list, ReportTask<R> task) {
		FileBytes buffer = new FileBytes();
		TextLoader loader = new TextLoader(workspace, form, onlyDocuments, buffer, console);
		return new Worker<>(list, loader, new ReportChecker(related, buffer), task);
	}

	/** Hands results to the task, reports what went wrong, and counts what is done. */
	private record Sink<R>(List<Input> files, ReportTask<R> task, Console console, Progress progress) implements Batch.Sink<List<R>> {

		@Override
		public void accept(int item, List<R> results) {
			for (R result : results)
				task.emit(files.get(item), result);
			progress.update(item + 1);
		}

		@Override
		public void reject(int item, Throwable cause) {
			Input file = files.get(item);
			task.skip(file, console.reportFailure(file.path(), cause));
			progress.update(item + 1);
		}

		@Override
		public boolean isClosed() {
			return console.isBroken() || task.isClosed();
		}
	}
}
