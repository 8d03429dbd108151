// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import report.dsl.form.Column;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.Edit;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Line;

/** A row whose figures are not set off by bars. */
public final class RowBars extends IssueRule<ReadIssue.MissingBars> {

	private static final String BAR = " | ";
	private static final Text FOUND = new Text("“{0}”这一行的数字前应有竖线，写作：标签 | 数字 | 数字",
			"the figures of the row “{0}” need bars before them: label | figure | figure");
	private static final Text LOST = new Text("{0}；数字的个数与列数不同，暂不读取",
			"{0}. Their number differs from that of the columns, so they are not read");
	private static final Text INSERT = new Text("在数字前加上竖线", "Insert bars before the figures");

	public RowBars() {
		super("syntax/bars", Severity.ERROR);
	}

	@Override
	public Class<ReadIssue.MissingBars> kind() {
		return ReadIssue.MissingBars.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("表格行缺少竖线", "A row without bars"),
				new Text("竖线分开标签和各列；只用空格分开时，空着的格看不出来，数字会错列。",
						"Bars separate the label and the columns. With spaces alone, an empty cell is invisible, and figures end up in "
								+ "the wrong columns."),
				"""
						- 行政强制
						@ 行政处罚
						行政强制 5
						""", """
						行政强制 | 5
						""");
	}

	@Override
	protected void report(ReadIssue.MissingBars issue, Reading reading, Findings findings) {
		Row row = issue.row();
		List<Region> parts = parts(row, issue.region(), reading.sheet());
		Text message = FOUND.with(row.label());
		if (parts.isEmpty())
			findings.add(this, issue.region(), LOST.with(message));
		else
			findings.add(this, issue.region(), message,
					() -> FixProof.proven(reading, this, issue.region(), Fix.certain(INSERT, edits(parts))));
	}

	/** The label and the figures behind it in the order of the text; empty when the figures could not be read. */
	private static List<Region> parts(Row row, Region place, Sheet sheet) {
		List<Region> parts = new ArrayList<>();
		for (Line line : sheet.lines()) {
			Table table = line.table();
			if (line.row() == row && table != null && line.line().contains(place.start())) {
				parts.add(line.label());
				for (Column column : table.columns())
					if (sheet.isWritten(table.cell(row, column)))
						parts.add(sheet.place(table.cell(row, column)));
			}
		}
		parts.sort(Comparator.comparingInt(Region::start));
		return parts.size() < 2 || parts.get(1).start() > place.end() ? List.of() : parts;
	}

	private static Edit[] edits(List<Region> parts) {
		Edit[] edits = new Edit[parts.size() - 1];
		for (int i = 0; i < edits.length; i++) {
			int start = parts.get(i).end();
			int end = parts.get(i + 1).start();
			edits[i] = new Edit(start, end, BAR);
		}
		return edits;
	}
}
