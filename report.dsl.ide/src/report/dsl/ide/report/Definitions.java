// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.ide.DefinitionPlace;
import report.dsl.ide.Document;
import report.dsl.ide.Library;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.relation.Figures;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;

/** From a word of a report to what it stands for: a definition in the form, another report, a figure of last year's or of a statement. */
public final class Definitions {

	private Definitions() {
	}

	/** Several where several are meant; empty where nothing leads anywhere. */
	public static List<LocationLink> of(ReportDocument document, Position position, Library library) {
		DefinitionTarget target = DefinitionTarget.at(document, Positions.offset(document.source(), position));
		return switch (target) {
		case null -> List.of();
		case DefinitionTarget.OfForm label -> definition(document, label.part(), label.region(), library);
		case DefinitionTarget.OfPath path -> report(document, path, library);
		case DefinitionTarget.OfCell cell -> cell(document, cell, library);
		case DefinitionTarget.OfStatement stated -> figures(document, stated, library);
		case DefinitionTarget.OfReport self -> List.of();
		};
	}

	/** The same for a client that does not know links. */
	public static List<Location> locations(List<LocationLink> links) {
		return links.stream().map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange())).toList();
	}

	private static List<LocationLink> definition(ReportDocument document, Object part, Region origin, Library library) {
		DefinitionPlace place = library.definition(document.form(), part, document);
		if (place == null)
			return List.of();
		return List
				.of(new LocationLink(place.uri(), Positions.of(place.source(), place.whole()), Positions.of(place.source(), place.name()),
						Positions.of(document.source(), origin)));
	}

	private static List<LocationLink> report(ReportDocument document, DefinitionTarget.OfPath path, Library library) {
		String uri = library.resolve(document, path.path());
		if (!(library.document(uri) instanceof ReportDocument other))
			return List.of();
		Range target = firstLine(other);
		return List.of(new LocationLink(uri, target, target, Positions.of(document.source(), path.region())));
	}

	private static Range firstLine(Document document) {
		return Positions.of(document.source(), 0, Positions.lineEnd(document.source(), 1));
	}

	/** The figures that a statement of the narrative is about. */
	private static List<LocationLink> figures(ReportDocument document, DefinitionTarget.OfStatement stated, Library library) {
		List<LocationLink> links = new ArrayList<>();
		for (int cell : stated.cells())
			add(links, document, stated.region(), document.sheet(), cell, library);
		return links;
	}

	/** The figures of last year that the cell is compared with; else what its row is. */
	private static List<LocationLink> cell(ReportDocument document, DefinitionTarget.OfCell target, Library library) {
		List<LocationLink> links = new ArrayList<>();
		Figures previous = document.reading().neighbours().previous();
		if (previous != null)
			for (int cell : lastYear(document.form(), target.cell()))
				add(links, document, target.region(), previous.sheet(), document.form().counterpart(cell, previous.form()), library);
		return links.isEmpty() ? definition(document, document.form().rowOf(target.cell()), target.region(), library) : links;
	}

	/** The cells of last year's report that stand in a relation with a cell. */
	private static List<Integer> lastYear(Form form, int cell) {
		List<Integer> cells = new ArrayList<>();
		for (int number : form.relationsOf(cell)) {
			Relation relation = form.relations().get(number);
			for (int term = 0; term < relation.size(); term++)
				if (relation.previous(term) && !cells.contains(relation.cell(term)))
					cells.add(relation.cell(term));
		}
		return cells;
	}

	private static void add(List<LocationLink> links, ReportDocument document, Region origin, Sheet target, int cell, Library library) {
		if (cell < 0 || !target.isWritten(cell))
			return;
		Range range = Positions.of(target.source(), target.place(cell));
		links.add(new LocationLink(library.uri(target.source().name()), range, range, Positions.of(document.source(), origin)));
	}
}
