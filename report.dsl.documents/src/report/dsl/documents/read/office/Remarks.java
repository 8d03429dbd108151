// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.i18n.Text;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/**
 * Collects what a reader tells of itself. What was left out is named when there are digits in it, because a number must not get lost
 * unseen; otherwise a reason is told once with its first place.
 */
public final class Remarks {

	/** A broken document may give a reason in every line; nobody reads more. */
	private static final int MOST = 500;
	public static final Text PICTURE = new Text("图片，未读取；若是表格或文字，请录入",
			"a picture was not read; if it shows a table or text, enter it manually");
	public static final Text EMBEDDED = new Text("嵌入的另一份文档未读取，请核对", "an embedded document was not read; please check");
	public static final Text MARGIN = new Text("页眉或页脚未导入", "the header or footer of pages was dropped");
	public static final Text TORN = new Text("文件不完整，只读到这里；请重新复制一份", "the file is incomplete and was read up to here; copy it again");
	private static final Text NOTE = new Text("脚注移到了文末：{0}", "a footnote was moved to the end: {0}");
	private static final Text NAMED = new Text("{0}：{1}", "{0}: {1}");
	private static final Text COUNTED = new Text("{0}（{1} 处，不含数字）", "{0} ({1} places, without digits)");

	private final List<Remark> remarks = new ArrayList<>();
	private final Map<Text, Left> left = new LinkedHashMap<>();

	private static final class Left {
		private final SourcePlace first;
		private int places;

		private Left(SourcePlace first) {
			this.first = first;
		}
	}

	/** @param reason why it is not in the result */
	public void dropped(Text reason, CharSequence text, SourcePlace spot) {
		String words = text.toString().strip();
		if (words.chars().anyMatch(Character::isDigit))
			add(RemarkKind.DROPPED, Confidence.FACT, NAMED.with(reason, words), spot);
		else if (!words.isEmpty())
			left.computeIfAbsent(reason, key -> new Left(spot)).places++;
	}

	/** A footnote stands behind the text now. */
	public void movedToEnd(Block note) {
		if (note instanceof Paragraph paragraph)
			add(RemarkKind.DOUBTFUL, Confidence.SURROUNDINGS, NOTE.with(paragraph.text()), note.spot());
	}

	public void add(RemarkKind kind, Confidence confidence, Text message, SourcePlace spot) {
		if (remarks.size() < MOST)
			remarks.add(new Remark(kind, confidence, message, spot));
	}

	/** Everything, by place. */
	public List<Remark> all() {
		List<Remark> all = new ArrayList<>(remarks);
		left.forEach(
				(reason, entry) -> all
						.add(new Remark(RemarkKind.DROPPED, Confidence.FACT, COUNTED.with(reason, entry.places), entry.first)));
		all.sort((a, b) -> a.spot().compareTo(b.spot()));
		return all;
	}
}
