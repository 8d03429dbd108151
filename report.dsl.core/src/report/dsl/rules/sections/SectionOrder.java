// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.sections;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Section;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.Edit;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written.Chapter;

/** A section that stands behind one that the form has later. */
public final class SectionOrder extends IssueRule<ReadIssue.MisplacedSection> {

	private static final Text FOUND = new Text("“{0}”的位置不对，应在“{1}”之后", "“{0}” is in the wrong place; it belongs after “{1}”");
	private static final Text FIRST = new Text("“{0}”的位置不对，应在最前面", "“{0}” is in the wrong place; it belongs first");
	private static final Text MOVE = new Text("把“{0}”移到“{1}”之后", "Move “{0}” after “{1}”");
	private static final Text MOVE_FIRST = new Text("把“{0}”移到最前面", "Move “{0}” to the beginning");

	public SectionOrder() {
		super("sections/order", Severity.WARNING);
	}

	@Override
	public Class<ReadIssue.MisplacedSection> kind() {
		return ReadIssue.MisplacedSection.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("部分的次序不对", "Sections out of order"),
				new Text("各部分的次序由统一格式规定，编号与次序应一致。",
						"The unified format defines the order of the sections; their numbers must follow it."),
				"""
						- # 一、总体情况
						@ # 六、其他需要报告的事项
						# 一、总体情况
						\"""
						本年度认真做好政府信息公开工作，没有发生失泄密情况。
						\"""
						""", "");
	}

	@Override
	protected void report(ReadIssue.MisplacedSection issue, Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		Section section = issue.section();
		Chapter before = before(sheet, section);
		Text message = before == null ? FIRST.with(section.title()) : FOUND.with(section.title(), title(before));
		findings.add(this, issue.region(), message,
				() -> FixProof.of(reading).proven(this, issue.region(),
						List.of(move(sheet, Objects.requireNonNull(sheet.chapter(section)), before))));
	}

	/** The written section that comes nearest before it in the form. */
	private static @Nullable Chapter before(Sheet sheet, Section section) {
		List<Section> sections = sheet.form().sections();
		for (int i = sections.indexOf(section) - 1; i >= 0; i--)
			if (sheet.chapter(sections.get(i)) != null)
				return sheet.chapter(sections.get(i));
		return null;
	}

	/** The title in the form of a chapter that the form has. */
	private static String title(Chapter chapter) {
		return Objects.requireNonNull(chapter.section()).title();
	}

	private static Fix move(Sheet sheet, Chapter moved, @Nullable Chapter before) {
		Source source = sheet.source();
		String text = source.text(LineEdits.of(source, moved.whole())).replace("\r\n", "\n").replace('\r', '\n');
		Edit insertion = before == null
				? LineEdits.above(source, sheet.chapters().getFirst().whole().start(), text + "\n")
				: LineEdits.below(source, before.whole().end(), "\n" + text);
		Edit removal = LineEdits.remove(source, moved.whole());
		boolean up = insertion.start() <= removal.start();
		String title = title(moved);
		return Fix.proposal(before == null ? MOVE_FIRST.with(title) : MOVE.with(title, title(before)), up ? insertion : removal,
				up ? removal : insertion);
	}
}
