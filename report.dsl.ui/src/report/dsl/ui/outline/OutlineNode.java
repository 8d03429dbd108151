// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.SymbolInformation;
import org.jspecify.annotations.Nullable;

/** Something in an outline. It is the same in two states of a text when its path of names is, so that a tree stays as it was opened. */
public final class OutlineNode {

	/** More than a tree can show at once without keeping everybody waiting; a report has some hundred. */
	private static final int MOST = 2_000;

	private final String path;
	/** Null for what stands in nothing else. */
	private final @Nullable OutlineNode parent;
	private final DocumentSymbol symbol;
	private final List<OutlineNode> children;

	private OutlineNode(String path, @Nullable OutlineNode parent, DocumentSymbol symbol, int[] left) {
		this.path = path;
		this.parent = parent;
		this.symbol = symbol;
		this.children = symbol.getChildren() == null ? List.of() : list(path, this, symbol.getChildren(), left);
	}

	/** The outline of a text; of one that is longer than any report only its beginning. */
	static List<OutlineNode> list(List<Either<SymbolInformation, DocumentSymbol>> symbols) {
		List<DocumentSymbol> tree = new ArrayList<>();
		for (Either<SymbolInformation, DocumentSymbol> symbol : symbols)
			if (symbol.isRight())
				tree.add(symbol.getRight());
		return list("", null, tree, new int[] { MOST });
	}

	private static List<OutlineNode> list(String above, @Nullable OutlineNode parent, List<DocumentSymbol> symbols, int[] left) {
		Map<String, Integer> count = new HashMap<>();
		List<OutlineNode> nodes = new ArrayList<>(symbols.size());
		for (DocumentSymbol symbol : symbols)
			if (left[0]-- > 0)
				nodes.add(new OutlineNode(above + '\n' + symbol.getName() + '\t' + count.merge(symbol.getName(), 1, Integer::sum),
						parent, symbol, left));
		return nodes;
	}

	/** What it stands in; null for nothing. */
	@Nullable
	OutlineNode parent() {
		return parent;
	}

	List<OutlineNode> children() {
		return children;
	}

	public String name() {
		return symbol.getName();
	}

	/** The note beside the name; null for none. */
	public @Nullable String detail() {
		return symbol.getDetail();
	}

	SymbolKind kind() {
		return symbol.getKind();
	}

	Range range() {
		return symbol.getRange();
	}

	Range selection() {
		return symbol.getSelectionRange();
	}

	/** The innermost of some nodes that a line, counted from 0, lies in; null when it lies in none. */
	static @Nullable OutlineNode at(List<OutlineNode> nodes, int line) {
		for (OutlineNode node : nodes)
			if (node.range().getStart().getLine() <= line && line <= node.range().getEnd().getLine()) {
				OutlineNode inner = at(node.children, line);
				return inner != null ? inner : node;
			}
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof OutlineNode node && node.path.equals(path);
	}

	@Override
	public int hashCode() {
		return path.hashCode();
	}

	@Override
	public String toString() {
		return symbol.getDetail() == null || symbol.getDetail().isEmpty() ? symbol.getName() : symbol.getName() + "  " + symbol.getDetail();
	}
}
