// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.List;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.i18n.Text;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/**
 * A remark with the things of the report in front of which it may stand.
 *
 * @param places the best one first; the position of a section stands for the section
 */
public record PlacedRemark(Remark remark, List<Object> places) {

	public static PlacedRemark of(RemarkKind kind, Confidence confidence, Text message, SourcePlace spot, Object... places) {
		return new PlacedRemark(new Remark(kind, confidence, message, spot), List.of(places));
	}

	/** A message that quotes all of some texts however long they are: what is left out must be said. */
	public static Text quoting(Text template, String... quoted) {
		String zh = template.zh();
		String en = template.en();
		for (int i = 0; i < quoted.length; i++) {
			zh = zh.replace("{" + i + "}", quoted[i]);
			en = en.replace("{" + i + "}", quoted[i]);
		}
		return new Text(zh, en);
	}
}
