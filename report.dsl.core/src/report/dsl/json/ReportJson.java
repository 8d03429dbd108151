// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.relation.Figures;
import report.dsl.rules.Finding;
import report.dsl.rules.Reading;
import report.dsl.sheet.ExtraRow;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written;
import report.dsl.text.ExtraRows;

/**
 * The normalised JSON of a report, version 1: the only place where it is written, so that all tools write the same bytes.
 * What the report does not state is null; findings speak Chinese everywhere.
 */
public final class ReportJson {

	/** Name of the schema that every report is valid under. */
	public static final String SCHEMA = "urn:report-dsl:schema/report-1.schema.json";

	private static final byte[] SCHEMA_KEY = JsonWriter.encode("$schema");
	private static final byte[] FORM = JsonWriter.encode("form");
	private static final byte[] TITLE = JsonWriter.encode("title");
	private static final byte[] ORGAN = JsonWriter.encode("organ");
	private static final byte[] YEAR = JsonWriter.encode("year");
	private static final byte[] DATE = JsonWriter.encode("date");
	private static final byte[] PUBLISHED = JsonWriter.encode("published");
	private static final byte[] PERIOD = JsonWriter.encode("period");
	private static final byte[] FROM = JsonWriter.encode("from");
	private static final byte[] TO = JsonWriter.encode("to");
	private static final byte[] STATED = JsonWriter.encode("stated");
	private static final byte[] INDEX_NUMBER = JsonWriter.encode("indexNumber");
	private static final byte[] CONTACT = JsonWriter.encode("contact");
	private static final byte[] OFFICE = JsonWriter.encode("office");
	private static final byte[] ADDRESS = JsonWriter.encode("address");
	private static final byte[] POSTCODE = JsonWriter.encode("postcode");
	private static final byte[] PHONE = JsonWriter.encode("phone");
	private static final byte[] EMAIL = JsonWriter.encode("email");
	private static final byte[] SECTIONS = JsonWriter.encode("sections");
	private static final byte[] KEY = JsonWriter.encode("key");
	private static final byte[] PARAGRAPHS = JsonWriter.encode("paragraphs");
	private static final byte[] TABLES = JsonWriter.encode("tables");
	private static final byte[] FINDINGS = JsonWriter.encode("findings");
	private static final byte[] RULE = JsonWriter.encode("rule");
	private static final byte[] SEVERITY = JsonWriter.encode("severity");
	private static final byte[] MESSAGE = JsonWriter.encode("message");
	private static final byte[] LINE = JsonWriter.encode("line");
	private static final byte[] COLUMN = JsonWriter.encode("column");
	private static final byte[] SIC = JsonWriter.encode("sic");

	private ReportJson() {
	}

	/** The bytes of one file: pretty, with a final line end. */
	public static byte[] bytes(Reading reading, List<Finding> findings) {
		JsonWriter writer = new JsonWriter(true);
		write(reading.figures(), findings, writer);
		return writer.toByteArray();
	}

	/**
	 * Writes a report as a document of its own, in the style of the writer, with a final line end.
	 *
	 * @param findings all findings in their order
	 */
	public static void write(Figures figures, List<Finding> findings, JsonWriter writer) {
		Sheet sheet = figures.sheet();
		writer.beginObject();
		head(sheet, writer);
		contact(sheet, writer);
		sections(sheet.chapters(), writer);
		writer.key(TABLES);
		List<ExtraRow> extras = ExtraRows.of(sheet);
		FormTemplate.of(sheet.form(), writer.isPretty()).fill(figures, extras, writer);
		ExtraRowsJson.extra(extras, writer);
		findings(sheet.source(), findings, writer);
		writer.endObject().newLine();
	}

	private static void head(Sheet sheet, JsonWriter writer) {
		writer.key(SCHEMA_KEY).string(SCHEMA);
		writer.key(FORM).string(stated(sheet, Field.FORM));
		writer.key(TITLE).string(stated(sheet, Field.TITLE));
		writer.key(ORGAN).string(stated(sheet, Field.ORGAN));
		writer.key(YEAR);
		if (sheet.year() < 0)
			writer.nothing();
		else
			writer.number(sheet.year());
		writer.key(DATE).string(iso(sheet.date()));
		writer.key(PUBLISHED).string(iso(sheet.published()));
		period(sheet, writer.key(PERIOD));
		writer.key(INDEX_NUMBER).string(stated(sheet, Field.INDEX_NUMBER));
	}

	private static @Nullable String iso(@Nullable LocalDate date) {
		return date == null ? null : date.toString();
	}

	private static void period(Sheet sheet, JsonWriter writer) {
		Sheet.Period period = sheet.period();
		if (period == null && sheet.year() < 0) {
			writer.nothing();
			return;
		}
		LocalDate from = period != null ? period.from() : LocalDate.of(sheet.year(), 1, 1);
		LocalDate to = period != null ? period.to() : LocalDate.of(sheet.year(), 12, 31);
		writer.beginObject().key(FROM).string(from.toString()).key(TO).string(to.toString());
		writer.key(STATED).bool(period != null).endObject();
	}

	private static void contact(Sheet sheet, JsonWriter writer) {
		writer.key(CONTACT).beginObject();
		writer.key(OFFICE).string(stated(sheet, Field.OFFICE));
		writer.key(ADDRESS).string(stated(sheet, Field.ADDRESS));
		writer.key(POSTCODE).string(stated(sheet, Field.POSTCODE));
		writer.key(PHONE).string(stated(sheet, Field.PHONE));
		writer.key(EMAIL).string(stated(sheet, Field.EMAIL));
		writer.endObject();
	}

	/** A field without a value states nothing. */
	private static @Nullable String stated(Sheet sheet, Field field) {
		HeadEntry entry = sheet.field(field);
		return entry == null || entry.text().isEmpty() ? null : entry.text();
	}

	private static void sections(List<Written.Chapter> chapters, JsonWriter writer) {
		writer.key(SECTIONS).beginArray();
		for (Written.Chapter chapter : chapters) {
			writer.beginObject().key(KEY).string(chapter.section() == null ? null : chapter.section().key());
			writer.key(TITLE).string(chapter.title()).key(PARAGRAPHS).beginArray();
			for (Written.Paragraph paragraph : chapter.paragraphs())
				writer.string(paragraph.text());
			writer.endArray().endObject();
		}
		writer.endArray();
	}

	private static void findings(Source source, List<Finding> findings, JsonWriter writer) {
		writer.key(FINDINGS).beginArray();
		for (Finding finding : findings) {
			int start = finding.region().start();
			writer.beginObject().key(RULE).string(finding.rule().id());
			writer.key(SEVERITY).string(finding.severity().word()).key(MESSAGE).string(finding.message().zh());
			writer.key(LINE).number(source.line(start)).key(COLUMN).number(source.column(start));
			writer.key(SIC).string(finding.sic()).endObject();
		}
		writer.endArray();
	}
}
