// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import report.dsl.lang.form.CheckDef;
import report.dsl.lang.form.MentionDef;
import report.dsl.lang.form.Sum;
import report.dsl.rules.FormIssue;
import report.dsl.sheet.Region;

/**
 * Blanks out, step by step, what breaks the grammar of a form, so that what follows can be read. First goes the line from
 * the place on that is not understood, then the line as a whole, its curly brackets last. Places in the text stay the same.
 */
public final class Mending {

	private static final int MOST_ROUNDS = 60;
	/** How many characters may be parsed again in all. */
	private static final int MOST_WORK = 10_000_000;

	private final StringBuilder text;
	private final List<FormIssue> issues = new ArrayList<>();
	/** by start of line: how much of it is gone */
	private final Map<Integer, Integer> stages = new HashMap<>();
	private int rounds;

	public Mending(String text) {
		this.text = new StringBuilder(text);
	}

	public String text() {
		return text.toString();
	}

	/** One issue for each place that had to be blanked out; the parser's further complaints are mostly consequences. */
	public List<FormIssue> issues() {
		return issues;
	}

	/** @return whether the text was changed, so that it has to be parsed again */
	public boolean mend(XtextResource parsed) {
		List<FormIssue> found = Grammar.issues(parsed);
		if (found.isEmpty())
			return false;
		FormIssue first = found.getFirst();
		if (Grammar.endsEarly(parsed)) {
			if (issues.isEmpty())
				issues.add(first);
			return false;
		}
		int at = Math.min(first.region().start(), text.length());
		int line = lineStart(at);
		if (isBlank(line, at) && (erase(begun(parsed, line), line, false) || unfinish(line))) {
			if (issues.isEmpty() || !issues.getLast().region().equals(first.region()))
				issues.add(first);
			return ++rounds <= MOST_ROUNDS;
		}
		int above = isBlank(line, at) ? damagedAbove(line) : -1;
		if (above < 0 && stages.getOrDefault(line, 0) == 0 || at == text.length())
			issues.add(first);
		boolean done = at == text.length() && above < 0 || ++rounds > Math.min(MOST_ROUNDS, MOST_WORK / Math.max(1, text.length()));
		return !done && (above >= 0 ? blank(above, lineEnd(above)) : blank(line, at, first.region()));
	}

	/** Where the relation or phrase begins that has not come to its end before a line; the line when there is none. */
	private static int begun(XtextResource parsed, int line) {
		ILeafNode before = null;
		for (ILeafNode leaf : parsed.getParseResult().getRootNode().getLeafNodes()) {
			if (leaf.getOffset() >= line)
				break;
			before = leaf.isHidden() ? before : leaf;
		}
		EObject object = before == null ? null : NodeModelUtils.findActualSemanticObjectFor(before);
		CheckDef check = EcoreUtil2.getContainerOfType(object, CheckDef.class);
		MentionDef mention = EcoreUtil2.getContainerOfType(object, MentionDef.class);
		boolean open = check != null && isMissing(check.getRight(), line) || mention != null && isMissing(mention.getSum(), line);
		return open ? NodeModelUtils.findActualNodeFor(check != null ? check : mention).getOffset() : line;
	}

	/** What the parser takes for the sum may begin with the word that it did not understand. */
	private static boolean isMissing(Sum sum, int line) {
		ICompositeNode node = sum == null ? null : NodeModelUtils.findActualNodeFor(sum);
		return node == null || node.getOffset() >= line;
	}

	/** What the nearest line above leaves open is to blame when it ends with an operator: that sum, or comma, goes first. */
	private boolean unfinish(int line) {
		int above = line;
		do
			above = above == 0 ? -1 : lineStart(above - 1);
		while (above >= 0 && isBlank(above, lineEnd(above)));
		if (above < 0 || stages.containsKey(above))
			return false;
		Unfinished rest = Unfinished.of(text, above, lineEnd(above));
		if (rest == null)
			return false;
		stages.put(above, 1);
		return erase(rest.start(), rest.end(), true);
	}

	private boolean blank(int line, int at, Region region) {
		if (stages.getOrDefault(line, 0) > 0)
			return blank(line, lineEnd(line));
		stages.put(line, 1);
		erase(at, Math.max(at + 1, region.end()), true);
		erase(at, lineEnd(at), false);
		return true;
	}

	private boolean blank(int line, int end) {
		boolean brackets = stages.merge(line, 1, Integer::sum) > 2;
		return erase(line, end, brackets) || erase(line, end, true);
	}

	/** @return whether there was something to erase */
	private boolean erase(int start, int end, boolean brackets) {
		boolean erased = false;
		for (int i = start; i < Math.min(end, text.length()); i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c) && (brackets || c != '{' && c != '}')) {
				text.setCharAt(i, ' ');
				erased = true;
			}
		}
		return erased;
	}

	/** The nearest line above with something on it, when that was damaged: its rest may be to blame. -1 when it was not. */
	private int damagedAbove(int line) {
		int above = line;
		while (above > 0) {
			above = lineStart(above - 1);
			if (!isBlank(above, lineEnd(above)))
				return stages.containsKey(above) ? above : -1;
		}
		return -1;
	}

	private boolean isBlank(int start, int end) {
		for (int i = start; i < end; i++)
			if (!Character.isWhitespace(text.charAt(i)))
				return false;
		return true;
	}

	private int lineStart(int offset) {
		int start = offset;
		while (start > 0 && text.charAt(start - 1) != '\n')
			start--;
		return start;
	}

	private int lineEnd(int offset) {
		int end = offset;
		while (end < text.length() && text.charAt(end) != '\n')
			end++;
		return end;
	}
}
