// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.imports;

import report.dsl.i18n.Text;
import report.dsl.rules.Severity;
import report.dsl.text.RemarkKind;

/** Something that the form asks for and the source does not have. */
public final class Missing extends ImportRule {

	public Missing() {
		super("import/missing", Severity.WARNING, RemarkKind.MISSING, new Text("导入时缺少：{0}", "missing on import: {0}"), 101);
	}

	@Override
	public Card card() {
		return new Card(new Text("原件缺少应有的内容", "Content missing in the original"),
				new Text("格式要求而原件没有的内容不会凭空补上，只在这里指出。",
						"The form requires this, but the original does not contain it. It is reported here and not invented."),
				"""
						@ # 六、其他需要报告的事项
						// 导入缺失（原文 1:2，把握 60%）：标题没有写年度
						""", """
						@ # 六、其他需要报告的事项
						// 导入的说明已经核对，注释已经删去
						""");
	}
}
