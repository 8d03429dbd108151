// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.imports;

import report.dsl.i18n.Text;
import report.dsl.rules.Severity;
import report.dsl.text.RemarkKind;

/** Something that the import took for what its place says. */
public final class Guessed extends ImportRule {

	public Guessed() {
		super("import/guessed", Severity.WARNING, RemarkKind.GUESSED, new Text("导入时推定：{0}", "guessed on import: {0}"), 90);
	}

	@Override
	public Card card() {
		return new Card(new Text("导入时按位置推定", "Content guessed on import"),
				new Text("原件没有写明的，按它所在的位置认定；请对照原件确认。",
						"The original does not state this; it was inferred from its place. Compare with the original."),
				"""
						@ # 六、其他需要报告的事项
						// 导入推定（原文 127:2，把握 80%）：连续几行的行名缺失，按位置认作“（一）予以公开”至“（七）总计”
						""", """
						@ # 六、其他需要报告的事项
						// 导入的说明已经核对，注释已经删去
						""");
	}
}
