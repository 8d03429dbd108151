// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.imports;

import report.dsl.i18n.Text;
import report.dsl.rules.Severity;
import report.dsl.text.RemarkKind;

/** Something of which the import is not sure. */
public final class Doubtful extends ImportRule {

	public Doubtful() {
		super("import/doubtful", Severity.WARNING, RemarkKind.DOUBTFUL, new Text("导入存疑：{0}", "doubtful on import: {0}"), 101);
	}

	@Override
	public Card card() {
		return new Card(new Text("导入时有存疑之处", "A doubtful place of an import"),
				new Text("例如一行里的数比列少：缺的是哪一列无法知道，所以一个也没有填入；请对照原件补上。",
						"For example, a row has fewer figures than columns: it is unknown which one is missing, so none was filled in. "
								+ "Compare with the original and complete the row."),
				"""
						@ # 六、其他需要报告的事项
						// 导入存疑（原文 31:5，把握 50%）：行“（一）予以公开”有 5 个数，应有 7 个（1 0 0 0 1）；分不清属于哪一列，没有填入
						""", """
						@ # 六、其他需要报告的事项
						// 导入的说明已经核对，注释已经删去
						""");
	}
}
