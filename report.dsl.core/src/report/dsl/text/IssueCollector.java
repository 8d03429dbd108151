// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Scope;
import report.dsl.sheet.Written.Sic;

/** What the reader notices along the way. */
final class IssueCollector {

	/** Words quoted in an issue are cut here. */
	private static final int MAX_WORDS = 120;

	final String text;
	final List<Sic> sics = new ArrayList<>(0);
	/** Rules are not bothered with unknown things when there is no form to know them. */
	final boolean formless;
	private final List<ReadIssue> issues = new ArrayList<>(0);
	private boolean sorted = true;

	IssueCollector(String text, boolean formless) {
		this.text = text;
		this.formless = formless;
	}

	void add(ReadIssue issue) {
		if (!issues.isEmpty() && issues.getLast().region().start() > issue.region().start())
			sorted = false;
		issues.add(issue);
	}

	/** The text of a region as an issue quotes it. */
	String words(Region region) {
		boolean whole = region.length() <= MAX_WORDS;
		return whole ? text.substring(region.start(), region.end()) : text.substring(region.start(), region.start() + MAX_WORDS) + "…";
	}

	/** Notes the sic mark at {@code start … end}. */
	void addSic(int start, int end, Scope scope, Region covers) {
		Sic sic = SicMark.read(text, start, end, scope, covers);
		sics.add(sic);
		if (sic.reason().isEmpty())
			add(new ReadIssue.UnexplainedSic(sic.mark()));
	}

	/** In the order of the text. */
	List<ReadIssue> issues() {
		if (!sorted)
			issues.sort(Comparator.comparingInt(issue -> issue.region().start()));
		return issues;
	}

	List<Sic> sics() {
		if (sics.size() > 1)
			sics.sort(Comparator.comparingInt(sic -> sic.mark().start()));
		return sics;
	}
}
