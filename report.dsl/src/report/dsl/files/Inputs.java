package report.dsl.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The files that the paths of a command stand for, each once: files named by the user, and reports and forms found in
 * folders. Only names are kept. What cannot be listed is said at once.
 */
public final class Inputs {

	public static final String REPORT = ".report";
	public static final String FORM = ".form";

	/** What can be made into reports; not by this version. */
	private static final List<String> DOCUMENTS = List.of(".docx", ".doc", ".html", ".htm", ".txt", ".json", ".pdf", ".xlsx", ".csv");
	private static final Comparator<Input> ORDER = Comparator.comparing(Input::path);

	/** @param path as messages call it */
	private record Folder(String path, String real, Path absolute, SettingsFile settings) {
	}

	private final Listener listener;
	private final Workspace workspace;
	/** Files that the user named, by absolute path; their place in the list is where they are named. */
	private final Set<String> named = new HashSet<>();
	private final Set<String> done = new HashSet<>();
	private final Set<String> visited = new HashSet<>();
	private final List<Input> files = new ArrayList<>();
	private final List<String> folders = new ArrayList<>();
	private final List<String> links = new ArrayList<>();
	private final String avoided;
	private int base;

	/**
	 * @param output the folder that is written to, which is not searched unless it is one of the paths; or null
	 * @param stdin  what {@code -} is called
	 */
	public static Inputs find(List<String> paths, String output, String stdin, Workspace workspace, Listener listener) {
		Inputs inputs = new Inputs(output, workspace, listener);
		for (String path : paths)
			if (!path.isEmpty() && !path.equals(Input.STANDARD) && !new File(path).isDirectory())
				inputs.named.add(absolute(path));
		for (String path : paths)
			inputs.add(path, stdin);
		return inputs;
	}

	private Inputs(String output, Workspace workspace, Listener listener) {
		this.listener = listener;
		this.workspace = workspace;
		this.avoided = output == null ? null : real(output);
	}

	public List<Input> files() {
		return files;
	}

	/** The folders that were searched and those of the files that were named. */
	public Set<String> folders() {
		Set<String> all = new LinkedHashSet<>(folders);
		for (Input file : files)
			if (file.origin() == Input.Origin.NAMED)
				all.add(file.folder());
		return all;
	}

	private void add(String given, String stdin) {
		if (given.isEmpty()) {
			listener.problem(null, new Problem("file.noPath"));
			return;
		}
		String path = File.separatorChar == '/' ? given : given.replace(File.separatorChar, '/');
		if (path.equals(Input.STANDARD)) {
			files.add(Input.standard(stdin));
			return;
		}
		while (path.length() > 1 && path.endsWith("/"))
			path = path.substring(0, path.length() - 1);
		if (new File(path).isDirectory())
			folder(path);
		else if (done.add(absolute(path)))
			file(path);
	}

	private void file(String path) {
		Input input = Input.named(path);
		for (String document : DOCUMENTS)
			if (input.hasEnding(document)) {
				listener.problem(path, new Problem("file.import", document));
				return;
			}
		files.add(input);
	}

	/** Linked folders come last, so that a file is called by its own path and not by a detour. */
	private void folder(String path) {
		int first = files.size();
		base = path.endsWith("/") ? path.length() : path.length() + 1;
		String real = real(path);
		search(path, real); // even if it is the output folder: the user has named it
		for (int i = 0; i < links.size(); i++)
			link(links.get(i));
		links.clear();
		files.subList(first, files.size()).sort(ORDER);
	}

	private void link(String path) {
		String real = real(path);
		String parent = real(path.substring(0, path.lastIndexOf('/')));
		if (parent.equals(real) || parent.startsWith(real + "/"))
			listener.note(new Problem("folder.loop", path));
		else
			walk(path, real);
	}

	private void walk(String folder, String real) {
		if (!real.equals(avoided))
			search(folder, real);
	}

	private void search(String folder, String real) {
		if (!visited.add(real))
			return;
		String[] names = new File(folder).list();
		if (names == null) {
			listener.problem(folder, whyNot(folder));
			return;
		}
		folders.add(folder);
		Arrays.sort(names);
		Folder at = new Folder(folder, real, Path.of(folder).toAbsolutePath().normalize(), workspace.settings(folder));
		workspace.formFiles().listed(at.absolute, names);
		for (String name : names)
			if (name.charAt(0) != '.')
				entry(at, name);
	}

	private void entry(Folder at, String name) {
		if (name.endsWith(REPORT) || name.endsWith(FORM)) {
			if (!at.settings.excludes(at.absolute, name) && (named.isEmpty() || !named.contains(at.absolute.resolve(name).toString())))
				files.add(new Input(at.path, name, base, Input.Origin.FOUND));
			return;
		}
		if (name.equals("node_modules") || name.equals("target"))
			return;
		String path = Input.join(at.path, name);
		if (FileBytes.isUndecodable(path)) {
			listener.problem(path, new Problem("file.name"));
			return;
		}
		if (!new File(path).isDirectory() || at.settings.excludes(at.absolute, name))
			return;
		if (Files.isSymbolicLink(Path.of(path)))
			links.add(path);
		else
			walk(path, Input.join(at.real, name));
	}

	/**
	 * Whether a search of a folder comes upon a report or form below it, provided that it is there.
	 *
	 * @param folder absolute, as is the path; with {@code /} between names
	 * @param output the folder that is written to
	 */
	public static boolean finds(String folder, String path, String output, Workspace workspace) {
		String at = folder;
		for (int from = Input.join(folder, "").length(), slash; from <= path.length(); from = slash + 1) {
			slash = path.indexOf('/', from);
			String name = path.substring(from, slash < 0 ? path.length() : slash);
			if (name.isEmpty() || name.charAt(0) == '.' || workspace.settings(at).excludes(Path.of(at), name))
				return false;
			if (slash < 0)
				return name.endsWith(REPORT) || name.endsWith(FORM);
			at = Input.join(at, name);
			if (name.equals("node_modules") || name.equals("target") || at.equals(output))
				return false;
		}
		return false;
	}

	private static Problem whyNot(String folder) {
		try {
			Files.newDirectoryStream(Path.of(folder)).close();
			return new Problem("file.io", "");
		} catch (IOException e) {
			return FileBytes.why(e);
		}
	}

	private static String absolute(String path) {
		return Path.of(path).toAbsolutePath().normalize().toString();
	}

	private static String real(String path) {
		try {
			return Path.of(path).toRealPath().toString();
		} catch (IOException e) {
			return absolute(path);
		}
	}
}
