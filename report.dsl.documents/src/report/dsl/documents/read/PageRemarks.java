package report.dsl.documents.read;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

import report.dsl.document.Remark;
import report.dsl.document.Spot;
import report.dsl.documents.Unreadable;
import report.dsl.files.Messages;
import report.dsl.rules.Language;
import report.dsl.rules.Text;

/** What a reader remarks on a page while reading it. */
final class PageRemarks {

	/** Nobody reads more of them. */
	private static final int MOST = 200;
	/** What is quoted of a text that was left out. */
	private static final int QUOTED = 60;
	private static final int LONGEST = 2000;

	final List<Remark> list = new ArrayList<>();

	void add(Remark.Kind kind, int confidence, Spot spot, String key, Object... arguments) {
		if (list.size() < MOST)
			list.add(new Remark(kind, confidence, text(key, arguments), spot));
	}

	/** A part of the page is left out: said when a number stands in it. */
	void dropped(String key, Element element) {
		String text = element.text();
		if (digits(text))
			add(Remark.Kind.DROPPED, 90, Flow.spot(element), key, quoted(text));
	}

	/** A line is left out: said when a number stands in it. */
	void dropped(String key, String text, Spot spot) {
		if (digits(text))
			add(Remark.Kind.DROPPED, 90, spot, key, quoted(text));
	}

	static Text text(String key, Object... arguments) {
		return new Text(Messages.of(Unreadable.class, Language.ZH).get(key, arguments), Messages.of(Unreadable.class, Language.EN).get(key, arguments));
	}

	static boolean digits(String text) {
		for (int i = 0; i < text.length(); i++)
			if (Character.isDigit(text.charAt(i)))
				return true;
		return false;
	}

	/** A text on one line; when it is long, its beginning and every number of the rest: a remark must not lose them either. */
	static String quoted(String text) {
		StringBuilder out = new StringBuilder();
		boolean cut = false;
		boolean gap = false;
		for (int i = 0; i < text.length() && out.length() < LONGEST; i++) {
			char c = Run.blank(text.charAt(i)) ? ' ' : text.charAt(i);
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
