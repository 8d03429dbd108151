// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Element;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Grid;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.page.PageRemarks;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** Pictures and files of a page in which its report or a table may stand. Nothing is fetched; it is said. */
final class Embedded {

	private static final String[] FILES = { ".doc", ".docx", ".pdf", ".wps", ".xls", ".xlsx", ".ofd", ".rar", ".zip" };
	/** A page has at most so many pictures of tables. */
	private static final int MOST = 12;
	/** A picture of at least this width may be a table even where the page has other tables. */
	private static final int WIDE = 400;

	private record Thing(String name, boolean wide, SourcePlace spot) {
	}

	private final List<Thing> pictures = new ArrayList<>();
	private final List<Thing> files = new ArrayList<>();

	void file(Element element, PageRemarks remarks) {
		String address = Pictures.address(element);
		if (!address.isEmpty() && !address.startsWith("about:") && !address.startsWith("javascript:") && !address.startsWith("data:"))
			remarks.add(RemarkKind.DROPPED, Confidence.AMBIGUOUS, Flow.spot(element), "web.file", PageRemarks.quoted(address));
	}

	void picture(Element element) {
		if (Pictures.large(element) && pictures.size() < MOST)
			pictures.add(new Thing(Pictures.name(element), ListNumbers.whole(element.attr("width"), 0) >= WIDE, Flow.spot(element)));
	}

	void link(Element element) {
		String address = element.attr("href").toLowerCase(Locale.ROOT);
		for (String end : FILES)
			if (address.endsWith(end) && files.size() < MOST)
				files.add(
						new Thing(element.text().isBlank() ? PageRemarks.quoted(element.attr("href")) : PageRemarks.quoted(element.text()),
								true, Flow.spot(element)));
	}

	/** When the whole page has been read. */
	void remark(List<Block> blocks, PageRemarks remarks) {
		boolean tables = false;
		for (Block block : blocks)
			tables |= block instanceof Grid;
		for (Thing picture : pictures)
			if (!tables || picture.wide)
				remarks.add(RemarkKind.DOUBTFUL, tables ? Confidence.UNSEEN : Confidence.AMBIGUOUS, picture.spot, "web.picture",
						picture.name);
		if (!tables)
			for (Thing file : files)
				remarks.add(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS, file.spot, "web.attachment", file.name);
	}
}
