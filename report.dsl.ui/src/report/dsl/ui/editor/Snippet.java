// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;

/**
 * Text with places that are filled in one after another, written as in the protocol: {@code $1}, <code>${1:text}</code>,
 * <code>${1|a,b|}</code>, {@code $0}.
 */
final class Snippet {

	/** A place. @param choices what can stand there; empty for anything */
	private record Stop(int offset, int length, List<String> choices) {
	}

	private final StringBuilder text = new StringBuilder();
	private final Map<Integer, List<Stop>> stops = new TreeMap<>();
	private final String source;
	private int at;

	private Snippet(String source) {
		this.source = source;
	}

	static Snippet of(String source) {
		Snippet snippet = new Snippet(source);
		snippet.read(false);
		return snippet;
	}

	static Snippet plain(String text) {
		Snippet snippet = new Snippet("");
		snippet.text.append(text);
		return snippet;
	}

	String text() {
		return text.toString();
	}

	/** Where the caret goes: the first place, else the end. */
	int caret() {
		for (Map.Entry<Integer, List<Stop>> stop : stops.entrySet())
			if (stop.getKey() > 0)
				return stop.getValue().getFirst().offset;
		return stops.containsKey(0) ? stops.get(0).getFirst().offset : text.length();
	}

	/** @param nested up to the closing brace */
	private void read(boolean nested) {
		while (at < source.length() && !(nested && source.charAt(at) == '}')) {
			char c = source.charAt(at++);
			if (c == '\\' && at < source.length())
				text.append(source.charAt(at++));
			else if (c != '$' || !stop())
				text.append(c);
		}
	}

	/** Reads what stands behind a dollar. @return false when that is no place */
	private boolean stop() {
		boolean braces = at < source.length() && source.charAt(at) == '{';
		int from = braces ? at + 1 : at;
		int to = from;
		while (to < source.length() && Character.isDigit(source.charAt(to)))
			to++;
		if (to == from)
			return false;
		int number = Integer.parseInt(source.substring(from, to));
		at = to;
		int start = text.length();
		List<String> choices = List.of();
		if (braces && at < source.length() && source.charAt(at) == ':') {
			at++;
			read(true);
		} else if (braces && at < source.length() && source.charAt(at) == '|')
			choices = choices();
		if (braces)
			at++;
		stops.computeIfAbsent(number, key -> new ArrayList<>()).add(new Stop(start, text.length() - start, choices));
		return true;
	}

	private List<String> choices() {
		int end = source.indexOf("|}", at);
		List<String> choices = List.of(source.substring(at + 1, end < 0 ? source.length() : end).split(","));
		at = end < 0 ? source.length() : end + 1;
		text.append(choices.getFirst());
		return choices;
	}

	/** Lets the user fill in the places of the text, which stands at an offset now. */
	void link(ITextViewer viewer, int start) throws BadLocationException {
		IDocument document = viewer.getDocument();
		LinkedModeModel model = new LinkedModeModel();
		boolean any = false;
		for (Map.Entry<Integer, List<Stop>> stop : stops.entrySet())
			if (stop.getKey() > 0) {
				LinkedPositionGroup group = new LinkedPositionGroup();
				for (Stop place : stop.getValue())
					group.addPosition(position(document, start, place, stop.getKey()));
				model.addGroup(group);
				any = true;
			}
		if (!any)
			return;
		model.forceInstall();
		LinkedModeUI ui = new LinkedModeUI(model, viewer);
		int exit = stops.containsKey(0) ? stops.get(0).getFirst().offset : text.length();
		ui.setExitPosition(viewer, start + exit, 0, Integer.MAX_VALUE);
		ui.enter();
	}

	private static LinkedPosition position(IDocument document, int start, Stop place, int order) {
		int offset = start + place.offset;
		if (place.choices.isEmpty())
			return new LinkedPosition(document, offset, place.length, order);
		ICompletionProposal[] proposals = place.choices.stream()
				.map(choice -> new CompletionProposal(choice, offset, place.length, choice.length())).toArray(ICompletionProposal[]::new);
		return new ProposalPosition(document, offset, place.length, order, proposals);
	}
}
