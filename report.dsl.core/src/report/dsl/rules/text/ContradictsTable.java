// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.i18n.Text;
import report.dsl.relation.Outcome;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.Amounts;
import report.dsl.rules.figures.CellFixes;
import report.dsl.rules.figures.FixProof;
import report.dsl.rules.figures.Names;
import report.dsl.rules.prose.Comparison.Result;
import report.dsl.rules.prose.Comparison.Verdict;
import report.dsl.rules.prose.Quantity;
import report.dsl.rules.prose.CountedStatement;
import report.dsl.rules.prose.CountedStatement.Kind;
import report.dsl.rules.prose.CountedStatement.Referent;
import report.dsl.rules.prose.Narrative.Judged;
import report.dsl.rules.prose.Narrative.Passage;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Paragraph;

/**
 * The narrative says another number than the tables, or another share or change than follows from them. Where a paragraph says the
 * right number too, its other numbers of the same figure are taken for parts of it and left alone.
 */
public final class ContradictsTable extends Rule {

	private static final Text FOUND = new Text("文字写“{0}”，表格中{1}为 {2}；请核对哪一处有误",
			"the text states “{0}”, but {1} in the table is {2}; check which is wrong");
	private static final Text SHARE = new Text("文字写“{0}”，按表格（占{1}）应为 {2}；请核对",
			"the text states “{0}”, but by the table (share of {1}) it is {2}; check which is wrong");
	private static final Text CHANGE = new Text("文字写“{0}”，按本年和上年的{1}应为 {2}；请核对",
			"the text states “{0}”, but by {1} of this year and the last it is {2}; check which is wrong");
	private static final Text MISREAD = new Text("“{0}”里混有字母，没有与{1}核对；请改成数字",
			"“{0}” has letters among its digits and was not compared with {1}; write digits");
	private static final Text OTHERWISE = new Text("{0}（也可能另有所指）", "{0} (something else may be meant)");
	private static final Text DOUBTFUL = new Text("{0}；表格里这个数与其他数也不平，请先改正表格",
			"{0}. This figure also breaks relations of the table: correct the table first");
	private static final Text SUM = new Text("{0} + {1}", "{0} + {1}");
	private static final Text EITHER = new Text("{0}或{1}", "{0} or {1}");
	private static final Text ALL = new Text("{0}等 {1} 格之和", "the sum of {0} and others, {1} cells,");
	private static final Text SET = new Text("文字改为 {0}", "Set the number in the text to {0}");
	private static final Text SET_CELL = new Text("{0}改为文字中的数：{1} → {2}", "Set {0} to the number in the text: {1} → {2}");
	private static final int MOST_NAMED = 3;

	/** A statement that the tables contradict, and where it stands. */
	private record Claim(CountedStatement statement, Verdict verdict, Paragraph paragraph) {

		String words() {
			return paragraph.text().substring(statement.wordsStart(), statement.wordsEnd());
		}
	}

	public ContradictsTable() {
		super("text/contradicts-table", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("文字与表格的数字不一致", "A number in the narrative that contradicts the table"),
				new Text("同一件事在文字和表格里各写一遍，数字应当相同；不一致说明至少有一处没有核实。百分比按收到数或办理数核对，同比按上年报告核对；"
						+ "只说一个单位、一种渠道、一项理由或者其他年份的数不核对。",
						"If the narrative and a table state the same fact, the numbers must be equal. If they differ, at least one was "
								+ "not verified. Percentages are compared as shares of what was received or processed, changes with last "
								+ "year's report. Numbers of one office, one way, one reason or another year are left alone."),
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

	@Override
	public void check(Reading reading, Findings findings) {
		for (Passage passage : reading.narrative().passages())
			judge(passage, reading, findings);
	}

	private void judge(Passage passage, Reading reading, Findings findings) {
		List<Claim> claims = new ArrayList<>();
		Set<List<Referent>> right = new HashSet<>();
		for (Judged judged : passage.statements()) {
			CountedStatement statement = judged.statement();
			Verdict verdict = judged.verdict();
			if (verdict.result() == Result.TRUE && statement.kind() == Kind.COUNT)
				right.add(statement.referents());
			else if (verdict.result().compareTo(Result.UNKNOWN) > 0)
				claims.add(new Claim(statement, verdict, passage.paragraph()));
		}
		for (Claim claim : claims)
			if (claim.statement.kind() != Kind.COUNT || claim.verdict.result() == Result.MISREAD
					|| !right.contains(claim.statement.referents()))
				report(claim, reading, findings);
	}

	private void report(Claim claim, Reading reading, Findings findings) {
		CountedStatement statement = claim.statement;
		Region region = Prose.place(reading.sheet().source(), claim.paragraph, statement.start(), statement.end());
		Verdict verdict = claim.verdict;
		boolean mild = verdict.result() != Result.FALSE;
		boolean doubtful = isDoubtful(verdict.cells(), reading);
		Text message = message(claim, reading.form());
		if (doubtful)
			message = DOUBTFUL.with(message);
		else if (verdict.result() == Result.DOUBTFUL)
			message = OTHERWISE.with(message);
		findings.addAbout(verdict.cells(), this, mild ? Severity.INFO : severity(), region, message,
				() -> FixProof.of(reading).proven(this, region, fixes(claim, region, doubtful, reading)));
	}

	private static Text message(Claim claim, Form form) {
		boolean share = claim.statement.kind() == Kind.SHARE;
		Text cells = cells(form, claim.verdict.cells(), share ? EITHER : SUM);
		Text template = switch (claim.statement.kind()) {
		case SHARE -> SHARE;
		case MORE, LESS, GROWTH, DECLINE -> CHANGE;
		default -> FOUND;
		};
		return claim.verdict.result() == Result.MISREAD
				? MISREAD.with(claim.words(), cells)
				: template.with(claim.words(), cells, claim.verdict.expected());
	}

	/** Row and column of some cells; of many the first one and how many there are. */
	private static Text cells(Form form, List<Integer> cells, Text joint) {
		Text names = Names.at(form, cells.getFirst());
		if (cells.size() > MOST_NAMED)
			return ALL.with(names, cells.size());
		for (int cell : cells.subList(1, cells.size()))
			names = joint.with(names, Names.at(form, cell));
		return names;
	}

	/** The number in the text; the cell, where it is a single one. */
	private static List<@Nullable Fix> fixes(Claim claim, Region region, boolean doubtful, Reading reading) {
		List<@Nullable Fix> fixes = new ArrayList<>();
		Quantity number = claim.statement.number();
		Verdict verdict = claim.verdict;
		if (number == null || claim.statement.kind() != Kind.COUNT || verdict.result() == Result.MISREAD)
			return fixes;
		if (!doubtful)
			fixes.add(Fix.proposal(SET.with(verdict.expected()), Edit.replace(region, verdict.expected())));
		if (verdict.cells().size() == 1 && reading.sheet().isNumber(verdict.cells().getFirst())) {
			int cell = verdict.cells().getFirst();
			Text title = SET_CELL.with(Names.cell(reading.form(), cell),
					Amounts.text(reading.form(), cell, reading.sheet().number(cell)), number.digits());
			fixes.add(CellFixes.set(reading, title, doubtful, false, List.of(CellFixes.change(reading, cell, number.digits()))));
		}
		return fixes;
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
