// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Relation;
import report.dsl.form.Relation.Kind;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.lang.compiler.FormDraft.Node;
import report.dsl.lang.form.CheckDef;
import report.dsl.lang.form.CheckKind;
import report.dsl.lang.form.ColumnDef;
import report.dsl.lang.form.Comparison;
import report.dsl.lang.form.FormPackage;
import report.dsl.lang.form.LineDef;
import report.dsl.lang.form.RowDef;
import report.dsl.lang.form.SectionDef;
import report.dsl.lang.form.Sum;
import report.dsl.lang.form.TableDef;
import report.dsl.rules.FormIssue.MixedUnits;
import report.dsl.rules.FormIssue.RepeatedSum;
import report.dsl.rules.FormIssue.UnusableOperand;

/** Makes the relations of a form: totals of columns, totals of rows, then what is checked, table by table. */
final class Relations {

	/**
	 * A relation as it is written, for all rows or columns that it holds in.
	 *
	 * @param defined what it defines; null for a check
	 * @param place   where issues with it stand
	 * @param feature what of the place they are about; null for all of it
	 */
	record Statement(Kind kind, boolean warning, List<Item> left, List<Item> right, @Nullable OperandTarget defined,
			@Nullable String note, EObject place, @Nullable EStructuralFeature feature) {

		boolean equality() {
			return kind != Kind.BOUND;
		}

		String formula() {
			return Formula.of(left, equality() ? "=" : "<=", right);
		}

		List<OperandTarget> figures() {
			List<OperandTarget> figures = new ArrayList<>();
			left.forEach(item -> figures.addAll(item.figures()));
			right.forEach(item -> figures.addAll(item.figures()));
			return figures;
		}
	}

	private final Map<Object, EObject> definitions;
	private final Parts parts;
	private final FormIssues issues;
	private final Operands operands;
	private final List<Statement> statements = new ArrayList<>();

	/** @param definitions takes what states each relation: a check, or the row or column that it defines */
	Relations(FormDraft draft, Parts parts, FormIssues issues, Map<Object, EObject> definitions) {
		this.definitions = definitions;
		this.parts = parts;
		this.issues = issues;
		this.operands = new Operands(parts, issues);
		for (Node<SectionDef> section : draft.sections)
			for (Node<TableDef> table : section.tables)
				if (parts.table(table.def) != null)
					table(table, draft);
		draft.checks.forEach(this::check);
	}

	List<Relation> relations() {
		List<Relation> relations = new ArrayList<>();
		for (Statement statement : new Sanity(issues).sound(statements))
			if (uniform(statement))
				expand(statement, relations);
		return relations;
	}

	private void table(Node<TableDef> node, FormDraft draft) {
		Table table = parts.table(node.def);
		if (table != null) {
			columns(node.def, table);
			rows(node.lines, table);
		}
		draft.checks(node.def).forEach(this::check);
	}

	private void columns(TableDef def, Table table) {
		for (ColumnDef one : Tree.columns(def)) {
			Column column = parts.column(one);
			if (column != null)
				define(one, one.getSums(), FormPackage.Literals.COLUMN_DEF__SUMS, null, new OperandTarget(table, null, column, false),
						one.getLabel());
		}
	}

	private void rows(List<Node<LineDef>> lines, Table table) {
		for (Node<LineDef> line : lines) {
			Row row = parts.row(line.def);
			if (row == null)
				continue;
			if (line.def instanceof RowDef def)
				define(def, def.getSums(), FormPackage.Literals.ROW_DEF__SUMS, def, new OperandTarget(table, row, null, false),
						row.label());
			rows(line.lines, table);
		}
	}

	private void define(EObject def, List<Sum> sums, EReference feature, @Nullable LineDef row, OperandTarget figure,
			@Nullable String label) {
		if (sums.size() > 1)
			issues.add(sums.get(1), null, region -> new RepeatedSum(region, label == null ? "" : label, FormIssues.text(sums.get(1))));
		List<Item> right = sums.isEmpty() ? null : operands.items(sums.getFirst(), row);
		if (right == null)
			return;
		Kind kind = figure.row() == null ? Kind.ROW_TOTAL : Kind.COLUMN_TOTAL;
		List<Item> left = List.of(new Item(1, List.of(figure), null));
		statements.add(new Statement(acrossYears(right) ? carried(left, right) : kind, false, left, right, figure, null, def, feature));
	}

	private void check(CheckDef check) {
		List<Item> left = operands.items(check.getLeft(), null);
		List<Item> right = operands.items(check.getRight(), null);
		if (left == null || right == null)
			return;
		Kind kind = Kind.BALANCE;
		if (check.getKind() == CheckKind.SUSPECT)
			kind = Kind.SUSPICIOUS;
		else if (check.getComparison() == Comparison.AT_MOST)
			kind = Kind.BOUND;
		else if (acrossYears(left) || acrossYears(right))
			kind = carried(left, right);
		statements.add(new Statement(kind, check.getKind() == CheckKind.WARN, left, right, null, check.getNote(), check, null));
	}

	private static boolean acrossYears(List<Item> items) {
		return items.stream().anyMatch(item -> item.figures().stream().anyMatch(OperandTarget::previous));
	}

	/** One figure that equals one of last year's was carried over; anything else is a stock that rolls forward. */
	private static Kind carried(List<Item> left, List<Item> right) {
		boolean single = isSingle(left) && isSingle(right) && acrossYears(left) != acrossYears(right);
		return single ? Kind.CARRIED : Kind.STOCK;
	}

	private static boolean isSingle(List<Item> items) {
		return items.size() == 1 && items.getFirst().coefficient() == 1 && items.getFirst().figures().size() == 1;
	}

	/** Whether all figures are rows, or all columns, or all cells. */
	private boolean uniform(Statement statement) {
		boolean same = statement.figures().stream().map(OperandTarget::shape).distinct().count() == 1;
		if (!same)
			issues.add(statement.place(), statement.feature(), region -> new UnusableOperand(region, statement.formula()));
		return same;
	}

	private void expand(Statement statement, List<Relation> relations) {
		OperandTarget first = statement.figures().getFirst();
		String formula = statement.formula();
		Set<String> mixed = new HashSet<>();
		switch (first.shape()) {
		case ROW -> first.table().columns().forEach(column -> add(statement, null, column, formula, mixed, relations));
		case COLUMN -> first.table().rows().forEach(row -> add(statement, row, null, formula, mixed, relations));
		case CELL -> add(statement, null, null, formula, mixed, relations);
		}
	}

	private void add(Statement statement, @Nullable Row row, @Nullable Column column, String formula, Set<String> said,
			List<Relation> relations) {
		TermCollector terms = new TermCollector();
		String misfit = terms.add(statement.left(), row, column, true);
		if (misfit == null)
			misfit = terms.add(statement.right(), row, column, false);
		if (misfit != null) {
			if (said.add(misfit))
				issues.add(statement.place(), statement.feature(), region -> new UnusableOperand(region, formula));
			return;
		}
		String other = terms.otherUnit();
		if (statement.kind() != Kind.SUSPICIOUS && other != null) {
			if (said.add(other))
				issues.add(statement.place(), statement.feature(), region -> new MixedUnits(region, formula, terms.unit(), other));
			return;
		}
		if (terms.size() == 0)
			return;
		Relation relation = terms.relation(statement, formula);
		definitions.put(relation, statement.place());
		relations.add(relation);
	}
}
