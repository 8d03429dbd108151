// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.lang.ShippedForms;
import report.dsl.relation.Figures;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/**
 * Sentences in the wordings of real reports, one a line, put into the overview of a report: 真 a true one, 略 one that says nothing about a
 * cell, 误 a false one with its number in ⟦ ⟧ and a cell that says otherwise. Prints how many of the false ones are found and how many of
 * the others are called wrong.
 */
class SentencesTest {

	private static final String RULE = "text/contradicts-table";
	private static final String PLACE = "全县政府信息公开工作有序推进。";
	private static final double RECALL = 0.95;
	private static final double FALSE_ALARMS = 0.01;

	/** @param number where the wrong number begins, -1 for none. @param cell that says otherwise, empty for none */
	private record Sentence(String kind, String text, int number, String cell) {

		static Sentence of(String line) {
			String[] parts = line.split("\t");
			String text = parts[1].replace("⟦", "").replace("⟧", "");
			return new Sentence(parts[0], text, parts[1].indexOf('⟦'), parts.length > 2 ? parts[2] : "");
		}

		boolean isFalse() {
			return kind.equals("误");
		}
	}

	private static List<Sentence> sentences = List.of();
	private static String base = "";
	private static Figures lastYear;

	@BeforeAll
	static void read() {
		sentences = resource("sentences.txt").lines().filter(line -> !line.isBlank()).map(Sentence::of).toList();
		base = resource("base.report");
		lastYear = Figures.of(ReportReader.read(new Source("2023.report", resource("last.report")), ShippedForms.INSTANCE), null);
	}

	private static String resource(String name) {
		try (InputStream in = SentencesTest.class.getResourceAsStream("/prose/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void thereAreEnoughOfAllKinds() {
		long all = sentences.size();
		long wrong = sentences.stream().filter(Sentence::isFalse).count();
		assertTrue(all >= 400, () -> all + " sentences");
		assertTrue(wrong * 3 <= all + 2, () -> wrong + " false ones of " + all);
	}

	@Test
	void falseSentencesAreFound() {
		assertShare("found of the false sentences", Sentence::isFalse, this::isFound, RECALL, true);
	}

	@Test
	void otherSentencesAreLeftAlone() {
		assertShare("of the other sentences called wrong", sentence -> !sentence.isFalse(), sentence -> !findings(sentence).isEmpty(),
				FALSE_ALARMS,
				false);
	}

	private static void assertShare(String what, Predicate<Sentence> kind, Predicate<Sentence> hit, double limit, boolean atLeast) {
		int all = 0;
		int hits = 0;
		List<String> others = new ArrayList<>();
		for (Sentence sentence : sentences)
			if (kind.test(sentence)) {
				all++;
				boolean found = hit.test(sentence);
				hits += found ? 1 : 0;
				if (found != atLeast)
					others.add(sentence.text + "  " + findings(sentence));
			}
		String figures = hits + " of " + all + " " + what;
		System.out.println(figures + (others.isEmpty() ? "" : ":\n  " + String.join("\n  ", others)));
		double share = (double) hits / all;
		assertTrue(atLeast ? share >= limit : share <= limit, figures);
	}

	private boolean isFound(Sentence sentence) {
		Reading reading = reading(sentence);
		int line = reading.sheet().source().text().indexOf(sentence.text);
		int cell = cell(reading.form(), sentence.cell);
		for (Finding finding : findings(sentence))
			if (finding.region().contains(line + sentence.number) && finding.cells().contains(cell))
				return true;
		return false;
	}

	private static int cell(Form form, String path) {
		Table table = form.table(path.substring(0, path.indexOf('.')));
		String rest = path.substring(path.indexOf('.') + 1);
		Row row = table.row(rest.substring(0, rest.lastIndexOf('.')));
		assertTrue(row != null, path);
		return table.cell(row, table.column(rest.substring(rest.lastIndexOf('.') + 1)));
	}

	private static Reading reading(Sentence sentence) {
		return Reports.read(base.replace(PLACE, sentence.text), new Neighbours() {

			@Override
			public Figures previous() {
				return lastYear;
			}
		});
	}

	private static List<Finding> findings(Sentence sentence) {
		return Reports.check(reading(sentence)).stream().filter(finding -> finding.rule().id().equals(RULE)).toList();
	}

	@Test
	void theReportsAreRight() {
		assertEquals(List.of(), Reports.check(Reports.read(base)).stream().filter(finding -> finding.severity() != Severity.INFO).toList());
	}
}
