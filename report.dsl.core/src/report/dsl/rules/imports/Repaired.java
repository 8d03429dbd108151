// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.imports;

import report.dsl.i18n.Text;
import report.dsl.rules.Severity;
import report.dsl.text.RemarkKind;

/** Something damaged that the import has put right. */
public final class Repaired extends ImportRule {

	public Repaired() {
		super("import/repaired", Severity.INFO, RemarkKind.REPAIRED, new Text("导入时修正：{0}", "repaired on import: {0}"), 0);
	}

	@Override
	public Card card() {
		return new Card(new Text("导入时作了修正", "Content repaired on import"),
				new Text("原件里写坏的名称或日期按唯一可能的样子改了过来，改动之处可以在这里对照。",
						"A damaged name or date of the original was corrected in the only possible way. The change is shown here for "
								+ "comparison."),
				"""
						@ # 六、其他需要报告的事项
						// 导入修正（原文 72:2，把握 90%）：“行政规范性”认作“行政规范性文件”
						""", """
						@ # 六、其他需要报告的事项
						// 导入的说明已经核对，注释已经删去
						""");
	}
}
