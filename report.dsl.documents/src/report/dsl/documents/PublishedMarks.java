// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.Settings;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written;
import report.dsl.text.ReportReader;

/** Puts the marks (as published) back that stand in normalised JSON only as the reason of a finding. */
final class PublishedMarks {

	/** What is marked at one place. */
	private record Mark(String reason, Set<String> rules) {
	}

	private PublishedMarks() {
	}

	/** @param findings of the JSON; what is no list of findings is passed over */
	static String put(String text, Form form, JsonElement findings) {
		if (!(findings instanceof JsonArray array) || array.asList().stream().noneMatch(finding -> reason(finding) != null))
			return text;
		Sheet sheet = ReportReader.read(new Source("", text), form);
		List<Finding> open = new ArrayList<>(Checker.check(new Reading(sheet, Neighbours.NONE, Catalogue.RULES), Settings.DEFAULT));
		Map<Integer, Mark> marks = new TreeMap<>();
		for (JsonElement element : array) {
			Finding finding = same(element.getAsJsonObject(), open);
			String reason = reason(element);
			open.remove(finding);
			if (finding != null && reason != null) {
				Mark mark = marks.computeIfAbsent(place(sheet, finding.region()), place -> new Mark(reason, new LinkedHashSet<>()));
				if (mark.reason.equals(reason))
					mark.rules.add(finding.rule().id());
			}
		}
		List<Edit> edits = new ArrayList<>();
		marks.forEach((at, mark) -> edits.add(new Edit(at, at, " [原文 " + String.join(" ", mark.rules) + "：" + mark.reason + "]")));
		return Edit.apply(text, edits);
	}

	private static @Nullable String reason(JsonElement finding) {
		return finding instanceof JsonObject object && object.has("sic") && !object.get("sic").isJsonNull()
				? object.get("sic").getAsString()
				: null;
	}

	/** Findings say in words what they are about; of several that say the same the first one is meant first. */
	private static @Nullable Finding same(JsonObject wanted, List<Finding> open) {
		for (Finding finding : open)
			if (wanted.has("rule") && finding.rule().id().equals(wanted.get("rule").getAsString())
					&& wanted.has("message") && finding.message().zh().equals(wanted.get("message").getAsString()))
				return finding;
		return null;
	}

	/** Where a mark goes that covers a finding: behind the cell, the label, the heading or the field that it is about, else behind the title. */
	private static int place(Sheet sheet, Region finding) {
		for (int cell = 0; cell < sheet.form().cellCount(); cell++)
			if (sheet.isWritten(cell) && sheet.place(cell).contains(finding.start()) && sheet.place(cell).contains(finding.end()))
				return sheet.end(cell);
		for (Written.Line line : sheet.lines())
			if (line.line().contains(finding.start()))
				return line.label().end();
		for (Written.Grid grid : sheet.grids())
			if (grid.whole().contains(finding.start()))
				return grid.title().end();
		for (Written.Chapter chapter : sheet.chapters())
			if (chapter.whole().contains(finding.start()))
				return chapter.titlePlace().end();
		HeadEntry title = sheet.field(Field.TITLE);
		for (Field field : Field.values())
			if (sheet.field(field) instanceof HeadEntry entry && lineEnd(sheet, entry) >= finding.start()
					&& entry.key().start() <= finding.start())
				return lineEnd(sheet, entry);
		return title == null ? 0 : lineEnd(sheet, title);
	}

	private static int lineEnd(Sheet sheet, HeadEntry entry) {
		int end = sheet.source().text().indexOf('\n', entry.region().end());
		return end < 0 ? sheet.source().text().length() : end;
	}
}
