package report.dsl.ide.form;

import java.util.List;

import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;

import report.dsl.ide.FormDocument;
import report.dsl.ide.Library;
import report.dsl.ide.Positions;
import report.dsl.sheet.Source;

/** From a key in a form to its definition, in this form or in the one it extends. */
public final class FormDefinitions {

	private FormDefinitions() {
	}

	public static List<LocationLink> of(FormDocument document, Position position, Library library) {
		Use use = FormModel.of(document).name(Positions.offset(document.source(), position));
		String uri = use == null ? null : FormPlaces.uri(use.target().text(), document, library);
		if (uri == null)
			return List.of();
		Source source = use.target().text().source();
		return List.of(new LocationLink(uri, Positions.of(source, use.target().whole()), Positions.of(source, use.target().name()),
				Positions.of(document.source(), use.region())));
	}
}
