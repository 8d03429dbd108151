// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.List;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

import report.dsl.ide.Positions;
import report.dsl.sheet.Source;

/** Applies the changes of a client to a text. Places outside of the text count as its nearest end, as the protocol asks for. */
final class TextChanges {

	private TextChanges() {
	}

	/** @param changes each in the state that the one before it left */
	static String apply(Source source, List<TextDocumentContentChangeEvent> changes) {
		Source now = source;
		for (TextDocumentContentChangeEvent change : changes) {
			String text = change.getText() == null ? "" : change.getText();
			now = new Source(now.name(), change.getRange() == null ? text : replace(now, change.getRange(), text));
		}
		return now.text();
	}

	private static String replace(Source source, Range range, String text) {
		int one = Positions.offset(source, range.getStart());
		int other = Positions.offset(source, range.getEnd());
		int start = Math.min(one, other);
		int end = Math.max(one, other);
		String old = source.text();
		StringBuilder now = new StringBuilder(old.length() - end + start + text.length());
		return now.append(old, 0, start).append(text).append(old, end, old.length()).toString();
	}
}
