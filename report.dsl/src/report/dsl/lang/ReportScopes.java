package report.dsl.lang;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.SimpleScope;

import com.google.inject.Inject;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.lang.report.ReportPackage.Literals;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;

/** What can be written at a place of a report: the titles, captions and labels of its form that belong there, and their aliases. */
public class ReportScopes implements IScopeProvider {

	@Inject
	private ReportReadings readings;

	@Inject
	private ResourceForms forms;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		XtextResource resource = (XtextResource) context.eResource();
		Sheet sheet = readings.sheet(resource);
		Candidates found = new Candidates(resource, sheet);
		if (reference == Literals.FORM_FIELD__FORM)
			for (String name : forms.of(resource).names())
				found.add(forms.file(resource, name), name, List.of());
		else if (reference == Literals.CHAPTER__SECTION)
			for (Section section : sheet.form().sections())
				found.add(section, section.title(), section.aliases());
		else if (reference == Literals.GRID__TABLE)
			for (Table table : sheet.form().tables())
				found.add(table, table.title(), table.aliases());
		else
			inTable(ReportLinkingService.gridAround(sheet, context), reference, found);
		return new SimpleScope(found.list);
	}

	private static void inTable(Written.Grid grid, EReference reference, Candidates found) {
		if (grid == null || grid.table() == null)
			return;
		if (reference == Literals.LINE__ROW)
			for (Row row : grid.table().lines())
				found.add(row, row.label(), row.otherLabels());
		if (reference == Literals.COLUMN_LABEL__COLUMN)
			for (Column column : grid.table().columns())
				found.add(column, column.label(), column.otherLabels());
	}

	private final class Candidates {

		private final XtextResource resource;
		private final Sheet sheet;
		private final List<IEObjectDescription> list = new ArrayList<>();

		Candidates(XtextResource resource, Sheet sheet) {
			this.resource = resource;
			this.sheet = sheet;
		}

		void add(Object part, String label, List<String> aliases) {
			add(forms.definition(resource, sheet.form(), part), label, aliases);
		}

		void add(EObject definition, String label, List<String> aliases) {
			if (definition == null || label == null)
				return;
			list.add(EObjectDescription.create(QualifiedName.create(label), definition));
			for (String alias : aliases)
				list.add(EObjectDescription.create(QualifiedName.create(alias), definition));
		}
	}
}
