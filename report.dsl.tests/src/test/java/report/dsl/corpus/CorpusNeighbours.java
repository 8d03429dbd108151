// SPDX-License-Identifier: EPL-2.0
package report.dsl.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import report.dsl.corpus.Corpus.Input;
import report.dsl.form.Forms;
import report.dsl.form.Relation;
import report.dsl.relation.Figures;
import report.dsl.relation.LastYear;
import report.dsl.rules.Neighbours;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;

/** The other reports of a corpus that a report refers to; last year's one is found by organ and year where it is not named. */
final class CorpusNeighbours implements Neighbours {

	private static final Pattern PATH = Pattern.compile("[^\\s\"“”]+");

	private final Input input;
	private final Sheet sheet;

	CorpusNeighbours(Input input, Sheet sheet) {
		this.input = input;
		this.sheet = sheet;
	}

	@Override
	public Figures previous() {
		Input last = lastYear();
		return last == null ? null : figures(last);
	}

	/** @return null when there is none */
	Input lastYear() {
		return sheet.text(Field.PREVIOUS) != null ? resolve(sheet.text(Field.PREVIOUS)) : search();
	}

	/** The parts that are there, by the paths that the report names them by. */
	Map<String, Input> partsThere() {
		Map<String, Input> there = new LinkedHashMap<>();
		for (Part part : parts())
			if (part.figures() != null)
				there.put(part.path(), resolve(part.path()));
		return there;
	}

	@Override
	public boolean previousMissing() {
		return sheet.text(Field.PREVIOUS) != null && previous() == null;
	}

	@Override
	public List<Part> parts() {
		List<Part> parts = new ArrayList<>();
		if (sheet.text(Field.PARTS) != null)
			for (Matcher path = PATH.matcher(sheet.text(Field.PARTS)); path.find();) {
				Input part = resolve(path.group());
				parts.add(new Part(path.group(), part == null ? null : figures(part)));
			}
		return parts;
	}

	@Override
	public Forms forms() {
		return input.corpus();
	}

	@Override
	public String encoding() {
		return input.encoding();
	}

	private Input resolve(String path) {
		return input.corpus().input(input.name().substring(0, input.name().lastIndexOf('/') + 1) + path);
	}

	private Input search() {
		boolean looksBack = sheet.form().relations().stream().anyMatch(Relation::acrossYears);
		if (looksBack && sheet.text(Field.ORGAN) != null && sheet.year() > 0)
			for (Input other : input.corpus().inputs()) {
				Sheet last = other.sheet();
				if (last.year() == sheet.year() - 1 && sheet.text(Field.ORGAN).equals(last.text(Field.ORGAN)))
					return other;
			}
		return null;
	}

	private static Figures figures(Input other) {
		Sheet read = other.sheet();
		Figures before = new CorpusNeighbours(other, read).previous();
		return Figures.of(read, before == null ? null : LastYear.of(before, read.form()));
	}
}
