// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import report.dsl.sheet.Region;

/**
 * The string that gives a thing its label: that of its definition, or of the {@code relabel} that comes last. The region is without quotes.
 */
public record LabelPlace(FormText text, Region region) {

	public String label() {
		return text.source().text(region);
	}

	/** Whether both are the same string of the same text, read perhaps at different times. */
	public boolean same(LabelPlace other) {
		return other != null && region.equals(other.region) && text.same(other.text);
	}
}
