// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Layout;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.text.LabelIndex;

/** The labels of a table, for finding its rows and columns. */
public final class TableWords {

	/** A row found by its label. @param row position among the lines of the table. @param match how the label was recognised */
	public record Hit(int row, LabelMatch match) {
	}

	/** What is counted, written behind the label of a column. */
	private static final Set<String> COUNTERS = Set.of("件", "个", "条", "项", "次", "人", "份", "宗", "起", "例", "篇");

	private final Table table;
	private final int section;
	private final LabelIndex lines = new LabelIndex();
	private final LabelIndex columns = new LabelIndex();

	TableWords(Table table, int section) {
		this.table = table;
		this.section = section;
		for (Row row : table.lines())
			lines.add(row.label(), row.otherLabels());
		for (Column column : table.columns()) {
			List<String> names = new ArrayList<>(column.otherLabels());
			if (column.group() != null)
				names.add(column.group() + column.label());
			columns.add(column.label(), names);
		}
	}

	public Table table() {
		return table;
	}

	/** Position of the section that the table stands in. */
	public int section() {
		return section;
	}

	public boolean across() {
		return table.layout().kind() == Layout.Kind.ACROSS;
	}

	/** The lines that a folded label may stand for, the sure ones only if there are any. */
	public List<Hit> lines(String folded) {
		LabelIndex.Hit exact = lines.exact(folded);
		LabelIndex.Hit hit = exact != null ? exact : lines.near(folded);
		if (hit == null)
			return List.of();
		LabelMatch match = match(folded, exact);
		List<Hit> hits = new ArrayList<>();
		for (int position : hit.positions())
			if (exact != null || isOfSameYear(folded, table.lines().get(position)))
				hits.add(new Hit(position, match));
		return hits;
	}

	/** Whether a label that resembles that of a row says nothing of a year that no label of the row says. */
	private static boolean isOfSameYear(String folded, Row row) {
		return !PeriodWords.saysMore(folded, WordNormalizer.fold(row.label()))
				|| row.otherLabels().stream().anyMatch(other -> !PeriodWords.saysMore(folded, WordNormalizer.fold(other)));
	}

	/** Whether a folded label is one of the table, or one that is read as such. */
	public boolean isLine(String folded) {
		return lines.exact(folded) != null || lines.near(folded) != null;
	}

	private LabelMatch match(String folded, LabelIndex.@Nullable Hit exact) {
		if (exact == null)
			return LabelMatch.DAMAGED;
		if (lines.contains(folded))
			return LabelMatch.LABEL;
		return exact.match() == LabelIndex.Match.NUMBER ? LabelMatch.OTHER_NUMBER : LabelMatch.UNNUMBERED;
	}

	/** Position of the column with this label, or -1. A unit or note in brackets behind it does not count. */
	public int column(String folded) {
		LabelIndex.Hit hit = columns.exact(folded);
		if (hit == null)
			hit = columns.near(folded);
		return hit == null ? -1 : hit.positions()[0];
	}

	/** All columns with this label, sure ones only. A unit in brackets behind it does not count. */
	public int[] columns(String folded) {
		LabelIndex.Hit hit = columns.exact(folded);
		if (hit == null && folded.endsWith(")"))
			hit = withoutUnit(folded);
		return hit == null ? new int[0] : hit.positions();
	}

	private LabelIndex.@Nullable Hit withoutUnit(String folded) {
		int open = folded.lastIndexOf('(');
		boolean unit = open > 0 && isUnit(folded.substring(open + 1, folded.length() - 1));
		return unit ? columns.exact(folded.substring(0, open)) : null;
	}

	private static boolean isUnit(String words) {
		String unit = words.replace("单位", "").replace(":", "");
		return unit.isEmpty() || COUNTERS.contains(unit) || Unit.yuan(unit) > 0;
	}
}
