// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.util.ArrayList;
import java.util.List;

import report.dsl.workspace.Batch;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;

/** A thread of a run: loads files and has the task make results of their texts. */
final class Worker<R> implements Batch.Work<List<R>> {

	/** Held while a large file is worked on, so that memory suffices. */
	private static final Object LARGE_FILE = new Object();

	private final List<Input> files;
	private final TextLoader loader;
	private final ReportChecker checker;
	private final ReportTask<R> task;

	Worker(List<Input> files, TextLoader loader, ReportChecker checker, ReportTask<R> task) {
		this.files = files;
		this.loader = loader;
		this.checker = checker;
		this.task = task;
	}

	/** @return a result for each text of the file */
	@Override
	public List<R> run(int item) throws FileProblem {
		TextLoader.OpenedFile file = loader.open(files.get(item));
		if (!file.large())
			return results(file);
		synchronized (LARGE_FILE) {
			return results(file);
		}
	}

	private List<R> results(TextLoader.OpenedFile file) throws FileProblem {
		List<LoadedText> texts = loader.load(file);
		List<R> results = new ArrayList<>(texts.size());
		for (LoadedText text : texts)
			results.add(task.process(text, checker));
		return results;
	}
}
