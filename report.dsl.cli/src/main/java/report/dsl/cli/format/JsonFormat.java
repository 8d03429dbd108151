// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.i18n.Language;
import report.dsl.json.JsonWriter;
import report.dsl.relation.Figures;
import report.dsl.relation.Outcome;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.sheet.Edit;

/** The findings as JSON, version 1, with the relation behind a finding and all its fixes. Amounts of money are in yuan. */
final class JsonFormat implements FindingsFormat {

	private static final byte[] HEAD = "{\n  \"version\": 1,\n  \"files\": [".getBytes(StandardCharsets.UTF_8);
	private static final byte[] SEPARATOR = { ',' };

	private final Language language;

	JsonFormat(Language language) {
		this.language = language;
	}

	@Override
	public byte[] head() {
		return HEAD;
	}

	@Override
	public byte[] separator() {
		return SEPARATOR;
	}

	@Override
	public byte[] file(CheckedFile file) {
		JsonWriter out = open(file.path(), file.form());
		for (Finding finding : file.findings())
			finding(file, finding, out);
		return out.endArray().endObject().toByteArray();
	}

	@Override
	public byte[] failed(String path, String message) {
		JsonWriter out = open(path, null);
		head(UNREADABLE, "error", message, new Span(1, 1, 1, 1, 0), null, out);
		out.key("relation").nothing().key("fixes").beginArray().endArray().endObject();
		return out.endArray().endObject().toByteArray();
	}

	@Override
	public byte[] tail(CheckSummary summary, boolean empty) {
		JsonWriter out = JsonWriter.verbatim().reset(1);
		out.beginObject().key("files").number(summary.files() + summary.failures()).key("errors")
				.number(summary.errors() + summary.failures());
		out.key("warnings").number(summary.warnings()).key("infos").number(summary.infos());
		out.key("statements").beginObject().key("read").number(summary.statements().read()).key("compared")
				.number(summary.statements().compared()).key("unclear").number(summary.statements().unclear()).endObject().endObject();
		String json = new String(out.toByteArray(), StandardCharsets.UTF_8).stripLeading();
		return ((empty ? "]" : "\n  ]") + ",\n  \"summary\": " + json + "\n}\n").getBytes(StandardCharsets.UTF_8);
	}

	private static JsonWriter open(String path, @Nullable String form) {
		JsonWriter out = JsonWriter.verbatim().reset(2);
		return out.beginObject().key("path").string(path).key("form").string(form).key("findings").beginArray();
	}

	private static void head(String rule, String severity, String message, Span span, @Nullable String sic, JsonWriter out) {
		out.beginObject().key("rule").string(rule).key("severity").string(severity).key("message").string(message);
		span(span, out);
		out.key("sic").string(sic);
	}

	private void finding(CheckedFile file, Finding finding, JsonWriter out) {
		head(finding.rule().id(), finding.severity().word(), finding.message().in(language), file.span(finding.region()),
				finding.sic(), out);
		out.key("relation");
		if (finding.relation() == null || file.figures() == null)
			out.nothing();
		else
			relation(file.figures(), finding.relation(), out);
		out.key("fixes").beginArray();
		for (Fix fix : finding.fixes())
			fix(file, fix, out);
		out.endArray().endObject();
	}

	private static void span(Span span, JsonWriter out) {
		out.key("line").number(span.line()).key("column").number(span.column());
		out.key("endLine").number(span.endLine()).key("endColumn").number(span.endColumn());
		if (span.page() > 0)
			out.key("page").number(span.page());
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

	private void fix(CheckedFile file, Fix fix, JsonWriter out) {
		out.beginObject().key("title").string(fix.title().in(language)).key("preferred").bool(fix.preferred());
		out.key("certain").bool(fix.certain()).key("cells").beginArray();
		for (Fix.CellEdit change : fix.cells()) {
			Form form = Objects.requireNonNull(file.figures()).form(); // only a report has cells
			cell(form, change.cell(), out);
			amount(form, change.cell(), change.from(), out.key("from"));
			amount(form, change.cell(), change.to(), out.key("to"));
			out.endObject();
		}
		out.endArray().key("edits").beginArray();
		if (file.editable())
			for (Edit edit : fix.edits()) {
				span(Span.of(file.source(), edit.start(), edit.end()), out.beginObject());
				out.key("newText").string(edit.newText()).endObject();
			}
		out.endArray().endObject();
	}
}
