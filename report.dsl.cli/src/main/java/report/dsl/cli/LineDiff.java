// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/**
 * Follows a text through rounds of edits and shows the difference between its first and its last state. Because the
 * edits are known, so are the lines that stayed, and nothing has to be searched for.
 */
final class LineDiff {

	private static final int CONTEXT = 3;
	private static final int CHANGED = -1;

	/** Lines {@code from … to} (from 0, end exclusive) of the old text become lines of the new text. */
	private record Change(int from, int to, int newFrom, int newTo) {
	}

	private final Source before;
	private Source after;
	/** For each line of {@link #after} its number in {@link #before}, from 0, or {@link #CHANGED}. */
	private int[] origins;

	LineDiff(Source before) {
		this.before = before;
		this.after = before;
		this.origins = new int[before.lineCount()];
		for (int i = 0; i < origins.length; i++)
			origins[i] = i;
	}

	/** The text as it is now. */
	Source text() {
		return after;
	}

	/** @param edits in the order of the text, not overlapping */
	void apply(List<Edit> edits) {
		Source next = new Source(after.name(), edited(after.text(), edits));
		boolean[] touched = touched(edits);
		int[] moved = new int[next.lineCount()];
		Arrays.fill(moved, CHANGED);
		int edit = 0;
		int shift = 0;
		for (int line = 0; line < origins.length; line++) {
			int start = after.lineStart(line + 1);
			for (; edit < edits.size() && edits.get(edit).end() <= start; edit++)
				shift += edits.get(edit).newText().length() - edits.get(edit).end() + edits.get(edit).start();
			if (!touched[line])
				moved[next.line(start + shift) - 1] = origins[line];
		}
		after = next;
		origins = moved;
	}

	/** The places of the text as it is now at which it is not what it was first: lines, and where lines were taken out. */
	List<Region> changed() {
		List<Region> changed = new ArrayList<>();
		int before = CHANGED;
		for (int line = 0; line < origins.length; line++) {
			if (origins[line] == CHANGED || origins[line] > before + 1 && before != CHANGED)
				changed.add(Region.at(after.lineStart(line + 1)));
			before = origins[line];
		}
		return changed;
	}

	/** Lines that do not stay as they are; whole lines that are put in or taken out leave their neighbours alone. */
	private boolean[] touched(List<Edit> edits) {
		boolean[] touched = new boolean[origins.length];
		for (Edit edit : edits) {
			int first = after.line(edit.start()) - 1;
			int last = after.line(edit.end()) - 1;
			boolean whole = after.column(edit.start()) == 1 && after.column(edit.end()) == 1
					&& (edit.newText().isEmpty() || edit.newText().endsWith("\n"));
			Arrays.fill(touched, first, whole ? last : last + 1, true);
		}
		return touched;
	}

	private static String edited(String text, List<Edit> edits) {
		StringBuilder out = new StringBuilder(text.length() + 256);
		int at = 0;
		for (Edit edit : edits) {
			out.append(text, at, edit.start()).append(edit.newText());
			at = edit.end();
		}
		return out.append(text, at, text.length()).toString();
	}

	/** The difference as {@code diff -u} writes it; empty when there is none. */
	String unified() {
		List<Change> changes = changes();
		StringBuilder out = new StringBuilder();
		for (int first = 0; first < changes.size();) {
			int last = first;
			while (last + 1 < changes.size() && changes.get(last + 1).from() - changes.get(last).to() <= 2 * CONTEXT)
				last++;
			if (out.isEmpty())
				out.append("--- ").append(before.name()).append("\n+++ ").append(before.name()).append('\n');
			hunk(out, changes.subList(first, last + 1));
			first = last + 1;
		}
		return out.toString();
	}

	private List<Change> changes() {
		List<Change> changes = new ArrayList<>();
		int old = 0;
		int from = 0;
		for (int line = 0; line <= origins.length; line++) {
			if (line < origins.length && origins[line] == CHANGED)
				continue;
			int origin = line < origins.length ? origins[line] : before.lineCount();
			Change change = trim(
					new Change(old, Math.max(old, Math.min(origin, lines(before))), from, Math.max(from, Math.min(line, lines(after)))));
			if (change.from() < change.to() || change.newFrom() < change.newTo())
				changes.add(change);
			old = origin + 1;
			from = line + 1;
		}
		return changes;
	}

	/** Leaves out lines that were edited and look the same after all. */
	private Change trim(Change c) {
		int start = 0;
		int most = Math.min(c.to() - c.from(), c.newTo() - c.newFrom());
		while (start < most && line(before, c.from() + start).equals(line(after, c.newFrom() + start)))
			start++;
		int end = 0;
		while (end < most - start && line(before, c.to() - end - 1).equals(line(after, c.newTo() - end - 1)))
			end++;
		return new Change(c.from() + start, c.to() - end, c.newFrom() + start, c.newTo() - end);
	}

	private void hunk(StringBuilder out, List<Change> changes) {
		Change first = changes.getFirst();
		Change last = changes.getLast();
		int lead = Math.min(CONTEXT, first.from());
		int trail = Math.min(CONTEXT, lines(before) - last.to());
		out.append("@@ -").append(range(first.from() - lead, last.to() + trail)).append(" +")
				.append(range(first.newFrom() - lead, last.newTo() + trail)).append(" @@\n");
		int at = first.from() - lead;
		for (Change change : changes) {
			lines(out, ' ', before, at, change.from());
			lines(out, '-', before, change.from(), change.to());
			lines(out, '+', after, change.newFrom(), change.newTo());
			at = change.to();
		}
		lines(out, ' ', before, at, last.to() + trail);
	}

	private static String range(int from, int to) {
		int shown = to == from ? from : from + 1;
		return to - from == 1 ? "" + shown : shown + "," + (to - from);
	}

	private static void lines(StringBuilder out, char mark, Source source, int from, int to) {
		for (int i = from; i < to; i++) {
			String line = line(source, i);
			out.append(mark).append(line);
			if (!line.endsWith("\n"))
				out.append("\n\\ No newline at end of file\n");
		}
	}

	/** Number of lines without the empty one behind the last line end. */
	private static int lines(Source source) {
		int count = source.lineCount();
		return line(source, count - 1).isEmpty() ? count - 1 : count;
	}

	/** A line with its line end. */
	private static String line(Source source, int number) {
		return source.text().substring(source.lineStart(number + 1), source.lineStart(number + 2));
	}
}
