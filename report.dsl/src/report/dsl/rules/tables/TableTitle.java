package report.dsl.rules.tables;

import java.util.List;

import report.dsl.form.Table;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.Text;
import report.dsl.rules.TroubleRule;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Trouble;

/** A caption that is recognised though it is not the form's. */
public final class TableTitle extends TroubleRule {

	private static final Text FOUND = new Text("表名“{0}”与格式不一致，应为“{1}”", "the caption “{0}” is not that of the form, “{1}”");
	private static final Text RESTORE = new Text("表名改为“{0}”", "Change the caption to “{0}”");

	public TableTitle() {
		super("tables/title", Severity.WARNING, Trouble.Kind.TABLE_TITLE);
	}

	@Override
	public Card card() {
		return new Card(new Text("表名与格式不一致", "A caption that is not the form's"),
				new Text("表名照统一格式书写，汇总时才能一一对应。", "With the captions of the unified format tables of several reports can be matched."),
				"""
						- ## 第二十条第（八）项
						@ 行政强制
						## 第二十条第（八）项内容
						列 | 本年收费金额（单位：万元）
						行政事业性收费 | 7
						""", "");
	}

	@Override
	protected void report(Trouble trouble, Reading reading, Findings findings) {
		String title = ((Table) trouble.subject()).title();
		if (title != null)
			findings.add(this, trouble.region(), FOUND.with(trouble.words().getFirst(), title),
					() -> List.of(Fix.certain(RESTORE.with(title), Edit.replace(trouble.region(), title))));
	}
}
