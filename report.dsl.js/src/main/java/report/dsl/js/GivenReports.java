// SPDX-License-Identifier: EPL-2.0
package report.dsl.js;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Forms;
import report.dsl.ide.ReportDocument;
import report.dsl.relation.Figures;
import report.dsl.rules.Neighbours;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.text.Paths;

/**
 * The other reports that the page has opened for a report. There is no folder to look for them in.
 *
 * @param lastYear last year's report of the same organ; null when the page has none
 * @param opened   the reports that this one sums up, by the path that it names them by
 * @param forms    the forms at hand
 * @param encoding how the bytes of the report were read when they were not UTF-8; else null
 */
record GivenReports(Sheet sheet, @Nullable ReportDocument lastYear, Map<String, ReportDocument> opened, Forms forms,
		@Nullable String encoding) implements Neighbours {

	@Override
	public @Nullable Figures previous() {
		return lastYear == null ? null : lastYear.reading().figures();
	}

	@Override
	public boolean previousMissing() {
		return lastYear == null && sheet.text(Field.PREVIOUS) != null;
	}

	@Override
	public List<Part> parts() {
		return Paths.of(sheet.text(Field.PARTS)).stream().map(this::part).toList();
	}

	private Part part(String path) {
		ReportDocument part = opened.get(path);
		return new Part(path, part == null ? null : part.reading().figures());
	}
}
