// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import report.dsl.i18n.Text;

/** The page's own words, all of them about the preview; the document's are those of the form and of the report. */
final class Words {

	static final Text KEPT = new Text("没有发现问题", "No findings");
	static final Text ERRORS = new Text("{0} 个错误", "errors: {0}");
	static final Text WARNINGS = new Text("{0} 个警告", "warnings: {0}");
	static final Text INFOS = new Text("{0} 条提示", "hints: {0}");
	static final Text MORE = new Text("另有 {0} 条", "{0} more");
	static final Text SHOULD_BE = new Text("应为 {0}", "should be {0}");
	static final Text CULPRIT = new Text("各勾稽关系都指向这一格：应为 {0}", "the relations point to this cell: it should be {0}");
	static final Text COMPUTED = new Text("由程序计算（文中为“=”）", "computed by the program (written as “=”)");
	static final Text SECTION_MISSING = new Text("报告中没有这一部分", "This section is missing in the report");
	static final Text TABLE_MISSING = new Text("报告中没有这张表", "This table is missing in the report");
	static final Text ROW_MISSING = new Text("报告中没有这一行", "This row is missing in the report");
	static final Text NO_TEXT = new Text("此处填写文字", "Text goes here");
	static final Text NOT_IN_FORM = new Text("表样中没有，没有计入", "Not in the form; not used");
	static final Text NO_FORM = new Text("没有可用的格式，表格按原样列出", "No form available: tables are shown as written");
	static final Text LEFT_OUT = new Text("预览到此为止：表样以外的行和段落只显示前 {1} 个，还有 {0} 个没有显示；导出的文档是完整的",
			"The preview ends here: it shows only the first {1} lines and paragraphs outside the tables of the form, and {0} more are "
					+ "hidden; exported documents are complete");
	static final Text PREVIEW = new Text("检查结果", "Findings");

	private Words() {
	}
}
