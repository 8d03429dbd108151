// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import java.util.LinkedHashMap;
import java.util.Map;

import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.catalogue.Catalogue;

/** The JSON Schema of the settings file {@code report.settings.json}, made from the rule catalogue. */
public final class SettingsSchema {

	/** Name of the schema. */
	public static final String SCHEMA = "urn:report-dsl:schema/settings-1.schema.json";

	private SettingsSchema() {
	}

	/** Writes the schema for the rules of the catalogue as a document of its own, with a final line end. */
	public static void write(JsonWriter writer) {
		write(Catalogue.RULES, writer);
	}

	static void write(Iterable<Rule> rules, JsonWriter writer) {
		SchemaWriter out = new SchemaWriter(writer);
		out.document(SCHEMA, "年度报告检查设置 / settings of the report checks").type("object");
		writer.key("additionalProperties").bool(false);
		out.in("properties");
		out.member("$schema", "本文件所依据的模式 / schema of this file", "string");
		out.in("rules").type("object");
		out.text("description",
				"各规则（或斜杠前的规则组）的级别，规则优先于组 / severity by rule or by group of rules (the part before the slash); a rule wins over its group");
		writer.key("additionalProperties").bool(false);
		out.in("properties");
		groups(rules).forEach(
				(group, members) -> out.in(group).reference("severity").text("title", group + "/…").text("description", members).end());
		for (Rule rule : rules)
			rule(rule, out);
		out.end(2);
		out.in("exclude").type("array").text("description",
				"不检查的文件，glob 模式，相对于本文件所在文件夹 / files left out: globs relative to the folder of this file");
		out.in("items").type("string").number("minLength", 1).end(2);
		out.in("lang").strings("enum", "zh", "en").text("description", "提示语言 / language of the messages").text("default", "zh").end(2);
		out.in("$defs", "severity").strings("enum", words()).end(2);
		out.end();
		writer.newLine();
	}

	/** The groups in the order of the catalogue, with the titles of their rules. */
	private static Map<String, String> groups(Iterable<Rule> rules) {
		Map<String, String> groups = new LinkedHashMap<>();
		for (Rule rule : rules)
			groups.merge(rule.id().substring(0, rule.id().indexOf('/')), rule.id() + " " + title(rule), (a, b) -> a + "\n" + b);
		return groups;
	}

	private static void rule(Rule rule, SchemaWriter out) {
		Rule.Card card = rule.card();
		out.in(rule.id()).reference("severity").text("title", title(rule));
		out.text("description", card.why().zh() + "\n" + card.why().en()).text("default", rule.severity().word()).end();
	}

	private static String title(Rule rule) {
		return rule.card().title().zh() + " / " + rule.card().title().en();
	}

	private static String[] words() {
		Severity[] severities = Severity.values();
		String[] words = new String[severities.length];
		for (int i = 0; i < words.length; i++)
			words[i] = severities[i].word();
		return words;
	}
}
