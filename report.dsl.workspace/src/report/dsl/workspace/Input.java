// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

/**
 * A file to work on. Thousands of them share the name of their folder.
 *
 * @param folder as the user gave it; empty for a file of the current folder; {@code /} for the root
 * @param name   name within the folder
 * @param base   where in {@link #path()} the part begins that is kept in an output folder
 * @param origin where it comes from
 */
public record Input(String folder, String name, int base, Origin origin) {

	public enum Origin {
		/** named by the user */
		NAMED,
		/** found in a folder */
		FOUND,
		/** standard input; folder and name are what the user wants it to be called */
		STANDARD
	}

	/** Stands for standard input in a list of paths. */
	public static final String STANDARD = "-";

	/** A file named by the user: its output is its bare name. */
	public static Input named(String path) {
		return of(path, Origin.NAMED);
	}

	public static Input standard(String path) {
		return of(path, Origin.STANDARD);
	}

	private static Input of(String path, Origin origin) {
		int slash = path.lastIndexOf('/');
		return new Input(slash == 0 ? "/" : slash < 0 ? "" : path.substring(0, slash), path.substring(slash + 1), slash + 1, origin);
	}

	public static String join(String folder, String name) {
		return folder.isEmpty() ? name : folder.endsWith("/") ? folder + name : folder + "/" + name;
	}

	/** The path by which messages call the file. */
	public String path() {
		return join(folder, name);
	}

	/** A path that the file refers to, as seen from where the program runs. */
	public String resolve(String path) {
		return path.startsWith("/") || path.length() > 1 && path.charAt(1) == ':' ? path : join(folder, path);
	}

	/** Path below an output folder, without the ending of the name. */
	public String output() {
		return stem().substring(base);
	}

	/** The path without the ending of the name. */
	public String stem() {
		String path = path();
		int dot = path.lastIndexOf('.');
		return dot > path.length() - name.length() ? path.substring(0, dot) : path;
	}

	public boolean hasEnding(String ending) {
		return name.length() > ending.length() && name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
	}

	public boolean isReport() {
		return hasEnding(Inputs.REPORT);
	}

	public boolean isForm() {
		return hasEnding(Inputs.FORM);
	}
}
