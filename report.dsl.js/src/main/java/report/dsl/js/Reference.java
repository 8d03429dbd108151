// SPDX-License-Identifier: EPL-2.0
package report.dsl.js;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.FormImages;
import report.dsl.i18n.Language;
import report.dsl.json.JsonWriter;
import report.dsl.rules.Rule;
import report.dsl.rules.RulePage;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.text.LabelStyle;
import report.dsl.text.NewReport;

/** What the script answers without a report: forms, rules, empty reports. */
public final class Reference {

	private Reference() {
	}

	/** The shipped forms as an array of objects: name, title, first and last year. */
	public static String forms() {
		JsonWriter out = JsonWriter.verbatim().beginArray();
		for (String name : FormImages.SHIPPED.names())
			if (FormImages.SHIPPED.form(name) instanceof Form form)
				form(form, out);
		return Answers.text(out.endArray());
	}

	private static void form(Form form, JsonWriter out) {
		out.beginObject().key("name").string(form.name()).key("title").string(form.title()).key("firstYear").number(form.firstYear());
		out.key("lastYear");
		if (form.lastYear() == Integer.MAX_VALUE)
			out.nothing();
		else
			out.number(form.lastYear());
		out.endObject();
	}

	/** The rules as an array of objects: id, severity, title. */
	public static String rules(Language language) {
		JsonWriter out = JsonWriter.verbatim().beginArray();
		for (Rule rule : Catalogue.RULES) {
			out.beginObject().key("id").string(rule.id()).key("severity").string(rule.severity().word());
			out.key("title").string(rule.card().title().in(language)).endObject();
		}
		return Answers.text(out.endArray());
	}

	/** The page of a rule as Markdown; null when there is no such rule. */
	public static @Nullable String explain(String id, Language language) {
		for (Rule rule : Catalogue.RULES)
			if (rule.id().equals(id))
				return RulePage.markdown(rule, language);
		return null;
	}

	/** An empty report on a shipped form; null when there is no such form. */
	public static @Nullable String empty(String name, String organ, int year) {
		Form form = FormImages.SHIPPED.form(name);
		return form == null ? null : NewReport.of(form, organ, year, LabelStyle.SHORT);
	}
}
