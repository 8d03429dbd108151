// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

import report.dsl.i18n.Text;
import report.dsl.rules.Finding;
import report.dsl.rules.FormRule;
import report.dsl.rules.Rule;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Region;
import report.dsl.text.Chars;

/** Proposes the mark of a fault that stands in the original, and the ids of rules in it. */
final class MarkProposals {

	private static final Text MEANING = new Text("原件如此，保留不改", "as published: not corrected");
	private static final Text REASON = new Text("理由", "reason");
	private static final String WORD = "原文";
	private static final String LATIN = "sic";

	private MarkProposals() {
	}

	/** @return whether the caret stands in a mark that has been begun, so that nothing else is proposed */
	static boolean add(Caret caret, Proposals proposals) {
		int open = open(caret);
		if (open < 0)
			return false;
		String inner = caret.text.substring(open + 1, caret.offset);
		int word = inner.startsWith(WORD) ? WORD.length() : inner.startsWith(LATIN) ? LATIN.length() : -1;
		if (word >= 0 && word < inner.length() && (Chars.isSpace(inner.charAt(word)) || Chars.isColon(inner.charAt(word)))) {
			rules(caret, proposals, open + 1 + word);
			return true;
		}
		LabelMatcher.Match match = LATIN.startsWith(inner) ? new LabelMatcher.Match(0, inner) : LabelMatcher.of(inner, WORD);
		if (match == null)
			return false;
		boolean closed = caret.offset < caret.lineEnd && "]】］".indexOf(caret.text.charAt(caret.offset)) >= 0;
		proposals.replacing(new Region(open, closed ? caret.offset + 1 : caret.offset));
		mark(proposals, "", caret.text.charAt(open) + match.filter());
		return true;
	}

	/** Where the bracket stands that is open at the caret; -1 when there is none. */
	private static int open(Caret caret) {
		for (int i = caret.offset - 1; i >= caret.lineStart; i--) {
			char c = caret.text.charAt(i);
			if ("]】］".indexOf(c) >= 0)
				return -1;
			if ("[【［".indexOf(c) >= 0)
				return i;
		}
		return -1;
	}

	/** A mark behind a figure. */
	static void behind(Proposals proposals, String figure) {
		mark(proposals, figure + " ", figure + " [" + WORD);
	}

	private static void mark(Proposals proposals, String before, String filter) {
		String reason = REASON.in(proposals.document.language());
		String end = proposals.snippets() ? "${1:" + reason + "}]" : "]";
		String start = proposals.snippets() ? Snippets.escape(before) : before;
		CompletionItem item = proposals.add(CompletionItemKind.Event, before + "[" + WORD + "：…]", start + "[" + WORD + "：" + end, filter,
				1);
		item.setDetail(MEANING.in(proposals.document.language()));
		proposals.formatted(item);
	}

	/** Rules that have something to say of what the mark stands behind come first, then those with something to say on the line. */
	private static void rules(Caret caret, Proposals proposals, int from) {
		int start = caret.offset;
		while (start > from && ",，、".indexOf(caret.text.charAt(start - 1)) < 0 && !Chars.isSpace(caret.text.charAt(start - 1)))
			start--;
		for (int i = from; i < caret.offset; i++)
			if (Chars.isColon(caret.text.charAt(i)))
				return;
		proposals.replacing(new Region(start, caret.offset));
		List<Rule> rules = new ArrayList<>();
		int marked = from;
		while (marked > caret.lineStart && !Chars.isBar(caret.text.charAt(marked - 1)))
			marked--;
		for (int earliest : new int[] { marked, caret.lineStart })
			for (Finding finding : proposals.document.findings())
				if (finding.region().start() >= earliest && finding.region().start() <= caret.lineEnd && !rules.contains(finding.rule()))
					rules.add(finding.rule());
		for (Rule rule : Catalogue.RULES)
			if (!(rule instanceof FormRule) && !rules.contains(rule))
				rules.add(rule);
		for (Rule rule : rules) {
			CompletionItem item = proposals.add(CompletionItemKind.Reference, rule.id(), rule.id());
			ProposalNotes.mark(item, proposals.document, "rule", rule.id());
			if (item != null)
				item.setDetail(rule.card().title().in(proposals.document.language()));
		}
	}
}
