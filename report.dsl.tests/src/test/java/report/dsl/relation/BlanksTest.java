// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.form.Form;
import report.dsl.form.Relation.Kind;
import report.dsl.sheet.Value;

class BlanksTest {

	/** a b t / c d u / s v w with rows and columns summed. */
	private static final Form SQUARE = new SampleForm("square").table("t", "p q all", "x y total")
			.relation(Kind.ROW_TOTAL, "t.*.total = t.*.x + t.*.y").relation(Kind.COLUMN_TOTAL, "t.all.* = t.p.* + t.q.*").build();

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			// cells; fills as cell=value, ! when certain
			"1 2 3 4 5 9 5 7 12;", "_ 2 2 4 5 9 4 7 11; 0=0!", "_ 2 3 4 5 9 5 7 12; 0=1", "_ _ 0 4 5 9 4 5 9; 0=0! 1=0!",
			"_ 2 _ 4 5 9 5 7 12; 0=1 2=3", "_ _ _ _ _ _ 0 0 0; 0=0! 1=0! 2=0! 3=0! 4=0! 5=0!", "_ _ _ _ _ _ _ _ _;",
			"_ _ 3 4 _ 9 5 _ 12; 0=1 1=2 4=5 7=7",
			// two relations disagree, or a fill would break one
			"_ 2 3 4 5 9 6 7 12;", "_ 2 2 4 5 9 9 7 16;",
			// unreadable and computed cells are never certainly 0, and are not filled
			"? 2 2 4 5 9 4 7 11;", "_ ? 0 4 5 9 4 5 9; 0=0!", "_ 2 = 4 5 = 5 = =; 0=1", "= 2 _ 4 5 9 5 7 12; 2=3" })
	void follow(String cells, String expected) {
		SampleSheet sheet = new SampleSheet(SQUARE).fill(cells);
		List<String> words = new ArrayList<>();
		for (Blanks.Fill fill : Blanks.of(sheet.figures()))
			words.add(fill.cell() + "=" + fill.value() + (fill.certain() ? "!" : ""));
		assertEquals(expected == null ? "" : expected, String.join(" ", words));
	}

	@Test
	void chainsNameTheirStart() {
		SampleSheet sheet = new SampleSheet(SQUARE).fill("_ 2 _ 4 5 9 5 7 12");
		List<Blanks.Fill> fills = Blanks.of(sheet.figures());
		assertEquals("t.all.x = t.p.x + t.q.x", SQUARE.relations().get(fills.get(0).relation()).formula());
		assertEquals("t.all.total = t.p.total + t.q.total", SQUARE.relations().get(fills.get(1).relation()).formula());
		SampleSheet chain = new SampleSheet(SQUARE).fill("_ 2 _ 4 5 9 5 7 _");
		for (Blanks.Fill fill : Blanks.of(chain.figures()))
			if (fill.cell() == 2)
				assertEquals(fills.get(0).relation(), fill.first());
	}

	/** Blanks punched into a report without faults come back as they were, as far as they come back. */
	@Test
	void neverWrongInASoundReport() {
		Random random = new Random(5);
		int found = 0;
		for (int round = 0; round < 300; round++) {
			SampleSheet full = SampleSheet.full(round);
			SampleSheet holes = SampleSheet.full(round);
			for (int i = random.nextInt(40); i >= 0; i--)
				holes.put(Value.BLANK, SampleForm.path(full.form, random.nextInt(full.form.cellCount())));
			for (Blanks.Fill fill : Blanks.of(holes.figures(full.lastYear()))) {
				assertEquals(full.numbers[fill.cell()], fill.value());
				found++;
			}
		}
		assertTrue(found > 4000, "found " + found);
	}

	/** Writing all fills into any report, however wrong, breaks nothing that was not broken. */
	@Test
	void fillingBreaksNothing() {
		Random random = new Random(6);
		for (int round = 0; round < 3000; round++) {
			SampleSheet sheet = new SampleSheet(SQUARE);
			StringBuilder cells = new StringBuilder();
			for (int cell = 0; cell < sheet.form.cellCount(); cell++)
				cells.append(random.nextInt(3) == 0 ? "_ " : random.nextInt(9) == 0 ? "= " : random.nextInt(4) + " ");
			sheet.fill(cells.toString());
			List<Integer> before = violated(sheet);
			for (Blanks.Fill fill : Blanks.of(sheet.figures()))
				sheet.set(fill.cell(), fill.value());
			List<Integer> after = violated(sheet);
			assertTrue(before.containsAll(after), cells + ": " + before + " to " + after);
		}
	}

	private static List<Integer> violated(SampleSheet sheet) {
		return Outcomes.of(sheet.figures()).stream().filter(Outcome::violated).map(Outcome::number).toList();
	}
}
