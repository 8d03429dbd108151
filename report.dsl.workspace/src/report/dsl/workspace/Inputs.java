// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The files that the paths of a command stand for, each once: files named by the user, and reports and forms found in
 * folders. Only names are kept. What cannot be listed is reported at once.
 */
public final class Inputs {

	public static final String REPORT = ".report";
	public static final String FORM = ".form";

	private static final Comparator<Input> ORDER = Comparator.comparing(Input::path);

	/** What is done with documents that reports can be made of: whatever is neither report nor form. */
	public enum DocumentPolicy {
		/** none is taken; one that the user named is refused */
		REFUSED,
		/** those that the user named are taken; those of a folder only if there is no report in it */
		NAMED,
		/** also those found in folders, unless the report of the same name stands beside */
		FOUND,
		/** all of them and nothing else */
		ONLY
	}

	/**
	 * Which files a command works on.
	 *
	 * @param isDocument whether a file of this name is a document that reports can be made of
	 */
	public record Wanted(DocumentPolicy documents, Predicate<String> isDocument) {

		/** Reports and forms, for those who know no documents. */
		private static final Wanted REPORTS = new Wanted(DocumentPolicy.REFUSED, name -> false);
	}

	/** @param path as messages call it */
	private record Folder(String path, String real, Path absolute, SettingsFile settings) {
	}

	private final Listener listener;
	private final Workspace workspace;
	private final Wanted wanted;
	/** Files that the user named, by absolute path; their place in the list is where they are named. */
	private final Set<String> named = new HashSet<>();
	private final Set<String> done = new HashSet<>();
	private final Set<String> visited = new HashSet<>();
	private final List<Input> files = new ArrayList<>();
	private final List<String> folders = new ArrayList<>();
	private final List<String> links = new ArrayList<>();
	/** Documents that lie in the folder being searched, for the case that there is no report in it. */
	private final List<Input> aside = new ArrayList<>();
	private final List<Input> passedOver = new ArrayList<>();
	private final @Nullable String avoided;
	private int base;

	/** Reports and forms; see below. */
	public static Inputs find(List<String> paths, String output, String stdin, Workspace workspace, Listener listener) {
		return find(paths, output, stdin, Wanted.REPORTS, workspace, listener);
	}

	/**
	 * @param output the folder that is written to, which is not searched unless it is one of the paths
	 * @param stdin  what {@code -} is called
	 */
	public static Inputs find(List<String> paths, @Nullable String output, String stdin, Wanted wanted, Workspace workspace,
			Listener listener) {
		Inputs inputs = new Inputs(output, wanted, workspace, listener);
		for (String path : paths)
			if (!path.isEmpty() && !path.equals(Input.STANDARD) && !new File(path).isDirectory())
				inputs.named.add(absolute(path));
		for (String path : paths)
			inputs.addPath(path, stdin);
		return inputs;
	}

	private Inputs(@Nullable String output, Wanted wanted, Workspace workspace, Listener listener) {
		this.wanted = wanted;
		this.listener = listener;
		this.workspace = workspace;
		this.avoided = output == null ? null : real(output);
	}

	public List<Input> files() {
		return files;
	}

	/** The documents in folders that were left alone because there are reports. */
	public List<Input> passedOver() {
		return passedOver;
	}

	/** The folders that were searched and those of the files that were named. */
	public Set<String> folders() {
		Set<String> all = new LinkedHashSet<>(folders);
		for (Input file : files)
			if (file.origin() == Input.Origin.NAMED)
				all.add(file.folder());
		return all;
	}

	private void addPath(String given, String stdin) {
		if (given.isEmpty()) {
			listener.reportProblem(null, new FileProblem("file.noPath"));
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
			addFolder(path);
		else if (done.add(absolute(path)))
			addFile(path);
	}

	private void addFile(String path) {
		Input input = Input.named(path);
		boolean report = input.isReport();
		if (wanted.documents == DocumentPolicy.REFUSED && !report && !input.isForm() && wanted.isDocument.test(input.name()))
			listener.reportProblem(path, new FileProblem("file.import", path));
		else if (wanted.documents == DocumentPolicy.ONLY && (report || input.isForm()))
			listener.reportProblem(path, new FileProblem("file.imported"));
		else
			files.add(input);
	}

	/** Linked folders come last, so that a file is called by its own path and not by a detour. */
	private void addFolder(String path) {
		int first = files.size();
		base = path.endsWith("/") ? path.length() : path.length() + 1;
		String real = real(path);
		search(path, real); // even if it is the output folder: the user has named it
		for (int i = 0; i < links.size(); i++)
			followLink(links.get(i));
		links.clear();
		addDocuments(first);
		files.subList(first, files.size()).sort(ORDER);
	}

	private void addDocuments(int first) {
		if (aside.isEmpty())
			return;
		Set<String> reports = new HashSet<>();
		for (Input file : files.subList(first, files.size()))
			if (file.isReport())
				reports.add(file.stem());
		for (Input document : aside)
			if (wanted.documents == DocumentPolicy.ONLY
					|| !reports.contains(document.stem()) && (wanted.documents == DocumentPolicy.FOUND || reports.isEmpty()))
				files.add(document);
			else if (!reports.contains(document.stem()))
				passedOver.add(document);
		aside.clear();
	}

	private void followLink(String path) {
		String real = real(path);
		String parent = real(path.substring(0, path.lastIndexOf('/')));
		if (parent.equals(real) || parent.startsWith(real + "/"))
			listener.reportNote(new FileProblem("folder.loop", path));
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
			listener.reportProblem(folder, whyNot(folder));
			return;
		}
		folders.add(folder);
		Arrays.sort(names);
		Folder at = new Folder(folder, real, Path.of(folder).toAbsolutePath().normalize(), workspace.settings(folder));
		workspace.formFiles().noteListing(at.absolute, names);
		for (String name : names)
			if (name.charAt(0) != '.')
				addEntry(at, name);
	}

	private void addEntry(Folder at, String name) {
		if (name.endsWith(REPORT) || name.endsWith(FORM)) {
			if (wanted.documents != DocumentPolicy.ONLY && isTaken(at, name))
				files.add(new Input(at.path, name, base, Input.Origin.FOUND));
			return;
		}
		if (wanted.documents != DocumentPolicy.REFUSED && wanted.isDocument.test(name) && !name.equals(SettingsFile.NAME)
				&& new File(Input.join(at.path, name)).isFile()) {
			if (isTaken(at, name))
				aside.add(new Input(at.path, name, base, Input.Origin.FOUND));
			return;
		}
		if (name.equals("node_modules") || name.equals("target"))
			return;
		String path = Input.join(at.path, name);
		if (FileBytes.isUndecodable(path)) {
			listener.reportProblem(path, new FileProblem("file.name"));
			return;
		}
		if (!new File(path).isDirectory() || at.settings.excludes(at.absolute, name))
			return;
		if (Files.isSymbolicLink(Path.of(path)))
			links.add(path);
		else
			walk(path, Input.join(at.real, name));
	}

	private boolean isTaken(Folder at, String name) {
		return !at.settings.excludes(at.absolute, name) && (named.isEmpty() || !named.contains(at.absolute.resolve(name).toString()));
	}

	/**
	 * Whether a search of a folder finds a report or form below it, provided that it exists.
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

	private static FileProblem whyNot(String folder) {
		try (DirectoryStream<Path> readable = Files.newDirectoryStream(Path.of(folder))) {
			return new FileProblem("file.io", "");
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
