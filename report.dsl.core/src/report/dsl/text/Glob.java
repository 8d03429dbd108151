// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

/**
 * Path patterns as in {@code .gitignore}: {@code *} and {@code ?} stay within a name, {@code **} stands for any number
 * of folders, and a pattern without a slash is about the name alone, wherever it stands. The cost is at most length of
 * the pattern times length of the path.
 */
public final class Glob {

	private Glob() {
	}

	public static boolean isPattern(String path) {
		return path.indexOf('*') >= 0 || path.indexOf('?') >= 0;
	}

	/** @param path with {@code /} between names, relative to where the pattern is written */
	public static boolean matches(String pattern, String path) {
		int from = pattern.startsWith("./") ? 2 : 0;
		int to = pattern.endsWith("/") ? pattern.length() - 1 : pattern.length();
		if (from >= to)
			return false;
		String p = pattern.substring(from, to);
		if (p.indexOf('/') < 0)
			return matchesName(p, path.substring(path.lastIndexOf('/') + 1));
		return matchesAll(Split.at(p.startsWith("/") ? p.substring(1) : p, "/"), Split.at(path, "/"));
	}

	/** Works out for pattern after pattern which numbers of leading names of the path it can stand for. */
	private static boolean matchesAll(String[] patterns, String[] names) {
		boolean[] reached = new boolean[names.length + 1];
		reached[0] = true;
		for (String pattern : patterns) {
			boolean[] next = new boolean[names.length + 1];
			boolean any = pattern.equals("**");
			for (int i = 0; i <= names.length; i++)
				next[i] = any ? reached[i] || i > 0 && next[i - 1] : i > 0 && reached[i - 1] && matchesName(pattern, names[i - 1]);
			reached = next;
		}
		return reached[names.length];
	}

	/** Going back to the last star is enough: an earlier one could take no more than it. */
	public static boolean matchesName(String pattern, String name) {
		int p = 0;
		int n = 0;
		int star = -1;
		int taken = 0;
		while (n < name.length()) {
			if (p < pattern.length() && pattern.charAt(p) == '*') {
				star = p++;
				taken = n;
			} else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(n))) {
				p++;
				n++;
			} else if (star >= 0) {
				p = star + 1;
				n = ++taken;
			} else
				return false;
		}
		while (p < pattern.length() && pattern.charAt(p) == '*')
			p++;
		return p == pattern.length();
	}
}
