// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.jspecify.annotations.Nullable;

import report.dsl.lang.form.ChangeDef;
import report.dsl.lang.form.CheckDef;
import report.dsl.lang.form.ColumnDef;
import report.dsl.lang.form.ColumnGroupDef;
import report.dsl.lang.form.ColumnItem;
import report.dsl.lang.form.FormFile;
import report.dsl.lang.form.GroupDef;
import report.dsl.lang.form.InTable;
import report.dsl.lang.form.InsertLines;
import report.dsl.lang.form.InsertSections;
import report.dsl.lang.form.LineDef;
import report.dsl.lang.form.Member;
import report.dsl.lang.form.Named;
import report.dsl.lang.form.Part;
import report.dsl.lang.form.Path;
import report.dsl.lang.form.SectionDef;
import report.dsl.lang.form.TableDef;

/** What stands where in a form, with the lines and sections that an extending form adds. */
public final class Tree {

	private Tree() {
	}

	/** The form and those it extends, itself first. Ends where they go round in a circle. */
	public static List<FormFile> chain(@Nullable FormFile file) {
		List<FormFile> chain = new ArrayList<>();
		for (FormFile at = file; at != null && !at.eIsProxy() && !chain.contains(at); at = at.getBase())
			chain.add(at);
		return chain;
	}

	public static FormFile file(EObject object) {
		return EcoreUtil2.getContainerOfType(object, FormFile.class);
	}

	/** All sections that the chain of forms has, the changes included. */
	public static List<SectionDef> sections(@Nullable FormFile file) {
		List<SectionDef> sections = new ArrayList<>();
		for (FormFile one : chain(file))
			for (Part part : one.getParts()) {
				if (part instanceof SectionDef section)
					sections.add(section);
				if (part instanceof InsertSections insert)
					sections.addAll(insert.getSections());
			}
		return sections;
	}

	public static List<TableDef> tables(@Nullable FormFile file) {
		List<TableDef> tables = new ArrayList<>();
		for (SectionDef section : sections(file))
			tables.addAll(section.getTables());
		return tables;
	}

	/** The table that something stands in or changes; null outside of tables. */
	public static @Nullable TableDef table(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			if (at instanceof TableDef table)
				return table;
			if (at instanceof InTable change)
				return present(change.getTable());
		}
		return null;
	}

	/** Table or line that a line stands directly in; null where that is not known. */
	public static @Nullable Named parent(LineDef line) {
		EObject container = line.eContainer();
		if (container instanceof InsertLines insert)
			return target(insert.getAnchor()) instanceof LineDef anchor && anchor != line ? parent(anchor) : null;
		return container instanceof Named named ? named : null;
	}

	/** The lines directly in a table or line, as the form sees them. */
	public static List<LineDef> lines(Named parent, FormFile from) {
		List<LineDef> lines = new ArrayList<>(own(parent));
		for (FormFile one : chain(from))
			for (InsertLines insert : inserts(one, parent))
				lines.addAll(insert.getLines());
		return lines;
	}

	/** All lines of a table from top to bottom, those of lines behind their line. */
	public static List<LineDef> allLines(TableDef table, FormFile from) {
		List<LineDef> all = new ArrayList<>();
		addAll(table, from, all, 0);
		return all;
	}

	private static void addAll(Named parent, FormFile from, List<LineDef> all, int depth) {
		if (depth > FormDraft.DEEPEST)
			return;
		for (LineDef line : lines(parent, from)) {
			all.add(line);
			addAll(line, from, all, depth + 1);
		}
	}

	private static List<LineDef> own(Named parent) {
		if (parent instanceof TableDef table)
			return table.getLines();
		return parent instanceof LineDef line ? line.getLines() : List.of();
	}

	private static List<InsertLines> inserts(FormFile file, Named parent) {
		List<InsertLines> inserts = new ArrayList<>();
		for (Part part : file.getParts())
			if (part instanceof InTable change && table(parent) == change.getTable())
				for (ChangeDef one : change.getChanges())
					if (one instanceof InsertLines insert && target(insert.getAnchor()) instanceof LineDef anchor
							&& parent(anchor) == parent)
						inserts.add(insert);
		return inserts;
	}

	public static List<ColumnDef> columns(TableDef table) {
		List<ColumnDef> columns = new ArrayList<>();
		for (ColumnItem item : table.getColumns()) {
			if (item instanceof ColumnDef column)
				columns.add(column);
			if (item instanceof ColumnGroupDef group)
				columns.addAll(group.getColumns());
		}
		return columns;
	}

	/** What a path leads to; null when nowhere. */
	public static @Nullable Named target(@Nullable Path path) {
		return path == null ? null : present(path.getTarget());
	}

	/** Everything a path passes, from left to right; empty when a part of it leads nowhere. */
	public static List<Named> targets(Path path) {
		List<Named> targets = new ArrayList<>();
		for (Path at = path; at != null; at = at instanceof Member member ? member.getHead() : null) {
			Named target = target(at);
			if (target == null)
				return List.of();
			targets.addFirst(target);
		}
		return targets;
	}

	/** Whether a path names something that is only being changed, so that it can only be a thing of the form extended. */
	public static boolean inChange(EObject path) {
		return EcoreUtil2.getContainerOfType(path, ChangeDef.class) != null
				&& EcoreUtil2.getContainerOfType(path, CheckDef.class) == null && EcoreUtil2.getContainerOfType(path, LineDef.class) == null
				&& EcoreUtil2.getContainerOfType(path, SectionDef.class) == null;
	}

	/** Whether a line is a heading without figures. */
	public static boolean isGroup(LineDef line) {
		return line instanceof GroupDef;
	}

	private static <T extends EObject> @Nullable T present(@Nullable T object) {
		return object == null || object.eIsProxy() ? null : object;
	}
}
