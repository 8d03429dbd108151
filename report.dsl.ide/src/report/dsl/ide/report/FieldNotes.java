// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import report.dsl.i18n.Text;
import report.dsl.sheet.Field;

/** What the fields of the head of a report are for. */
final class FieldNotes {

	private FieldNotes() {
	}

	static Text of(Field field) {
		return switch (field) {
		case TITLE -> new Text("报告的标题", "Title of the report");
		case FORM -> new Text("报告所用的格式：决定有哪些部分、表、行、列和关系式",
				"The form of the report: it defines sections, tables, rows, columns and relations");
		case ORGAN -> new Text("发布报告的机关，写全称", "The full name of the organ that publishes the report");
		case YEAR -> new Text("数据所属的年度，不是发布的年份", "The year that the figures cover, not the year of publication");
		case DATE -> new Text("落款日期，如 2026-01-20", "Date of the signature, e.g. 2026-01-20");
		case PUBLISHED -> new Text("公开发布的日期；不写时按落款日期判断是否逾期",
				"When the report was published; without it, the date of the signature is compared with the deadline");
		case PERIOD -> new Text("统计期限的首日和末日，不写即为全年", "First and last day of the reporting period; default: the calendar year");
		case INDEX_NUMBER -> new Text("索引号", "Index number");
		case OFFICE -> new Text("编制报告的单位或科室", "The office that prepared the report");
		case ADDRESS -> new Text("联系地址", "Address");
		case POSTCODE -> new Text("邮政编码", "Postcode");
		case PHONE -> new Text("联系电话", "Telephone");
		case EMAIL -> new Text("电子邮箱", "E-mail");
		case PREVIOUS -> new Text("上年报告的文件，路径从本文件所在的文件夹写起；不写时按机关和年度查找",
				"File of last year's report, relative to the folder of this one; without it, the report is found by organ and year");
		case PARTS -> new Text("本报告所汇总的各报告的文件；每个数应等于它们之和",
				"Files of the reports that this one sums up; every figure must be the sum of theirs");
		};
	}
}
