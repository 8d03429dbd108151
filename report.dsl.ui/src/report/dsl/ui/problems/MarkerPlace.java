// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.server.Places;

/** Where a marker stands, in the words of the protocol. */
record MarkerPlace(String uri, Range range) {

	/** @return null when what it marked is not there any more */
	static @Nullable MarkerPlace of(IMarker marker, Problems problems) {
		String uri = marker.exists() ? Places.uri(marker.getResource()) : null;
		if (uri == null)
			return null;
		String rule = marker.getAttribute(Markers.RULE, "");
		int start = marker.getAttribute(IMarker.CHAR_START, -1);
		int line = marker.getAttribute(IMarker.LINE_NUMBER, -1);
		String message = marker.getAttribute(IMarker.MESSAGE, "");
		for (Problem problem : problems.of(uri))
			if (problem.rule().equals(rule) && problem.message().equals(message) && (problem.start() == start || problem.line() == line))
				return new MarkerPlace(uri, problem.diagnostic().getRange());
		return null;
	}
}
