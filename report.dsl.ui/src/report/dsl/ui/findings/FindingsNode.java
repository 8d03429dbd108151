// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;

import report.dsl.ui.problems.Markers;

/** A line of the view: a report or a rule, or one within the other, with how many findings it has of each severity. */
final class FindingsNode {

	private static final Comparator<FindingsNode> WORST = Comparator
			.<FindingsNode>comparingInt(line -> -line.counts[IMarker.SEVERITY_ERROR])
			.thenComparingInt(line -> -line.counts[IMarker.SEVERITY_WARNING]).thenComparingInt(line -> -line.counts[IMarker.SEVERITY_INFO])
			.thenComparing(FindingsNode::name);

	private final FindingsNode above;
	private final IResource report;
	private final String rule;
	private final int[] counts = new int[3];
	private final Map<Object, FindingsNode> below = new LinkedHashMap<>();
	private IMarker first;

	private FindingsNode(FindingsNode above, IResource report, String rule) {
		this.above = above;
		this.report = report;
		this.rule = rule;
	}

	/** @param byReport reports with their rules; else rules with their reports. @return the worst first */
	static List<FindingsNode> of(IMarker[] markers, boolean byReport) {
		FindingsNode all = new FindingsNode(null, null, null);
		for (IMarker marker : markers) {
			String rule = marker.getAttribute(Markers.RULE, "");
			FindingsNode outer = byReport ? all.part(marker.getResource(), null) : all.part(null, rule);
			outer.count(marker);
			(byReport ? outer.part(null, rule) : outer.part(marker.getResource(), null)).count(marker);
		}
		return all.parts();
	}

	private FindingsNode part(IResource ofReport, String ofRule) {
		return below.computeIfAbsent(ofReport == null ? ofRule : ofReport, key -> new FindingsNode(this, ofReport, ofRule));
	}

	private void count(IMarker marker) {
		counts[marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)]++;
		if (first == null)
			first = marker;
	}

	List<FindingsNode> parts() {
		List<FindingsNode> parts = new ArrayList<>(below.values());
		parts.sort(WORST);
		return parts;
	}

	boolean hasParts() {
		return !below.isEmpty();
	}

	/** What is shown of it. */
	String name() {
		return report == null ? rule : report.getFullPath().makeRelative().toString();
	}

	/** Null for a report. */
	String rule() {
		return rule;
	}

	/** @param severity of a marker */
	int count(int severity) {
		return counts[severity];
	}

	/** Where to begin. */
	IMarker first() {
		return first;
	}

	/** The same line of a later count, so that what is unfolded stays so. */
	@Override
	public boolean equals(Object other) {
		return other instanceof FindingsNode line && Objects.equals(report, line.report) && Objects.equals(rule, line.rule)
				&& Objects.equals(above, line.above);
	}

	@Override
	public int hashCode() {
		return Objects.hash(report, rule);
	}
}
