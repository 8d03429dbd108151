// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

import report.dsl.form.Forms;
import report.dsl.ide.Document;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FormFiles;
import report.dsl.workspace.Input;
import report.dsl.workspace.Inputs;

/**
 * Learns what is in a workspace folder: first the names, then whose report each file is, then, behind everything the user
 * does meanwhile, what is wrong in it. Works beside the requests; shows how far it is.
 */
final class FolderScan implements CheckQueue.Batch {

	private static final int STEP_MILLISECONDS = 100;

	private final WorkspaceLibrary library;
	private final CheckQueue queue;
	private final LanguageClient client;
	private final boolean progress;
	private final String title;
	private final String token = "report-" + UUID.randomUUID();
	private final AtomicInteger done = new AtomicInteger();
	private volatile int total = -1;
	private final AtomicBoolean ended = new AtomicBoolean();
	private volatile boolean cancelled;
	private long shown;
	private CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);

	/** @param progress whether the client can show it. @param title what it is called there */
	FolderScan(WorkspaceLibrary library, CheckQueue queue, LanguageClient client, boolean progress, String title) {
		this.library = library;
		this.queue = queue;
		this.client = client;
		this.progress = progress;
		this.title = title;
	}

	String token() {
		return token;
	}

	/** Reports and forms that have been checked. */
	int done() {
		return done.get();
	}

	/** Number of reports and forms; -1 while they are still being looked for. */
	int total() {
		return total;
	}

	/** The user does not want to wait: what is not checked yet is checked when it is opened. */
	void cancel() {
		cancelled = true;
		queue.cancel(this);
		end();
	}

	void run(List<String> folders) {
		begin();
		List<String> files = new ArrayList<>();
		for (String folder : folders)
			for (Input file : find(folder))
				files.add(Uris.slashed(file.path()));
		FileBytes buffer = new FileBytes();
		for (String key : files)
			if (WorkspaceLibrary.isForm(key))
				library.learnForm(key);
			else
				library.learn(key, buffer);
		library.renew();
		wakeForms(folders);
		for (Document document : library.open())
			queue.again(Uris.key(document.uri()));
		total = files.size();
		if (cancelled || files.isEmpty())
			end();
		else
			queue.later(files, this);
	}

	private List<Input> find(String folder) {
		if (!Files.isDirectory(Path.of(folder)))
			return List.of();
		String root = library.folders().of(folder + "/");
		String output = library.folders().output(root == null ? folder : root);
		Inputs inputs = Inputs.find(List.of(folder), output, "", library.workspace(), library.listener());
		return inputs.files().stream().filter(file -> !library.leavesOut(Uris.slashed(file.path()))).toList();
	}

	/** Here, so that no key waits for a form of the workspace to be compiled. */
	private void wakeForms(List<String> folders) {
		for (String folder : folders) {
			Forms forms = library.workspace().place(folder).forms();
			for (String name : FormFiles.files(forms).keySet())
				forms.form(name);
		}
	}

	@Override
	public void checked() {
		int count = done.incrementAndGet();
		long now = System.nanoTime() / 1_000_000;
		if (count == total)
			end();
		else if (!ended.get() && now - shown > STEP_MILLISECONDS) {
			shown = now;
			WorkDoneProgressReport report = new WorkDoneProgressReport();
			report.setPercentage((int) (100L * count / total));
			report.setMessage(count + "/" + total);
			notify(report);
		}
	}

	private void begin() {
		if (!progress)
			return;
		sent = client.createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)));
		WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
		begin.setTitle(title);
		begin.setCancellable(true);
		begin.setPercentage(0);
		notify(begin);
	}

	private void end() {
		if (ended.compareAndSet(false, true))
			notify(new WorkDoneProgressEnd());
	}

	/** In the order of the calls, and not before the client has agreed. */
	private synchronized void notify(WorkDoneProgressNotification step) {
		if (progress)
			sent = sent.thenRun(() -> client.notifyProgress(new ProgressParams(Either.forLeft(token), Either.forLeft(step))));
	}
}
