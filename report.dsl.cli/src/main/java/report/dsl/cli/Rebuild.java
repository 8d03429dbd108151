// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.cli.format.CheckSummary;
import report.dsl.json.ReportJson;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;
import report.dsl.workspace.OutputFolder;
import report.dsl.workspace.ReportIdentity;

/** Builds what a change concerns: the changed reports, those of the year after, and those that refer to others. */
final class Rebuild {

	/**
	 * What has to be known of a report to tell whether a change of another one concerns it.
	 *
	 * @param head   null when organ or year is not stated
	 * @param refers it names last year's report or reports that it sums up
	 */
	private record Known(@Nullable ReportIdentity head, boolean refers) {
	}

	private record Built(boolean written, Known known, CheckSummary summary) {
	}

	private final OutputFolder output;
	private final Console console;
	private final Map<String, Known> known = new HashMap<>();

	Rebuild(OutputFolder output, Console console) {
		this.output = output;
		this.console = console;
	}

	/** @param changed paths of reports; null for all of them */
	void run(Job job, @Nullable Set<String> changed) {
		List<Input> reports = BuildCommand.unique(job.reports(), console);
		if (changed == null) {
			known.clear();
			CheckSummary summary = build(job, reports, false, new HashSet<>());
			console.printMessage("watch.all", summary.files(), summary.errors(), summary.warnings());
			return;
		}
		Set<ReportIdentity> heads = new HashSet<>();
		Set<String> built = new HashSet<>();
		List<Input> first = new ArrayList<>();
		for (Input report : reports)
			if ((changed.contains(report.path()) || !known.containsKey(report.path())) && built.add(report.path()))
				first.add(report);
		for (String path : changed)
			if (known.remove(path) instanceof Known old && old.head != null)
				heads.add(old.head.general());
		build(job, first, true, heads);
		List<Input> second = new ArrayList<>();
		for (Input report : reports)
			if (!built.contains(report.path()) && concerned(known.get(report.path()), heads))
				second.add(report);
		build(job, second, true, heads);
	}

	private static boolean concerned(@Nullable Known report, Set<ReportIdentity> heads) {
		return report != null && (report.refers
				|| report.head != null && heads.contains(report.head.before().general()));
	}

	/** @param heads takes the heads of what was built */
	private CheckSummary build(Job job, List<Input> reports, boolean eachSaid, Set<ReportIdentity> heads) {
		Build build = new Build(heads, eachSaid);
		job.run(reports, build);
		return build.summary;
	}

	private final class Build implements ReportTask<Built> {

		private final Set<ReportIdentity> heads;
		private final boolean eachSaid;
		private CheckSummary summary = CheckSummary.NONE;

		Build(Set<ReportIdentity> heads, boolean eachSaid) {
			this.heads = heads;
			this.eachSaid = eachSaid;
		}

		@Override
		public Built process(LoadedText text, ReportChecker checker) throws FileProblem {
			CheckedReport report = checker.check(text);
			boolean written = output.write(text.output() + ".json", ReportJson.bytes(report.reading(), report.findings()));
			Sheet sheet = report.reading().sheet();
			boolean refers = sheet.text(Field.PREVIOUS) != null || sheet.text(Field.PARTS) != null;
			return new Built(written, new Known(ReportIdentity.of(sheet.text(Field.ORGAN), sheet.year()), refers),
					CheckSummary.NONE.and(report.findings()));
		}

		@Override
		public void emit(Input file, Built built) {
			known.put(file.path(), built.known);
			if (built.known.head != null)
				heads.add(built.known.head.general());
			summary = summary.and(built.summary);
			if (eachSaid)
				console.printMessage(built.written ? "watch.written" : "watch.same", file.path(), built.summary.errors(),
						built.summary.warnings());
		}
	}
}
