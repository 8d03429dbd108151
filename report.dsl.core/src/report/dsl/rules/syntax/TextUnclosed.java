// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.syntax;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.sheet.ReadIssue;
import report.dsl.text.Inserts;

/** A narrative that is opened by {@code """} and never closed. */
public final class TextUnclosed extends IssueRule<ReadIssue.UnclosedText> {

	private static final Text FOUND = new Text("这段文字只有开头的 \"\"\"，没有结尾的 \"\"\"；暂按到下一个标题为止读取",
			"this text begins with \"\"\" but has no closing \"\"\"; it is read up to the next heading");
	private static final Text CLOSE = new Text("在文字末尾补上 \"\"\"", "Close the text with \"\"\"");

	public TextUnclosed() {
		super("syntax/unclosed-text", Severity.ERROR);
	}

	@Override
	public Class<ReadIssue.UnclosedText> kind() {
		return ReadIssue.UnclosedText.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("文字没有结束", "Text that is not closed"),
				new Text("文字写在两行 \"\"\" 之间；缺了结尾，后面的表格可能被当作文字。",
						"Text is enclosed in two lines \"\"\". Without the second one, the following tables may be taken for text."),
				"""
						@ # 六、其他需要报告的事项
						\"""
						""", """
						@ # 六、其他需要报告的事项
						\"""
						\"""
						""");
	}

	@Override
	protected void report(ReadIssue.UnclosedText issue, Reading reading, Findings findings) {
		findings.add(this, issue.region(), FOUND,
				() -> List.of(Fix.certain(CLOSE, Inserts.closingFence(reading.sheet(), issue.region()))));
	}
}
