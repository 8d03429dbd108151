// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import report.dsl.form.Mention;
import report.dsl.i18n.Text;
import report.dsl.relation.Figures;
import report.dsl.relation.Outcome;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/**
 * The narrative repeats a figure of a table, but with another number. Where a paragraph says the right number too, its other
 * numbers of the same words are taken for parts of it and left alone.
 */
public final class ContradictsTable extends Rule {

	private static final Text FOUND = new Text("文字写“{0}”，表格中“{1}”为 {2}；请核对哪一处有误",
			"the text states “{0}”, but “{1}” in the table is {2}; check which is wrong");
	private static final Text DOUBTFUL = new Text("{0}；表格里这个数与其他数也不平，请先改正表格",
			"{0}. This figure also breaks relations of the table: correct the table first");
	private static final Text SET = new Text("文字改为 {0}", "Set the number in the text to {0}");

	public ContradictsTable() {
		super("text/contradicts-table", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("文字与表格的数字不一致", "A number in the narrative that contradicts the table"),
				new Text("同一件事在文字和表格里各写一遍，数字应当相同；不一致说明至少有一处没有核实。",
						"If the narrative and a table state the same fact, the numbers must be equal. If they differ, at least one was "
								+ "not verified."),
				"""
						@ # 六、其他需要报告的事项
						\"""
						本年度收到政府信息公开申请987654件，收取信息处理费0元。
						\"""
						""", """
						@ # 六、其他需要报告的事项
						\"""
						去年收到政府信息公开申请987654件，收取信息处理费0元。
						\"""
						""");
	}

	/** Words by which the narrative says that there was none of something. */
	private static final String[] NONE = { "未", "没有", "无", "未发生", "没有发生" };

	/**
	 * A place in the narrative that speaks of a figure.
	 *
	 * @param denied it says in words that there was none; the numeral is the place of these words
	 */
	private record Claim(Mention mention, Paragraph paragraph, Numeral numeral, int start, boolean denied) {

		String words() {
			String text = paragraph.text();
			return denied
					? text.substring(numeral.start(), numeral.end())
					: text.substring(Phrase.wordsStart(text, start), Phrase.end(mention, text, numeral));
		}
	}

	@Override
	public void check(Reading reading, Findings findings) {
		if (reading.form().mentions().isEmpty())
			return;
		List<Claim> claims = new ArrayList<>();
		for (Chapter chapter : reading.sheet().chapters())
			for (Paragraph paragraph : chapter.paragraphs()) {
				for (Numeral numeral = Numeral.next(paragraph.text(), 0); numeral != null; numeral = Numeral.next(paragraph.text(),
						numeral.end()))
					match(paragraph, numeral, reading, claims);
				for (String none : NONE)
					findDenials(paragraph, none, reading, claims);
			}
		for (int i = 0; i < claims.size(); i++)
			if (isFirstOfItsFigure(claims, i))
				judge(claims.get(i).mention().cells(), claims, reading, findings);
	}

	/** Of all phrases that end at the number the longest counts. */
	private static void match(Paragraph paragraph, Numeral numeral, Reading reading, List<Claim> claims) {
		String text = paragraph.text();
		Claim longest = null;
		for (Mention mention : reading.form().mentions(Phrase.last(text, numeral))) {
			int start = Phrase.start(mention, text, numeral);
			if (start >= 0 && (longest == null || start < longest.start))
				longest = new Claim(mention, paragraph, numeral, start, false);
		}
		if (longest != null && !Phrase.isElsewhere(text, longest.start, numeral.start(), reading.sheet().year()))
			claims.add(longest);
	}

	private static void findDenials(Paragraph paragraph, String none, Reading reading, List<Claim> claims) {
		String text = paragraph.text();
		for (int at = text.indexOf(none); at >= 0; at = text.indexOf(none, at + 1)) {
			int start = at + none.length();
			Mention longest = null;
			int end = start;
			for (Mention mention : reading.form().mentions()) {
				int ends = Phrase.endWithoutNumber(mention, text, start);
				if (ends > end) {
					longest = mention;
					end = ends;
				}
			}
			if (longest != null && !Phrase.isElsewhere(text, at, end, reading.sheet().year()))
				claims.add(new Claim(longest, paragraph, new Numeral(at, end, 0), at, true));
		}
	}

	private static boolean isFirstOfItsFigure(List<Claim> claims, int position) {
		for (int i = 0; i < position; i++)
			if (claims.get(i).mention().cells().equals(claims.get(position).mention().cells()))
				return false;
		return true;
	}

	private void judge(List<Integer> cells, List<Claim> claims, Reading reading, Findings findings) {
		Figures figures = reading.figures();
		long sum = 0;
		for (int cell : cells) {
			if (!figures.known(cell) || reading.form().unitOf(cell).money())
				return;
			sum += figures.number(cell);
		}
		// a paragraph that says the right number too is right
		Set<Paragraph> right = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Claim claim : claims)
			if (claim.numeral().value() == sum && claim.mention().cells().equals(cells))
				right.add(claim.paragraph());
		for (Claim claim : claims)
			if (claim.mention().cells().equals(cells) && !right.contains(claim.paragraph()))
				report(claim, sum, reading, findings);
	}

	private void report(Claim claim, long sum, Reading reading, Findings findings) {
		Numeral numeral = claim.numeral();
		Mention mention = claim.mention();
		Region region = Prose.place(reading.sheet().source(), claim.paragraph(), numeral.start(), numeral.end());
		Text message = FOUND.with(claim.words(), mention.label(), sum);
		if (isDoubtful(mention.cells(), reading))
			findings.add(this, region, DOUBTFUL.with(message));
		else if (claim.denied())
			findings.add(this, region, message);
		else
			findings.add(this, region, message, () -> List.of(Fix.proposal(SET.with(sum), Edit.replace(region, Long.toString(sum)))));
	}

	/** Whether the table contradicts itself at one of the cells, so that the text may well be right. */
	private static boolean isDoubtful(List<Integer> cells, Reading reading) {
		for (Outcome outcome : reading.outcomes())
			if (outcome.violated())
				for (int i = 0; i < outcome.relation().size(); i++)
					if (!outcome.relation().previous(i) && cells.contains(outcome.relation().cell(i)))
						return true;
		return false;
	}
}
