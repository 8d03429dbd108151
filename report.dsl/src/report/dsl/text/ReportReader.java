package report.dsl.text;

import report.dsl.form.Forms;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;

/** Reads the text of a report into a sheet. Never fails: what is wrong becomes a trouble with a place. */
public final class ReportReader {

	private ReportReader() {
	}

	public static Sheet read(Source source, Forms forms) {
		return new Sheet.Builder(source, Forms.NONE).build();
	}
}
