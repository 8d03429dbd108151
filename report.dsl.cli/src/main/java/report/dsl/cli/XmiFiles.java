// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.IOException;

import report.dsl.documents.source.RawDocument;
import report.dsl.form.Forms;
import report.dsl.lang.ReportXmi;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;

/** Models of reports as XMI: the one kind of document that needs EMF, which nothing loads before such a file is met. */
final class XmiFiles {

	/** The word for it in commands, which is also the extension of such files, without the dot. */
	static final String WORD = "xmi";

	private XmiFiles() {
	}

	static boolean isXmi(String name) {
		int dot = name.lastIndexOf('.');
		return dot >= 0 && name.substring(dot + 1).equalsIgnoreCase(WORD);
	}

	/** The text of the report in a file. @throws FileProblem it is no XMI, or of another model */
	static String text(RawDocument raw, Forms forms) throws FileProblem {
		byte[] bytes = raw.all(FileBytes.LIMIT);
		String text;
		try {
			text = ReportXmi.text(bytes, forms);
		} catch (IOException e) {
			throw new UsageError("xmi.broken", String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
		}
		if (text == null)
			throw new UsageError("xmi.other");
		return text;
	}
}
