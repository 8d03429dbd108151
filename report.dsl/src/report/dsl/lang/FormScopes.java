package report.dsl.lang;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

import com.google.inject.Inject;

import report.dsl.lang.compiler.Tree;
import report.dsl.lang.form.ChangeDef;
import report.dsl.lang.form.CheckDef;
import report.dsl.lang.form.ColumnDef;
import report.dsl.lang.form.FormFile;
import report.dsl.lang.form.FormPackage;
import report.dsl.lang.form.GroupDef;
import report.dsl.lang.form.LineDef;
import report.dsl.lang.form.Member;
import report.dsl.lang.form.Name;
import report.dsl.lang.form.Named;
import report.dsl.lang.form.Path;
import report.dsl.lang.form.SectionDef;
import report.dsl.lang.form.TableDef;

/**
 * What a name in a form can lead to. The nearest counts: rows beside the one that is defined, then the rows of the table,
 * its columns, the other tables. A column is defined by columns first.
 */
public class FormScopes implements IScopeProvider {

	@Inject
	private IGlobalScopeProvider others;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		if (reference == FormPackage.Literals.FORM_FILE__BASE)
			return forms(context, reference);
		FormFile file = Tree.file(context);
		if (file == null)
			return IScope.NULLSCOPE;
		Names names = new Names();
		if (reference == FormPackage.Literals.IN_TABLE__TABLE)
			names.addAll(Tree.tables(file.getBase()));
		else if (context instanceof Member member)
			below(Tree.target(member.getHead()), seen(member, file), names);
		else if (context instanceof Path path)
			from(path, seen(path, file), names);
		return names.scope();
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
	private static FormFile seen(Path path, FormFile file) {
		return Tree.inChange(path) ? file.getBase() : file;
	}

	private static void below(Named head, FormFile file, Names names) {
		if (head instanceof SectionDef section)
			names.addAll(section.getTables());
		if (head instanceof TableDef table)
			table(table, file, names, false);
		if (head instanceof LineDef line) {
			names.addAll(Tree.lines(line, file));
			TableDef table = Tree.table(line);
			if (table != null)
				names.addAll(Tree.columns(table));
		}
	}

	private static void from(Path path, FormFile seen, Names names) {
		boolean changing = Tree.inChange(path);
		TableDef table = Tree.table(path);
		if (table != null) {
			if (!changing)
				around(path, seen, names);
			table(table, seen, names, isAboutColumns(path, table, seen));
		}
		if (changing && EcoreUtil2.getContainerOfType(path, ChangeDef.class).eContainer() instanceof FormFile)
			names.addAll(Tree.sections(seen));
		names.addAll(Tree.tables(seen));
	}

	/** A key may be both a row's and a column's: what is meant then follows from the other names beside it. */
	private static boolean isAboutColumns(Path path, TableDef table, FormFile seen) {
		if (EcoreUtil2.getContainerOfType(path, ColumnDef.class) != null)
			return true;
		CheckDef check = EcoreUtil2.getContainerOfType(path, CheckDef.class);
		if (check == null)
			return false;
		Set<String> rows = new HashSet<>();
		Tree.allLines(table, seen).forEach(line -> rows.add(line.getName()));
		Set<String> columns = new HashSet<>();
		Tree.columns(table).forEach(column -> columns.add(column.getName()));
		for (Name name : EcoreUtil2.getAllContentsOfType(check, Name.class)) {
			String written = NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(name));
			if (columns.contains(written) && !rows.contains(written))
				return true;
		}
		return false;
	}

	/** The lines beside the one being defined, then those beside the line it stands in, and so on. */
	private static void around(Path path, FormFile file, Names names) {
		LineDef line = EcoreUtil2.getContainerOfType(path, LineDef.class);
		while (line != null) {
			Named parent = Tree.parent(line);
			names.addAll(Tree.lines(line, file));
			if (parent != null)
				names.addAll(Tree.lines(parent, file));
			line = parent instanceof LineDef above ? above : null;
		}
	}

	private static void table(TableDef table, FormFile file, Names names, boolean columnsFirst) {
		if (columnsFirst)
			names.addAll(Tree.columns(table));
		List<LineDef> outer = Tree.lines(table, file);
		names.addAll(outer);
		for (LineDef line : outer)
			if (line instanceof GroupDef)
				names.addAll(Tree.lines(line, file));
		names.addUnique(Tree.allLines(table, file));
		names.addAll(Tree.columns(table));
	}

	/** Names in the order in which they count. */
	private static final class Names {

		private final Map<String, EObject> found = new LinkedHashMap<>();

		void addAll(Collection<? extends Named> things) {
			for (Named thing : things)
				if (thing.getName() != null)
					found.putIfAbsent(thing.getName(), thing);
		}

		/** Lines further down can be called by their key alone when it is the only one. */
		void addUnique(Collection<? extends Named> things) {
			Map<String, Integer> counts = new LinkedHashMap<>();
			for (Named thing : things)
				counts.merge(String.valueOf(thing.getName()), 1, Integer::sum);
			for (Named thing : things)
				if (thing.getName() != null && counts.get(thing.getName()) == 1)
					found.putIfAbsent(thing.getName(), thing);
		}

		IScope scope() {
			List<IEObjectDescription> descriptions = new ArrayList<>(found.size());
			found.forEach((name, thing) -> descriptions.add(EObjectDescription.create(QualifiedName.create(name), thing)));
			return new SimpleScope(descriptions);
		}
	}
}
