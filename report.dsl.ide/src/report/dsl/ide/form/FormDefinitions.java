// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.List;

import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;

import report.dsl.ide.DefinitionPlace;
import report.dsl.ide.Positions;

/** From a key in a form to its definition, in this form or in the one it extends. */
public final class FormDefinitions {

	private FormDefinitions() {
	}

	public static List<LocationLink> of(FormDocument document, Position position, FormLibrary library) {
		Use use = FormModel.of(document).name(Positions.offset(document.source(), position));
		if (use == null)
			return List.of();
		DefinitionPlace place = FormPlaces.place(use.target(), document, library);
		if (place == null)
			return List.of();
		return List
				.of(new LocationLink(place.uri(), Positions.of(place.source(), place.whole()), Positions.of(place.source(), place.name()),
						Positions.of(document.source(), use.region())));
	}
}
