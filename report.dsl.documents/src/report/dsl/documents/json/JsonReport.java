// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.json.Differences.Difference;
import report.dsl.documents.json.JsonNode.Kind;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.i18n.Language;
import report.dsl.json.ReportJson;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/**
 * The report behind normalised JSON.
 *
 * @param text    in the language of reports, with the remarks as comments
 * @param remarks in the order of the file
 * @param spots   where in the file stands what stands in the text at an offset
 */
public record JsonReport(String text, List<Remark> remarks, IntFunction<SourcePlace> spots) {

	/** @throws UnreadableDocument it is no normalised JSON, or of a form that is not at hand */
	public static JsonReport of(String text, Forms forms, Language language) throws UnreadableDocument {
		JsonNode json = JsonText.read(text);
		if (json.get("tables", Kind.OBJECT) == null || json.get("sections", Kind.ARRAY) == null)
			throw new UnreadableDocument("json.other");
		ReportContent content = new ReportContent(json, form(json, forms));
		String plain = content.text(Map.of());
		JsonNode findings = json.get("findings");
		List<Difference> remarks = new ArrayList<>(Differences.of(json, built(plain, content.form()), content));
		remarks.addAll(FindingRemarks.of(findings));
		remarks.addAll(PublishedMarks.of(findings, plain, content.form()).unplaced());
		remarks.sort(Comparator.comparing(difference -> difference.remark().spot()));
		String said = remarks.isEmpty() ? plain : CommentPlaces.put(remarks, content, language);
		String report = PublishedMarks.of(findings, said, content.form()).put(said);
		return new JsonReport(report, remarks.stream().map(Difference::remark).toList(),
				new JsonPlaces(json, content.form(), report)::at);
	}

	/** The JSON that the report is, built. */
	private static JsonNode built(String report, Form form) throws UnreadableDocument {
		Reading reading = new Reading(ReportReader.read(new Source("", report), form), Neighbours.NONE, List.of());
		return JsonText.read(new String(ReportJson.bytes(reading, List.of()), StandardCharsets.UTF_8));
	}

	private static Form form(JsonNode json, Forms forms) throws UnreadableDocument {
		if (json.get("form", Kind.STRING) instanceof JsonNode name) {
			Form stated = forms.form(name.text());
			if (stated == null)
				throw new UnreadableDocument("json.form", name.text(), String.join(", ", forms.names()));
			return stated;
		}
		for (String name : forms.names())
			if (forms.form(name) instanceof Form candidate && fits(candidate, json.get("tables")))
				return candidate;
		return Forms.NONE;
	}

	/** Whether the tables are those of a form. A report that states none was read on the one that it looked like. */
	private static boolean fits(Form candidate, @Nullable JsonNode tables) {
		return tables != null && !tables.children().isEmpty() && tables.children().size() == candidate.tables().size()
				&& tables.children().stream().allMatch(table -> candidate.table(table.key()) != null);
	}
}
