// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.text.Glob;
import report.dsl.workspace.Input;

/** The folders of the workspace, and what the settings of the editor say about files in them. Safe for use by several threads. */
final class WorkspaceFolders {

	private final Configuration configuration;
	private volatile List<String> folders = List.of();

	WorkspaceFolders(Configuration configuration) {
		this.configuration = configuration;
	}

	/** Keys of the folders. */
	List<String> all() {
		return folders;
	}

	void set(List<String> newFolders) {
		folders = List.copyOf(newFolders);
	}

	/** The folder in which a document counts as standing that is no file. */
	String home() {
		List<String> now = folders;
		return now.isEmpty() ? "" : now.getFirst();
	}

	/** The innermost folder that a file lies in; null when it lies in none. */
	@Nullable
	String of(String key) {
		String found = null;
		for (String folder : folders)
			if (key.startsWith(folder.endsWith("/") ? folder : folder + "/") && (found == null || folder.length() > found.length()))
				found = folder;
		return found;
	}

	/** Where the JSON of the reports of a folder goes. */
	String output(String folder) {
		try {
			return Path.of(folder).resolve(configuration.settings().outputFolder(folder)).normalize().toString();
		} catch (InvalidPathException e) {
			return Path.of(folder).resolve(EditorSettings.DEFAULT.outputFolder()).toString();
		}
	}

	/** Whether a file below a folder, or a folder that it lies in, is left out. */
	boolean isExcluded(String folder, String key) {
		String path = key.substring(Input.join(folder, "").length());
		for (String pattern : configuration.settings().exclude())
			for (int end = path.indexOf('/');; end = path.indexOf('/', end + 1)) {
				if (Glob.matches(pattern, end < 0 ? path : path.substring(0, end)))
					return true;
				if (end < 0)
					break;
			}
		return false;
	}
}
