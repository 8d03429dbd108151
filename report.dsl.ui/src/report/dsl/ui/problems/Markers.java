// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Markers of findings. What stays as it is is not touched, so that nothing flickers. */
public final class Markers {

	/** Type of all markers of this plug-in. */
	public static final String TYPE = "report.dsl.ui.problem";
	/** Attribute: id of the rule. */
	public static final String RULE = "rule";

	private Markers() {
	}

	static void replace(IFile file, List<Problem> problems) throws CoreException {
		Map<String, List<IMarker>> before = new HashMap<>();
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO))
			before.computeIfAbsent(key(marker), key -> new ArrayList<>()).add(marker);
		List<Problem> fresh = new ArrayList<>();
		for (Problem problem : problems) {
			List<IMarker> same = before.get(problem.rule() + problem.severity() + problem.message());
			if (same == null || same.isEmpty())
				fresh.add(problem);
			else
				move(same.removeFirst(), problem);
		}
		for (List<IMarker> gone : before.values())
			for (IMarker marker : gone)
				marker.delete();
		for (Problem problem : fresh)
			file.createMarker(TYPE, attributes(problem));
	}

	private static String key(IMarker marker) {
		return marker.getAttribute(RULE, "") + marker.getAttribute(IMarker.SEVERITY, -1) + marker.getAttribute(IMarker.MESSAGE, "");
	}

	private static void move(IMarker marker, Problem problem) throws CoreException {
		Map<String, Object> wanted = attributes(problem);
		for (Map.Entry<String, Object> attribute : wanted.entrySet())
			if (!Objects.equals(marker.getAttribute(attribute.getKey()), attribute.getValue())) {
				marker.setAttributes(wanted);
				return;
			}
	}

	private static Map<String, Object> attributes(Problem problem) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, problem.message());
		attributes.put(IMarker.SEVERITY, problem.severity());
		attributes.put(IMarker.LINE_NUMBER, problem.line());
		attributes.put(RULE, problem.rule());
		if (problem.start() >= 0) {
			attributes.put(IMarker.CHAR_START, problem.start());
			attributes.put(IMarker.CHAR_END, problem.end());
		}
		return attributes;
	}
}
