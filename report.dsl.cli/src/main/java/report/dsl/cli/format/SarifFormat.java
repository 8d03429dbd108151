// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.i18n.Language;
import report.dsl.json.JsonWriter;
import report.dsl.relation.Figures;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.rules.Rule;
import report.dsl.rules.RulePage;
import report.dsl.rules.Severity;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;

/**
 * SARIF 2.1.0: the rules of the catalogue first, then a result per finding as it comes. A cell of a broken relation is a
 * related location, a sic mark a suppression in the source.
 */
final class SarifFormat implements FindingsFormat {

	private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
	/** The relations of a form are wide: results would be mostly places of cells. */
	private static final int MOST_RELATED = 32;

	private final Language language;
	private final List<Rule> rules;
	private final String version;
	private final Map<Rule, Integer> indexes = new HashMap<>();

	SarifFormat(Language language, List<Rule> rules, String version) {
		this.language = language;
		this.rules = rules;
		this.version = version;
		for (Rule rule : rules)
			indexes.put(rule, indexes.size());
	}

	@Override
	public byte[] head() {
		JsonWriter out = JsonWriter.verbatim();
		out.beginObject().key("$schema").string(SCHEMA).key("version").string("2.1.0").key("runs").beginArray().beginObject();
		out.key("tool").beginObject().key("driver").beginObject().key("name").string("report.dsl").key("semanticVersion").string(version);
		out.key("language").string(language == Language.ZH ? "zh-CN" : "en").key("rules").beginArray();
		for (Rule rule : rules)
			rule(rule, out);
		out.endArray().endObject().endObject();
		out.key("columnKind").string("utf16CodeUnits").key("results").beginArray();
		return out.toByteArray();
	}

	private void rule(Rule rule, JsonWriter out) {
		Rule.Card card = rule.card();
		out.beginObject().key("id").string(rule.id());
		text("shortDescription", card.title().in(language), out);
		text("fullDescription", card.why().in(language), out);
		out.key("help").beginObject().key("text").string(RulePage.text(rule, language));
		out.key("markdown").string(RulePage.markdown(rule, language)).endObject();
		out.key("defaultConfiguration").beginObject();
		if (rule.severity() == Severity.OFF)
			out.key("enabled").bool(false);
		else
			out.key("level").string(level(rule.severity()));
		out.endObject().endObject();
	}

	@Override
	public byte[] separator() {
		return new byte[] { ',' };
	}

	@Override
	public byte[] file(CheckedFile file) {
		if (file.findings().isEmpty())
			return NOTHING;
		JsonWriter out = JsonWriter.verbatim().reset(4);
		for (Finding finding : file.findings())
			result(file, finding, out);
		return out.toByteArray();
	}

	@Override
	public byte[] failed(String path, String message) {
		JsonWriter out = JsonWriter.verbatim().reset(4);
		out.beginObject().key("ruleId").string(UNREADABLE).key("level").string("error");
		text("message", message, out);
		out.key("locations").beginArray().beginObject().key("physicalLocation").beginObject();
		artifact(path, out);
		return out.endObject().endObject().endArray().endObject().toByteArray();
	}

	@Override
	public byte[] tail(CheckSummary summary, boolean empty) {
		String end = (empty ? "]," : "\n      ],") + """

				      "invocations": [
				        {
				          "executionSuccessful": %s
				        }
				      ]
				    }
				  ]
				}
				""".formatted(summary.failures() == 0);
		return end.getBytes(StandardCharsets.UTF_8);
	}

	private void result(CheckedFile file, Finding finding, JsonWriter out) {
		out.beginObject().key("ruleId").string(finding.rule().id());
		Integer index = indexes.get(finding.rule());
		if (index != null)
			out.key("ruleIndex").number(index);
		out.key("level").string(level(finding.severity()));
		text("message", finding.message().in(language), out);
		out.key("locations").beginArray();
		location(file, finding.region(), null, 0, out);
		out.endArray();
		if (finding.relation() != null && file.figures() != null)
			related(file, file.figures(), finding.relation().relation(), out);
		if (finding.sic() != null) {
			out.key("suppressions").beginArray().beginObject().key("kind").string("inSource");
			out.key("justification").string(finding.sic()).endObject().endArray();
		}
		if (file.editable())
			fixes(file, finding.fixes(), out);
		out.endObject();
	}

	private static String level(Severity severity) {
		return switch (severity) {
		case ERROR -> "error";
		case WARNING -> "warning";
		default -> "note";
		};
	}

	private static void text(String key, String text, JsonWriter out) {
		out.key(key).beginObject().key("text").string(text).endObject();
	}

	private static void artifact(String path, JsonWriter out) {
		String uri = UriReference.of(path);
		out.key("artifactLocation").beginObject().key("uri").string(uri);
		if (UriReference.isInside(uri))
			out.key("uriBaseId").string("%SRCROOT%");
		out.endObject();
	}

	private static void region(String key, Span span, JsonWriter out) {
		out.key(key).beginObject().key("startLine").number(span.line()).key("startColumn").number(span.column());
		out.key("endLine").number(span.endLine()).key("endColumn").number(span.endColumn()).endObject();
	}

	/** @param message what stands there; without it the location has no number either */
	private static void location(CheckedFile file, Region region, @Nullable String message, int id, JsonWriter out) {
		out.beginObject();
		if (message != null)
			out.key("id").number(id);
		out.key("physicalLocation").beginObject();
		artifact(file.path(), out);
		region("region", file.span(region), out);
		out.endObject();
		if (message != null)
			text("message", message, out);
		out.endObject();
	}

	/** The written cells of this year's report that the relation is about. */
	private static void related(CheckedFile file, Figures figures, Relation relation, JsonWriter out) {
		out.key("relatedLocations").beginArray();
		int id = 0;
		for (int term = 0; term < relation.size() && id < MOST_RELATED; term++) {
			int cell = relation.cell(term);
			if (!relation.previous(term) && figures.sheet().isWritten(cell))
				location(file, figures.sheet().place(cell), label(figures.form(), cell), ++id, out);
		}
		out.endArray();
	}

	private static String label(Form form, int cell) {
		return form.rowOf(cell).label() + " · " + form.columnOf(cell).label();
	}

	private void fixes(CheckedFile file, List<Fix> fixes, JsonWriter out) {
		boolean any = false;
		for (Fix fix : fixes) {
			if (fix.edits().isEmpty())
				continue;
			if (!any)
				out.key("fixes").beginArray();
			any = true;
			fix(file, fix, out);
		}
		if (any)
			out.endArray();
	}

	private void fix(CheckedFile file, Fix fix, JsonWriter out) {
		out.beginObject();
		text("description", fix.title().in(language), out);
		out.key("artifactChanges").beginArray().beginObject();
		artifact(file.path(), out);
		out.key("replacements").beginArray();
		for (Edit edit : fix.edits()) {
			out.beginObject();
			region("deletedRegion", Span.of(file.source(), edit.start(), edit.end()), out);
			text("insertedContent", edit.newText(), out);
			out.endObject();
		}
		out.endArray().endObject().endArray().endObject();
	}
}
