// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Section;

/** Finds the table of a form that rows belong to: by caption, or by header and labels where the caption is missing. */
final class TableLink {

	private final FormLabels form;
	private final boolean[] used;
	/** The section being read has been read before: its tables come again. */
	boolean again;

	TableLink(FormLabels form) {
		this.form = form;
		this.used = new boolean[form.tables.length];
	}

	/** Notes that rows of the table follow. @return whether there were some before */
	boolean use(FormLabels.OfTable table) {
		boolean before = used[table.position];
		used[table.position] = true;
		return before;
	}

	/** The table with this caption, in the section if it has one so called. @return null when there is none */
	LabelIndex.@Nullable Hit byCaption(String normal, @Nullable Section section) {
		LabelIndex.Hit hit = form.captions.exact(normal);
		if (hit == null)
			hit = unique(form.captions.near(normal));
		if (hit == null || section == null)
			return hit;
		int[] positions = hit.positions();
		for (int position : positions)
			if (form.tables[position].section == section)
				return new LabelIndex.Hit(hit.match(), new int[] { position });
		return hit;
	}

	/** Captions that differ by what stands in brackets only, 第（五）项 and 第（六）项, are no damaged forms of one another. */
	private static LabelIndex.@Nullable Hit unique(LabelIndex.@Nullable Hit hit) {
		return hit == null || hit.positions().length > 1 ? null : hit;
	}

	/**
	 * The table that the rows at the cursor are most likely of: the only one of the section, else the one not used yet that
	 * fits the header and the label of the next row best.
	 *
	 * @param headerRow the cursor stands on a header, else on a row
	 * @return null when none fits
	 */
	FormLabels.@Nullable OfTable guess(@Nullable Section section, Lines lines, boolean headerRow) {
		if (section != null && section.tables().size() == 1 && isFree(form.table(section.tables().getFirst()), section))
			return form.table(section.tables().getFirst());
		FormLabels.OfTable best = null;
		int bestScore = 0;
		String label = headerRow ? nextLabel(lines) : label(lines);
		for (FormLabels.OfTable table : form.tables) {
			if (!isFree(table, section))
				continue;
			int columns = Header.matches(table, lines);
			if (columns == 0 && section != null && table.section != section)
				continue;
			int score = 4 * columns + (label != null && table.lines.containsStem(label) ? 2 : 0);
			if (score > 0 && table.section == section)
				score++;
			if (score > bestScore) {
				best = table;
				bestScore = score;
			}
		}
		return best;
	}

	private boolean isFree(FormLabels.OfTable table, @Nullable Section section) {
		return !used[table.position] || again && table.section == section;
	}

	/** Whether the row below the cursor is one of the table. */
	boolean followedBy(FormLabels.OfTable table, Lines lines) {
		String label = nextLabel(lines);
		return label != null && table.lines.containsStem(label);
	}

	private static @Nullable String nextLabel(Lines lines) {
		Lines ahead = lines.fork();
		return ahead.next() && ahead.kind == Lines.Kind.ROW ? label(ahead) : null;
	}

	private static @Nullable String label(Lines lines) {
		String normal = Label.normal(lines.text, lines.first, lines.labelEnd());
		return normal == null || normal.isEmpty() ? null : normal;
	}

	/** The table of the section, not used yet, that has a line so labelled; null when there is none. */
	FormLabels.@Nullable OfTable byRow(@Nullable Section section, @Nullable String normal) {
		if (normal == null || normal.isEmpty())
			return null;
		for (FormLabels.OfTable table : form.tables)
			if (isFree(table, section) && (section == null || table.section == section) && table.lines.containsStem(normal))
				return table;
		return null;
	}

	/** Whether a table of the section has this in its corner. */
	boolean isCorner(String normal, @Nullable Section section) {
		for (FormLabels.OfTable table : form.tables)
			if ((section == null || table.section == section) && table.corners.contains(normal))
				return true;
		return false;
	}
}
