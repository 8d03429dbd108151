// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.i18n.Language;
import report.dsl.relation.Figures;
import report.dsl.relation.Outcome;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;

/**
 * A finding as JSON, with the relation behind it and all its fixes. Amounts of money are in yuan.
 *
 * @param language of messages
 * @param places   writes where a region of the text is, as members of the object that is open
 * @param figures  of the report; null for a file that is no report (a form)
 * @param editable whether edits of the text mean something: not for a text that was made of a document
 */
public record FindingJson(Language language, PlaceWriter places, @Nullable Figures figures, boolean editable) {

	/** Says where a region of the text stands in the file that the user has. */
	public interface PlaceWriter {
		void write(Region region, JsonWriter out);
	}

	/** Writes one object. */
	public void write(Finding finding, JsonWriter out) {
		out.beginObject().key("rule").string(finding.rule().id()).key("severity").string(finding.severity().word());
		out.key("message").string(finding.message().in(language));
		places.write(finding.region(), out);
		out.key("sic").string(finding.sic()).key("relation");
		if (finding.relation() == null || figures == null)
			out.nothing();
		else
			relation(figures, finding.relation(), out);
		out.key("fixes").beginArray();
		for (Fix fix : finding.fixes())
			fix(fix, out);
		out.endArray().endObject();
	}

	private static void relation(Figures figures, Outcome outcome, JsonWriter out) {
		Relation relation = outcome.relation();
		int unit = relation.cell(0);
		Form form = figures.form();
		out.beginObject().key("formula").string(relation.formula());
		amount(form, unit, outcome.expected(), out.key("expected"));
		amount(form, unit, outcome.actual(), out.key("actual"));
		amount(form, unit, outcome.difference(), out.key("difference"));
		out.key("cells").beginArray();
		for (int term = 0; term < relation.size(); term++)
			term(figures, relation, term, out);
		out.endArray().endObject();
	}

	/** A cell of the relation, marked if it is one of last year's report. */
	private static void term(Figures figures, Relation relation, int term, JsonWriter out) {
		int cell = relation.cell(term);
		boolean previous = relation.previous(term);
		cell(figures.form(), cell, out);
		out.key("value");
		if (previous && figures.lastYear() != null && figures.lastYear().known(cell))
			amount(figures.form(), cell, figures.lastYear().number(cell), out);
		else if (!previous && figures.known(cell))
			amount(figures.form(), cell, figures.number(cell), out);
		else
			out.nothing();
		if (previous)
			out.key("previous").bool(true);
		out.endObject();
	}

	private static void cell(Form form, int cell, JsonWriter out) {
		out.beginObject().key("table").string(form.tableOf(cell).key()).key("row").string(form.rowOf(cell).key());
		out.key("column").string(form.columnOf(cell).key());
	}

	private static void amount(Form form, int cell, @Nullable Long number, JsonWriter out) {
		if (number == null)
			out.nothing();
		else if (form.unitOf(cell).money())
			out.millionths(number);
		else
			out.number(number);
	}

	private void fix(Fix fix, JsonWriter out) {
		out.beginObject().key("title").string(fix.title().in(language)).key("preferred").bool(fix.preferred());
		out.key("certain").bool(fix.certain()).key("cells").beginArray();
		for (Fix.CellEdit change : fix.cells()) {
			Form form = Objects.requireNonNull(figures).form(); // only a report has cells
			cell(form, change.cell(), out);
			amount(form, change.cell(), change.from(), out.key("from"));
			amount(form, change.cell(), change.to(), out.key("to"));
			out.endObject();
		}
		out.endArray().key("edits").beginArray();
		if (editable)
			for (Edit edit : fix.edits()) {
				places.write(new Region(edit.start(), edit.end()), out.beginObject());
				out.key("newText").string(edit.newText()).endObject();
			}
		out.endArray().endObject();
	}
}
