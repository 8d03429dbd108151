// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.relation.Figures;
import report.dsl.relation.LastYear;
import report.dsl.rules.prose.CopyIndex;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Value;
import report.dsl.text.ReportReader;

/**
 * The figures of the reports that a report refers to: by path, and last year's by organ and year. The search is not
 * asked before a form has a relation with last year's report. The figures of a few reports are kept. Safe for use by
 * several threads.
 */
public final class RelatedReports {

	private static final int KEPT = 128;
	/** Years that a figure may be carried through by {@code =} alone. */
	private static final int LONGEST_CHAIN = 20;

	private final Workspace workspace;
	private final Search search;
	private final Map<String, Figures> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Figures> eldest) {
			return size() > KEPT;
		}
	};

	private int changes;

	private final AtomicBoolean gathering = new AtomicBoolean();
	private final CompletableFuture<@Nullable CopyIndex> copies = new CompletableFuture<>();
	private volatile boolean copying;

	/** Knows which files there are. */
	public interface Search {

		/** Offers the files that may be the report of an organ and year, under whatever name, the likeliest first, until one is taken. */
		void offer(ReportIdentity wanted, String folder, FileBytes buffer, Predicate<Input> taken);

		/** The reports among which copies are looked for, in the order of the run; none in an editor, where they change all the time. */
		default List<Input> reports() {
			return List.of();
		}
	}

	public RelatedReports(Workspace workspace, Search search) {
		this.workspace = workspace;
		this.search = search;
	}

	/** From now on reports are compared with all others of the run. The JSON of a report must not depend on those, so that only checks do this. */
	public void lookForCopies() {
		copying = true;
	}

	/**
	 * The paragraphs of all reports of the run; null unless copies are looked for and the run has several reports. The first thread that asks
	 * reads the reports, without holding a lock; the others wait for its result.
	 */
	@Nullable
	CopyIndex copies() {
		if (!copying || search.reports().size() < 2)
			return null;
		if (gathering.compareAndSet(false, true))
			copies.completeAsync(this::gathered, Runnable::run);
		return copies.join();
	}

	private CopyIndex gathered() {
		CopyIndex.Gathering gathering = new CopyIndex.Gathering();
		FileBytes buffer = new FileBytes();
		for (Input file : search.reports())
			try {
				String text = workspace.texts().read(file.path(), buffer).text();
				gathering.add(ReportReader.read(new Source(file.path(), text), workspace.place(file.folder()).forms()));
			} catch (FileProblem e) {
				// it is reported where it is checked
			}
		return gathering.build();
	}

	/** @return whether a relation of the form looks at last year's report */
	public static boolean looksBack(Form form) {
		for (Relation relation : form.relations())
			if (relation.acrossYears())
				return true;
		return false;
	}

	/** Last year's report of the same organ, found by what is written in it; null when there is none. */
	@Nullable
	Figures lastYear(String folder, Sheet sheet, FileBytes buffer) {
		return lastYear(folder, sheet, buffer, 0);
	}

	private @Nullable Figures lastYear(String folder, Sheet sheet, FileBytes buffer, int depth) {
		ReportIdentity head = ReportIdentity.of(sheet.text(Field.ORGAN), sheet.year());
		if (head == null)
			return null;
		ReportIdentity wanted = head.before();
		Figures[] found = new Figures[1];
		Map<String, Input> others = new LinkedHashMap<>();
		search.offer(wanted, folder, buffer, file -> (found[0] = ifWanted(file, wanted, others, buffer, depth)) != null);
		return found[0] != null || others.size() != 1 ? found[0] : figures(others.values().iterator().next().path(), buffer, depth);
	}

	/** @param others takes the first file of each other name that the organ may have; with several names none of them is sure */
	private @Nullable Figures ifWanted(Input file, ReportIdentity wanted, Map<String, Input> others, FileBytes buffer, int depth) {
		ReportIdentity head = workspace.texts().head(file.path(), buffer);
		if (wanted.equals(head))
			return figures(file.path(), buffer, depth);
		if (head != null && wanted.isOfSameOrgan(head))
			others.putIfAbsent(head.organ(), file);
		return null;
	}

	/** The figures of a report; null when the file cannot be read. */
	@Nullable
	Figures figures(String path, FileBytes buffer) {
		return figures(path, buffer, 0);
	}

	private @Nullable Figures figures(String path, FileBytes buffer, int depth) {
		int before;
		synchronized (kept) {
			Figures figures = kept.get(path);
			if (figures != null)
				return figures;
			before = changes;
		}
		Figures figures = read(path, buffer, depth);
		if (figures != null)
			synchronized (kept) {
				if (changes == before)
					kept.put(path, figures);
			}
		return figures;
	}

	/** A report has changed: what was kept of it, and worked out from it, no longer counts. */
	public void changed(String path) {
		synchronized (kept) {
			changes++;
			if (kept.containsKey(path))
				kept.clear();
		}
	}

	private @Nullable Figures read(String path, FileBytes buffer, int depth) {
		Input file = Input.named(path);
		if (!workspace.texts().exists(path))
			return null;
		try {
			String text = workspace.texts().read(path, buffer).text();
			Sheet sheet = ReportReader.read(new Source(path, text), workspace.place(file.folder()).forms());
			return Figures.of(sheet, depth < LONGEST_CHAIN && carriesOn(sheet) ? before(file, sheet, buffer, depth + 1) : null);
		} catch (FileProblem e) {
			return null;
		}
	}

	/** Whether a figure of the report is left to be computed from the year before it. */
	private static boolean carriesOn(Sheet sheet) {
		for (Relation relation : sheet.form().relations())
			if (relation.total() >= 0 && relation.acrossYears() && sheet.value(relation.total()) == Value.COMPUTED)
				return true;
		return false;
	}

	private @Nullable LastYear before(Input file, Sheet sheet, FileBytes buffer, int depth) {
		String stated = sheet.text(Field.PREVIOUS);
		Figures figures = stated != null
				? figures(file.resolve(stated), buffer, depth)
				: lastYear(file.folder(), sheet, buffer, depth);
		return figures == null ? null : LastYear.of(figures, sheet.form());
	}
}
