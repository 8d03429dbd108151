// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.lang.form.ColumnDef;
import report.dsl.lang.form.FormPackage;
import report.dsl.lang.form.LineDef;
import report.dsl.lang.form.Named;
import report.dsl.lang.form.Operand;
import report.dsl.lang.form.Path;
import report.dsl.lang.form.PreviousYear;
import report.dsl.lang.form.Sum;
import report.dsl.lang.form.SumOf;
import report.dsl.lang.form.TableDef;
import report.dsl.lang.form.Term;
import report.dsl.rules.FormIssue.BareConstant;
import report.dsl.rules.FormIssue.EmptySum;

/** Reads the sums of a form: from names to figures. */
final class Operands {

	private final Parts parts;
	private final FormIssues issues;

	Operands(Parts parts, FormIssues issues) {
		this.parts = parts;
		this.issues = issues;
	}

	/**
	 * @param defined the row that the sum is to define: no part of a {@code sum of}; null for none
	 * @return the summands in order; null when one of them cannot be read or was taken out of the form
	 */
	@Nullable
	List<Item> items(Sum sum, @Nullable LineDef defined) {
		if (sum == null || sum.getTerms().isEmpty())
			return null;
		List<Item> items = new ArrayList<>();
		boolean complete = true;
		for (Term term : sum.getTerms()) {
			Item item = item(term, defined);
			if (item == null)
				complete = false;
			else
				items.add(item);
		}
		return complete ? items : null;
	}

	private @Nullable Item item(Term term, @Nullable LineDef defined) {
		Operand operand = term.getOperand();
		if (operand == null) {
			if (term.getFactor() == 0)
				return new Item(0, List.of(), null);
			issues.add(term, FormPackage.Literals.TERM__FACTOR, region -> new BareConstant(region, String.valueOf(term.getFactor())));
			return null;
		}
		long factor = FormIssues.isWritten(term, FormPackage.Literals.TERM__FACTOR) ? term.getFactor() : 1;
		if (factor == 0) {
			issues.add(term, null, region -> new BareConstant(region, "0"));
			return null;
		}
		boolean previous = operand instanceof PreviousYear;
		Operand inner = operand instanceof PreviousYear year ? year.getOperand() : operand;
		long coefficient = term.isNegative() ? -factor : factor;
		if (inner instanceof SumOf sumOf)
			return group(sumOf, coefficient, previous, defined);
		return inner instanceof Path path ? single(path, coefficient, previous) : null;
	}

	private @Nullable Item single(Path path, long coefficient, boolean previous) {
		Reference reference = reference(path);
		if (reference == null)
			return null;
		if (reference.row != null && reference.row.group() || reference.row == null && reference.column == null)
			return noFigure(path);
		return new Item(coefficient, List.of(new OperandTarget(reference.table, reference.row, reference.column, previous)), null);
	}

	private @Nullable Item group(SumOf sumOf, long coefficient, boolean previous, @Nullable LineDef defined) {
		Reference reference = reference(sumOf.getGroup());
		if (reference == null)
			return null;
		Row group = reference.row;
		if (group == null || reference.line == null)
			return noFigure(sumOf.getGroup());
		List<OperandTarget> figures = new ArrayList<>();
		for (Row row : rows(reference.line, defined))
			figures.add(new OperandTarget(reference.table, row, reference.column, previous));
		if (figures.isEmpty()) {
			issues.add(sumOf, null, region -> new EmptySum(region, group.label()));
			return null;
		}
		return new Item(coefficient, figures, group);
	}

	/** The rows that make up a group, those of groups in it included; not what stands below a row. */
	private List<Row> rows(LineDef group, @Nullable LineDef defined) {
		List<Row> rows = new ArrayList<>();
		for (LineDef line : parts.below(group)) {
			if (Tree.isGroup(line))
				rows.addAll(rows(line, defined));
			else if (line != defined)
				rows.add(parts.row(line));
		}
		return rows;
	}

	private @Nullable Item noFigure(Path path) {
		issues.addUnusable(path);
		return null;
	}

	private record Reference(Table table, @Nullable LineDef line, @Nullable Row row, @Nullable Column column) {
	}

	/** What a path leads to; null when to nothing that the form has. */
	private @Nullable Reference reference(Path path) {
		List<Named> targets = Tree.targets(path);
		if (targets.isEmpty())
			return null;
		Named last = targets.getLast();
		LineDef line = null;
		for (Named target : targets)
			if (target instanceof LineDef one)
				line = one;
		ColumnDef column = last instanceof ColumnDef one ? one : null;
		TableDef in = line != null ? parts.tableOf(line) : last instanceof TableDef one ? one : Tree.table(last);
		Row row = line == null ? null : parts.row(line);
		Column inColumn = column == null ? null : parts.column(column);
		if (line != null && row == null || column != null && inColumn == null)
			return null;
		if (in == null)
			return reject(path);
		Table table = parts.table(in);
		return table == null ? null : new Reference(table, line, row, inColumn);
	}

	private @Nullable Reference reject(Path path) {
		noFigure(path);
		return null;
	}
}
