// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.Random;

import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;

/** Reports for tests, made from a form and a seed. */
final class Samples {

	private static final String[] WORDS = { "本年度", "县政府办公室", "认真落实", "政务公开", "工作要求", "主动公开", "依申请公开", "重点领域信息", "政府网站",
			"规范性文件", "解读材料", "培训", "监督保障", "平台建设", "群众关切", "（一）", "2024年", "12件", "“三公”经费", "，", "，", "。", "、" };

	private Samples() {
	}

	/** A report of typical size (about 8 kB) with all its cells filled. */
	static String report(Form form, long seed) {
		Random random = new Random(seed);
		StringBuilder out = new StringBuilder(9000);
		out.append("年报 \"安平县2024年政府信息公开工作年度报告\"\n格式 ").append(form.name())
				.append("\n机关 \"安平县人民政府\"\n年度 2024\n日期 2025-01-20\n期限 2024-01-01 至 2024-12-31\n");
		for (Section section : form.sections()) {
			out.append("\n# ").append(section.title()).append('\n');
			if (section.text())
				narrative(out, random, 1000);
			boolean first = true;
			for (Table table : section.tables()) {
				if (!first)
					out.append('\n');
				first = false;
				table(out, table, random);
			}
		}
		return out.toString();
	}

	private static void narrative(StringBuilder out, Random random, int length) {
		out.append("\"\"\"\n");
		int end = out.length() + length;
		while (out.length() < end) {
			int paragraph = out.length() + 100 + random.nextInt(200);
			while (out.length() < paragraph)
				out.append(WORDS[random.nextInt(WORDS.length)]);
			out.append("。\n");
		}
		out.append("\"\"\"\n");
	}

	private static void table(StringBuilder out, Table table, Random random) {
		if (table.title() != null)
			out.append("## ").append(table.title()).append('\n');
		out.append("列");
		table.columns().forEach(column -> out.append(" | ").append(column.label()));
		out.append('\n');
		for (Row row : table.lines()) {
			out.append("  ".repeat(row.depth())).append(row.label());
			if (!row.group())
				table.columns()
						.forEach(column -> out.append(" | ").append(random.nextInt(3) == 0 ? random.nextInt(2000) : random.nextInt(9)));
			out.append('\n');
		}
	}
}
