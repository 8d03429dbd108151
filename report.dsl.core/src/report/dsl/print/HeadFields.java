// SPDX-License-Identifier: EPL-2.0
package report.dsl.print;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Sheet.Period;

/** How a document prints what a report says of itself. */
public final class HeadFields {

	/**
	 * When it was published, what time it is of and how to reach the office: below the sections. Above them stand index number, title,
	 * organ and date.
	 */
	public static final List<Field> BELOW = List.of(Field.PUBLISHED, Field.PERIOD, Field.OFFICE, Field.ADDRESS, Field.POSTCODE, Field.PHONE,
			Field.EMAIL);

	private HeadFields() {
	}

	/** @return what is printed for the field, if anything is: dates as documents print them, what is none as it is written */
	public static @Nullable String shown(Sheet sheet, Field field) {
		if (field == Field.DATE && sheet.date() != null)
			return date(sheet.date());
		if (field == Field.PUBLISHED && sheet.published() != null)
			return date(sheet.published());
		Period period = sheet.period();
		if (field == Field.PERIOD && period != null)
			return date(period.from()) + "至" + date(period.to());
		return sheet.text(field);
	}

	private static String date(LocalDate date) {
		return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
	}
}
