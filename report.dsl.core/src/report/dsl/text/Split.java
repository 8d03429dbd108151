// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Parts of a text between separators. {@code String.split} would carry regular expressions into the build for browsers. */
public final class Split {

	private Split() {
	}

	/** All parts, also empty ones. @param separator not empty */
	public static String[] all(String text, String separator) {
		List<String> parts = new ArrayList<>();
		int start = 0;
		for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
			parts.add(text.substring(start, end));
			start = end + separator.length();
		}
		parts.add(text.substring(start));
		return parts.toArray(String[]::new);
	}

	/** The same without empty parts at the end; as {@code String.split}, one empty part of an empty text. */
	public static String[] at(String text, String separator) {
		String[] parts = all(text, separator);
		int end = parts.length;
		while (end > 0 && parts[end - 1].isEmpty())
			end--;
		return parts.length == 1 ? parts : Arrays.copyOf(parts, end);
	}
}
