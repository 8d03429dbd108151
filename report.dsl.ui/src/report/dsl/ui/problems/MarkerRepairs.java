// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Repairs of markers: what the server offers at their place. */
public final class MarkerRepairs implements IMarkerResolutionGenerator2 {

	private final Problems problems;

	public MarkerRepairs(Problems problems) {
		this.problems = problems;
	}

	@Override
	public boolean hasResolutions(IMarker marker) {
		return !marker.getAttribute(Markers.RULE, "").isEmpty();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		MarkerPlace place = MarkerPlace.of(marker, problems);
		if (place == null)
			return new IMarkerResolution[0];
		List<Either<Command, CodeAction>> known = problems.repairs().known(place.uri(), place.range());
		if (known == null) {
			problems.repairs().at(place.uri(), place.range());
			return new IMarkerResolution[] { new RepairSearch(problems) };
		}
		List<IMarkerResolution> resolutions = new ArrayList<>();
		for (Either<Command, CodeAction> action : known)
			resolutions.add(new QuickFix(action, marker.getAttribute(Markers.RULE, ""), problems));
		return resolutions.toArray(IMarkerResolution[]::new);
	}
}
