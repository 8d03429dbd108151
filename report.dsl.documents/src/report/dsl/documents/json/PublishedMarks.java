// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.json.JsonNode.Kind;
import report.dsl.form.Form;
import report.dsl.i18n.Text;
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
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;
import report.dsl.text.ReportReader;

/** The marks (as published) that stand in normalised JSON only as the reasons of findings, as they go into the text of the report. */
final class PublishedMarks {

	private static final Text NO_FINDING = new Text("JSON 的“{0}”标注“原文如此”的理由，报告里没有这一问题可标注：",
			"the JSON gives in “{0}” a reason why a problem is left as it is, but the report has no such problem to mark: ");

	/** What is marked at one place. */
	private record Mark(String reason, Set<String> rules) {
	}

	private final Sheet sheet;
	private final Map<Integer, Mark> marks = new TreeMap<>();
	private final List<Differences.Difference> unplaced = new ArrayList<>();

	private PublishedMarks(String text, Form form) {
		this.sheet = ReportReader.read(new Source("", text), form);
	}

	/** @param findings of the JSON; null for none. @param text the report without marks */
	static PublishedMarks of(@Nullable JsonNode findings, String text, Form form) {
		PublishedMarks marks = new PublishedMarks(text, form);
		if (findings != null && findings.children().stream().anyMatch(finding -> reason(finding) != null))
			marks.read(findings);
		return marks;
	}

	private void read(JsonNode findings) {
		List<Finding> open = new ArrayList<>(Checker.check(new Reading(sheet, Neighbours.NONE, Catalogue.RULES), Settings.DEFAULT));
		for (JsonNode element : findings.children()) {
			Finding finding = same(element, open);
			open.remove(finding);
			JsonNode reason = reason(element);
			if (reason != null && (finding == null || !add(finding, reason.text())))
				unplaced.add(new Differences.Difference(reason, unplaced(reason)));
		}
	}

	private boolean add(Finding finding, String reason) {
		Mark mark = marks.computeIfAbsent(place(sheet, finding.region()), place -> new Mark(reason, new LinkedHashSet<>()));
		if (!mark.reason.equals(reason))
			return false;
		mark.rules.add(finding.rule().id());
		return true;
	}

	private static Remark unplaced(JsonNode reason) {
		return new Remark(RemarkKind.DROPPED, Confidence.NO_PLACE, new Text(NO_FINDING.zh().replace("{0}", reason.path()) + reason.text(),
				NO_FINDING.en().replace("{0}", reason.path()) + reason.text()), reason.spot());
	}

	/** Reasons of which no finding was found to be marked. */
	List<Differences.Difference> unplaced() {
		return unplaced;
	}

	/** The report with the marks. */
	String put(String text) {
		List<Edit> edits = new ArrayList<>();
		marks.forEach((at, mark) -> edits.add(new Edit(at, at, " [原文 " + String.join(" ", mark.rules) + "：" + inside(mark.reason) + "]")));
		return Edit.apply(text, edits);
	}

	/** A reason that somebody wrote into the JSON may have what would end a mark. */
	private static String inside(String reason) {
		return reason.replace(']', '］').replace('\n', ' ').replace('\r', ' ');
	}

	private static @Nullable JsonNode reason(JsonNode finding) {
		return finding.get("sic", Kind.STRING);
	}

	/** Findings say in words what they are about; of several that say the same the first one is meant first. */
	private static @Nullable Finding same(JsonNode wanted, List<Finding> open) {
		String rule = wanted.string("rule");
		String message = wanted.string("message");
		for (Finding finding : open)
			if (finding.rule().id().equals(rule) && finding.message().zh().equals(message))
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
