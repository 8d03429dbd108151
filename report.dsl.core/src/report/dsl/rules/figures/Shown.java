// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.figures;

/** Text of a report as messages quote it: on one line and not for pages. */
public final class Shown {

	private static final int LONGEST = 24;

	private Shown() {
	}

	public static String text(String written) {
		String line = written.length() > LONGEST ? written.substring(0, LONGEST) + "…" : written;
		return line.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
	}
}
