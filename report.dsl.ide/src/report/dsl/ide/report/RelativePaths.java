// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import report.dsl.text.Split;

/** Paths between documents as a report writes them. */
final class RelativePaths {

	private RelativePaths() {
	}

	/** The path that leads from the folder of one document to another; null when they have nothing in common. */
	static @Nullable String of(String from, String to) {
		String[] start = Split.all(path(from), "/");
		String[] end = Split.all(path(to), "/");
		int same = 0;
		while (same < start.length - 1 && same < end.length - 1 && start[same].equals(end[same]))
			same++;
		if (same == 0)
			return null;
		StringBuilder out = new StringBuilder();
		for (int i = same; i < start.length - 1; i++)
			out.append("../");
		for (int i = same; i < end.length; i++)
			out.append(end[i]).append(i < end.length - 1 ? "/" : "");
		return out.toString();
	}

	/** Scheme and names without escapes. */
	private static String path(String uri) {
		try {
			URI parsed = new URI(uri);
			return parsed.getPath() == null ? uri : parsed.getScheme() + ":" + parsed.getPath();
		} catch (java.net.URISyntaxException e) {
			return uri;
		}
	}
}
