// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.word;

import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.office.Remarks;
import report.dsl.i18n.Text;

/** The text of a paragraph of a word processor: what is seen, and apart from it what is not. */
final class SeenText {

	private static final Text DELETED = new Text("修订中已删除的内容未导入", "text deleted by a tracked change was dropped");
	private static final Text HIDDEN = new Text("隐藏文字未导入", "hidden text was dropped");
	private static final Text CONTENTS = new Text("目录未导入", "the table of contents was dropped");

	final StringBuilder text = new StringBuilder();
	private final StringBuilder dropped = new StringBuilder();
	private final StringBuilder hidden = new StringBuilder();
	private final StringBuilder contents = new StringBuilder();
	/** whether a tracked change deletes what comes next */
	boolean deleting;
	/** whether what comes next is formatted as hidden */
	boolean hiding;

	void append(String words, WordFields fields) {
		if (deleting)
			dropped.append(words);
		else if (!fields.instructing())
			(fields.contents() ? contents : hiding ? hidden : text).append(words);
	}

	/** Tells what is not seen. */
	void remark(Remarks remarks, SourcePlace spot) {
		remarks.dropped(DELETED, dropped, spot);
		remarks.dropped(HIDDEN, hidden, spot);
		remarks.dropped(CONTENTS, contents, spot);
	}
}
