// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import report.dsl.documents.blocks.Remark;

/** Collects what the summary of an import tells. Not for several threads. */
public final class SummaryFile {

	/** Percent. */
	private static final int SURE = 95;

	private final List<SummaryEntry> entries = new ArrayList<>();
	private final Map<String, Integer> byOutput = new HashMap<>();

	/** @param output name of the report below the output folder */
	public void addReport(String path, String output, List<Remark> remarks) {
		int doubts = 0;
		for (Remark remark : remarks)
			if (isDoubt(remark))
				doubts++;
		byOutput.put(output, entries.size());
		entries.add(new SummaryEntry(path, output, remarks.size(), doubts, null, null));
	}

	/** Whether somebody has to look at it: not what was mended, nor what surely does not belong to a report. */
	private static boolean isDoubt(Remark remark) {
		return switch (remark.kind()) {
		case DOUBTFUL -> true;
		case DROPPED, GUESSED -> remark.confidence().percent() < SURE;
		case REPAIRED, MISSING -> false;
		};
	}

	/** A document of which no report could be made, and why. */
	public void addFailure(String path, String why) {
		entries.add(new SummaryEntry(path, null, 0, 0, why, null));
	}

	/** Names of the reports below the output folder, in the order of the documents. */
	public List<String> outputs() {
		return entries.stream().map(SummaryEntry::output).filter(output -> output != null).toList();
	}

	/** What a report says now that it stands in the output folder. */
	public void setFigures(String output, SummaryFigures figures) {
		Integer entry = byOutput.get(output);
		if (entry != null)
			entries.set(entry, entries.get(entry).with(figures));
	}

	List<SummaryEntry> entries() {
		return entries;
	}
}
