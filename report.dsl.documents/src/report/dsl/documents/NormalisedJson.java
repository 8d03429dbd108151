// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.source.RawDocument;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Value;
import report.dsl.text.Numbers;
import report.dsl.text.ReportPrinter;
import report.dsl.text.ReportReader;
import report.dsl.workspace.Decoder;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;

/**
 * The report behind normalised JSON: built, it is that JSON again, findings aside, which are found anew. What the JSON does not tell
 * apart is written in one way: a row that was missing is blank, a count that was left to the program is the figure.
 */
public final class NormalisedJson {

	static final String ENDING = ".json";
	private static final Map<Field, String> HEAD = new EnumMap<>(Map.of(Field.TITLE, "title", Field.FORM, "form", Field.ORGAN, "organ",
			Field.YEAR, "year", Field.DATE, "date", Field.PUBLISHED, "published", Field.INDEX_NUMBER, "indexNumber"));
	private static final Map<Field, String> CONTACT = new EnumMap<>(Map.of(Field.OFFICE, "office", Field.ADDRESS, "address",
			Field.POSTCODE, "postcode", Field.PHONE, "phone", Field.EMAIL, "email"));

	private final JsonObject json;
	private final JsonObject tables;
	private final Form form;
	/** amounts of money as they are to stand there, by number of cell */
	private final Map<Integer, String> amounts = new TreeMap<>();

	private NormalisedJson(JsonObject json, Forms forms) throws FileProblem {
		this.json = json;
		this.tables = json.get("tables") instanceof JsonObject object ? object : new JsonObject();
		this.form = form(forms);
	}

	public static boolean isJson(String name) {
		return ENDING.equals(RawDocument.ending(name));
	}

	/** @throws FileProblem it is no normalised JSON, or of a form that is not at hand */
	public static String text(RawDocument raw, Forms forms) throws FileProblem {
		byte[] bytes = raw.all(FileBytes.LIMIT);
		return text(Decoder.decode(bytes, bytes.length).text(), forms);
	}

	/** @throws FileProblem it is no normalised JSON, or of a form that is not at hand */
	public static String text(String json, Forms forms) throws FileProblem {
		try {
			if (JsonParser.parseString(json) instanceof JsonObject object && object.has("tables") && object.has("sections"))
				return new NormalisedJson(object, forms).text();
		} catch (JsonParseException | IllegalStateException | ClassCastException | NumberFormatException | ArithmeticException
				| StackOverflowError e) {
			throw new UnreadableDocument("json.broken", String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
		}
		throw new UnreadableDocument("json.other");
	}

	private Form form(Forms forms) throws FileProblem {
		if (string(json, "form") instanceof String name) {
			Form stated = forms.form(name);
			if (stated == null)
				throw new UnreadableDocument("json.form", name, String.join(", ", forms.names()));
			return stated;
		}
		for (String name : forms.names())
			if (forms.form(name) instanceof Form candidate && fits(candidate))
				return candidate;
		return Forms.NONE;
	}

	/** Whether the tables are those of a form. A report that states none was read on the one that it looked like. */
	private boolean fits(Form candidate) {
		for (String key : tables.keySet())
			if (candidate.table(key) == null)
				return false;
		return !tables.isEmpty() && tables.size() == candidate.tables().size();
	}

	private String text() {
		String[] cells = new String[form.cellCount()];
		List<ReportPrinter.Part> parts = parts();
		for (Table table : form.tables())
			fill(table, cells);
		for (Section section : form.sections())
			for (Table table : section.tables())
				place(section, table, parts, cells);
		String text = ReportPrinter.print(new ReportPrinter.Content(form, head(), parts, cells, PublishedExtras.of(json, form)));
		return PublishedMarks.put(asWritten(text), form, json.get("findings"));
	}

	private Map<Field, String> head() {
		Map<Field, String> head = new EnumMap<>(Field.class);
		HEAD.forEach((field, key) -> put(head, field, string(json, key)));
		if (json.get("contact") instanceof JsonObject contact)
			CONTACT.forEach((field, key) -> put(head, field, string(contact, key)));
		if (json.get("period") instanceof JsonObject period && period.has("stated") && period.get("stated").getAsBoolean())
			head.put(Field.PERIOD, string(period, "from") + " 至 " + string(period, "to"));
		return head;
	}

	private static void put(Map<Field, String> head, Field field, @Nullable String value) {
		if (value != null)
			head.put(field, value);
	}

	private List<ReportPrinter.Part> parts() {
		List<ReportPrinter.Part> parts = new ArrayList<>();
		for (JsonElement element : json.getAsJsonArray("sections")) {
			JsonObject section = element.getAsJsonObject();
			List<String> paragraphs = new ArrayList<>();
			if (section.get("paragraphs") instanceof JsonArray array)
				array.forEach(paragraph -> paragraphs.add(paragraph.getAsString()));
			String key = string(section, "key");
			String title = string(section, "title");
			parts.add(new ReportPrinter.Part(key == null ? null : form.section(key), title == null ? "" : title, paragraphs));
		}
		return parts;
	}

	private void fill(Table table, String[] cells) {
		JsonObject rows = tables.get(table.key()) instanceof JsonObject object ? object : new JsonObject();
		for (Row row : table.rows())
			for (Column column : table.columns()) {
				int cell = table.cell(row, column);
				JsonElement value = rows.get(row.key()) instanceof JsonObject object ? object.get(column.key()) : null;
				cells[cell] = value == null || value.isJsonNull()
						? ""
						: value instanceof JsonObject money ? amount(cell, money) : count(value);
			}
	}

	private static String count(JsonElement value) {
		return Long.toString(value.getAsBigDecimal().longValueExact());
	}

	/** As written, if that says the amount under the label of the form; it may have stood under a label with another unit. */
	private String amount(int cell, JsonObject money) {
		long number = new BigDecimal(money.get("value").getAsString()).multiply(BigDecimal.valueOf(Value.PER_YUAN)).longValueExact();
		String written = string(money, "written");
		Unit unit = form.unitOf(cell);
		if (written == null || !written.equals("=") && Numbers.read(written, unit).number() != number)
			return Numbers.format(number, unit);
		amounts.put(cell, written);
		return written;
	}

	/** A table that is blank as a whole is written where its section is; one with figures always is. */
	private static void place(Section section, Table table, List<ReportPrinter.Part> parts, String[] cells) {
		if (parts.stream().anyMatch(part -> part.section() == section))
			return;
		String[] own = Arrays.copyOfRange(cells, table.firstCell(), table.endCell());
		if (Arrays.stream(own).allMatch(String::isEmpty))
			Arrays.fill(cells, table.firstCell(), table.endCell(), null);
		else
			parts.add(new ReportPrinter.Part(section, section.title(), List.of()));
	}

	/** The layout unifies how amounts are written; here they stay as they were published. */
	private String asWritten(String text) {
		if (amounts.isEmpty())
			return text;
		Sheet sheet = ReportReader.read(new Source("", text), form);
		List<Edit> edits = new ArrayList<>();
		amounts.forEach((cell, written) -> {
			Region place = sheet.region(cell);
			if (place != null && !squeezed(sheet.text(cell)).equals(written))
				edits.add(new Edit(place.start(), place.end(), written));
		});
		edits.sort(Comparator.comparingInt(Edit::start));
		return Edit.apply(text, edits);
	}

	private static String squeezed(String text) {
		return text.replace(" ", "");
	}

	private static @Nullable String string(JsonObject object, String key) {
		JsonElement value = object.get(key);
		return value == null || value.isJsonNull() ? null : value.getAsString();
	}
}
