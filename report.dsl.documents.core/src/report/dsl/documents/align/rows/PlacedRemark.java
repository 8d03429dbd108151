// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)\\}");

	public static PlacedRemark of(RemarkKind kind, Confidence confidence, Text message, SourcePlace spot, Object... places) {
		return new PlacedRemark(new Remark(kind, confidence, message, spot), List.of(places));
	}

	/** A message that quotes all of some texts however long they are: what is left out must be said. */
	public static Text quoting(Text template, String... quoted) {
		return new Text(filled(template.zh(), quoted), filled(template.en(), quoted));
	}

	private static String filled(String template, String... quoted) {
		return PLACEHOLDER.matcher(template).replaceAll(match -> Matcher.quoteReplacement(quoted[Integer.parseInt(match.group(1))]));
	}
}
