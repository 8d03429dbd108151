// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.jspecify.annotations.Nullable;

import com.google.inject.Inject;
import com.google.inject.Provider;

import report.dsl.lang.compiler.Tree;
import report.dsl.lang.form.CheckDef;
import report.dsl.lang.form.ColumnDef;
import report.dsl.lang.form.FormFile;
import report.dsl.lang.form.FormPackage;
import report.dsl.lang.form.GroupDef;
import report.dsl.lang.form.LineDef;
import report.dsl.lang.form.Member;
import report.dsl.lang.form.MentionDef;
import report.dsl.lang.form.Name;
import report.dsl.lang.form.Named;
import report.dsl.lang.form.Path;
import report.dsl.lang.form.SectionDef;
import report.dsl.lang.form.TableDef;
import report.dsl.lang.form.Term;

/**
 * What a name in a form can lead to. The nearest counts: rows beside the one that is defined, then the rows of the table,
 * its columns, the other tables. A column is defined by columns first. What many names have in common is worked out once
 * per state of the text.
 */
public class FormScopes implements IScopeProvider {

	@Inject
	private IGlobalScopeProvider others;

	@Inject
	private IResourceScopeCache cache;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		if (reference == FormPackage.Literals.FORM_FILE__BASE)
			return forms(context, reference);
		FormFile file = Tree.file(context);
		if (file == null)
			return IScope.NULLSCOPE;
		if (reference == FormPackage.Literals.IN_TABLE__TABLE)
			return new FormNames().addAll(Tree.tables(file.getBase())).scope(IScope.NULLSCOPE);
		if (context instanceof Member member)
			return below(member, Tree.target(member.getHead()), seen(member, file));
		return context instanceof Path path ? from(path, seen(path, file)) : IScope.NULLSCOPE;
	}

	private IScope forms(EObject context, EReference reference) {
		List<IEObjectDescription> found = new ArrayList<>();
		for (Resource resource : context.eResource().getResourceSet().getResources())
			if (!resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof FormFile file && file != context
					&& file.getName() != null)
				found.add(EObjectDescription.create(QualifiedName.create(file.getName()), file));
		return new SimpleScope(others.getScope(context.eResource(), reference, null), found, false);
	}

	/** What is changed can only be a thing of the form extended; what the changes add is not there yet. */
	private static @Nullable FormFile seen(Path path, FormFile file) {
		return Tree.inChange(path) ? file.getBase() : file;
	}

	private IScope below(Member member, @Nullable Named head, @Nullable FormFile seen) {
		if (seen == null)
			return IScope.NULLSCOPE;
		if (head instanceof TableDef table)
			return inTable(table, seen, isBesideColumns(member, table, seen), IScope.NULLSCOPE);
		FormNames names = new FormNames();
		if (head instanceof SectionDef section)
			names.addAll(section.getTables());
		if (head instanceof LineDef line) {
			names.addAll(Tree.lines(line, seen));
			TableDef table = Tree.table(line);
			if (table != null)
				names.addAll(Tree.columns(table));
		}
		return names.scope(IScope.NULLSCOPE);
	}

	private IScope from(Path path, @Nullable FormFile seen) {
		if (seen == null)
			return IScope.NULLSCOPE;
		boolean changing = Tree.inChange(path);
		TableDef table = Tree.table(path);
		if (table == null)
			return outside(seen, changing);
		IScope inside = inTable(table, seen, isAboutColumns(path, table, seen), outside(seen, false));
		return changing ? inside : around(EcoreUtil2.getContainerOfType(path, LineDef.class), seen, inside);
	}

	private IScope outside(FormFile seen, boolean sections) {
		return cached(List.of("outside", seen, sections), seen, () -> {
			FormNames names = new FormNames();
			if (sections)
				names.addAll(Tree.sections(seen));
			return names.addAll(Tree.tables(seen)).scope(IScope.NULLSCOPE);
		});
	}

	private IScope inTable(TableDef table, FormFile seen, boolean columnsFirst, IScope outside) {
		return cached(List.of("table", table, columnsFirst, outside == IScope.NULLSCOPE), seen, () -> {
			FormNames names = new FormNames();
			if (columnsFirst)
				names.addAll(Tree.columns(table));
			List<LineDef> outer = Tree.lines(table, seen);
			names.addAll(outer);
			for (LineDef line : outer)
				if (line instanceof GroupDef)
					names.addAll(Tree.lines(line, seen));
			return names.addUnique(Tree.allLines(table, seen)).addAll(Tree.columns(table)).scope(outside);
		});
	}

	/** The lines below the one being defined, then those beside it, then those beside the line it stands in, and so on. */
	private IScope around(@Nullable LineDef line, FormFile seen, IScope table) {
		if (line == null)
			return table;
		return new FormNames().addAll(Tree.lines(line, seen)).scope(beside(line, seen, table));
	}

	private IScope beside(LineDef line, FormFile seen, IScope table) {
		Named parent = Tree.parent(line);
		if (parent == null)
			return table;
		return cached(List.of("beside", parent), seen, () -> new FormNames().addAll(Tree.lines(parent, seen))
				.scope(parent instanceof LineDef above ? beside(above, seen, table) : table));
	}

	/** A key may be both a row's and a column's: what is meant then follows from the other names beside it. */
	private boolean isAboutColumns(Path path, TableDef table, FormFile seen) {
		if (EcoreUtil2.getContainerOfType(path, ColumnDef.class) != null)
			return true;
		CheckDef check = EcoreUtil2.getContainerOfType(path, CheckDef.class);
		if (check == null)
			return false;
		Set<String> columns = cached(List.of("columns", table), seen, () -> columnsThatAreNoRows(table, seen));
		for (Name name : EcoreUtil2.getAllContentsOfType(check, Name.class))
			if (columns.contains(NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(name))))
				return true;
		return false;
	}

	/** Columns that a mention adds up: {@code table.firm + table.other}. */
	private boolean isBesideColumns(Member member, TableDef table, FormFile seen) {
		MentionDef mention = EcoreUtil2.getContainerOfType(member, MentionDef.class);
		if (mention == null)
			return false;
		Set<String> columns = cached(List.of("columns", table), seen, () -> columnsThatAreNoRows(table, seen));
		for (Term term : mention.getSum().getTerms()) {
			String path = NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(term));
			int dot = path.indexOf('.');
			if (dot >= 0 && columns.contains(path.substring(dot + 1)))
				return true;
		}
		return false;
	}

	private static Set<String> columnsThatAreNoRows(TableDef table, FormFile seen) {
		Set<String> columns = new HashSet<>();
		Tree.columns(table).forEach(column -> columns.add(column.getName()));
		Tree.allLines(table, seen).forEach(line -> columns.remove(line.getName()));
		return columns;
	}

	private <T> T cached(List<Object> key, FormFile seen, Provider<T> provider) {
		return cache.get(key, seen.eResource(), provider);
	}
}
