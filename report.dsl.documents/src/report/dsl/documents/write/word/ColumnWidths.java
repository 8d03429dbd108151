// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.write.word;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Layout;
import report.dsl.form.Table;
import report.dsl.print.PrintedTable;

/** How wide the columns of a printed table are: what the labels need first, the rest in equal parts for the figures. */
final class ColumnWidths {

	private ColumnWidths() {
	}

	/** @return where the columns end, in the unit of the width; the last one at the width */
	static int[] ends(PrintedTable table, int width) {
		int[] ends = new int[table.width()];
		int end = 0;
		Table form = table.loose() ? null : table.table();
		int labels = form == null ? 0 : table.labels();
		for (int i = 0; i < labels; i++)
			ends[i] = end += width * (i == labels - 1 ? label(form, labels) : group(labels)) / 1000;
		int fixed = labels;
		if (form != null && labels > 0 && form.layout().units() != null)
			ends[fixed++] = end += width * 120 / 1000;
		for (int i = fixed; i < ends.length; i++)
			ends[i] = end + (width - end) * (i - fixed + 1) / (ends.length - fixed);
		return ends;
	}

	/** In thousandths of the table, as {@link #group}. */
	private static int label(@Nullable Table form, int labels) {
		if (form != null && form.layout().kind() == Layout.Kind.LIST)
			return 680;
		return switch (labels) {
		case 1 -> 340;
		case 2 -> 300;
		default -> 320;
		};
	}

	private static int group(int labels) {
		return labels == 2 ? 120 : Math.min(90, 270 / labels);
	}
}
