// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Row;

/** Writes a relation in the labels of the form. */
final class Formula {

	private static final String JOINT = "·";

	private final Map<String, Row> rowsByLabel = new HashMap<>();
	private final Map<String, Column> columnsByLabel = new HashMap<>();
	private final Map<String, Boolean> repeated = new HashMap<>();

	private Formula(List<Item> items) {
		for (Item item : items)
			for (Row row : named(item))
				note(rowsByLabel, LabelText.brief(row.label()), row);
		for (Item item : items)
			for (OperandTarget figure : item.figures())
				if (figure.column() != null)
					note(columnsByLabel, LabelText.brief(figure.column().label()), figure.column());
	}

	private <T> void note(Map<String, T> things, String label, T thing) {
		T earlier = things.putIfAbsent(label, thing);
		if (earlier != null && earlier != thing)
			repeated.put(label, true);
	}

	/** @param sign = or &lt;= */
	static String of(List<Item> left, String sign, List<Item> right) {
		List<Item> all = new ArrayList<>(left);
		all.addAll(right);
		Formula formula = new Formula(all);
		return formula.side(left) + " " + sign + " " + formula.side(right);
	}

	private String side(List<Item> items) {
		StringBuilder text = new StringBuilder();
		for (Item item : items) {
			boolean negative = item.coefficient() < 0;
			if (!text.isEmpty())
				text.append(negative ? " - " : " + ");
			else if (negative)
				text.append('-');
			text.append(summand(item));
		}
		return text.toString();
	}

	private String summand(Item item) {
		if (item.coefficient() == 0)
			return "0";
		long times = Math.abs(item.coefficient());
		boolean previous = item.figures().getFirst().previous();
		StringBuilder text = new StringBuilder(times == 1 ? "" : times + " × ");
		List<String> names = names(item);
		boolean bracket = names.size() > 1 && (times > 1 || item.coefficient() < 0);
		if (bracket)
			text.append('（');
		for (int i = 0; i < names.size(); i++)
			text.append(i == 0 ? "" : " + ").append(previous ? "上年“" + names.get(i) + "”" : names.get(i));
		return bracket ? text.append('）').toString() : text.toString();
	}

	/** For a sum of a group: its own rows one by one, a group in it as one. */
	private List<String> names(Item item) {
		List<String> names = new ArrayList<>();
		for (Row row : named(item)) {
			boolean whole = row.group();
			names.add(name(row, item.figures().getFirst().column(), whole));
		}
		if (names.isEmpty() && item.figures().getFirst().column() instanceof Column column)
			names.add(column(column));
		return names;
	}

	private String name(Row row, @Nullable Column column, boolean whole) {
		String label = LabelText.brief(row.label());
		if (repeated.containsKey(label) && row.parent() != null)
			label = LabelText.brief(row.parent().label()) + JOINT + label;
		if (whole)
			label += "各项";
		return column == null ? label : label + JOINT + column(column);
	}

	private String column(Column column) {
		String label = LabelText.brief(column.label());
		return repeated.containsKey(label) && column.group() != null ? column.group() + JOINT + label : label;
	}

	/** The rows and, for a sum of a group, the groups directly in it that a summand is made of. */
	private static List<Row> named(Item item) {
		List<Row> named = new ArrayList<>();
		for (OperandTarget figure : item.figures()) {
			Row row = figure.row();
			while (row != null && item.group() != null && row.parent() != item.group())
				row = row.parent();
			if (row != null && !named.contains(row))
				named.add(row);
		}
		return named;
	}
}
