// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.syntax;

/** Words of a report as they are cited in messages: on one line and not too long. */
final class Quoted {

	private static final int LONGEST = 30;

	private Quoted() {
	}

	static String start(String words) {
		String line = words.strip();
		int end = 0;
		while (end < line.length() && end < LONGEST && line.charAt(end) != '\n' && line.charAt(end) != '\r')
			end++;
		if (end > 0 && end < line.length() && Character.isHighSurrogate(line.charAt(end - 1)))
			end--;
		return end == line.length() ? line : line.substring(0, end) + "…";
	}
}
