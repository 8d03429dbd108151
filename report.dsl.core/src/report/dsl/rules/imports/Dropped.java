// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.imports;

import report.dsl.i18n.Text;
import report.dsl.rules.Severity;
import report.dsl.text.RemarkKind;

/** Content of the source document that is not in the report. */
public final class Dropped extends ImportRule {

	public Dropped() {
		super("import/dropped", Severity.WARNING, RemarkKind.DROPPED, new Text("导入时没有录入：{0}", "dropped on import: {0}"), 95);
	}

	@Override
	public Card card() {
		return new Card(new Text("导入时有内容没有录入", "Content dropped on import"),
				new Text("原件里有、报告里没有的内容必须有人看过：可能是网页上的栏目，也可能是格式里没有的一行数。",
						"A person has to look at everything that is in the original but not in the report: it may be the menu of a web "
								+ "page, or a row of figures that is not in the form."),
				"""
						@ # 六、其他需要报告的事项
						// 导入丢弃（原文 68:2，把握 80%）：格式里没有的行：5.政务客户端公开政府信息数 条 0
						""", """
						@ # 六、其他需要报告的事项
						// 导入的说明已经核对，注释已经删去
						""");
	}
}
