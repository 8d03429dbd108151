package report.dsl.lang;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import report.dsl.form.Column;
import report.dsl.lang.report.Grid;
import report.dsl.lang.report.Header;
import report.dsl.lang.report.ReportPackage.Literals;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;

/**
 * Links headings, rows and columns of a report with its form exactly as the reader linked them: by label, alias, label
 * without its number and the group they stand in. What a word leads to is decided there, once; here only the place is
 * looked up.
 */
public class ReportLinkingService implements ILinkingService {

	@Inject
	private ReportReadings readings;

	@Inject
	private ResourceForms forms;

	@Override
	public List<EObject> getLinkedObjects(EObject context, EReference reference, INode node) {
		XtextResource resource = (XtextResource) context.eResource();
		EObject linked = linked(resource, context, reference, node);
		return linked == null ? List.of() : List.of(linked);
	}

	private EObject linked(XtextResource resource, EObject context, EReference reference, INode node) {
		Sheet sheet = readings.sheet(resource);
		if (reference == Literals.PREVIOUS_FIELD__REPORT)
			return ReportPaths.report(resource, sheet.text(Field.PREVIOUS));
		if (reference == Literals.FORM_FIELD__FORM)
			return forms.file(resource, sheet.text(Field.FORM));
		Object part = part(sheet, context, reference, node.getOffset());
		return part == null ? null : forms.definition(resource, sheet.form(), part);
	}

	private static Object part(Sheet sheet, EObject context, EReference reference, int offset) {
		if (reference == Literals.LINE__ROW)
			return row(sheet, offset);
		if (reference == Literals.CHAPTER__SECTION)
			return section(sheet, offset);
		Written.Grid grid = gridAround(sheet, offset);
		if (grid == null)
			return null;
		return reference == Literals.GRID__TABLE ? grid.table() : column(grid, context);
	}

	private static Object row(Sheet sheet, int offset) {
		for (Written.Line line : sheet.lines())
			if (line.label().start() == offset)
				return line.row();
		return null;
	}

	private static Object section(Sheet sheet, int offset) {
		for (Written.Chapter chapter : sheet.chapters())
			if (chapter.whole().start() == offset)
				return chapter.section();
		return null;
	}

	/** The table that a place of the text belongs to, or null. */
	static Written.Grid gridAround(Sheet sheet, int offset) {
		for (Written.Grid grid : sheet.grids())
			if (grid.whole().contains(offset))
				return grid;
		return null;
	}

	private static Column column(Written.Grid grid, EObject label) {
		int position = ((Header) label.eContainer()).getColumns().indexOf(label);
		return position < grid.columns().size() ? grid.columns().get(position) : null;
	}

	/** The table that a part of the model stands in, or null. */
	static Written.Grid gridAround(Sheet sheet, EObject part) {
		Grid grid = EcoreUtil2.getContainerOfType(part, Grid.class);
		return gridAround(sheet, NodeModelUtils.findActualNodeFor(grid == null ? part : grid).getOffset());
	}
}
