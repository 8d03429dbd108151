// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.sections;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Section;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.HeadPlaces;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.rules.figures.Supplement;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Chapter;
import report.dsl.text.Inserts;

/** A section of the form is not in the report. */
public final class SectionMissing extends Rule {

	private static final Text FIRST = new Text("缺少“{0}”这一部分，应在最前面", "the section “{0}” is missing; it belongs first");
	private static final Text BEHIND = new Text("缺少“{0}”这一部分，应在“{1}”之后", "the section “{0}” is missing; it belongs after “{1}”");
	private static final Text HEADING = new Text("在它的内容前加上标题“{0}”", "Add the heading “{0}” above its content");
	private static final Text INSERT = new Text("加上“{0}”，数字先填 0，请逐项核对", "Add “{0}” with zeros; please check each figure");
	private static final Text INSERT_TEXT = new Text("加上“{0}”", "Add “{0}”");

	public SectionMissing() {
		super("sections/missing", Severity.ERROR);
	}

	@Override
	public Card card() {
		return new Card(new Text("缺少规定的部分", "A section of the form is missing"),
				new Text("《政府信息公开条例》第五十条规定了年度报告的内容，格式的各部分与之一一对应，没有内容也应写明“无”。缺少带表格的部分为错误，其余为警告。",
						"Article 50 of the Regulation lists the contents of the report, and each section of the form corresponds to one "
								+ "item; if there is nothing to report, the section must say so. Severity is error for sections with tables, "
								+ "otherwise warning."),
				"""
						- # 六、其他需要报告的事项
						""", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		if (HeadPlaces.namesOtherForm(sheet))
			return;
		List<Section> sections = sheet.form().sections();
		Chapter before = null;
		for (int i = 0; i < sections.size(); i++) {
			Section section = sections.get(i);
			Chapter chapter = sheet.chapter(section);
			if (chapter != null)
				before = chapter;
			else if (section.demanded())
				report(section, before, reading, findings);
		}
	}

	private void report(Section section, @Nullable Chapter before, Reading reading, Findings findings) {
		Severity severity = section.tables().isEmpty() ? Severity.WARNING : Severity.ERROR;
		Region region = before == null ? HeadPlaces.place(reading.sheet()) : before.titlePlace();
		List<Section> sections = reading.form().sections();
		int position = sections.indexOf(section);
		Text message = position == 0 ? FIRST.with(section.title()) : BEHIND.with(section.title(), sections.get(position - 1).title());
		findings.add(this, severity, region, message, null, () -> fixes(section, before, region, reading));
	}

	/** The heading alone where the content is there, else the whole section. */
	private List<Fix> fixes(Section section, @Nullable Chapter before, Region region, Reading reading) {
		Sheet sheet = reading.sheet();
		Edit table = LostHeading.aboveTable(sheet, section);
		Edit text = !section.text() || before == null ? null : LostHeading.aboveText(sheet, before, section);
		List<Fix> fixes = new ArrayList<>();
		if (table != null)
			fixes.add(Fix.certain(HEADING.with(section.title()), table));
		else if (text != null)
			fixes.add(Fix.proposal(HEADING.with(section.title()), text));
		else
			fixes.add(Fix.proposal((section.tables().isEmpty() ? INSERT_TEXT : INSERT).with(section.title()),
					Inserts.section(sheet, section, Supplement.of(reading, section), Least.text(section))));
		return FixProof.of(reading).proven(this, region, fixes);
	}
}
