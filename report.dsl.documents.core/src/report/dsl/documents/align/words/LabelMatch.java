// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.words;

import report.dsl.i18n.Text;

/** How the label of a row was recognised as one of the form's, and what that is worth in an alignment. */
public enum LabelMatch {

	LABEL(20, new Text("与格式的行名或别名相同", "is a label or an alias of the form")), UNNUMBERED(17,
			new Text("去掉序号后与格式的行名相同", "is a label of the form but for its number")), DAMAGED(12,
					new Text("与格式的行名相近", "resembles a label of the form")), OTHER_NUMBER(11,
							new Text("与格式的行名相同，序号不同", "is a label of the form with another number"));

	private final int score;
	private final Text reason;

	LabelMatch(int score, Text reason) {
		this.score = score;
		this.reason = reason;
	}

	/** Only differences to other scores matter. */
	public int score() {
		return score;
	}

	public Text reason() {
		return reason;
	}

	/** Whether nobody would doubt it. */
	public boolean isSure() {
		return this == LABEL || this == UNNUMBERED;
	}
}
