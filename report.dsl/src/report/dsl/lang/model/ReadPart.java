// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.model;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import report.dsl.lang.report.Narrative;
import report.dsl.lang.report.ReportPackage.Literals;
import report.dsl.rules.LineEdits;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;
import report.dsl.text.Chars;

/**
 * A part of the model as it was read.
 *
 * @param region     of its own line, without white space around; of narrative from fence to fence
 * @param lines      as they would have been printed then: they tell whether it has changed
 * @param paragraphs of narrative, the regions of the paragraphs
 */
record ReadPart(Region region, List<String> lines, List<Region> paragraphs) {

	static ReadPart of(EObject part, Source source) {
		INode node = NodeModelUtils.findActualNodeFor(part);
		Region region = new Region(node.getOffset(), node.getOffset() + node.getLength());
		if (part instanceof Narrative)
			return new ReadPart(region, LinePrinter.lines(part), paragraphs(part));
		return new ReadPart(line(source, region.start()), LinePrinter.lines(part), List.of());
	}

	/** From the first token to the end of its line; a bar in front of a label, as in Markdown, goes with it. */
	private static Region line(Source source, int token) {
		String text = source.text();
		int first = Chars.skip(text, source.lineStart(source.line(token)), token);
		int start = first < token && Chars.isBar(text.charAt(first)) ? first : token;
		return new Region(start, Chars.trim(text, start, LineEdits.lineEnd(source, start)));
	}

	private static List<Region> paragraphs(EObject narrative) {
		return NodeModelUtils.findNodesForFeature(narrative, Literals.NARRATIVE__PARAGRAPHS).stream()
				.map(node -> new Region(node.getOffset(), node.getOffset() + node.getLength())).toList();
	}

	/** The edits of the text that it was read from which make it what the part says now; none when it says the same. */
	List<Edit> rewrite(EObject part, Source source) {
		List<String> now = LinePrinter.lines(part);
		if (now.equals(lines))
			return List.of();
		String end = LineEdits.end(source);
		boolean own = !paragraphs.isEmpty() && source.line(region.start()) < source.line(paragraphs.getFirst().start())
				&& source.line(paragraphs.getLast().end()) < source.line(region.end());
		return List
				.of(own && now.size() > 2 ? paragraphs(now.subList(1, now.size() - 1), end) : Edit.replace(region, String.join(end, now)));
	}

	/** Rewrites the text between the first and the last changed paragraph. */
	private Edit paragraphs(List<String> now, String end) {
		List<String> before = lines.subList(1, lines.size() - 1);
		int most = Math.min(before.size(), now.size());
		int same = 0;
		while (same < most && before.get(same).equals(now.get(same)))
			same++;
		int sameBehind = 0;
		while (sameBehind < most - same && before.get(before.size() - 1 - sameBehind).equals(now.get(now.size() - 1 - sameBehind)))
			sameBehind++;
		String text = String.join(end, now.subList(same, now.size() - sameBehind));
		int behind = before.size() - sameBehind;
		if (same < behind && !text.isEmpty())
			return new Edit(paragraphs.get(same).start(), paragraphs.get(behind - 1).end(), text);
		if (same > 0)
			return new Edit(paragraphs.get(same - 1).end(), paragraphs.get(behind - 1).end(), text.isEmpty() ? "" : end + text);
		return new Edit(paragraphs.getFirst().start(), paragraphs.get(behind).start(), text.isEmpty() ? "" : text + end);
	}
}
