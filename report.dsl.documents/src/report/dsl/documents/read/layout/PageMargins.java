// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import report.dsl.documents.read.page.Characters;
import report.dsl.documents.read.page.PageRemarks;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** Takes out what stands in the margins of the pages of a document: page numbers, and lines that are on most pages. */
final class PageMargins {

	/** Of the height of a page, above and below. */
	private static final float MARGIN = 0.12f;
	private static final int LONGEST_NUMBER = 20;
	private static final Set<String> AROUND_NUMBERS = Set.of("", "第页", "第页共页", "页", "共页", "Page", "Pageof", "of", "P");

	private final Map<String, Integer> seen = new HashMap<>();
	private final Set<String> said = new HashSet<>();
	private final List<PageLine> numbers = new ArrayList<>();

	private PageMargins() {
	}

	/** @param heights of the pages */
	static void takeOut(List<List<PagePart>> pages, List<Float> heights, PageRemarks remarks) {
		PageMargins margins = new PageMargins();
		for (int i = 0; i < pages.size(); i++)
			for (PagePart part : pages.get(i))
				if (part instanceof PageLine line && inMargin(line, heights.get(i)))
					margins.seen.merge(key(line), 1, Integer::sum);
		for (int i = 0; i < pages.size(); i++) {
			float height = heights.get(i);
			pages.get(i)
					.removeIf(
							part -> part instanceof PageLine line && inMargin(line, height) && margins.drops(line, pages.size(), remarks));
		}
		margins.remark(remarks);
	}

	private static boolean inMargin(PageLine line, float height) {
		return line.y() < height * MARGIN || line.y() > height * (1 - MARGIN);
	}

	private boolean drops(PageLine line, int pages, PageRemarks remarks) {
		String text = line.text();
		if (number(text)) {
			numbers.add(line);
			return true;
		}
		if (pages < 2 || seen.getOrDefault(key(line), 0) < Math.max(2, (pages + 1) / 2))
			return false;
		if (said.add(text))
			remarks.dropped("page.margin", text, line.spot());
		return true;
	}

	/** What a line is on every page: its words and about where it stands. */
	private static String key(PageLine line) {
		return Math.round(line.y() / 4) + letters(line.text());
	}

	private static boolean number(String text) {
		return text.length() <= LONGEST_NUMBER && Characters.digits(text) && AROUND_NUMBERS.contains(letters(text)) && text.indexOf('年') < 0
				&& text.indexOf('.') < 0;
	}

	private static String letters(String text) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < text.length(); i++)
			if (Character.isLetter(text.charAt(i)))
				out.append(text.charAt(i));
		return out.toString();
	}

	private void remark(PageRemarks remarks) {
		if (numbers.isEmpty())
			return;
		StringBuilder all = new StringBuilder();
		for (PageLine line : numbers)
			all.append(all.isEmpty() ? "" : " ").append(line.text());
		remarks.add(RemarkKind.DROPPED, Confidence.PATTERN, numbers.get(0).spot(), "page.numbers", PageRemarks.quoted(all.toString()));
	}
}
