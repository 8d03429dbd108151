// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import report.dsl.text.ReportHead;
import report.dsl.workspace.Decoder;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.ReportIdentity;
import report.dsl.workspace.Texts;

/** The texts of files: as they stand in the editor for those that are open, else as they lie on disk. */
final class Overlay implements Texts {

	private final Map<String, String> open = new ConcurrentHashMap<>();

	/** @param text null: the editor has closed the file */
	void put(String path, @Nullable String text) {
		if (text == null)
			open.remove(path);
		else
			open.put(path, text);
	}

	private @Nullable String text(String path) {
		return open.get(Uris.slashed(path));
	}

	@Override
	public Decoder read(String path, FileBytes buffer) throws FileProblem {
		String text = text(path);
		return text == null ? Texts.super.read(path, buffer) : new Decoder(text, null);
	}

	@Override
	public String beginning(String path, int bytes, FileBytes buffer) {
		String text = text(path);
		return text == null ? Texts.super.beginning(path, bytes, buffer) : text;
	}

	@Override
	public @Nullable ReportIdentity head(String path, FileBytes buffer) {
		String text = text(path);
		if (text == null)
			return Texts.super.head(path, buffer);
		ReportHead head = ReportHead.of(text);
		return ReportIdentity.of(head.organ(), head.year());
	}

	@Override
	public boolean exists(String path) {
		return text(path) != null || Texts.super.exists(path);
	}
}
