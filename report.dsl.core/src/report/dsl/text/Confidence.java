// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import report.dsl.i18n.Text;

/** How sure an import is of what it did with something, and what it goes by. */
public enum Confidence {

	/** Nothing had to be judged. */
	FACT(100, new Text("文件本身如此", "the file itself says so")),
	/** Wording that web pages and office software put around every document, or the same text once more. */
	PATTERN(95, new Text("通行写法或重复文字", "common wording, or the same text once more")),
	/** Whatever it is, the report has no place for it. */
	NO_PLACE(90, new Text("报告里没有它的位置", "the report has no place for it")),
	/** Nearly what the form or another place of the document has. */
	RESEMBLANCE(90, new Text("与格式或文中另一处相近", "resembles what stands in the form or elsewhere in the document")),
	/** The file states it in another place. */
	STATED(90, new Text("文件的另一处写明", "is stated at another place of the file")),
	/** What stands around it leaves one possibility. */
	SURROUNDINGS(80, new Text("由前后内容推断", "follows from what stands around it")),
	/** Only the order of the document speaks for it. */
	ORDER(70, new Text("只由先后次序推断", "follows from the order of the document alone")),
	/** Nothing of the form was recognised in it. */
	UNRECOGNISED(60, new Text("没有认出是什么", "was not recognised")),
	/** Several readings are possible. */
	AMBIGUOUS(50, new Text("有几种可能", "several readings are possible")),
	/** What matters is in a picture or another file. */
	UNSEEN(30, new Text("内容看不到", "its content cannot be seen"));

	private final int percent;
	private final Text reason;

	Confidence(int percent, Text reason) {
		this.percent = percent;
		this.reason = reason;
	}

	public int percent() {
		return percent;
	}

	/** What the import goes by. */
	public Text reason() {
		return reason;
	}
}
