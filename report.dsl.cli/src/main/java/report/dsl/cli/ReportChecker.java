// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.rules.Checker;
import report.dsl.rules.Reading;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.NeighboursOnDisk;
import report.dsl.workspace.RelatedReports;

/** Reads reports and applies all rules to them, one report after another. For one thread. */
final class ReportChecker {

	private final RelatedReports related;
	private final FileBytes buffer;
	private @Nullable Form form;
	private boolean looksBack;

	/** @param buffer for the files of other reports */
	ReportChecker(RelatedReports related, FileBytes buffer) {
		this.related = related;
		this.buffer = buffer;
	}

	CheckedReport check(LoadedText text) {
		return check(text, text.source(), text.encoding());
	}

	/** Checks another state of a text, as if that stood in its file. @param encoding null for UTF-8 */
	CheckedReport check(LoadedText text, Source source, @Nullable String encoding) {
		Sheet sheet = ReportReader.read(source, text.place().forms());
		if (sheet.form() != form) {
			form = sheet.form();
			looksBack = RelatedReports.looksBack(form);
		}
		Reading reading = new Reading(sheet, new NeighboursOnDisk(related, text.input(), text.place(), sheet, encoding, buffer, looksBack),
				Catalogue.RULES);
		return new CheckedReport(reading, Checker.check(reading, text.place().settings().settings()));
	}
}
