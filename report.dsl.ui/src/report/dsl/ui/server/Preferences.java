// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import report.dsl.ui.ReportUi;

/** What the user has set for the workspace, as the server asks for it. */
public final class Preferences {

	/** Name of the section that the server asks for. */
	static final String SECTION = "report";

	public static final String OUTPUT_FOLDER = "output.folder";
	/** The same for single projects, as the server knows them. */
	private static final String OUTPUT_FOLDERS = "output.folders";
	/** Which labels proposals and formatting write: {@code short}, {@code full} or {@code keep}. */
	public static final String LABELS = "labels";
	public static final String ON_SAVE = "output.onSave";
	public static final String FORMAT_ON_SAVE = "format.onSave";
	public static final String HINT_TOTALS = "inlayHints.totals";
	public static final String HINT_DIFFERENCES = "inlayHints.differences";
	public static final String HINT_LAST_YEAR = "inlayHints.lastYear";
	public static final String LENSES = "codeLens.enable";
	public static final String CHECK_ALL = "workspace.check";
	/** Whether the server logs failures of the program with their whole stack traces. */
	public static final String DEBUG = "debug";
	public static final String OUTLINE_SORTED = "outline.sorted";
	public static final String OUTLINE_LINKED = "outline.linked";
	public static final String LAST_ORGAN = "wizard.organ";
	public static final String EXCLUDE = "files.exclude";
	/** What stands between the patterns of {@link #EXCLUDE}. */
	public static final String SEPARATOR = "\n";

	private static final IPath FILE = IPath.fromPortableString(".settings/" + ReportUi.ID + ".prefs");

	private static final String[] FLAGS = { HINT_TOTALS, HINT_DIFFERENCES, HINT_LAST_YEAR, LENSES, CHECK_ALL };

	private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, ReportUi.ID);

	private Preferences() {
	}

	public static IPreferenceStore store() {
		return STORE;
	}

	/** The output folder of a project: its own, or that of the workspace. */
	public static String outputFolder(IProject project) {
		String own = ownOutputFolder(project);
		return own.isEmpty() ? store().getString(OUTPUT_FOLDER) : own;
	}

	/** What a project has set itself; empty when it has not. */
	public static String ownOutputFolder(IProject project) {
		return project.isAccessible() ? node(project).get(OUTPUT_FOLDER, "").strip() : "";
	}

	/** What is set for a project, which its files carry along. */
	public static IEclipsePreferences node(IProject project) {
		return new ProjectScope(project).getNode(ReportUi.ID);
	}

	/** Whether a file is where the settings of a project are kept. */
	static boolean isKeptIn(IResource file) {
		return file.getProjectRelativePath().equals(FILE);
	}

	/** Sets what holds when the user has set nothing. */
	public static void defaults(IPreferenceStore store) {
		store.setDefault(OUTPUT_FOLDER, "out");
		store.setDefault(LABELS, "keep");
		store.setDefault(ON_SAVE, true);
		store.setDefault(FORMAT_ON_SAVE, false);
		for (String flag : FLAGS)
			store.setDefault(flag, true);
		store.setDefault(EXCLUDE, "");
		store.setDefault(DEBUG, false);
		store.setDefault(OUTLINE_SORTED, false);
		store.setDefault(OUTLINE_LINKED, true);
	}

	/** What the server need not know. */
	private static final Set<String> OURS = Set.of(FORMAT_ON_SAVE, ON_SAVE, OUTLINE_SORTED, OUTLINE_LINKED, LAST_ORGAN);

	/** @param changed is run when something has been set that the server should know */
	public static void follow(Runnable changed) {
		store().addPropertyChangeListener(event -> {
			if (!OURS.contains(event.getProperty()))
				changed.run();
		});
	}

	/** The section. Writing on save is left to Eclipse, which knows what a save is and what its builders do. */
	static JsonObject section() {
		IPreferenceStore store = store();
		JsonObject section = new JsonObject();
		put(section, OUTPUT_FOLDER).addProperty("folder", store.getString(OUTPUT_FOLDER));
		put(section, OUTPUT_FOLDERS).add("folders", ownFolders());
		section.addProperty(LABELS, store.getString(LABELS));
		put(section, ON_SAVE).addProperty("onSave", false);
		for (String flag : FLAGS)
			put(section, flag).addProperty(flag.substring(flag.indexOf('.') + 1), store.getBoolean(flag));
		section.addProperty(DEBUG, store.getBoolean(DEBUG));
		JsonArray exclude = new JsonArray();
		for (String pattern : store.getString(EXCLUDE).split(SEPARATOR))
			if (!pattern.isBlank())
				exclude.add(pattern.strip());
		put(section, EXCLUDE).add("exclude", exclude);
		return section;
	}

	private static JsonObject ownFolders() {
		JsonObject folders = new JsonObject();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects())
			if (!ownOutputFolder(project).isEmpty() && Places.uri(project) != null)
				folders.addProperty(Places.uri(project), ownOutputFolder(project));
		return folders;
	}

	/** The object that a dotted name lies in. */
	private static JsonObject put(JsonObject section, String name) {
		String group = name.substring(0, name.indexOf('.'));
		if (!section.has(group))
			section.add(group, new JsonObject());
		return section.getAsJsonObject(group);
	}
}
