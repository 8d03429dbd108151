// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.page;

import java.util.ArrayList;
import java.util.List;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.i18n.Language;
import report.dsl.i18n.Text;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;
import report.dsl.workspace.Messages;

/** What a reader remarks on a page while reading it. */
public final class PageRemarks {

	/** Nobody reads more of them. */
	private static final int MOST = 200;
	/** What is quoted of a text that was left out. */
	private static final int QUOTED = 60;
	private static final int LONGEST = 2000;

	private final List<Remark> list = new ArrayList<>();

	/** @param key of a message of {@link UnreadableDocument}, filled with the arguments */
	public void add(RemarkKind kind, Confidence confidence, SourcePlace spot, String key, Object... arguments) {
		if (list.size() < MOST)
			list.add(new Remark(kind, confidence, text(key, arguments), spot));
	}

	/** Those of a part of the page that was read apart; all of them are kept. */
	public void addAll(PageRemarks part) {
		list.addAll(part.list);
	}

	/** A line or another part of the page is left out: said when a number stands in it. */
	public void dropped(String key, String text, SourcePlace spot) {
		if (Characters.digits(text))
			add(RemarkKind.DROPPED, Confidence.NO_PLACE, spot, key, quoted(text));
	}

	/** Everything, in the order in which it was remarked. */
	public List<Remark> all() {
		return list;
	}

	private static Text text(String key, Object... arguments) {
		return new Text(Messages.of(UnreadableDocument.class, Language.ZH).get(key, arguments),
				Messages.of(UnreadableDocument.class, Language.EN).get(key, arguments));
	}

	/** A text on one line; when it is long, its beginning and every number of the rest: a remark must not lose them either. */
	public static String quoted(String text) {
		StringBuilder out = new StringBuilder();
		boolean cut = false;
		boolean gap = false;
		for (int i = 0; i < text.length() && out.length() < LONGEST; i++) {
			char c = Characters.blank(text.charAt(i)) ? ' ' : text.charAt(i);
			cut |= out.length() >= QUOTED;
			boolean kept = cut ? Character.isDigit(c) || number(c) && i > 0 && Character.isDigit(text.charAt(i - 1)) : c != ' ' || !gap;
			if (kept)
				out.append(cut && gap ? "…" : "").append(c);
			gap = cut ? !kept : c == ' ';
		}
		return cut && gap ? out.append('…').toString() : out.toString().strip();
	}

	private static boolean number(char c) {
		return c == '.' || c == '-' || c == ',' || c == '/' || c == ':';
	}
}
