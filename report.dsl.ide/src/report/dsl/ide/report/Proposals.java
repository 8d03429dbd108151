// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;
import report.dsl.text.Chars;

/**
 * What is proposed at a place so far, in the order in which it is to be shown. Each item says what it replaces and what a
 * client that filters while more is typed has to compare.
 */
final class Proposals {

	final ReportDocument document;
	private final boolean snippets;
	private final int offset;
	private final List<CompletionItem> items = new ArrayList<>();
	private Region range;
	private String typed = "";
	private boolean again;

	Proposals(ReportDocument document, int offset, boolean snippets) {
		this.document = document;
		this.offset = offset;
		this.snippets = snippets;
		this.range = Region.at(offset);
	}

	/** Says what the items to come replace; what stands in it before the caret is what has been typed. */
	Proposals replacing(Region newRange) {
		range = newRange;
		typed = document.source().text().substring(newRange.start(), offset);
		return this;
	}

	String typed() {
		return typed;
	}

	boolean snippets() {
		return snippets;
	}

	/** Proposes a text if what was typed means its label. @return the item; null when it does not */
	@Nullable
	CompletionItem add(CompletionItemKind kind, String label, String newText) {
		LabelMatcher.Match match = LabelMatcher.of(typed, label);
		if (match == null)
			return null;
		again |= hasIdeograph(label) && (typed.isEmpty() || LabelMatcher.isLatin(typed));
		return add(kind, label, newText, match.filter(), match.rank());
	}

	/** Proposes a text whatever was typed. @param filter begins with what was typed */
	CompletionItem add(CompletionItemKind kind, String label, String newText, String filter, int rank) {
		CompletionItem item = new CompletionItem(label);
		item.setKind(kind);
		item.setFilterText(filter);
		item.setSortText(rank + fourDigits(items.size()));
		item.setTextEdit(Either.forLeft(new TextEdit(Positions.of(document.source(), range), newText)));
		items.add(item);
		return item;
	}

	/** The same for lines with gaps to be filled in, which are places to go to where the client knows snippets. */
	@Nullable
	CompletionItem add(CompletionItemKind kind, String label, List<String> lines) {
		String newText = Snippets.join(snippets ? Snippets.of(lines) : lines, document.source());
		CompletionItem item = add(kind, label, newText);
		if (item != null)
			formatted(item);
		return item;
	}

	/** Tells the client that the text of an item is a snippet, if it can be. */
	void formatted(CompletionItem item) {
		if (snippets) {
			item.setInsertTextFormat(InsertTextFormat.Snippet);
			item.setInsertTextMode(InsertTextMode.AsIs);
		}
	}

	private static String fourDigits(int number) {
		return Integer.toString(10_000 + number).substring(1);
	}

	private static boolean hasIdeograph(String label) {
		for (int i = 0; i < label.length(); i++)
			if (Chars.isIdeograph(label.charAt(i)))
				return true;
		return false;
	}

	/** Incomplete where the same label can be typed in Chinese and in Latin letters: a filter is one or the other. */
	CompletionList list() {
		return new CompletionList(again, items);
	}

	Source source() {
		return document.source();
	}

	boolean isEmpty() {
		return items.isEmpty();
	}
}
