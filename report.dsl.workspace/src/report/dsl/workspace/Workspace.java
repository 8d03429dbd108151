// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What surrounds the reports: settings files and forms, looked up once per folder. A workspace ends at the nearest
 * folder with a settings file or a {@code .git}; without either it is the folder itself. Safe for use by several threads.
 */
public final class Workspace {

	private static final String FORM_FOLDER = "forms";

	private final Texts texts;
	private final Listener listener;
	private final Map<String, Place> places = new HashMap<>();
	private final Map<Path, SettingsFile> settings = new HashMap<>();
	private final FormFiles forms;

	public Workspace(Texts texts, Listener listener) {
		this.texts = texts;
		this.listener = listener;
		this.forms = new FormFiles(texts, listener);
	}

	/** Where the texts of files come from. */
	Texts texts() {
		return texts;
	}

	FormFiles formFiles() {
		return forms;
	}

	/** The forms of a folder are at hand everywhere from now on. @param folder absolute */
	public synchronized void addForms(Path folder) {
		String[] names = folder.toFile().list();
		if (names != null)
			forms.noteListing(folder, names);
	}

	/** @param folder as the user gave it; empty for the current one */
	public synchronized Place place(String folder) {
		Place place = places.get(folder);
		if (place == null) {
			Path path = Path.of(folder).toAbsolutePath().normalize();
			place = new Place(path, settings(path), forms.of(formFolders(path)));
			places.put(folder, place);
		}
		return place;
	}

	/** @param folder as the user gave it */
	public synchronized SettingsFile settings(String folder) {
		return settings(Path.of(folder).toAbsolutePath().normalize());
	}

	private SettingsFile settings(Path folder) {
		SettingsFile found = settings.get(folder);
		if (found != null)
			return found;
		Path file = folder.resolve(SettingsFile.NAME);
		if (exists(file))
			found = SettingsFile.read(file, texts, listener);
		else
			found = folder.getParent() == null ? SettingsFile.NONE : settings(folder.getParent());
		settings.put(folder, found);
		return found;
	}

	/** The folders in which forms for a report are looked for, the nearest first. */
	private static List<Path> formFolders(Path folder) {
		List<Path> folders = new ArrayList<>();
		Path end = root(folder);
		for (Path at = folder; at != null; at = at.equals(end) ? null : at.getParent()) {
			folders.add(at);
			folders.add(at.resolve(FORM_FOLDER));
		}
		return folders;
	}

	private static Path root(Path folder) {
		for (Path at = folder; at != null; at = at.getParent())
			if (exists(at.resolve(SettingsFile.NAME)) || exists(at.resolve(".git")))
				return at;
		return folder;
	}

	private static boolean exists(Path path) {
		return path.toFile().exists();
	}
}
