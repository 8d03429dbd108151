// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.io.File;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import report.dsl.text.Glob;
import report.dsl.text.Paths;

/** The files that a report names as its parts: paths, or patterns such as {@code towns/*.report}. */
final class PartPaths {

	private PartPaths() {
	}

	/**
	 * @param stated what the report says: paths separated by white space, in quotes or not
	 * @param input  the report, which never is a part of itself
	 * @return paths relative to the report; a pattern that nothing fits stands for itself
	 */
	static List<String> of(String stated, Input input) {
		List<String> paths = new ArrayList<>();
		for (String word : Paths.of(stated)) {
			List<String> found = new ArrayList<>();
			if (Glob.isPattern(word))
				expand(input.folder(), "", word, found);
			found.remove(input.name());
			if (found.isEmpty())
				found.add(word);
			paths.addAll(found);
		}
		return paths;
	}

	/** Descends only into folders that the pattern can lead into, for {@code **} not into linked ones; names in ascending order. */
	private static void expand(String folder, String prefix, String pattern, List<String> found) {
		int slash = pattern.indexOf('/');
		String first = slash < 0 ? pattern : pattern.substring(0, slash);
		if (slash >= 0 && !Glob.isPattern(first)) {
			expand(folder, prefix + first + "/", pattern.substring(slash + 1), found);
			return;
		}
		String[] names = new File(Input.join(folder.isEmpty() ? "." : folder, prefix)).list();
		if (names == null)
			return;
		Arrays.sort(names);
		boolean any = slash >= 0 && first.equals("**");
		String rest = slash < 0 ? "" : pattern.substring(slash + 1);
		if (any)
			expand(folder, prefix, rest, found);
		for (String name : names) {
			if (name.charAt(0) == '.')
				continue;
			File file = new File(Input.join(folder.isEmpty() ? "." : folder, prefix + name));
			if (slash < 0) {
				if (Glob.matchesName(first, name) && !file.isDirectory())
					found.add(prefix + name);
			} else if (any ? file.isDirectory() && !Files.isSymbolicLink(file.toPath()) : Glob.matchesName(first, name))
				expand(folder, prefix + name + "/", any ? pattern : rest, found);
		}
	}
}
