// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Forms;
import report.dsl.relation.Figures;
import report.dsl.rules.Neighbours;
import report.dsl.rules.prose.CopyIndex;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;

/** The other reports that one report refers to, looked for when a rule asks. Safe for use by several threads, if the buffer is its own. */
public final class NeighboursOnDisk implements Neighbours {

	private final RelatedReports others;
	private final Input input;
	private final Place place;
	private final Sheet sheet;
	private final @Nullable String encoding;
	private final FileBytes buffer;
	private final boolean looksBack;
	private boolean previousKnown;
	private @Nullable Figures previous;
	private boolean previousMissing;
	private @Nullable List<Part> parts;

	/**
	 * @param encoding  null for UTF-8
	 * @param buffer    for reading other files: the text of this one has been taken out of it
	 * @param looksBack a relation of the form looks at last year's report
	 */
	public NeighboursOnDisk(RelatedReports others, Input input, Place place, Sheet sheet, @Nullable String encoding, FileBytes buffer,
			boolean looksBack) {
		this.others = others;
		this.input = input;
		this.place = place;
		this.sheet = sheet;
		this.encoding = encoding;
		this.buffer = buffer;
		this.looksBack = looksBack;
	}

	@Override
	public synchronized @Nullable Figures previous() {
		if (!previousKnown)
			findPrevious();
		return previous;
	}

	@Override
	public synchronized boolean previousMissing() {
		if (!previousKnown)
			findPrevious();
		return previousMissing;
	}

	private void findPrevious() {
		previousKnown = true;
		String stated = sheet.text(Field.PREVIOUS);
		if (stated != null) {
			previous = others.figures(input.resolve(stated), buffer);
			previousMissing = previous == null;
		} else if (looksBack)
			previous = others.lastYear(input.folder(), sheet, buffer);
	}

	@Override
	public @Nullable CopyIndex copies() {
		return others.copies();
	}

	@Override
	public synchronized List<Part> parts() {
		if (parts == null)
			parts = findParts();
		return parts;
	}

	private List<Part> findParts() {
		String stated = sheet.text(Field.PARTS);
		if (stated == null)
			return List.of();
		List<Part> found = new ArrayList<>();
		for (String path : PartPaths.of(stated, input))
			found.add(new Part(path, others.figures(input.resolve(path), buffer)));
		return found;
	}

	@Override
	public Forms forms() {
		return place.forms();
	}

	@Override
	public @Nullable String encoding() {
		return encoding;
	}
}
