// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.form.Forms;
import report.dsl.i18n.Text;
import report.dsl.rules.Made;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;

class SchemasTest {

	private static final List<Rule> RULES = List.of(Made.rule("totals/row", Severity.ERROR), Made.rule("totals/column", Severity.ERROR),
			Made.rule("cells/blank", Severity.WARNING));

	private final Schemas reports = Schemas.written(writer -> ReportSchema.write(SmallForm.FORMS, writer));
	private final Schemas settings = Schemas.written(writer -> SettingsSchema.write(RULES, writer));

	private static String document(Consumer<JsonWriter> document) {
		JsonWriter writer = new JsonWriter(true);
		document.accept(writer);
		return new String(writer.toByteArray(), UTF_8);
	}

	@Test
	void areSchemas() {
		assertEquals(Set.of(), Schemas.metaschema().faults(document(writer -> ReportSchema.write(SmallForm.FORMS, writer))));
		assertEquals(Set.of(), Schemas.metaschema().faults(document(writer -> SettingsSchema.write(RULES, writer))));
		assertEquals(Set.of(), Schemas.metaschema().faults(document(SettingsSchema::write)));
		assertFalse(Schemas.metaschema().faults("{\"type\": \"figure\"}").isEmpty());
	}

	@Test
	void emittedReportsAreValid() {
		Sheet full = ReportJsonTest.full().sheet();
		assertEquals(Set.of(), reports.faults(ReportJsonTest.pretty(full,
				Made.finding(RULES.get(0), new Text("错", "wrong"), full.region(0)),
				Made.excused(Made.finding(RULES.get(0), new Text("错", "wrong"), full.region(0)), "如此"))));
		assertEquals(Set.of(), reports.faults(ReportJsonTest.pretty(new Filled(SmallForm.FORM).sheet())));
		assertEquals(Set.of(), reports.faults(ReportJsonTest.pretty(new Filled(Forms.NONE).sheet())));
		assertEquals(Set.of(), reports
				.faults(ReportJsonTest.pretty(new Filled(Forms.NONE).field(Field.FORM, "gov1999").year(2024).chapter(null, "附").sheet())));
	}

	/** Each change of a valid report makes it invalid. */
	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = {
			"\"person\": 3,~\"person\": \"3\",",
			"\"person\": 3,~\"person\": 3.5,",
			"\"person\": 3,~\"person\": {\"value\": 3, \"unit\": \"CNY\", \"written\": \"3\"},",
			"\"person\": 3,~",
			"\"person\": 3,~\"person\": 3, \"persons\": 3,",
			"\"refused.secret\"~\"secret\"",
			"\"value\": 447336,~",
			"\"unit\": \"CNY\"~\"unit\": \"USD\"",
			"\"unit\": \"次\"~\"unit\": \"件\"",
			"\"key\": \"overview\"~\"key\": \"preface\"",
			"\"date\": \"2031-01-20\"~\"date\": \"2031-13-20\"",
			"\"date\": \"2031-01-20\"~\"date\": \"20 January\"",
			"\"stated\": true~\"stated\": 1",
			"\"indexNumber\": \"A-1\",~",
			"\"phone\": \"0-1\",~",
			"\"year\": 2030~\"year\": \"2030\"",
			"report-1.schema~report-2.schema",
			"\"findings\": []~\"findings\": [{\"rule\": \"a/b\", \"severity\": \"fatal\", \"message\": \"\", \"line\": 1, \"column\": 1, \"sic\": null}]",
			"\"findings\": []~\"findings\": [{\"rule\": \"a/b\", \"severity\": \"info\", \"message\": \"\", \"line\": 0, \"column\": 1, \"sic\": null}]",
			"\"form\": \"small\"~\"form\": 1" })
	void refusesOtherReports(String from, String to) {
		String valid = ReportJsonTest.pretty(ReportJsonTest.full().sheet());
		String changed = valid.replace(from, to == null ? "" : to);
		assertFalse(changed.equals(valid), from);
		assertFalse(reports.faults(changed).isEmpty(), to);
	}

	@Test
	void isOpenForOtherForms() {
		String report = ReportJsonTest.pretty(ReportJsonTest.full().sheet()).replace("\"form\": \"small\"", "\"form\": \"village2030\"");
		assertEquals(Set.of(), reports.faults(report.replace("\"person\"", "\"villager\"").replace("\"overview\"", "\"preface\"")));
		assertFalse(reports.faults(report.replace("\"person\": 3,", "\"person\": [3],")).isEmpty());
	}

	@Test
	void saysLabelsLawAndUnits() {
		String schema = document(writer -> ReportSchema.write(SmallForm.FORMS, writer));
		for (String words : List.of("（二）不予公开 › 1.国家秘密", "法人 › 企业", "条例第二十条", "单位：万元", "试行〔2030〕1号"))
			assertTrue(schema.contains('"' + words + '"'), words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"$schema\": \"x\", \"rules\": {\"totals/row\": \"off\", \"totals\": \"info\", \"cells\": \"error\"}}",
			"{\"exclude\": [\"old/**\"], \"lang\": \"en\"}" })
	void settingsAreValid(String text) {
		assertEquals(Set.of(), settings.faults(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "{\"rules\": {\"totals/rows\": \"off\"}}", "{\"rules\": {\"totals/row\": \"fatal\"}}", "{\"rule\": {}}",
			"{\"exclude\": \"old\"}", "{\"lang\": \"fr\"}" })
	void settingsAreNot(String text) {
		assertFalse(settings.faults(text).isEmpty());
	}

	@Test
	void settingsKnowTheWholeCatalogue() {
		Schemas all = Schemas.written(SettingsSchema::write);
		for (Rule rule : Catalogue.RULES)
			assertEquals(Set.of(),
					all.faults("{\"rules\": {\"" + rule.id() + "\": \"off\", \"" + rule.id().split("/")[0] + "\": \"info\"}}"));
	}
}
