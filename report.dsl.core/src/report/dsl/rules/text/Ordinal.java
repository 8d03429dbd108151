// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.rules.text.Ordinals.PointMark;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/** The points of a list are not numbered in order: 一是…三是…三是, or the numbering begins again. */
public final class Ordinal extends Rule {

	private static final Text WRONG = new Text("前一条是“{0}”，这里应为“{1}”，写的是“{2}”",
			"the point before is “{0}”, this should be “{1}” but is “{2}”");
	private static final Text FIRST = new Text("这一组没有“{0}”，从“{1}”开始", "this list has no “{0}”; it begins with “{1}”");
	private static final Text AGAIN = new Text("编号到“{0}”之后又从“{1}”开始；请核对是否应接着编",
			"the numbering begins again with “{1}” after “{0}”; check whether it should go on");
	private static final Text SET = new Text("改为“{0}”", "Change to “{0}”");

	public Ordinal() {
		super("text/ordinal", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("编号不连续", "Points that are not numbered in order"),
				new Text("增删内容后编号没有顺下来，是年度报告审核中常见的差错。", "Numbers that were not adjusted after an edit are a frequent slip."),
				"""
						@ # 六、其他需要报告的事项
						\"""
						一是完善目录，三是加强培训，三是改进平台。收取信息处理费0元。
						\"""
						""", """
						@ # 六、其他需要报告的事项
						\"""
						一是完善目录，二是加强培训，三是改进平台。收取信息处理费0元。
						\"""
						""");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		for (Chapter chapter : reading.sheet().chapters()) {
			Ordinals ordinals = new Ordinals();
			for (Paragraph paragraph : chapter.paragraphs())
				for (PointMark mark : ordinals.marks(paragraph.text()))
					report(mark, paragraph, reading, findings);
		}
	}

	private void report(PointMark mark, Paragraph paragraph, Reading reading, Findings findings) {
		Text message = message(mark);
		if (message == null)
			return;
		Region region = Prose.place(reading.sheet().source(), paragraph, mark.start(), mark.end());
		String right = mark.word(mark.expected());
		findings.add(this, mark.number() == 1 || mark.expected() == 1 ? Severity.INFO : severity(), region, message, null,
				() -> FixProof.of(reading).proven(this, region, List.of(Fix.proposal(SET.with(right), Edit.replace(region, right)))));
	}

	private static @Nullable Text message(PointMark mark) {
		if (mark.number() == mark.expected())
			return null;
		String word = mark.word(mark.number());
		if (mark.expected() == 1)
			return FIRST.with(mark.word(1), word);
		String before = mark.word(mark.expected() - 1);
		return mark.number() == 1 ? AGAIN.with(before, word) : WRONG.with(before, mark.word(mark.expected()), word);
	}
}
