// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
	private static final Text NAMED = new Text("{0}：{1}", "{0}: {1}");
	private static final Text COUNTED = new Text("{0}（{1} 处，不含数字）", "{0} ({1} places, without digits)");

	private final List<Remark> remarks = new ArrayList<>();
	private final Map<Text, Left> left = new LinkedHashMap<>();

	private static final class Left {
		private SourcePlace first;
		private int places;
	}

	/** @param reason why it is not in the result */
	public void dropped(Text reason, CharSequence text, SourcePlace spot) {
		String words = text.toString().strip();
		if (words.chars().anyMatch(Character::isDigit))
			add(RemarkKind.DROPPED, Confidence.FACT, NAMED.with(reason, words), spot);
		else if (!words.isEmpty()) {
			Left entry = left.computeIfAbsent(reason, key -> new Left());
			entry.places++;
			if (entry.first == null)
				entry.first = spot;
		}
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
