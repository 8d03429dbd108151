// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.page.PageRemarks;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** Web pages, also those that are stored with their pictures (MHTML) and those that Word has written. Places are those of the source. */
public final class WebReader {

	private WebReader() {
	}

	/** @throws UnreadableDocument it is no page, an empty one or one that is too large */
	public static SourceDocument read(byte[] bytes) throws UnreadableDocument {
		MimePage stored = MimePage.is(bytes) ? MimePage.of(bytes) : new MimePage(bytes, null);
		PageText page = PageText.of(stored.bytes(), stored.charset());
		if (page.source().isBlank())
			throw new UnreadableDocument("web.empty");
		return read(page);
	}

	private static SourceDocument read(PageText page) {
		PageRemarks remarks = new PageRemarks();
		if (page.lost() > 0)
			remarks.add(RemarkKind.DOUBTFUL, Confidence.STATED, SourcePlace.START, "web.charset", page.lost());
		org.jsoup.nodes.Document tree = Parser.htmlParser().setTrackPosition(true).parseInput(page.source(), "");
		StyleSheets.apply(tree);
		Element body = tree.body();
		Measures measures = new Measures();
		NodeTraversor.traverse(measures, body);
		PageFlow flow = new PageFlow(measures, remarks);
		if (tree.head().select("meta[name=generator]").attr("content").startsWith("LibreOffice"))
			flow.run.wrappedAtSpaces();
		NodeTraversor.filter(flow, body);
		flow.line(false);
		flow.embedded.remark(flow.blocks.list, remarks);
		var stated = PageFacts.of(tree, flow.blocks.list);
		return new SourceDocument(flow.blocks.list, stated, remarks.all());
	}
}
