// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import report.dsl.workspace.FileBytes;
import report.dsl.workspace.HeadIndex;
import report.dsl.workspace.Input;
import report.dsl.workspace.Workspace;

/** Puts the reports into the index that lie outside of the workspace, beside one that is open. Safe for use by several threads. */
final class SiblingReports {

	private final ReportIndex index;
	private final Overlay texts;
	/** Folders whose reports are in the index, or are being put there by the thread that asked first. */
	private final Map<String, CompletableFuture<Void>> folders = new ConcurrentHashMap<>();

	SiblingReports(ReportIndex index, Overlay texts) {
		this.index = index;
		this.texts = texts;
	}

	/** Whether somebody has asked for the reports of a folder. */
	boolean isKnown(String folder) {
		return folders.containsKey(folder);
	}

	/** The folder will be looked at again. */
	void forget(String folder) {
		folders.remove(folder);
	}

	/** Reads the heads of the reports of a folder, once. Whoever asks meanwhile waits, but for no other folder. */
	void learn(String folder, Workspace workspace, FileBytes buffer) {
		CompletableFuture<Void> learned = new CompletableFuture<>();
		CompletableFuture<Void> begun = folders.putIfAbsent(folder, learned);
		if (begun != null) {
			begun.join();
			return;
		}
		try {
			for (Input file : HeadIndex.siblings(folder, workspace))
				index.learn(file.path(), texts, buffer);
		} finally {
			learned.complete(null);
		}
	}
}
