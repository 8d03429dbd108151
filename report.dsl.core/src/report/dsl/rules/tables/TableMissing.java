// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.tables;

import java.util.List;

import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.HeadPlaces;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.rules.figures.Supplement;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Chapter;
import report.dsl.text.Inserts;

/** A table of the form is not in its section. Tables of sections that are missing as a whole are a matter of sections/missing. */
public final class TableMissing extends Rule {

	private static final Text FOUND = new Text("“{0}”下面缺少表格", "the table of “{0}” is missing");
	private static final Text ONE = new Text("“{0}”下面缺少“{1}”表", "the table “{1}” of “{0}” is missing");
	private static final Text INSERT = new Text("加上表格，数字先填 0，请逐格核对", "Add the table with zeros; please check each figure");

	public TableMissing() {
		super("tables/missing", Severity.ERROR);
	}

	@Override
	public Card card() {
		return new Card(new Text("缺少规定的表格", "A table of the form is missing"),
				new Text("统一格式要求的数据以表格报告，没有数据也要填 0；整表缺失时数据无从汇总。",
						"The unified format requires its figures in tables, with 0 where there is nothing. Without the table, they "
								+ "cannot be summed up."),
				"""
						- ## 第二十条第（六）项
						""", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		if (HeadPlaces.namesOtherForm(sheet))
			return;
		for (Section section : sheet.form().sections()) {
			List<Table> tables = section.tables();
			for (int i = 0; i < tables.size(); i++)
				if (sheet.grid(tables.get(i)) == null)
					report(section, tables.get(i), reading, findings);
		}
	}

	private void report(Section section, Table table, Reading reading, Findings findings) {
		Chapter chapter = reading.sheet().chapter(section);
		if (chapter == null)
			return;
		String title = section.tables().size() == 1 ? null : table.title();
		Text message = title == null ? FOUND.with(section.title()) : ONE.with(section.title(), title);
		findings.add(this, chapter.titlePlace(), message, () -> FixProof.proven(reading, this, chapter.titlePlace(),
				Fix.proposal(INSERT, Inserts.table(reading.sheet(), table, Supplement.of(reading, table)))));
	}
}
