// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.search;

import org.eclipse.lsp4j.Location;
import org.eclipse.search.ui.text.Match;

/** Something that refers to what was searched for. Its element is the URI of its document; its unit is the line. */
final class ReferenceMatch extends Match {

	private final Location location;

	private ReferenceMatch(Location location) {
		super(location.getUri(), UNIT_LINE, location.getRange().getStart().getLine(), 1);
		this.location = location;
	}

	static ReferenceMatch of(Location location) {
		return new ReferenceMatch(location);
	}

	Location location() {
		return location;
	}
}
