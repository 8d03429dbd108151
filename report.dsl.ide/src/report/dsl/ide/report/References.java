package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

import report.dsl.ide.Document;
import report.dsl.ide.FormDocument;
import report.dsl.ide.Library;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.form.Definition;
import report.dsl.ide.form.DependentForms;
import report.dsl.ide.form.FormModel;
import report.dsl.ide.form.FormPlaces;
import report.dsl.ide.form.Use;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;

/** All places where a part of a form, or a report, is meant: in the forms and reports of the workspace. */
public final class References {

	private References() {
	}

	/**
	 * @param document           a report or a form
	 * @param includeDeclaration the definition itself too
	 * @return forms first, then reports in the order of the workspace
	 * @throws java.util.concurrent.CancellationException when the request for which this is done was cancelled
	 */
	public static List<Location> of(Document document, Position position, boolean includeDeclaration, Library library) {
		int offset = Positions.offset(document.source(), position);
		return switch (document) {
		case ReportDocument report -> inReport(report, offset, includeDeclaration, library);
		case FormDocument form -> {
			Definition definition = definition(form, offset);
			yield definition == null ? List.of() : ofPart(definition, form, includeDeclaration, library);
		}
		};
	}

	/** What the name or label at a place of a form is of; null where there is none. */
	static Definition definition(FormDocument form, int offset) {
		FormModel model = FormModel.of(form);
		Use name = model.name(offset);
		return name != null ? name.target() : model.labelled(offset);
	}

	private static List<Location> inReport(ReportDocument report, int offset, boolean includeDeclaration, Library library) {
		return switch (DefinitionTarget.at(report, offset)) {
		case null -> List.of();
		case DefinitionTarget.OfForm label -> {
			Definition definition = FormPlaces.definition(report.form(), label.part(), report, library);
			yield definition == null ? List.of() : ofPart(definition, report, includeDeclaration, library);
		}
		case DefinitionTarget.OfPath path -> ofReport(library.resolve(report, path.path()), includeDeclaration, library);
		case DefinitionTarget.OfReport self -> ofReport(report.uri(), includeDeclaration, library);
		case DefinitionTarget.OfCell cell -> List.of();
		};
	}

	private static List<Location> ofPart(Definition definition, Document from, boolean includeDeclaration, Library library) {
		List<Location> found = new ArrayList<>();
		Location declaration = includeDeclaration ? FormPlaces.location(definition, from, library) : null;
		if (declaration != null)
			found.add(declaration);
		for (FormDocument file : DependentForms.around(definition, from, library))
			for (Use use : FormModel.of(file).uses())
				if (use.target().same(definition))
					found.add(new Location(file.uri(), Positions.of(file.source(), use.region())));
		new FormReports(library, model -> model.part(definition) == null ? List.of() : List.of(model.part(definition))).forEach((report, part) -> {
			for (Region label : LabelOccurrences.of(report.sheet(), part))
				found.add(new Location(report.uri(), Positions.of(report.source(), label)));
		});
		return found;
	}

	/** The reports that name a report as last year's or as a part of theirs. */
	private static List<Location> ofReport(String uri, boolean includeDeclaration, Library library) {
		List<Location> found = new ArrayList<>();
		if (includeDeclaration && library.document(uri) instanceof ReportDocument itself)
			found.add(new Location(uri, Positions.of(itself.source(), 0, Positions.lineEnd(itself.source(), 1))));
		library.forEachReport(report -> {
			for (Field field : new Field[] { Field.PREVIOUS, Field.PARTS })
				for (Region path : DefinitionTarget.paths(report.sheet(), field))
					if (uri.equals(library.resolve(report, report.source().text(path))))
						found.add(new Location(report.uri(), Positions.of(report.source(), path)));
		});
		return found;
	}
}
