package report.dsl.rules.text;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Mention;
import report.dsl.relation.Figures;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.Text;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/**
 * The narrative repeats a figure of a table, but with another number. Where one of several places that speak of the same
 * figure agrees with the table, the others are taken for parts of it and left alone.
 */
public final class ContradictsTable extends Rule {

	private static final Text FOUND = new Text("文字写“{0}”，表格中{1}为 {2}；请核对哪一处有误", "the text says “{0}”, in the table {1} is {2}; see which of the two is wrong");
	private static final Text SET = new Text("文字改为 {0}", "Set the number in the text to {0}");

	public ContradictsTable() {
		super("text/contradicts-table", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("文字与表格的数字不一致", "A number in the text that contradicts the table"),
				new Text("同一件事在文字和表格里各写一遍，数字应当相同；不一致说明至少有一处没有核实。",
						"What is said both in words and in a table has to be the same number; if not, at least one of them was not checked."),
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

	/** A place in the narrative that speaks of a figure. */
	private record Claim(Paragraph paragraph, Numeral numeral, int start) {
	}

	@Override
	public void check(Reading reading, Findings findings) {
		List<Mention> mentions = reading.form().mentions();
		if (mentions.isEmpty())
			return;
		List<List<Claim>> claims = null;
		for (Chapter chapter : reading.sheet().chapters())
			for (Paragraph paragraph : chapter.paragraphs())
				for (Numeral numeral = Numeral.next(paragraph.text(), 0); numeral != null; numeral = Numeral.next(paragraph.text(), numeral.end()))
					claims = match(paragraph, numeral, reading, claims);
		if (claims != null)
			for (int i = 0; i < mentions.size(); i++)
				if (claims.get(i) != null)
					judge(mentions.get(i), claims.get(i), reading, findings);
	}

	private static List<List<Claim>> match(Paragraph paragraph, Numeral numeral, Reading reading, List<List<Claim>> claims) {
		List<Mention> mentions = reading.form().mentions();
		List<List<Claim>> all = claims;
		for (int i = 0; i < mentions.size(); i++) {
			int start = Phrase.start(mentions.get(i), paragraph.text(), numeral);
			if (start < 0 || Phrase.isElsewhere(paragraph.text(), start, numeral.start(), reading.sheet().year()))
				continue;
			if (all == null) {
				all = new ArrayList<>();
				while (all.size() < mentions.size())
					all.add(null);
			}
			if (all.get(i) == null)
				all.set(i, new ArrayList<>());
			all.get(i).add(new Claim(paragraph, numeral, start));
		}
		return all;
	}

	private void judge(Mention mention, List<Claim> claims, Reading reading, Findings findings) {
		Figures figures = reading.figures();
		long sum = 0;
		for (int cell : mention.cells()) {
			if (!figures.known(cell) || reading.form().unitOf(cell).money())
				return;
			sum += figures.number(cell);
		}
		for (Claim claim : claims)
			if (claim.numeral().value() == sum)
				return;
		for (Claim claim : claims)
			report(mention, claim, sum, reading, findings);
	}

	private void report(Mention mention, Claim claim, long sum, Reading reading, Findings findings) {
		Numeral numeral = claim.numeral();
		String text = claim.paragraph().text();
		int end = numeral.end() + mention.pieces().getLast().length();
		String words = text.substring(claim.start(), Math.min(end, text.length()));
		Region region = Prose.place(reading.sheet().source(), claim.paragraph(), numeral.start(), numeral.end());
		findings.add(this, region, FOUND.with(words, mention.label(), sum),
				() -> List.of(Fix.proposal(SET.with(sum), Edit.replace(region, Long.toString(sum)))));
	}
}
