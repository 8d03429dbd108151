package report.dsl.rules.syntax;

import report.dsl.rules.Findings;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.Text;
import report.dsl.rules.TroubleRule;
import report.dsl.sheet.Trouble;

/** A field of the head without a value, or with one that cannot be used. */
public final class FieldValue extends TroubleRule {

	private static final Text EMPTY = new Text("“{0}”后面是空的，此处应为{1}", "nothing stands behind “{0}”; expected {1}");
	private static final Text UNUSABLE = new Text("“{0}”写作“{2}”，无法识别；此处应为{1}", "“{2}” cannot be read as the value of “{0}”; expected {1}");

	public FieldValue() {
		super("syntax/value", Severity.ERROR, Trouble.Kind.FIELD_VALUE);
	}

	@Override
	public Card card() {
		return new Card(new Text("报头项目的值无法识别", "A field of the head whose value cannot be read"),
				new Text("年度、日期、期限要用来核对格式版本、统计期限和公布时间，须能读出。",
						"Year, date and period decide on the edition of the form, the period of the figures and the deadline; they have to be readable."),
				"""
						日期 20211月10日
						""", """
						日期 2022年1月10日
						""");
	}

	@Override
	protected void report(Trouble trouble, Reading reading, Findings findings) {
		String value = trouble.words().get(1);
		Text expected = new Text(trouble.words().get(2), trouble.words().get(3));
		findings.add(this, trouble.region(),
				(value.isBlank() ? EMPTY : UNUSABLE).with(trouble.words().getFirst(), expected, Quoted.start(value)));
	}
}
