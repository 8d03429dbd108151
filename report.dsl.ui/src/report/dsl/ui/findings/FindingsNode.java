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
import org.jspecify.annotations.Nullable;

import report.dsl.ui.problems.Markers;

/** A line of the view: a report or a rule, or one within the other, with how many findings it has of each severity. */
final class FindingsNode {

	private static final Comparator<FindingsNode> WORST = Comparator
			.<FindingsNode>comparingInt(line -> -line.counts[IMarker.SEVERITY_ERROR])
			.thenComparingInt(line -> -line.counts[IMarker.SEVERITY_WARNING]).thenComparingInt(line -> -line.counts[IMarker.SEVERITY_INFO])
			.thenComparing(FindingsNode::name);

	private final @Nullable FindingsNode above;
	/** A report, or the id of a rule; empty above all. */
	private final Object subject;
	private final int[] counts = new int[3];
	private final Map<Object, FindingsNode> below = new LinkedHashMap<>();
	private @Nullable IMarker first;

	private FindingsNode(@Nullable FindingsNode above, Object subject) {
		this.above = above;
		this.subject = subject;
	}

	/** @param byReport reports with their rules; else rules with their reports. @return the worst first */
	static List<FindingsNode> of(IMarker[] markers, boolean byReport) {
		FindingsNode all = new FindingsNode(null, "");
		for (IMarker marker : markers) {
			IResource report = marker.getResource();
			String rule = marker.getAttribute(Markers.RULE, "");
			FindingsNode outer = all.part(byReport ? report : rule);
			outer.count(marker);
			outer.part(byReport ? rule : report).count(marker);
		}
		return all.parts();
	}

	private FindingsNode part(Object of) {
		return below.computeIfAbsent(of, key -> new FindingsNode(this, key));
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
		return subject instanceof IResource report ? report.getFullPath().makeRelative().toString() : subject.toString();
	}

	/** Null for a report. */
	@Nullable
	String rule() {
		return subject instanceof String rule ? rule : null;
	}

	/** @param severity of a marker */
	int count(int severity) {
		return counts[severity];
	}

	/** Where to begin; null without a finding. */
	@Nullable
	IMarker first() {
		return first;
	}

	/** The same line of a later count, so that what is unfolded stays so. */
	@Override
	public boolean equals(Object other) {
		return other instanceof FindingsNode line && subject.equals(line.subject) && Objects.equals(above, line.above);
	}

	@Override
	public int hashCode() {
		return subject.hashCode();
	}
}
