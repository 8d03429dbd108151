// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.markdown;

import java.util.List;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown of the server, of guides and of the pages about rules: for browsers as HTML, elsewhere as styled text. */
public final class Markdown {

	private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
	private static final Parser PARSER = Parser.builder().extensions(TABLES).includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
	private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build();
	private static final TextContentRenderer TEXT = TextContentRenderer.builder().extensions(TABLES).build();

	private Markdown() {
	}

	/** What stands in the body of a page of the help. */
	public static String html(String markdown) {
		Node document = PARSER.parse(markdown);
		document.accept(new HelpLinks());
		return HTML.render(document);
	}

	/** The text of the first heading; empty when there is none. */
	public static String title(String markdown) {
		for (Node block = PARSER.parse(markdown).getFirstChild(); block != null; block = block.getNext())
			if (block instanceof Heading)
				return TEXT.render(block);
		return "";
	}

	/** For a text widget. */
	public static StyledMarkdown styled(String markdown) {
		StyledMarkdown text = new StyledMarkdown();
		PARSER.parse(markdown).accept(text);
		return text;
	}

	/** Without any marks. */
	public static String plain(String markdown) {
		return styled(markdown).text();
	}

	/** Guides link to one another; what else they link to lies where the program was built, and such links become texts. */
	private static final class HelpLinks extends AbstractVisitor {

		@Override
		public void visit(Link link) {
			visitChildren(link);
			String target = link.getDestination();
			if (target.contains(":"))
				return;
			if (!target.contains("/") && target.contains(".md"))
				link.setDestination(target.replace(".zh.md", ".md").replace(".md", ".html"));
			else
				replaceByText(link);
		}

		private static void replaceByText(Link link) {
			for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild())
				link.insertBefore(child);
			link.unlink();
		}
	}
}
