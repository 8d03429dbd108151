// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

import report.dsl.ide.Positions;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/**
 * Lays a form out as the shipped ones are: an item a line, indented by braces with tabs, what goes on on the next line
 * one deeper. Only white space changes, so that no word can get lost, and a broken text is laid out as far as it goes.
 */
public final class FormFormatting {

	private FormFormatting() {
	}

	public static List<TextEdit> of(FormDocument document) {
		Source source = document.source();
		return edits(source.text()).stream().map(edit -> Positions.of(source, edit)).toList();
	}

	/** Only the white space in a range. */
	public static List<TextEdit> of(FormDocument document, Range range) {
		Source source = document.source();
		Region region = new Region(Positions.offset(source, range.getStart()), Positions.offset(source, range.getEnd()));
		return edits(source.text()).stream().filter(edit -> region.contains(edit.start()) && region.contains(edit.end()))
				.map(edit -> Positions.of(source, edit)).toList();
	}

	static List<Edit> edits(String text) {
		String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
		List<Edit> edits = new ArrayList<>();
		FormLayout layout = new FormLayout(text, lineEnd);
		int done = 0;
		boolean open = false;
		for (FormToken token : FormLexer.tokens(text)) {
			replace(edits, text, done, token.start(), layout.before(token));
			done = token.end();
			open = token.kind() == FormToken.Kind.BLOCK_COMMENT && !token.text(text).endsWith("*/");
		}
		if (!open)
			replace(edits, text, done, text.length(), done == 0 ? "" : lineEnd);
		return edits;
	}

	private static void replace(List<Edit> edits, String text, int start, int end, String white) {
		if (!text.substring(start, end).equals(white))
			edits.add(new Edit(start, end, white));
	}
}
