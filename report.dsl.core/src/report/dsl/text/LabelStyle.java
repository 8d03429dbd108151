// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;

/** Which of its two labels the text of a report writes for a row or column: the printed one or the short one. Both are always read. */
public enum LabelStyle {

	/** so that a table is no wider than a screen */
	SHORT,
	/** as printed on the form */
	FULL;

	public String of(Row row) {
		return this == FULL ? row.label() : row.brief();
	}

	public String of(Column column) {
		return this == FULL ? column.label() : column.brief();
	}

	/** The style with a name, {@code short} or {@code full}; null for any other word. */
	public static @Nullable LabelStyle named(String word) {
		return switch (word) {
		case "short" -> SHORT;
		case "full" -> FULL;
		default -> null;
		};
	}

	/** The style that most rows of a report are written in; {@link #SHORT} when none tells. */
	public static LabelStyle of(Sheet sheet) {
		int full = 0;
		for (Written.Line line : sheet.lines())
			if (line.row() != null && !line.row().brief().equals(line.row().label()))
				full += isWritten(sheet, line.label(), line.row().label())
						? 1
						: isWritten(sheet, line.label(), line.row().brief()) ? -1 : 0;
		return full > 0 ? FULL : SHORT;
	}

	private static boolean isWritten(Sheet sheet, Region place, String label) {
		return LooseEquality.areTwins(sheet.source().text(place), label);
	}

	/** The label of a row in this style; any other text, such as a damaged label, as it is written. */
	String rewrite(String written, Row row) {
		return rewrite(written, row.label(), row.brief(), row.aliases());
	}

	/** The label of a column in this style. An alias stays, because it may state a unit. */
	String rewrite(String written, Column column) {
		return rewrite(written, column.label(), column.brief(), List.of());
	}

	private String rewrite(String written, String label, String brief, List<String> aliases) {
		if (this == FULL)
			return LooseEquality.areTwins(written, brief) ? label : written;
		return LooseEquality.areTwins(written, label) || aliases.stream().anyMatch(alias -> LooseEquality.areTwins(written, alias))
				? brief
				: written;
	}
}
