package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Column;
import report.dsl.form.Layout;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.text.LabelIndex;

/** The labels of a table, for finding its rows and columns. */
final class TableWords {

	/** A row found by its label. @param row position among the lines of the table. @param score how sure, at most 20 */
	record Hit(int row, int score) {
	}

	final Table table;
	/** Position of the section. */
	final int section;
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

	boolean across() {
		return table.layout().kind() == Layout.Kind.ACROSS;
	}

	/** The lines that a folded label may stand for, the sure ones only if there are any. */
	List<Hit> lines(String folded) {
		LabelIndex.Hit hit = lines.exact(folded);
		int score = 20;
		if (hit == null) {
			hit = lines.near(folded);
			score = 12;
		} else if (!lines.contains(folded))
			score = hit.match() == LabelIndex.Match.NUMBER ? 11 : 17;
		List<Hit> hits = new ArrayList<>();
		if (hit != null)
			for (int position : hit.positions())
				hits.add(new Hit(position, score));
		return hits;
	}

	/** Position of the column with this label, or -1. A unit or note in brackets behind it does not count. */
	int column(String folded) {
		LabelIndex.Hit hit = columns.exact(folded);
		if (hit == null)
			hit = columns.near(folded);
		return hit == null ? -1 : hit.positions()[0];
	}

	/** All columns with this label, sure ones only. */
	int[] columns(String folded) {
		LabelIndex.Hit hit = columns.exact(folded);
		return hit == null ? new int[0] : hit.positions();
	}
}
