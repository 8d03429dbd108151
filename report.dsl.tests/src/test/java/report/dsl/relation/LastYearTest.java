// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import report.dsl.form.Form;
import report.dsl.form.Relation.Kind;
import report.dsl.sheet.Value;

class LastYearTest {

	/** An earlier edition: other order, other tables, a row less, and money where counts are today. */
	private static final Form EARLIER = new SampleForm("earlier").table("extra", "r", "x")
			.table("applications", "carriedOut received", "total person business").table("documents", "normative", "force$").build();

	@Test
	void cellsCorrespondByKeys() {
		Form now = SampleSheet.NATIONAL;
		SampleSheet then = new SampleSheet(EARLIER).fill("1 30 10 20 4 5 6 7");
		then.put(Value.BLANK, "applications.carriedOut.business");
		LastYear last = LastYear.of(then.figures(), now);
		int person = SampleForm.cell(now, "applications.carriedOut.person");
		assertTrue(last.known(person));
		assertEquals(10, last.number(person));
		assertEquals(30, last.number(SampleForm.cell(now, "applications.carriedOut.total")));
		assertFalse(last.known(SampleForm.cell(now, "applications.carriedOut.business")), "blank last year");
		assertFalse(last.known(SampleForm.cell(now, "applications.carriedOut.legal")), "not in the earlier form");
		assertFalse(last.known(SampleForm.cell(now, "applications.received.person")), "no relation looks at it");
		assertFalse(last.known(SampleForm.cell(now, "documents.normative.force")), "money is no count");
		assertEquals("sample", last.name());
	}

	@Test
	void sameFormAndComputedCells() {
		SampleSheet full = SampleSheet.full(2);
		SampleSheet last = full.lastYear();
		last.put(Value.COMPUTED, "applications.carriedOut.total");
		assertEquals(0, Outcomes.of(full.figures(last)).size());
		int total = full.cell("applications.carriedOut.total");
		assertEquals(full.get("applications.carriedIn.total"), LastYear.of(last.figures(), full.form).number(total));
	}

	@Test
	void repairsAcrossEditions() {
		SampleSheet wrong = SampleSheet.full(3);
		SampleSheet then = new SampleSheet(EARLIER);
		then.set("applications.carriedOut.person", wrong.get("applications.carriedIn.person"));
		int cell = wrong.cell("applications.carriedIn.person");
		long right = wrong.numbers[cell];
		wrong.set(cell, right + 40);
		then.put(Value.BLANK, "applications.carriedOut.total", "applications.carriedOut.business");
		Figures figures = wrong.figures(then);
		var outcomes = Outcomes.of(figures);
		assertEquals(3, outcomes.size());
		assertTrue(outcomes.stream().anyMatch(outcome -> outcome.relation().kind() == Kind.CARRIED));
		Repair first = Repairs.of(figures, outcomes).getFirst();
		assertEquals(new Repair.Change(cell, right + 40, right), first.changes().getFirst());
		assertEquals(3, first.mends().size());
		assertTrue(first.determined());
	}
}
