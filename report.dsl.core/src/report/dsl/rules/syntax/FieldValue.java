// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.syntax;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.Field;
import report.dsl.sheet.ReadIssue;

/** A field of the head without a value, or with one that cannot be used. */
public final class FieldValue extends IssueRule<ReadIssue.UnusableValue> {

	private static final Text EMPTY = new Text("“{0}”后面是空的，此处应为{1}", "“{0}” has no value; expected {1}");
	private static final Text UNUSABLE = new Text("“{0}”写作“{2}”，无法识别；此处应为{1}", "“{2}” cannot be read as the value of “{0}”; expected {1}");

	private static final Text VALUE = new Text("一个值", "a value");
	private static final Text YEAR = new Text("四位数的年份，如 2025", "a year of four digits such as 2025");
	private static final Text DATE = new Text("日期，如 2025-01-20", "a date such as 2025-01-20");
	private static final Text PERIOD = new Text("起止日期，如 2024-01-01 至 2024-12-31", "two dates such as 2024-01-01 至 2024-12-31");

	private static final Text REMOVE = new Text("删除这一行", "Remove this line");

	public FieldValue() {
		super("syntax/value", Severity.ERROR);
	}

	@Override
	public Class<ReadIssue.UnusableValue> kind() {
		return ReadIssue.UnusableValue.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("报头项目的值无法识别", "A field of the head whose value cannot be read"),
				new Text("年度、日期、期限要用来核对格式版本、统计期限和公布时间，须能读出。",
						"Year, date and period are needed to check the edition of the form, the reporting period and the deadline, so "
								+ "they must be readable."),
				"""
						日期 20211月10日
						""", """
						日期 2022年1月10日
						""");
	}

	/** An empty form is a matter of report/form, which knows the forms at hand. */
	@Override
	protected void report(ReadIssue.UnusableValue issue, Reading reading, Findings findings) {
		boolean empty = issue.value().isBlank();
		if (empty && issue.field() == Field.FORM)
			return;
		Text expected = empty ? VALUE : expected(issue.field());
		findings.add(this, issue.region(), (empty ? EMPTY : UNUSABLE).with(issue.field().word(), expected, Quoted.start(issue.value())),
				() -> empty ? removal(issue, reading) : List.of());
	}

	private static Text expected(Field field) {
		return switch (field) {
		case YEAR -> YEAR;
		case DATE, PUBLISHED -> DATE;
		case PERIOD -> PERIOD;
		default -> VALUE;
		};
	}

	/** An empty line says nothing, and those that a report needs are asked for once they are gone. */
	private List<Fix> removal(ReadIssue.UnusableValue issue, Reading reading) {
		Fix fix = Fix.certain(REMOVE, LineEdits.remove(reading.sheet().source(), issue.region()));
		return FixProof.of(reading).proven(this, issue.region(), List.of(fix));
	}
}
