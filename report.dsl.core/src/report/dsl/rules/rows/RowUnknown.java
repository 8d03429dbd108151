// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.rows;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Row;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.Similar;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.Edit;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Sheet;
import report.dsl.text.Inserts;

/** A row that the table does not have. */
public final class RowUnknown extends IssueRule<ReadIssue.UnknownRow> {

	private static final Text FOUND = new Text("表中没有“{0}”这一行；它的数字照录，不参加核对",
			"the table has no row “{0}”; its figures are kept but not checked");
	private static final Text NAMELESS = new Text("这一行没有行名；它的数字照录，不参加核对", "this row has no label; its figures are kept but not checked");
	private static final Text MEANT = new Text("{0}；是否应为“{1}”？", "{0}. Should it be “{1}”?");
	private static final Text RENAME = new Text("改为“{0}”", "Change to “{0}”");
	private static final Text COMMENT = new Text("改为注释保留", "Keep it as a comment");

	public RowUnknown() {
		super("rows/unknown", Severity.ERROR);
	}

	@Override
	public Class<ReadIssue.UnknownRow> kind() {
		return ReadIssue.UnknownRow.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("格式里没有的行", "A row that is not in the form"),
				new Text("行由统一格式规定，不得增删；自设的行照录，不计入汇总；行名写错，整行数字就不在应在的格子里。",
						"The unified format defines the rows. Additional rows are kept but not added up; with a wrong label all figures of "
								+ "a row miss their cells."),
				"""
						@ 行政强制
						行政奖励 | 3
						""", """
						@ 行政强制
						// 行政奖励 3 件，另行报告
						""");
	}

	@Override
	protected void report(ReadIssue.UnknownRow issue, Reading reading, Findings findings) {
		String meant = meant(issue, reading.sheet());
		String name = issue.label();
		Text message = name.isEmpty() ? NAMELESS : FOUND.with(name);
		findings.add(this, issue.region(), meant == null ? message : MEANT.with(message, meant), () -> fixes(issue, meant, reading));
	}

	/** The label of the missing row that is most like it; null when none is. */
	private static @Nullable String meant(ReadIssue.UnknownRow issue, Sheet sheet) {
		List<String> missing = new ArrayList<>();
		for (Row row : issue.table().rows())
			if (sheet.line(row) == null)
				missing.add(row.label());
		return Similar.nearest(issue.label(), missing);
	}

	private List<Fix> fixes(ReadIssue.UnknownRow issue, @Nullable String meant, Reading reading) {
		Edit comment = LineEdits.comment(reading.sheet().source(), issue.region());
		FixProof proof = FixProof.of(reading);
		List<Fix> fixes = new ArrayList<>(proof.proven(this, issue.region(), LineEdits.bars(reading.sheet().source(), issue.region())));
		if (meant != null)
			fixes.addAll(proof.proven(this, issue.region(),
					List.of(Fix.proposal(RENAME.with(meant), Inserts.label(reading.sheet(), issue.region(), meant)))));
		Fix keep = fixes.isEmpty() && meant == null ? Fix.proposal(COMMENT, comment) : Fix.alternative(COMMENT, comment);
		fixes.addAll(proof.proven(this, issue.region(), List.of(keep)));
		return fixes;
	}
}
