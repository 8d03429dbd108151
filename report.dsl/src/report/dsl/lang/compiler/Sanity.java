// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

import report.dsl.form.Column;
import report.dsl.form.Relation.Kind;
import report.dsl.form.Row;
import report.dsl.lang.compiler.Relations.Statement;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormIssue.CircularSum;
import report.dsl.rules.FormIssue.ImpossibleRelation;
import report.dsl.rules.FormIssue.RepeatedRelation;
import report.dsl.rules.FormIssue.VoidRelation;
import report.dsl.sheet.Region;

/**
 * Sorts out the relations that make no sense: sums that go round in a circle, relations that hold only when everything is
 * 0, that hold always, or that are there already. What is defined by a sum is replaced by the sum before one looks.
 */
final class Sanity {

	private final FormIssues issues;
	private final Map<OperandTarget, Combination> definitions = new HashMap<>();
	private final Map<OperandTarget, Combination> expanded = new HashMap<>();
	private final Set<Object> stated = new HashSet<>();

	Sanity(FormIssues issues) {
		this.issues = issues;
	}

	List<Statement> sound(List<Statement> statements) {
		List<Statement> sound = new ArrayList<>(statements);
		sound.removeIf(statement -> statement.figures().isEmpty() && isVoid(statement));
		breakCircles(sound);
		for (Statement statement : sound)
			if (statement.defined() != null && !acrossYears(statement))
				definitions.put(statement.defined(), Combination.of(statement.right(), List.of()));
		sound.removeIf(statement -> !makesSense(statement));
		return sound;
	}

	private boolean isVoid(Statement statement) {
		say(VoidRelation::new, statement);
		return true;
	}

	private boolean makesSense(Statement statement) {
		Combination written = Combination.of(statement.left(), statement.right());
		boolean equality = statement.equality();
		if (!written.isEmpty() && !stated.add(List.of(equality, written.normalised(equality))))
			return say(RepeatedRelation::new, statement);
		Combination meant = statement.defined() != null ? written : written.expanded(definitions, expanded);
		if (meant.isEmpty() || !equality && meant.onlyNegative())
			return say(VoidRelation::new, statement);
		if (demandsZero(statement))
			return true;
		if (meant.onlyPositive() || equality && meant.onlyNegative())
			return say(ImpossibleRelation::new, statement);
		return true;
	}

	/** Whether the form says in so many words that something is 0. */
	private static boolean demandsZero(Statement statement) {
		return statement.left().stream().allMatch(item -> item.coefficient() == 0)
				|| statement.right().stream().allMatch(item -> item.coefficient() == 0);
	}

	private boolean say(BiFunction<Region, String, FormIssue> kind, Statement statement) {
		issues.add(statement.place(), statement.feature(), region -> kind.apply(region, statement.formula()));
		return false;
	}

	private static boolean acrossYears(Statement statement) {
		return statement.kind() == Kind.CARRIED || statement.kind() == Kind.STOCK;
	}

	/** Drops every sum by which something would be defined by itself. */
	private void breakCircles(List<Statement> statements) {
		Map<OperandTarget, Statement> sums = new LinkedHashMap<>();
		for (Statement statement : statements)
			if (statement.defined() != null)
				sums.put(statement.defined(), statement);
		Set<OperandTarget> clear = new HashSet<>();
		for (OperandTarget figure : List.copyOf(sums.keySet()))
			visit(figure, sums, new ArrayList<>(), clear, statements);
	}

	private void visit(OperandTarget figure, Map<OperandTarget, Statement> sums, List<OperandTarget> path, Set<OperandTarget> clear,
			List<Statement> statements) {
		if (clear.contains(figure) || !sums.containsKey(figure))
			return;
		int start = path.indexOf(figure);
		if (start >= 0) {
			Statement last = Objects.requireNonNull(sums.remove(path.getLast()));
			statements.remove(last);
			String circle = circle(path.subList(start, path.size()), figure);
			issues.add(last.place(), last.feature(), region -> new CircularSum(region, circle));
			return;
		}
		path.add(figure);
		for (Item item : sums.get(figure).right())
			for (OperandTarget next : item.figures())
				if (sums.containsKey(figure))
					visit(next, sums, path, clear, statements);
		path.removeLast();
		clear.add(figure);
	}

	private static String circle(List<OperandTarget> figures, OperandTarget again) {
		StringBuilder text = new StringBuilder();
		for (OperandTarget figure : figures)
			text.append(label(figure)).append(" → ");
		return text.append(label(again)).toString();
	}

	private static String label(OperandTarget figure) {
		Row row = figure.row();
		Column column = figure.column();
		return LabelText.brief(row != null ? row.label() : column != null ? column.label() : "");
	}
}
