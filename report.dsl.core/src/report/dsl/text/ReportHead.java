// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Field;
import report.dsl.sheet.Region;

/**
 * Whose report a text is and of which year, read without anything behind the head.
 *
 * @param organ as written, without quotes; null when it is not stated
 * @param year  -1 when it is not stated or unreadable
 */
public record ReportHead(@Nullable String organ, int year) {

	/** @param text a report, or the beginning of one */
	public static ReportHead of(String text) {
		String organ = null;
		int year = -1;
		boolean yearStated = false;
		Lines lines = new Lines(text);
		while (lines.next() && ReportReader.isHead(lines.kind)) {
			if (lines.kind != Lines.Kind.FIELD)
				continue;
			if (lines.field == Field.ORGAN && organ == null)
				organ = value(lines);
			else if (lines.field == Field.YEAR && !yearStated) {
				yearStated = true;
				year = Dates.year(value(lines));
			}
		}
		return new ReportHead(organ, year);
	}

	static String value(Lines line) {
		Region value = HeadReader.value(line);
		return line.text.substring(value.start(), value.end());
	}
}
