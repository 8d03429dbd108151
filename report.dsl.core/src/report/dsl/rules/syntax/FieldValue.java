package report.dsl.rules.syntax;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.TroubleRule;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.Field;
import report.dsl.sheet.ReadIssue;

/** A field of the head without a value, or with one that cannot be used. */
public final class FieldValue extends TroubleRule {

	private static final Text EMPTY = new Text("“{0}”后面是空的，此处应为{1}", "“{0}” has no value; expected {1}");
	private static final Text UNUSABLE = new Text("“{0}”写作“{2}”，无法识别；此处应为{1}", "“{2}” cannot be read as the value of “{0}”; expected {1}");

	private static final Text REMOVE = new Text("删除这一行", "Remove this line");

	public FieldValue() {
		super("syntax/value", Severity.ERROR, ReadIssue.Kind.FIELD_VALUE);
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
	protected void report(ReadIssue trouble, Reading reading, Findings findings) {
		String key = trouble.words().getFirst();
		String value = trouble.words().get(1);
		if (value.isBlank() && key.equals(Field.FORM.word()))
			return;
		Text expected = new Text(trouble.words().get(2), trouble.words().get(3));
		findings.add(this, trouble.region(), (value.isBlank() ? EMPTY : UNUSABLE).with(key, expected, Quoted.start(value)),
				() -> value.isBlank() ? removal(trouble, reading) : List.of());
	}

	/** An empty line says nothing, and those that a report needs are asked for once they are gone. */
	private List<Fix> removal(ReadIssue trouble, Reading reading) {
		Fix fix = Fix.certain(REMOVE, LineEdits.remove(reading.sheet().source(), trouble.region()));
		return FixProof.of(reading).proven(this, trouble.region(), List.of(fix));
	}
}
