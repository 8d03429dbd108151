// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;

import report.dsl.ide.DefinitionPlace;
import report.dsl.ide.Document;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.form.Definition;
import report.dsl.ide.form.FormDocument;
import report.dsl.ide.form.FormLibrary;
import report.dsl.ide.form.FormModel;
import report.dsl.ide.form.FormPlaces;
import report.dsl.ide.form.Use;
import report.dsl.ide.report.DefinitionTarget;
import report.dsl.ide.report.LabelOccurrences;
import report.dsl.ide.report.DefinitionTarget;
import report.dsl.ide.report.LabelOccurrences;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;

/** Finds all places where a part of a form, or a report, is meant: in the forms and reports of the workspace. */
public final class References {

	private final FormLibrary library;
	private final boolean includeDeclaration;
	private final CancelChecker cancellation;

	/** @param includeDeclaration whether the definition itself is among them */
	public References(FormLibrary library, boolean includeDeclaration, CancelChecker cancellation) {
		this.library = library;
		this.includeDeclaration = includeDeclaration;
		this.cancellation = cancellation;
	}

	/**
	 * @return forms first, then reports in the order of the workspace
	 * @throws CancellationException when the request was cancelled
	 */
	public List<Location> of(FormDocument form, Position position) {
		FormModel model = FormModel.of(form);
		int offset = Positions.offset(form.source(), position);
		Use name = model.name(offset);
		Definition definition = name != null ? name.target() : model.labelled(offset);
		return definition == null ? List.of() : ofPart(definition, form);
	}

	/** The same for a place in a report. */
	public List<Location> of(ReportDocument report, Position position) {
		return switch (DefinitionTarget.at(report, Positions.offset(report.source(), position))) {
		case null -> List.of();
		case DefinitionTarget.OfForm label -> {
			Definition definition = FormPlaces.definition(report.form(), label.part(), report, library);
			yield definition == null ? List.of() : ofPart(definition, report);
		}
		case DefinitionTarget.OfPath path -> ofReport(library.resolve(report, path.path()));
		case DefinitionTarget.OfReport self -> ofReport(report.uri());
		case DefinitionTarget.OfCell cell -> List.of();
		case DefinitionTarget.OfStatement stated -> List.of();
		};
	}

	private List<Location> ofPart(Definition definition, Document from) {
		List<Location> found = new ArrayList<>();
		DefinitionPlace declaration = includeDeclaration ? FormPlaces.place(definition, from, library) : null;
		if (declaration != null)
			found.add(new Location(declaration.uri(), Positions.of(declaration.source(), declaration.name())));
		for (FormDocument file : DependentForms.around(definition, from, library))
			for (Use use : FormModel.of(file).uses())
				if (use.target().same(definition))
					found.add(new Location(file.uri(), Positions.of(file.source(), use.region())));
		FormReports reports = new FormReports(library,
				model -> model.part(definition) == null ? List.of() : List.of(model.part(definition)));
		reports.forEach(cancellation, (report, part) -> {
			for (Region label : LabelOccurrences.of(report.sheet(), part))
				found.add(new Location(report.uri(), Positions.of(report.source(), label)));
		});
		return found;
	}

	/** The reports that name a report as last year's or as a part of theirs. */
	private List<Location> ofReport(String uri) {
		List<Location> found = new ArrayList<>();
		if (includeDeclaration && library.document(uri) instanceof ReportDocument itself)
			found.add(new Location(uri, Positions.of(itself.source(), 0, Positions.lineEnd(itself.source(), 1))));
		library.forEachReport(cancellation, report -> {
			for (Field field : new Field[] { Field.PREVIOUS, Field.PARTS })
				for (Region path : DefinitionTarget.paths(report.sheet(), field))
					if (uri.equals(library.resolve(report, report.source().text(path))))
						found.add(new Location(report.uri(), Positions.of(report.source(), path)));
		});
		return found;
	}
}
