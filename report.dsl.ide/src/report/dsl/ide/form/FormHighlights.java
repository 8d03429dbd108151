// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Position;

import report.dsl.ide.Positions;
import report.dsl.sheet.Region;

/** The places of a form that mean the same thing as the key at the caret: its definition, and where it is used. */
public final class FormHighlights {

	private FormHighlights() {
	}

	public static List<DocumentHighlight> of(FormDocument document, Position position) {
		FormModel model = FormModel.of(document);
		Use name = model.name(Positions.offset(document.source(), position));
		List<DocumentHighlight> highlights = new ArrayList<>();
		if (name == null)
			return highlights;
		if (model.own().contains(name.target()))
			highlights.add(highlight(document, name.target().name(), DocumentHighlightKind.Write));
		for (Use use : model.uses())
			if (use.target() == name.target())
				highlights.add(highlight(document, use.region(), DocumentHighlightKind.Read));
		highlights.sort(Comparator.comparingInt((DocumentHighlight one) -> one.getRange().getStart().getLine())
				.thenComparingInt(one -> one.getRange().getStart().getCharacter()));
		return highlights;
	}

	private static DocumentHighlight highlight(FormDocument document, Region region, DocumentHighlightKind kind) {
		return new DocumentHighlight(Positions.of(document.source(), region), kind);
	}
}
