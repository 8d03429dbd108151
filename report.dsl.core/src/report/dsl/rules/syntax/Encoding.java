// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.syntax;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Region;

/** The bytes of the report are not UTF-8. */
public final class Encoding extends Rule {

	private static final Text FOUND = new Text("文件编码是 {0}，不是 UTF-8；内容已正确读出，用 report format 或 report fix 保存后即为 UTF-8",
			"the encoding of the file is {0}, not UTF-8; the content was read correctly, and report format or report fix save it as UTF-8");

	public Encoding() {
		super("syntax/encoding", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("文件编码不是 UTF-8", "A file that is not encoded in UTF-8"),
				new Text("报告一律以 UTF-8 保存；其他编码在别的机器、别的程序里容易变成乱码。",
						"Reports are stored in UTF-8. Files in other encodings are easily garbled on other machines and by other "
								+ "programs."),
				"--- 编码 GB18030", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		String encoding = reading.neighbours().encoding();
		if (encoding != null)
			findings.add(this, Region.at(0), FOUND.with(encoding));
	}
}
