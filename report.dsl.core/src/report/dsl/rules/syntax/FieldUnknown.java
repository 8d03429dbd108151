// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.Similar;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Field;
import report.dsl.sheet.ReadIssue.FieldIssue;
import report.dsl.sheet.ReadIssue.RepeatedField;
import report.dsl.sheet.ReadIssue.UnknownField;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;

/** A field of the head that there is none of, or that is given twice. */
public final class FieldUnknown extends IssueRule<FieldIssue> {

	private static final Text UNKNOWN = new Text("没有“{0}”这一项；可以写的有：{1}", "there is no field “{0}”; the fields are: {1}");
	private static final Text TWICE = new Text("“{0}”已经写过，以前面的一处为准", "duplicate field “{0}”; the first one counts");
	private static final Text RENAME = new Text("改为“{0}”", "Change to “{0}”");
	private static final Text COMMENT = new Text("改为注释保留", "Keep it as a comment");
	private static final Text REMOVE = new Text("删除这一行", "Remove this line");

	public FieldUnknown() {
		super("syntax/field", Severity.WARNING);
	}

	@Override
	public Class<FieldIssue> kind() {
		return FieldIssue.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("报头项目写错或重复", "An unknown or duplicate field of the head"),
				new Text("报头只认规定的项目，每项只取第一处；写错的项目不会进入结果。",
						"The head has a fixed set of fields, and the first of each counts. A misspelt field is not used."),
				"""
						@ 年度
						电子信箱 "gk@example.gov.cn"
						""", """
						邮箱 "gk@example.gov.cn"
						""");
	}

	@Override
	protected void report(FieldIssue issue, Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		switch (issue) {
		case UnknownField unknown -> findings.add(this, unknown.region(),
				UNKNOWN.with(Quoted.start(unknown.key()), Text.list(words(field -> true))), () -> fixes(unknown, sheet));
		case RepeatedField repeated -> findings.add(this, repeated.region(), TWICE.with(repeated.field().word()),
				() -> fixes(repeated, sheet));
		}
	}

	private static List<Fix> fixes(UnknownField issue, Sheet sheet) {
		List<Fix> fixes = new ArrayList<>();
		String key = issue.key();
		String nearest = Similar.nearest(key, words(field -> sheet.field(field) == null));
		int start = sheet.source().text().indexOf(key, issue.region().start());
		if (nearest != null && start >= 0 && start < LineEdits.lineEnd(sheet.source(), issue.region().start()))
			fixes.add(Fix.proposal(RENAME.with(nearest), new Edit(start, start + key.length(), nearest)));
		Edit comment = LineEdits.comment(sheet.source(), issue.region());
		fixes.add(fixes.isEmpty() ? Fix.proposal(COMMENT, comment) : Fix.alternative(COMMENT, comment));
		return fixes;
	}

	private static List<String> words(Predicate<Field> kind) {
		List<String> words = new ArrayList<>();
		for (Field field : Field.values())
			if (kind.test(field))
				words.add(field.word());
		return words;
	}

	private static List<Fix> fixes(RepeatedField issue, Sheet sheet) {
		Edit removal = LineEdits.remove(sheet.source(), issue.region());
		boolean same = line(sheet, sheet.stated(issue.field()).key()).equals(line(sheet, issue.region()));
		return List.of(same ? Fix.certain(REMOVE, removal) : Fix.proposal(REMOVE, removal));
	}

	private static String line(Sheet sheet, Region region) {
		return sheet.source().text(LineEdits.of(sheet.source(), region)).strip();
	}
}
