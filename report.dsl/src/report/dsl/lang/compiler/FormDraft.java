// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.lang.form.ChangeDef;
import report.dsl.lang.form.CheckDef;
import report.dsl.lang.form.FormFile;
import report.dsl.lang.form.InTable;
import report.dsl.lang.form.InsertLines;
import report.dsl.lang.form.InsertSections;
import report.dsl.lang.form.LineDef;
import report.dsl.lang.form.MentionDef;
import report.dsl.lang.form.Named;
import report.dsl.lang.form.Part;
import report.dsl.lang.form.Path;
import report.dsl.lang.form.Relabel;
import report.dsl.lang.form.SectionDef;
import report.dsl.lang.form.TableDef;
import report.dsl.lang.form.Without;
import report.dsl.rules.FormIssue.ChangeWithoutBase;

/** The tree of a form while its parts are put together: that of the form it extends, changed as it says. */
public final class FormDraft {

	/** Deeper than any form; keeps a text of a million braces from ending in a stack overflow. */
	public static final int DEEPEST = 20;

	/** A thing of the form at its place, with the label that it has there. */
	static final class Node<T extends Named> {
		final T def;
		@Nullable
		String label;
		/** Short label. */
		@Nullable
		String brief;
		final List<Node<TableDef>> tables = new ArrayList<>();
		final List<Node<LineDef>> lines = new ArrayList<>();

		Node(T def, @Nullable String label) {
			this.def = def;
			this.label = label;
		}
	}

	final List<Node<SectionDef>> sections = new ArrayList<>();
	final List<CheckDef> checks = new ArrayList<>();
	final List<MentionDef> mentions = new ArrayList<>();
	private final Map<TableDef, List<CheckDef>> tableChecks = new IdentityHashMap<>();
	private final FormIssues issues;

	FormDraft(FormFile file, FormIssues issues) {
		this.issues = issues;
		for (FormFile one : Tree.chain(file).reversed())
			add(one);
	}

	/** All relations that a table states or that are stated for it. */
	List<CheckDef> checks(TableDef table) {
		return tableChecks.getOrDefault(table, List.of());
	}

	private void add(FormFile file) {
		for (Part part : file.getParts()) {
			if (part instanceof SectionDef section)
				sections.add(node(section));
			else if (part instanceof CheckDef check)
				checks.add(check);
			else if (part instanceof MentionDef mention)
				mentions.add(mention);
			else if (part instanceof ChangeDef change)
				change(change, file);
		}
	}

	private Node<SectionDef> node(SectionDef section) {
		Node<SectionDef> node = new Node<>(section, section.getTitle());
		checks.addAll(section.getChecks());
		for (TableDef table : section.getTables()) {
			Node<TableDef> tableNode = new Node<>(table, table.getTitle());
			tableNode.lines.addAll(nodes(table.getLines(), 0));
			tableChecks.put(table, new ArrayList<>(table.getChecks()));
			node.tables.add(tableNode);
		}
		return node;
	}

	private static List<Node<LineDef>> nodes(List<LineDef> lines, int depth) {
		List<Node<LineDef>> nodes = new ArrayList<>();
		for (LineDef line : lines) {
			Node<LineDef> node = new Node<>(line, line.getLabel());
			node.brief = line.getBrief();
			if (depth < DEEPEST)
				node.lines.addAll(nodes(line.getLines(), depth + 1));
			nodes.add(node);
		}
		return nodes;
	}

	private void change(ChangeDef change, FormFile file) {
		if (file.getBase() == null) {
			issues.add(change, null, region -> new ChangeWithoutBase(region, FormIssues.firstWord(change)));
			return;
		}
		if (change instanceof InTable in) {
			in.getChanges().forEach(one -> change(one, file));
			if (in.getTable() != null && !in.getTable().eIsProxy())
				tableChecks.computeIfAbsent(in.getTable(), key -> new ArrayList<>()).addAll(in.getChecks());
		} else if (change instanceof Without without)
			without.getPaths().forEach(this::remove);
		else if (change instanceof Relabel relabel)
			relabel(relabel);
		else if (change instanceof InsertSections insert)
			insert(insert);
		else if (change instanceof InsertLines insert)
			insert(insert);
	}

	private void remove(Path path) {
		Named target = Tree.target(path);
		if (target == null)
			return;
		boolean removed = sections.removeIf(section -> section.def == target);
		for (Node<SectionDef> section : sections) {
			removed |= section.tables.removeIf(table -> table.def == target);
			for (Node<TableDef> table : section.tables)
				removed |= remove(table.lines, target);
		}
		if (!removed)
			issues.addUnusable(path);
	}

	private static boolean remove(List<Node<LineDef>> lines, Named target) {
		boolean removed = lines.removeIf(line -> line.def == target);
		for (Node<LineDef> line : lines)
			removed |= remove(line.lines, target);
		return removed;
	}

	private void relabel(Relabel relabel) {
		Named target = Tree.target(relabel.getPath());
		if (target == null)
			return;
		Node<?> node = find(target);
		if (node == null)
			issues.addUnusable(relabel.getPath());
		else {
			node.label = relabel.getLabel();
			node.brief = relabel.getBrief();
		}
	}

	private @Nullable Node<?> find(Named target) {
		for (Node<SectionDef> section : sections) {
			if (section.def == target)
				return section;
			for (Node<TableDef> table : section.tables) {
				if (table.def == target)
					return table;
				List<Node<LineDef>> siblings = siblings(table.lines, target);
				if (siblings != null)
					return siblings.get(place(siblings, target));
			}
		}
		return null;
	}

	private void insert(InsertSections insert) {
		Named anchor = Tree.target(insert.getAnchor());
		if (anchor == null)
			return;
		int place = place(sections, anchor);
		if (place < 0) {
			issues.addUnusable(insert.getAnchor());
			return;
		}
		List<Node<SectionDef>> added = new ArrayList<>();
		insert.getSections().forEach(section -> added.add(node(section)));
		sections.addAll(insert.isBefore() ? place : place + 1, added);
	}

	private void insert(InsertLines insert) {
		Named anchor = Tree.target(insert.getAnchor());
		if (anchor == null)
			return;
		List<Node<LineDef>> siblings = null;
		for (Node<SectionDef> section : sections)
			for (Node<TableDef> table : section.tables)
				if (siblings == null)
					siblings = siblings(table.lines, anchor);
		if (siblings == null) {
			issues.addUnusable(insert.getAnchor());
			return;
		}
		int place = place(siblings, anchor);
		siblings.addAll(insert.isBefore() ? place : place + 1, nodes(insert.getLines(), 0));
	}

	private static @Nullable List<Node<LineDef>> siblings(List<Node<LineDef>> lines, Named target) {
		if (place(lines, target) >= 0)
			return lines;
		for (Node<LineDef> line : lines) {
			List<Node<LineDef>> found = siblings(line.lines, target);
			if (found != null)
				return found;
		}
		return null;
	}

	private static <T extends Named> int place(List<Node<T>> nodes, Named target) {
		for (int i = 0; i < nodes.size(); i++)
			if (nodes.get(i).def == target)
				return i;
		return -1;
	}
}
