package report.dsl.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.ReadIssue.Kind;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written.Scope;
import report.dsl.sheet.Written.Sic;

/** What the reader notices along the way. */
final class IssueCollector {

	/** Words quoted in a trouble are cut here. */
	private static final int MAX_WORDS = 120;

	final String text;
	final List<Sic> sics = new ArrayList<>(0);
	/** Rules are not bothered with unknown things when there is no form to know them. */
	final boolean formless;
	private final List<ReadIssue> troubles = new ArrayList<>(0);
	private boolean sorted = true;

	IssueCollector(String text, boolean formless) {
		this.text = text;
		this.formless = formless;
	}

	void trouble(Kind kind, int start, int end, Object subject, String... words) {
		Region region = new Region(start, end);
		if (!troubles.isEmpty() && troubles.getLast().region().start() > start)
			sorted = false;
		troubles.add(new ReadIssue(kind, region, subject, List.of(words)));
	}

	/** The text of a region as a trouble quotes it. */
	String words(int start, int end) {
		return end - start <= MAX_WORDS ? text.substring(start, end) : text.substring(start, start + MAX_WORDS) + "…";
	}

	/** Notes the sic mark at {@code start … end}. */
	void sic(int start, int end, Scope scope, Region covers) {
		Sic sic = SicMark.read(text, start, end, scope, covers);
		sics.add(sic);
		if (sic.reason().isEmpty())
			trouble(Kind.SIC_REASON, start, end, null);
	}

	List<ReadIssue> troubles() {
		if (!sorted)
			troubles.sort(Comparator.comparingInt(trouble -> trouble.region().start()));
		return troubles;
	}

	List<Sic> sics() {
		if (sics.size() > 1)
			sics.sort(Comparator.comparingInt(sic -> sic.mark().start()));
		return sics;
	}
}
