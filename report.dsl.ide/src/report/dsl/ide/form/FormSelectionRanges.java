// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.Positions;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/** What grows around a caret in a form: word, string, term, sum, row, table, section, text. */
public final class FormSelectionRanges {

	private FormSelectionRanges() {
	}

	/** One for each position. */
	public static List<SelectionRange> of(FormDocument document, List<Position> positions) {
		List<SelectionRange> ranges = new ArrayList<>();
		for (Position position : positions)
			ranges.add(at(document, Positions.offset(document.source(), position)));
		return ranges;
	}

	private static SelectionRange at(FormDocument document, int offset) {
		Source source = document.source();
		SelectionRange range = new SelectionRange(Positions.of(source, 0, source.text().length()), null);
		for (Region region : around(document, offset))
			range = new SelectionRange(Positions.of(source, region), range);
		return range;
	}

	/** From outer to inner, each inside the one before it and smaller. */
	private static List<Region> around(FormDocument document, int offset) {
		Set<Region> found = new LinkedHashSet<>();
		FormToken token = token(document.source().text(), offset);
		if (token != null)
			found.add(token.region());
		if (token != null && token.kind() == FormToken.Kind.STRING && offset > token.start() && offset < token.end())
			found.add(new Region(token.start() + 1, token.end() - 1));
		INode root = FormModel.of(document).root();
		for (INode node = leaf(root, offset); node != null; node = node.getParent())
			found.add(new Region(node.getOffset(), node.getOffset() + node.getLength()));
		List<Region> sorted = new ArrayList<>(found);
		sorted.sort(Comparator.comparingInt(Region::length).reversed());
		List<Region> nested = new ArrayList<>();
		Region outer = new Region(0, document.source().text().length());
		for (Region region : sorted)
			if (region.contains(offset) && !region.isEmpty() && region.length() < outer.length() && region.start() >= outer.start()
					&& region.end() <= outer.end()) {
				nested.add(region);
				outer = region;
			}
		return nested;
	}

	/** A word rather than a mark that it touches. */
	private static @Nullable FormToken token(String text, int offset) {
		FormToken found = null;
		for (FormToken token : FormLexer.tokens(text))
			if (token.region().contains(offset) && (found == null || found.kind() == FormToken.Kind.MARK))
				found = token;
		return found;
	}

	/** Where two words touch, the first: a caret behind a word belongs to it. */
	private static @Nullable INode leaf(@Nullable INode root, int offset) {
		if (root == null)
			return null;
		INode at = NodeModelUtils.findLeafNodeAtOffset(root, offset);
		INode before = offset == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
		boolean blank = at == null || at.getText().isBlank();
		return blank && before != null && !before.getText().isBlank() ? before : at;
	}
}
