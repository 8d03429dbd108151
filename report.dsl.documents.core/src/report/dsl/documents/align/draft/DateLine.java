// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.sections.ChineseDates;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** A line that is a date and nothing else. */
final class DateLine {

	private static final Text MENDED = new Text("日期“{0}”写坏了，按文中另一处改为 {1}",
			"the date “{0}” is damaged; replaced by {1} from another place in the document");
	private static final Pattern DATE = Pattern.compile(
			"[（(]?\\s*(\\d{4}\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}\\s*日?|[二〇零○][〇零○一二三四五六七八九]{3}年[一二三四五六七八九十元]{1,2}月[一二三四五六七八九十]{1,3}日)\\s*[）)]?");
	private static final Pattern BROKEN_DATE = Pattern.compile("[（(]?\\s*20\\d{2}[年\\d]{0,3}\\s*\\d{0,2}\\s*月?\\s*\\d{0,2}\\s*日\\s*[）)]?");

	private DateLine() {
	}

	/** The date, null when the line is none. */
	static @Nullable LocalDate date(DocumentLine line) {
		return isWritten(line) ? ChineseDates.date(line.piece().text()) : null;
	}

	/** Whether the line is a date of which some signs are missing. */
	static boolean isDamaged(DocumentLine line) {
		return line.single() != null && !isWritten(line) && BROKEN_DATE.matcher(line.piece().text()).matches();
	}

	/** The first line that is a date, null when there is none. */
	static @Nullable DocumentLine first(List<DocumentLine> lines) {
		for (DocumentLine line : lines)
			if (date(line) != null)
				return line;
		return null;
	}

	/** The date of a line that is one. */
	static String text(DocumentLine line) {
		return Objects.requireNonNull(date(line)).toString();
	}

	/** Says that a damaged date was read as one that stands at another place. */
	static PlacedRemark mended(DocumentLine line, String date) {
		return PlacedRemark.of(RemarkKind.REPAIRED, Confidence.RESEMBLANCE, MENDED.with(line.piece().text(), date), line.spot(),
				Field.DATE);
	}

	/** Whether the line is written as dates are; there may be no such day. */
	private static boolean isWritten(DocumentLine line) {
		return line.single() != null && DATE.matcher(line.piece().text()).matches();
	}
}
