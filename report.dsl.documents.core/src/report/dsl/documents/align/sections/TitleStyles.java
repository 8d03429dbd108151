// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.sections;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import report.dsl.documents.align.words.WordNormalizer;
import report.dsl.form.Form;
import report.dsl.text.Label;

/**
 * How the titles of a document are numbered. The heads that section one is asked to have (（一）主动公开情况, （二）依申请公开情况 …) are
 * called as sections are: where the document numbers its sections 一、二、三、, other numbers are those of heads inside them.
 */
final class TitleStyles {

	/** From titles of sections to heads inside them. */
	private enum Style {
		/** {@code 一、} or {@code 第一部分} */
		CHINESE, NONE,
		/** {@code 1.} */
		DIGITS,
		/** {@code （一）} and {@code （1）} */
		BRACKETS
	}

	private static final String NUMERALS = "一二三四五六七八九十";

	private final Style[] styles;
	private final boolean[] numberedAsForm;
	private final boolean chinese;

	private TitleStyles(Style[] styles, boolean[] numberedAsForm, boolean chinese) {
		this.styles = styles;
		this.numberedAsForm = numberedAsForm;
		this.chinese = chinese;
	}

	/** @param sections that the lines may be titles of, or -1 */
	static TitleStyles of(Form form, List<DocumentLine> lines, int[] sections) {
		Style[] styles = new Style[sections.length];
		boolean[] numberedAsForm = new boolean[sections.length];
		boolean chinese = false;
		for (int i = 0; i < sections.length; i++) {
			if (sections[i] < 0)
				continue;
			String folded = lines.get(i).piece().folded();
			styles[i] = style(folded);
			chinese |= styles[i] == Style.CHINESE;
			numberedAsForm[i] = Label.number(folded) == Label.number(WordNormalizer.fold(form.sections().get(sections[i]).title()));
		}
		return new TitleStyles(styles, numberedAsForm, chinese);
	}

	private static Style style(String folded) {
		if (Label.number(folded) == 0)
			return Style.NONE;
		char c = folded.charAt(0);
		return c == '(' || c >= '①' && c <= '⑳' ? Style.BRACKETS : NUMERALS.indexOf(c) >= 0 || c == '第' ? Style.CHINESE : Style.DIGITS;
	}

	/** Takes from the lines that are heads inside a section what they are called as. */
	void dropSubheads(int[] sections) {
		if (!chinese)
			return;
		boolean[] subheads = new boolean[sections.length];
		boolean[] titledElsewhere = titledElsewhere(sections);
		for (int i = 0; i < sections.length; i++)
			subheads[i] = sections[i] >= 0 && (titledElsewhere[i] || isSubhead(sections, i));
		for (int i = 0; i < sections.length; i++)
			if (subheads[i])
				sections[i] = -1;
	}

	/**
	 * By line: whether it has a number that is not the form's, and another line of the same copy has the form's for that section. Heads
	 * inside section one begin anew with 一、.
	 */
	private boolean[] titledElsewhere(int[] sections) {
		int[] copies = new int[sections.length];
		Set<Integer> titled = new HashSet<>();
		int copy = 0;
		int most = Arrays.stream(sections).max().orElse(0) + 1;
		for (int i = 0; i < sections.length; i++) {
			boolean asForm = styles[i] == Style.CHINESE && numberedAsForm[i];
			copy += asForm && sections[i] == 0 ? 1 : 0;
			copies[i] = copy;
			if (asForm)
				titled.add(copy * most + sections[i]);
		}
		boolean[] elsewhere = new boolean[sections.length];
		for (int i = 0; i < sections.length; i++)
			elsewhere[i] = styles[i] == Style.CHINESE && !numberedAsForm[i] && titled.contains(copies[i] * most + sections[i]);
		return elsewhere;
	}

	private boolean isSubhead(int[] sections, int at) {
		return switch (styles[at]) {
		case CHINESE -> false;
		case NONE -> isInside(sections, at);
		case DIGITS -> !numberedAsForm[at] || isInside(sections, at);
		case BRACKETS -> true;
		};
	}

	/** Whether a line stands in an earlier section, and the title of its own with a Chinese number comes behind it. */
	private boolean isInside(int[] sections, int at) {
		int before = at - 1;
		while (before >= 0 && styles[before] != Style.CHINESE)
			before--;
		if (before < 0 || sections[before] >= sections[at])
			return false;
		for (int i = at + 1; i < sections.length; i++)
			if (styles[i] == Style.CHINESE && sections[i] <= sections[before])
				return false;
			else if (styles[i] == Style.CHINESE && sections[i] == sections[at])
				return true;
		return false;
	}
}
