// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

import report.dsl.lang.report.Chapter;
import report.dsl.lang.report.Grid;
import report.dsl.lang.report.Remark;
import report.dsl.lang.report.Report;
import report.dsl.rules.LineEdits;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportFormatter;
import report.dsl.text.TouchedTables;

/**
 * The text of a model: the one that it was read from, in which the lines of changed parts are rewritten. All
 * other lines stay as they are, comments included; tables in which a line was written are laid out.
 */
public final class ModelText extends AdapterImpl {

	/**
	 * A state of the text.
	 *
	 * @param sheet as it is read
	 * @param lines for each part with lines of its own, by identity, the number of the first, from 1
	 */
	public record State(Sheet sheet, Map<EObject, Integer> lines) {
	}

	/** An edit; one that inserts a part puts its line {@code lead} characters behind its start. @param inserted null for any other edit */
	private record Change(Edit edit, @Nullable EObject inserted, int lead) {

		static Change of(Edit edit) {
			return new Change(edit, null, 0);
		}
	}

	private final Report report;
	private final Source source;
	/** The parts as they were read, in the order of the model. */
	private final Map<EObject, ReadPart> read;
	private final List<EObject> order;
	/** Null until it has been read for the first time. */
	private @Nullable Sheet sheet;

	/** @param source that the report has been parsed from; an empty one for a report that has no text yet */
	public ModelText(Report report, Source source) {
		this.report = report;
		this.source = source;
		this.order = source.text().isEmpty() ? List.of() : LinePrinter.parts(report);
		this.read = new IdentityHashMap<>();
		for (EObject part : order)
			read.put(part, ReadPart.of(part, source));
	}

	/** The text that has been attached to a report; null when none has. */
	public static @Nullable ModelText of(Report report) {
		for (Adapter adapter : report.eAdapters())
			if (adapter instanceof ModelText text)
				return text;
		return null;
	}

	/** The sheet of the text as it was last brought up to date; null before that. */
	public @Nullable Sheet sheet() {
		return sheet;
	}

	/** Brings the text up to date with the model. @param reader of texts like this one */
	public State update(Function<Source, Sheet> reader) {
		State state = state(reader);
		sheet = state.sheet;
		return state;
	}

	private ReadPart read(EObject part) {
		return Objects.requireNonNull(read.get(part));
	}

	private State state(Function<Source, Sheet> reader) {
		List<Change> changes = changes();
		Sheet written = reader.apply(changed(source, changes.stream().map(Change::edit).toList()));
		Map<EObject, Integer> offsets = offsets(changes);
		List<Edit> layout = layout(written, changes);
		Sheet laidOut = layout.isEmpty() ? written : reader.apply(changed(written.source(), layout));
		Map<EObject, Integer> lines = new IdentityHashMap<>();
		offsets.forEach((part, offset) -> lines.put(part, laidOut.source().line(offset + growth(layout, offset))));
		return new State(laidOut, lines);
	}

	private static Source changed(Source source, List<Edit> edits) {
		return edits.isEmpty() ? source : new Source(source.name(), Edit.apply(source.text(), edits));
	}

	private List<Edit> layout(Sheet written, List<Change> changes) {
		if (changes.isEmpty())
			return List.of();
		return order.isEmpty()
				? ReportFormatter.format(written)
				: TouchedTables.layOut(written, TouchedTables.places(changes.stream().map(Change::edit).toList()));
	}

	/** In the order of the text. */
	private List<Change> changes() {
		List<Change> changes = new ArrayList<>();
		Map<EObject, Integer> positions = positions();
		Set<EObject> kept = new HashSet<>();
		int last = -1;
		EObject before = null;
		for (EObject part : LinePrinter.parts(report)) {
			int position = positions.getOrDefault(part, -1);
			if (position > last) {
				last = position;
				before = part;
				kept.add(part);
				read(part).rewrite(part, source).forEach(edit -> changes.add(Change.of(edit)));
			} else
				changes.add(insert(part, before, before == null && changes.isEmpty()));
		}
		for (EObject part : order)
			if (!kept.contains(part))
				changes.add(Change.of(LineEdits.remove(source, read(part).region())));
		changes.sort(Comparator.comparingInt(change -> change.edit.start()));
		return apart(changes);
	}

	/** Of two lines that go at the end of a text, the last one takes the line end before it, which is that of the first one. */
	private static List<Change> apart(List<Change> changes) {
		List<Change> apart = new ArrayList<>(changes.size());
		int done = 0;
		for (Change change : changes) {
			Edit edit = change.edit;
			boolean overlaps = edit.start() < done;
			apart.add(overlaps
					? new Change(new Edit(done, Math.max(done, edit.end()), edit.newText()), change.inserted, change.lead)
					: change);
			done = Math.max(done, edit.end());
		}
		return apart;
	}

	private Map<EObject, Integer> positions() {
		Map<EObject, Integer> positions = new IdentityHashMap<>();
		for (int i = 0; i < order.size(); i++)
			positions.put(order.get(i), i);
		return positions;
	}

	/** @param before the part that it stands behind; null for the first one */
	private Change insert(EObject part, @Nullable EObject before, boolean first) {
		String end = LineEdits.end(source);
		List<String> lines = new ArrayList<>();
		if (!first && (part instanceof Chapter || part instanceof Grid))
			lines.add("");
		if (order.isEmpty())
			for (Remark remark : report.getRemarks())
				if (remark.getSubject() == part)
					lines.add("// " + remark.getText());
		int lead = lines.stream().mapToInt(line -> line.length() + end.length()).sum();
		lines.addAll(LinePrinter.lines(part));
		String text = String.join(end, lines);
		if (before != null)
			return new Change(Edit.insert(LineEdits.lineEnd(source, read(before).region().end()), end + text), part,
					lead + end.length());
		return new Change(Edit.insert(source.text().startsWith("\ufeff") ? 1 : 0, text + end), part, lead);
	}

	/** Where the line of each part begins in the text after the changes. */
	private Map<EObject, Integer> offsets(List<Change> changes) {
		List<Edit> edits = changes.stream().map(Change::edit).toList();
		Map<EObject, Integer> offsets = new IdentityHashMap<>();
		for (EObject part : LinePrinter.parts(report))
			if (read.get(part) instanceof ReadPart old)
				offsets.put(part, old.region().start() + growth(edits, old.region().start()));
		int growth = 0;
		for (Change change : changes) {
			if (change.inserted != null)
				offsets.put(change.inserted, change.edit.start() + growth + change.lead);
			growth += growth(change.edit);
		}
		return offsets;
	}

	/** By how much the text in front of an offset grows. */
	private static int growth(List<Edit> edits, int offset) {
		int growth = 0;
		for (Edit edit : edits)
			if (edit.end() <= offset && (edit.start() < offset || edit.start() == edit.end()))
				growth += growth(edit);
		return growth;
	}

	private static int growth(Edit edit) {
		return edit.newText().length() - (edit.end() - edit.start());
	}
}
