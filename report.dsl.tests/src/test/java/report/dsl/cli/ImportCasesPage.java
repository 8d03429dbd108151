// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.util.List;
import java.util.stream.Collectors;

/** The page about what the import was tried with, kind by kind. */
final class ImportCasesPage {

	private static final String HEAD = """
			# 导入的实例 / What the import was tried with

			*[README](../README.md) · [读写文档](documents.zh.md) · [documents](documents.md)*

			本页由测试所用的实例生成，每一条都随测试运行。机关和数字均为虚构。输入是文件里的一段，结果是 `report build` 写出的值和说明：
			`表.行.列 = 值` 是录入的数，`import/…` 是导入说明，其他规则是检查结果。

			This page is written from the examples of the tests, all of which are run. Organs and figures are invented. The input is a part of the file; the
			result is what `report build` writes: values (`table.row.column = value`), remarks of the import (`import/…`), and findings of other rules.

			""";

	private ImportCasesPage() {
	}

	static String of(List<ImportCase> cases) {
		StringBuilder page = new StringBuilder(HEAD);
		String file = "";
		for (ImportCase one : cases) {
			if (!one.file().equals(file))
				page.append(file.isEmpty() ? "" : "\n").append("## ").append(one.number()).append(' ').append(one.title().getFirst())
						.append(" / ")
						.append(one.title().getLast()).append("\n\n| 实例 example | 输入 input | 结果 result |\n|---|---|---|\n");
			file = one.file();
			page.append("| ").append(cell(one.name())).append("（").append(one.kind()).append("） | ").append(cell(one.quote())).append(" | ")
					.append(one.results().stream().map(ImportCasesPage::cell).collect(Collectors.joining("<br>"))).append(" |\n");
		}
		return page.toString();
	}

	/** As it stands there, whatever it is made of. */
	private static String cell(String text) {
		String shown = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("|", "\\|");
		return shown.replace("*", "\\*").replace("_", "\\_").replace("[", "\\[").replace("]", "\\]").replace("`", "\\`");
	}
}
