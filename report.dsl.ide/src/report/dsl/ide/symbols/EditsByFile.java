// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.TextEdit;

import report.dsl.ide.Positions;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/** Collects edits of several files, each place once. */
final class EditsByFile {

	private final Map<String, List<TextEdit>> byUri = new LinkedHashMap<>();

	/** Nothing is noted for a text that stays as it is. */
	void replace(String uri, Source source, Region region, String newText) {
		if (source.text(region).equals(newText))
			return;
		List<TextEdit> edits = byUri.computeIfAbsent(uri, key -> new ArrayList<>());
		TextEdit edit = new TextEdit(Positions.of(source, region), newText);
		if (!edits.contains(edit))
			edits.add(edit);
	}

	Map<String, List<TextEdit>> byUri() {
		return byUri;
	}
}
