// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

import report.dsl.TestForms;
import report.dsl.form.Table;
import report.dsl.sheet.Edit;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written;

/** Reads texts and tells what came out in short lines: {@code Issue «place» [what else is said]}. */
final class Texts {

	static final String HEAD = "年报 \"甲\"\n格式 gov2021\n";

	/** Section 二 with its first table, up to the header. */
	static final String DOCUMENTS = HEAD + "\n# 二、主动公开政府信息情况\n## 第二十条第（一）项\n列 | 本年制发件数 | 本年废止件数 | 现行有效件数\n";

	/** Section 三 up to the header. */
	static final String APPLICATIONS = HEAD + "\n# 三、收到和处理政府信息公开申请情况\n列 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计\n";

	private Texts() {
	}

	static Sheet read(String text) {
		return ReportReader.read(new Source("a.report", text), TestForms.ALL);
	}

	static String issues(Sheet sheet) {
		StringBuilder out = new StringBuilder();
		for (ReadIssue issue : sheet.issues())
			out.append(issue.getClass().getSimpleName()).append(" «").append(sheet.source().text(issue.region())).append("» ")
					.append(details(issue)).append('\n');
		return out.toString();
	}

	/** The components of an issue without its place. */
	static List<Object> details(ReadIssue issue) {
		return Arrays.stream(issue.getClass().getRecordComponents()).filter(component -> component.getType() != Region.class)
				.map(component -> detail(component, issue)).toList();
	}

	private static Object detail(RecordComponent component, ReadIssue issue) {
		try {
			return component.getAccessor().invoke(issue);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	/** All cells that are written, a row a line: {@code regulations: 1 _ =}; a blank is {@code _}, what cannot be read {@code ?}. */
	static String rows(Sheet sheet, String tableKey) {
		Table table = sheet.form().table(tableKey);
		StringBuilder out = new StringBuilder();
		table.rows().forEach(row -> {
			StringBuilder line = new StringBuilder();
			table.columns().forEach(column -> line.append(cell(sheet, table.cell(row, column))));
			if (!line.toString().isBlank())
				out.append(row.key()).append(':').append(line).append('\n');
		});
		return out.toString();
	}

	private static String cell(Sheet sheet, int cell) {
		if (!sheet.isWritten(cell))
			return "";
		return switch (sheet.value(cell)) {
		case BLANK -> " _";
		case COUNT -> " " + sheet.number(cell);
		case MONEY -> " " + Numbers.yuan(sheet.number(cell)) + "元";
		case COMPUTED -> " =";
		case UNREADABLE -> " ?";
		};
	}

	static String paragraphs(Sheet sheet, String sectionKey) {
		Written.Chapter chapter = sheet.chapter(sheet.form().section(sectionKey));
		return chapter == null ? null : String.join("/", chapter.paragraphs().stream().map(Written.Paragraph::text).toList());
	}

	static int cell(Sheet sheet, String path) {
		String[] keys = path.split("/");
		Table table = sheet.form().table(keys[0]);
		return table.cell(table.row(keys[1]), table.column(keys[2]));
	}

	static String format(String text) {
		return apply(text, ReportFormatter.format(read(text)));
	}

	static String apply(String text, List<Edit> edits) {
		return Edit.apply(text, edits);
	}
}
