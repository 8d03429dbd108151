// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Forms;
import report.dsl.ide.ReportDocument;
import report.dsl.json.ReportJson;
import report.dsl.sheet.Field;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;
import report.dsl.workspace.OutputFolder;
import report.dsl.workspace.SettingsFile;

/** Writes the JSON of reports: the bytes of {@code report build}, in the folder that is set. */
final class Outputs {

	/** What became of it. @param written false: the file had this content already */
	record Result(Path file, boolean written) {
	}

	private final WorkspaceLibrary library;

	Outputs(WorkspaceLibrary library) {
		this.library = library;
	}

	/**
	 * Where the JSON of a report goes.
	 *
	 * @return null for a document that is no file
	 */
	@Nullable
	Path file(String key) {
		return Uris.path(Uris.uri(key)) == null ? null : folder(key).resolve(input(key).output() + ".json");
	}

	/** The report as the command line would find it in its workspace folder. */
	private Input input(String key) {
		String folder = library.folders().of(key);
		Input named = Input.named(key);
		if (folder == null)
			return named;
		int base = folder.endsWith("/") ? folder.length() : folder.length() + 1;
		return new Input(named.folder(), named.name(), base, Input.Origin.FOUND);
	}

	/** The output folder for a report; its workspace folder's, or beside it where there is none. */
	Path folder(String key) {
		return Path.of(library.folders().output(base(key)));
	}

	/** The workspace folder that a report belongs to, else its own folder. */
	private String base(String key) {
		String folder = library.folders().of(key);
		return folder != null ? folder : Input.named(key).folder();
	}

	/**
	 * Whether somebody has made a project of the folder in which a report lies: by a settings file there or above it in the workspace, or by
	 * JSON that was asked for once, which shows in the output folder. In other folders a save writes nothing but the report.
	 */
	boolean isProject(String key) {
		if (Uris.path(Uris.uri(key)) == null)
			return false;
		String workspace = library.folders().of(key);
		for (Path folder = Path.of(Input.named(key).folder()); folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve(SettingsFile.NAME)))
				return true;
			if (workspace == null || folder.equals(Path.of(workspace)))
				break;
		}
		Path output = folder(key);
		boolean among = output.equals(Path.of(base(key)).normalize()); // JSON beside the reports: the folder itself tells nothing
		return among ? Files.exists(file(key)) : Files.isDirectory(output);
	}

	/** @throws FileProblem it was not written, and an earlier file is as it was */
	Result write(ReportDocument report) throws FileProblem {
		String key = Uris.key(report.uri());
		check(report);
		Path file = Objects.requireNonNull(file(key)); // what is no file has been refused
		String other = rival(key, file);
		if (other != null)
			throw new ServerProblem("json.same", file, other);
		String name = input(key).output() + ".json";
		return write(report, folder(key), name, file);
	}

	/** Writes where a client says that the report belongs. @throws FileProblem as above */
	Result write(ReportDocument report, Path file) throws FileProblem {
		check(report);
		return write(report, file.resolveSibling(""), file.getFileName().toString(), file);
	}

	private static Result write(ReportDocument report, Path folder, String name, Path file) throws FileProblem {
		byte[] bytes = ReportJson.bytes(report.reading(), report.findings());
		return new Result(file, new OutputFolder(folder.toString()).write(name, bytes));
	}

	private static void check(ReportDocument report) throws FileProblem {
		if (Uris.path(report.uri()) == null)
			throw new ServerProblem("json.unsaved");
		if (report.form() == Forms.NONE)
			throw new ServerProblem("json.noForm");
		if (report.sheet().text(Field.TITLE) == null)
			throw new ServerProblem("json.noTitle", Field.TITLE.word());
	}

	/** Another report that is written to the same file and comes before this one; null when there is none. */
	private @Nullable String rival(String key, Path file) {
		if (library.folders().all().size() < 2)
			return null;
		for (ReportIndex.Entry entry : library.index().all())
			if (entry.key().compareTo(key) < 0 && file.equals(file(entry.key())))
				return entry.key();
		return null;
	}
}
