// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Layout;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.lang.compiler.FormDraft.Node;
import report.dsl.lang.form.ColumnDef;
import report.dsl.lang.form.ColumnGroupDef;
import report.dsl.lang.form.ColumnItem;
import report.dsl.lang.form.ExpectationDef;
import report.dsl.lang.form.FormPackage;
import report.dsl.lang.form.LineDef;
import report.dsl.lang.form.Named;
import report.dsl.lang.form.RowDef;
import report.dsl.lang.form.SectionDef;
import report.dsl.lang.form.TableDef;
import report.dsl.rules.FormIssue.EmptyTable;
import report.dsl.rules.FormIssue.MissingTitle;
import report.dsl.rules.FormIssue.RepeatedKey;
import report.dsl.rules.FormIssue.RepeatedLabel;

/** Makes sections, tables, rows and columns of a form and knows which definition became which. */
final class Parts {

	final List<Section> sections = new ArrayList<>();
	private final Map<TableDef, Table> tables = new IdentityHashMap<>();
	private final Map<ColumnDef, Column> columns = new IdentityHashMap<>();
	private final Map<LineDef, Row> rows = new IdentityHashMap<>();
	private final Map<LineDef, Node<LineDef>> nodes = new IdentityHashMap<>();
	private final Map<LineDef, TableDef> tableOfLine = new IdentityHashMap<>();
	private final FormIssues issues;
	private final Map<Object, EObject> definitions;
	private int nextCell;

	/** @param definitions takes what defines each part */
	Parts(FormDraft draft, FormIssues issues, Map<Object, EObject> definitions) {
		this.issues = issues;
		this.definitions = definitions;
		Set<String> sectionKeys = new HashSet<>();
		Set<String> tableKeys = new HashSet<>();
		for (Node<SectionDef> node : distinct(draft.sections, sectionKeys))
			sections.add(section(node, tableKeys));
		labels(draft.sections, "");
	}

	@Nullable
	Table table(TableDef def) {
		return tables.get(def);
	}

	@Nullable
	Column column(ColumnDef def) {
		return columns.get(def);
	}

	/** The row or group that a definition became; null when it was left out. */
	@Nullable
	Row row(LineDef def) {
		return rows.get(def);
	}

	@Nullable
	TableDef tableOf(LineDef def) {
		return tableOfLine.get(def);
	}

	/** The lines directly below a line. */
	List<LineDef> below(LineDef def) {
		List<LineDef> below = new ArrayList<>();
		Node<LineDef> node = nodes.get(def);
		if (node != null)
			for (Node<LineDef> line : node.lines)
				if (rows.containsKey(line.def))
					below.add(line.def);
		return below;
	}

	private Section section(Node<SectionDef> node, Set<String> tableKeys) {
		SectionDef def = node.def;
		titled("section", def, node.label);
		List<Table> made = new ArrayList<>();
		List<Node<TableDef>> kept = distinct(node.tables, tableKeys);
		for (Node<TableDef> table : kept) {
			if (kept.size() > 1)
				titled("table", table.def, table.label);
			made.add(table(table));
		}
		labels(node.tables, text(node.label));
		List<Section.Expectation> expectations = new ArrayList<>();
		for (ExpectationDef one : def.getExpectations())
			expectations.add(new Section.Expectation(one.getWords(), text(one.getSentence()), one.getFee(), one.getSuffixes()));
		return defined(def,
				new Section(key(def), text(node.label), def.getAliases(), def.getLaw(), def.isText(), def.getLeast(), def.getMost(),
						expectations, made));
	}

	private Table table(Node<TableDef> node) {
		TableDef def = node.def;
		List<Row> lines = new ArrayList<>();
		new Lines(def, lines).add(node.lines, null, "", text(node.label));
		List<Column> made = columns(def);
		boolean anyRow = lines.stream().anyMatch(row -> !row.group());
		if (made.isEmpty())
			issues.add(def, FormPackage.Literals.NAMED__NAME, region -> new EmptyTable(region, key(def), "columns"));
		if (!anyRow)
			issues.add(def, FormPackage.Literals.NAMED__NAME, region -> new EmptyTable(region, key(def), "row"));
		Table table = new Table(key(def), blank(node.label) ? null : node.label, def.getAliases(), def.getLaw(), def.getCorners(),
				layout(def), lines, made,
				nextCell);
		nextCell = table.endCell();
		tables.put(def, table);
		return defined(def, table);
	}

	private static Layout layout(TableDef def) {
		Layout.Kind kind = def.isAcross() ? Layout.Kind.ACROSS : def.isList() ? Layout.Kind.LIST : Layout.Kind.TREE;
		return new Layout(kind, def.getHeading(), def.getUnits(), def.getDash());
	}

	private <T> T defined(EObject def, T part) {
		definitions.put(part, def);
		return part;
	}

	private List<Column> columns(TableDef table) {
		List<Column> made = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		List<ColumnDef> outer = new ArrayList<>();
		for (ColumnItem item : table.getColumns()) {
			if (item instanceof ColumnDef def) {
				outer.add(def);
				column(def, null, keys, made);
			} else if (item instanceof ColumnGroupDef group) {
				for (ColumnDef def : group.getColumns())
					column(def, group.getLabel(), keys, made);
				columnLabels(group.getColumns(), text(group.getLabel()));
			}
		}
		columnLabels(outer, "");
		return made;
	}

	private void column(ColumnDef def, @Nullable String group, Set<String> keys, List<Column> made) {
		if (!isNew(def, key(def), keys))
			return;
		titled("columns", def, def.getLabel());
		Column column = new Column(key(def), text(def.getLabel()), brief(def.getBrief(), def.getLabel()), def.getAliases(), group,
				unit(def), def.isSigned(), made.size());
		columns.put(def, defined(def, column));
		made.add(column);
	}

	private static Unit unit(ColumnDef def) {
		if (def.getUnit() == null)
			return def.isMoney() ? Unit.MONEY : Unit.COUNT;
		Unit unit = Unit.of(def.getUnit().strip());
		return def.isMoney() && !unit.money() ? new Unit(unit.text(), true, 0) : unit;
	}

	/** Makes the lines of one table. */
	private final class Lines {

		private final TableDef table;
		private final List<Row> all;
		private final Set<String> keys = new HashSet<>();
		private int index;

		Lines(TableDef table, List<Row> all) {
			this.table = table;
			this.all = all;
		}

		void add(List<Node<LineDef>> lines, @Nullable Row parent, String path, String heading) {
			labels(lines, heading);
			for (Node<LineDef> line : lines)
				add(line, parent, path);
		}

		private void add(Node<LineDef> line, @Nullable Row parent, String path) {
			LineDef def = line.def;
			boolean group = Tree.isGroup(def);
			String key = path + key(def);
			if (!isNew(def, group && parent == null ? "group " + key : key, keys))
				return;
			titled(group ? "group" : "row", def, line.label);
			RowDef row = def instanceof RowDef one ? one : null;
			Row made = new Row(key, text(line.label), brief(line.brief, line.label), def.getAliases(), def.getLaw(),
					row == null || row.getUnit() == null ? null : Unit.of(row.getUnit().strip()),
					row == null ? List.of() : row.getReserved(),
					row == null || row.getBecause() == null ? null : new Row.Rare(row.getRare(), row.getBecause()),
					row != null && row.isOwing(),
					group, parent == null ? 0 : parent.depth() + 1, group ? -1 : index++, parent);
			all.add(made);
			rows.put(def, defined(def, made));
			nodes.put(def, line);
			tableOfLine.put(def, table);
			add(line.lines, made, group && parent == null ? "" : key + ".", text(line.label));
		}
	}

	private <T extends Named> List<Node<T>> distinct(List<Node<T>> all, Set<String> keys) {
		List<Node<T>> kept = new ArrayList<>();
		for (Node<T> node : all)
			if (isNew(node.def, key(node.def), keys))
				kept.add(node);
		return kept;
	}

	private boolean isNew(Named def, String key, Set<String> keys) {
		if (def.getName() == null)
			return false;
		boolean fresh = keys.add(key);
		if (!fresh)
			issues.add(def, FormPackage.Literals.NAMED__NAME, region -> new RepeatedKey(region, key.substring(key.indexOf(' ') + 1)));
		return fresh;
	}

	private void titled(String word, Named def, @Nullable String label) {
		if (blank(label))
			issues.add(def, FormPackage.Literals.NAMED__NAME, region -> new MissingTitle(region, word, key(def)));
	}

	private <T extends Named> void labels(List<Node<T>> siblings, String heading) {
		Map<String, Object> seen = new HashMap<>();
		for (Node<T> node : siblings) {
			label(node.label, node.def, node.def, seen, heading);
			label(node.brief, node.def, node.def, seen, heading);
			for (String alias : node.def.getAliases())
				label(alias, node.def, node.def, seen, heading);
		}
	}

	private void columnLabels(List<ColumnDef> siblings, String heading) {
		Map<String, Object> seen = new HashMap<>();
		for (ColumnDef def : siblings) {
			label(def.getLabel(), def, def, seen, heading);
			label(def.getBrief(), def, def, seen, heading);
			for (String alias : def.getAliases())
				label(alias, def, def, seen, heading);
		}
	}

	private void label(@Nullable String label, Object owner, EObject place, Map<String, Object> seen, String heading) {
		if (label == null || blank(label))
			return;
		Object earlier = seen.putIfAbsent(LabelText.bare(label), owner);
		if (earlier != null && earlier != owner)
			issues.add(place, FormPackage.Literals.NAMED__NAME, region -> new RepeatedLabel(region, label, heading));
	}

	private static String key(Named def) {
		return text(def.getName());
	}

	private static String brief(@Nullable String brief, @Nullable String label) {
		return brief == null || blank(brief) ? text(label) : brief.strip();
	}

	private static boolean blank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text;
	}
}
