// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import report.dsl.i18n.Language;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Messages;

/** The help pages: one file per language, a page per command behind a line {@code [NAME]}. */
final class Help {

	private Help() {
	}

	/** @param page a command, or {@code report} for the overview */
	static String of(String page, Language language) throws FileProblem {
		String text = Messages.resource(Help.class, "help", language);
		int start = ("\n" + text).indexOf("\n[" + page + "]\n");
		if (start < 0)
			throw Main.unknown(page);
		int from = text.indexOf('\n', start) + 1;
		int end = text.indexOf("\n[", from);
		return text.substring(from, end < 0 ? text.length() : end).stripTrailing() + "\n";
	}
}
