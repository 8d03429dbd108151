// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/** Marks of a word processor or a web page that were left in the narrative. */
public final class Residue extends Rule {

	private static final Text FOUND = new Text("“{0}”是从文档或网页带进来的标记，不属于正文",
			"“{0}” is markup from a document or web page, not part of the text");
	private static final Text BROKEN = new Text("这里有无法显示的字符，原文可能已损坏，请对照原件补正",
			"there are characters that cannot be displayed, and the text may be damaged; compare with the original");
	private static final Text REMOVE = new Text("删去“{0}”", "Remove “{0}”");

	public Residue() {
		super("text/residue", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("文字里有残留的标记", "Left-over markup in the text"),
				new Text("从 Word、网页复制时带进来的标记，公布后一望而知没有校对。",
						"Markup copied from Word or a web page shows every reader that the text was not proofread."),
				"""
						@ # 六、其他需要报告的事项
						\"""
						[bookmark: _GoBack]本年度收取信息处理费0元。
						\"""
						""", """
						@ # 六、其他需要报告的事项
						\"""
						本年度收取信息处理费0元。
						\"""
						""");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		for (Chapter chapter : reading.sheet().chapters())
			for (Paragraph paragraph : chapter.paragraphs())
				look(paragraph, reading.sheet().source(), findings);
	}

	private void look(Paragraph paragraph, Source source, Findings findings) {
		String text = paragraph.text();
		for (int i = Leftover.next(text, 0); i >= 0;) {
			int end = Leftover.end(text, i);
			report(paragraph, i, end, source, findings);
			i = Leftover.next(text, end);
		}
	}

	private void report(Paragraph paragraph, int start, int end, Source source, Findings findings) {
		String words = paragraph.text().substring(start, end);
		Region region = Prose.place(source, paragraph, start, end);
		switch (Leftover.kind(words)) {
		case MARK -> findings.add(this, region, FOUND.with(words), () -> List.of(removal(words, region, paragraph, source)));
		case BROKEN -> findings.add(this, region, BROKEN);
		}
	}

	/** Removes the mark, and its line when there is nothing else on it. */
	private static Fix removal(String words, Region region, Paragraph paragraph, Source source) {
		boolean alone = words.length() == paragraph.text().length();
		return Fix.certain(REMOVE.with(words), alone ? LineEdits.remove(source, paragraph.region()) : Edit.replace(region, ""));
	}
}
