// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.json;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.json.JsonNode.Kind;
import report.dsl.form.Column;
import report.dsl.i18n.Text;
import report.dsl.sheet.ExtraRow;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/**
 * Compares normalised JSON with the JSON of the report that was made of it. Whatever is not the same is said, so that nothing gets lost
 * however a file was edited.
 */
final class Differences {

	private static final Text NO_PLACE = new Text("JSON 的“{0}”在报告里没有位置，没有录入：{1}",
			"there is no place in the report for “{0}” of the JSON; it was not taken over: {1}");
	private static final Text UNFIT = new Text("JSON 的“{0}”不是这里应有的值，没有录入：{1}",
			"“{0}” of the JSON has no value of its kind; it was not taken over: {1}");
	private static final Text CHANGED = new Text("JSON 的“{0}”是 {1}，报告里是 {2}", "“{0}” of the JSON is {1}, but the report has {2}");
	private static final Text OTHER_TYPE = new Text("JSON 的“{0}”写成了 {1}，按 {2} 录入", "“{0}” of the JSON was written as {1} and read as {2}");
	private static final Text VERSION = new Text("JSON 注明的版本“{0}”是 {1}，按 {2} 读入",
			"the JSON states another version in “{0}”: {1}; it was read as {2}");

	/** @param node of the JSON that it is about */
	record Difference(JsonNode node, Remark remark) {
	}

	private final ReportContent content;
	private final List<Difference> all = new ArrayList<>();

	private Differences(ReportContent content) {
		this.content = content;
	}

	/**
	 * In the order of the file. Findings are not compared: they are found anew.
	 *
	 * @param built JSON of the report
	 */
	static List<Difference> of(JsonNode json, JsonNode built, ReportContent content) {
		Differences differences = new Differences(content);
		for (JsonNode member : json.children())
			switch (member.key()) {
			case "$schema" -> differences.version(member, built.get("$schema"));
			case "sections" -> differences.sections(member, built.get("sections"));
			case "extra" -> differences.extras(member, built.get("extra"));
			case "findings" -> differences.list(member);
			default -> differences.compare(member, built.get(member.key()));
			}
		return differences.all;
	}

	/** What has no place among the findings. */
	static Difference noPlace(JsonNode node) {
		return new Difference(node, remark(node, RemarkKind.DROPPED, Confidence.NO_PLACE, NO_PLACE));
	}

	private void version(JsonNode stated, @Nullable JsonNode own) {
		if (own != null && !same(stated, own))
			add(stated, RemarkKind.DOUBTFUL, Confidence.SURROUNDINGS, VERSION, own.json());
	}

	/** @param built null when the report has no such thing */
	private void compare(JsonNode json, @Nullable JsonNode built) {
		if (content.figures().isShown(json) || content.extras().added(json) != null && built == null)
			added(json);
		else if (built == null)
			lost(json);
		else if (json.is(Kind.OBJECT) && built.is(Kind.OBJECT))
			json.children().stream().filter(child -> !JsonFigures.isWritten(child, json))
					.forEach(child -> compare(child, built.get(child.key())));
		else if (!saysNothing(json) && !same(json, built))
			different(json, built);
	}

	/** A row under a key that the form does not have is there with the figures of the columns that its table has. */
	private void added(JsonNode row) {
		if (content.extras().added(row) instanceof ExtraRow extra)
			for (JsonNode value : row.children()) {
				Column column = extra.table().column(value.key());
				if (column == null || extra.cells().get(extra.table().columns().indexOf(column)).isEmpty() && !saysNothing(value))
					lost(value);
			}
	}

	/** Containers of containers are told apart, so that no remark holds a whole table. */
	private void lost(JsonNode json) {
		if (json.isContainer() && !json.children().isEmpty() && json.children().stream().allMatch(JsonNode::isContainer))
			json.children().forEach(this::lost);
		else
			add(json, RemarkKind.DROPPED, Confidence.NO_PLACE, NO_PLACE);
	}

	private void different(JsonNode json, JsonNode built) {
		if (built.is(Kind.NULL) || json.isContainer() || built.isContainer())
			add(json, RemarkKind.DROPPED, Confidence.NO_PLACE, UNFIT);
		else if (json.text().equals(built.text()))
			add(json, RemarkKind.REPAIRED, Confidence.RESEMBLANCE, OTHER_TYPE, built.json());
		else
			add(json, RemarkKind.DOUBTFUL, Confidence.SURROUNDINGS, CHANGED, built.json());
	}

	private static boolean saysNothing(JsonNode json) {
		return json.is(Kind.NULL) || json.is(Kind.STRING) && json.text().isBlank();
	}

	private static boolean same(JsonNode one, JsonNode other) {
		if (one.kind() != other.kind() || one.isContainer())
			return false;
		return one.is(Kind.NUMBER)
				? sameNumber(one.text(), other.text())
				: one.text().equals(other.text()) || words(one).equals(words(other));
	}

	private static boolean sameNumber(String one, String other) {
		BigDecimal number = JsonFigures.decimal(one);
		BigDecimal second = JsonFigures.decimal(other);
		return number != null && second != null ? number.compareTo(second) == 0 : one.equals(other);
	}

	/** Text without what is layout. */
	private static String words(JsonNode node) {
		return words(node.text());
	}

	private static String words(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", "");
	}

	// sections

	private void sections(JsonNode json, @Nullable JsonNode built) {
		list(json);
		List<JsonNode> written = new ArrayList<>(built == null ? List.of() : built.children());
		if (json.is(Kind.ARRAY))
			for (JsonNode section : json.children())
				if (section.is(Kind.OBJECT))
					section(section, written.isEmpty() ? null : written.removeFirst());
	}

	private void section(JsonNode json, @Nullable JsonNode built) {
		for (JsonNode member : json.children())
			if (member.key().equals("paragraphs") && member.is(Kind.ARRAY))
				paragraphs(member, built == null ? null : built.get("paragraphs"));
			else
				compare(member, built == null ? null : built.get(member.key()));
	}

	/** A paragraph may have been written as several. */
	private void paragraphs(JsonNode json, @Nullable JsonNode built) {
		Map<String, Integer> written = new HashMap<>();
		if (built != null)
			built.children().forEach(paragraph -> written.merge(words(paragraph), 1, Integer::sum));
		for (JsonNode paragraph : json.children()) {
			boolean there = !paragraph.isContainer();
			for (String line : paragraph.text().split("\\R"))
				if (there && !line.isBlank())
					there = take(written, words(line));
			if (!there && !saysNothing(paragraph))
				add(paragraph, RemarkKind.DROPPED, Confidence.NO_PLACE, UNFIT);
		}
	}

	/** Takes one of equal texts. @return whether there was one */
	private static boolean take(Map<String, Integer> texts, String text) {
		int count = texts.getOrDefault(text, 0);
		if (count > 1)
			texts.put(text, count - 1);
		else
			texts.remove(text);
		return count > 0;
	}

	/** Elements that are not what the list is of. */
	private void list(JsonNode json) {
		if (json.is(Kind.ARRAY))
			json.children().stream().filter(element -> !element.is(Kind.OBJECT))
					.forEach(element -> add(element, RemarkKind.DROPPED, Confidence.NO_PLACE, UNFIT));
		else if (!json.is(Kind.NULL))
			add(json, RemarkKind.DROPPED, Confidence.NO_PLACE, UNFIT);
	}

	// rows that the form does not have

	private void extras(JsonNode json, @Nullable JsonNode built) {
		list(json);
		List<JsonNode> written = new ArrayList<>(built == null ? List.of() : built.children());
		if (json.is(Kind.ARRAY))
			for (JsonNode row : json.children())
				if (row.is(Kind.OBJECT))
					extra(row, written);
	}

	private void extra(JsonNode json, List<JsonNode> written) {
		JsonNode built = match(json, written);
		if (built == null) {
			add(json, RemarkKind.DROPPED, Confidence.NO_PLACE, NO_PLACE);
			return;
		}
		written.remove(built);
		json.children().forEach(member -> compare(member, built.get(member.key())));
	}

	/** The row that was made of one: rows of a table keep their order among those that stand behind the same row. */
	private static @Nullable JsonNode match(JsonNode json, List<JsonNode> written) {
		for (String key : List.of("after", "table"))
			for (JsonNode row : written)
				if (says(row, "label").equals(says(json, "label")) && says(row, "table").equals(says(json, "table"))
						&& says(row, key).equals(says(json, key)))
					return row;
		for (JsonNode row : written)
			if (says(row, "table").equals(says(json, "table")) && says(row, "after").equals(says(json, "after")))
				return row;
		return null;
	}

	private static String says(JsonNode row, String key) {
		return row.string(key) instanceof String text ? words(text) : "";
	}

	private void add(JsonNode node, RemarkKind kind, Confidence confidence, Text template, String... more) {
		all.add(new Difference(node, remark(node, kind, confidence, template, more)));
	}

	/** What is quoted is quoted as a whole: it stands nowhere else. */
	private static Remark remark(JsonNode node, RemarkKind kind, Confidence confidence, Text template, String... more) {
		return new Remark(kind, confidence, new Text(fill(template.zh(), node, more), fill(template.en(), node, more)), node.spot());
	}

	private static String fill(String template, JsonNode node, String... more) {
		int value = template.indexOf("{1}");
		String tail = template.substring(value + 3);
		return template.substring(0, value).replace("{0}", node.path().replace('“', '‘').replace('”', '’')) + node.json()
				+ (more.length == 0 ? tail : tail.replace("{2}", more[0]));
	}
}
