// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/** Markdown as the text and the styles of a text widget. Lines end where they end in the source. */
public final class StyledMarkdown extends AbstractVisitor {

	private static final String INDENT = "    ";
	private static final String BULLET = "• ";
	private static final String BAR = "| ";
	/** Marks what is set in the font of texts. */
	private static final Object CODE = new Object();

	private final StringBuilder out = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	/** Line of the source, from 0, where the last block ended. */
	private int lastLine = -1;
	/** What stands before the first line of a list item; empty when it has been written. */
	private String mark = "";
	private int font = SWT.NORMAL;

	StyledMarkdown() {
	}

	String text() {
		return out.toString();
	}

	/** On the thread of the user interface. */
	public void show(StyledText widget) {
		widget.setText(text());
		for (StyleRange style : styles)
			if (style.data == CODE)
				style.font = JFaceResources.getTextFont();
		widget.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	@Override
	public void visit(Heading heading) {
		begin(heading);
		styled(heading, SWT.BOLD);
	}

	@Override
	public void visit(Paragraph paragraph) {
		begin(paragraph);
		visitChildren(paragraph);
	}

	@Override
	public void visit(ListItem item) {
		mark = item.getParent() instanceof OrderedList list ? number(item, list) : BULLET;
		visitChildren(item);
		mark = "";
	}

	private static String number(ListItem item, OrderedList list) {
		int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
		for (Node before = item.getPrevious(); before != null; before = before.getPrevious())
			number++;
		return number + ". ";
	}

	@Override
	public void visit(FencedCodeBlock block) {
		begin(block);
		code(block.getLiteral().stripTrailing().indent(INDENT.length()).stripTrailing());
	}

	@Override
	public void visit(IndentedCodeBlock block) {
		begin(block);
		code(block.getLiteral().stripTrailing().indent(INDENT.length()).stripTrailing());
	}

	@Override
	public void visit(HtmlBlock block) {
		begin(block);
		out.append(block.getLiteral());
	}

	/** Rows of tables; their cells stand between bars. */
	@Override
	public void visit(CustomNode node) {
		if (node instanceof TableRow)
			begin(node);
		if (node instanceof TableCell)
			out.append(BAR);
		visitChildren(node);
		if (node instanceof TableCell)
			out.append(' ');
		if (node instanceof TableRow)
			out.append('|');
	}

	@Override
	public void visit(StrongEmphasis strong) {
		styled(strong, SWT.BOLD);
	}

	@Override
	public void visit(Emphasis emphasis) {
		styled(emphasis, SWT.ITALIC);
	}

	@Override
	public void visit(Code code) {
		code(code.getLiteral());
	}

	@Override
	public void visit(HtmlInline html) {
		out.append(html.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak end) {
		out.append('\n');
	}

	@Override
	public void visit(HardLineBreak end) {
		out.append('\n');
	}

	@Override
	public void visit(Text text) {
		int start = out.length();
		out.append(text.getLiteral());
		if (font != SWT.NORMAL && out.length() > start)
			styles.add(new StyleRange(start, out.length() - start, null, null, font));
	}

	private void styled(Node node, int style) {
		int outer = font;
		font |= style;
		visitChildren(node);
		font = outer;
	}

	private void code(String text) {
		int start = out.length();
		out.append(text);
		StyleRange style = new StyleRange(start, out.length() - start, null, null, font);
		style.data = CODE;
		if (style.length > 0)
			styles.add(style);
	}

	/** Begins a line, and leaves one free where the source does. */
	private void begin(Node block) {
		List<SourceSpan> lines = block.getSourceSpans();
		int first = lines.isEmpty() ? lastLine + 1 : lines.getFirst().getLineIndex();
		if (!out.isEmpty())
			out.append(first > lastLine + 1 ? "\n\n" : "\n");
		lastLine = lines.isEmpty() ? first : lines.getLast().getLineIndex();
		out.append(mark);
		mark = "";
	}
}
