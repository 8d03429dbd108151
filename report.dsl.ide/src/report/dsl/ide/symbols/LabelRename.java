// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.symbols;

import java.util.List;
import java.util.Objects;

import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.ide.Document;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.form.FormLibrary;
import report.dsl.ide.form.FormPlaces;
import report.dsl.ide.form.LabelPlace;
import report.dsl.ide.report.LabelOccurrences;
import report.dsl.ide.report.LabelOccurrences;
import report.dsl.sheet.Region;
import report.dsl.text.Chars;
import report.dsl.text.LabelChange;

/** Gives a section, table, row or column another label: in the form, and in the reports that write the old one. */
final class LabelRename {

	private static final Text EMPTY = new Text("这不能作名称：名称不能是空的，不能有竖线和换行，不能以 # 或 // 开头",
			"this is not a valid label: it must not be empty, contain bars or line breaks, or begin with # or //");
	private static final Text QUOTES = new Text("名称里不能同时有 \" 和 」", "a label cannot contain both \" and 」");
	private static final Text TAKEN = new Text("同一处已经有“{0}”", "“{0}” already exists in the same place");
	private static final Text NO_FILE = new Text("找不到格式“{0}”的文件", "the file of the form “{0}” cannot be found");

	private final LabelPlace place;
	private final Object part;
	private final Form form;
	private final String newLabel;
	private final Document from;
	private final FormLibrary library;

	/**
	 * @param part what has the label, of {@code form}
	 * @param from where the user stands
	 */
	LabelRename(LabelPlace place, Object part, Form form, String newLabel, Document from, FormLibrary library) {
		this.place = place;
		this.part = part;
		this.form = form;
		this.newLabel = newLabel;
		this.from = from;
		this.library = library;
	}

	/** @return why it cannot be done; null when it is done */
	@Nullable
	Text into(EditsByFile changes, CancelChecker cancellation) {
		String quoted = quoted();
		String uri = FormPlaces.uri(place.text(), from, library);
		if (!LabelChange.isLabel(newLabel))
			return EMPTY;
		if (quoted == null)
			return QUOTES;
		if (isTaken())
			return TAKEN.with(newLabel);
		if (uri == null)
			return NO_FILE.with(place.text().form());
		Region region = place.region();
		changes.replace(uri, place.text().source(), new Region(region.start() - 1, region.end() + 1), quoted);
		new FormReports(library, model -> model.labelledBy(place)).forEach(cancellation,
				(report, found) -> inReport(report, found, changes));
		return null;
	}

	/** With the quotes that are there, else with others that the label leaves free; null when it leaves none. */
	private @Nullable String quoted() {
		String text = place.text().source().text();
		char open = text.charAt(place.region().start() - 1);
		char close = text.charAt(place.region().end());
		if (newLabel.indexOf(close) < 0)
			return open + newLabel + close;
		return newLabel.indexOf('"') < 0 ? '"' + newLabel + '"' : newLabel.indexOf('」') < 0 ? '「' + newLabel + '」' : null;
	}

	private boolean isTaken() {
		return switch (part) {
		case Section section -> form.sections().stream().anyMatch(one -> one != section && isLabel(one.title(), one.aliases()));
		case Table table -> form.tables().stream().anyMatch(one -> one != table && isLabel(one.title(), one.aliases()));
		case Row row ->
			lines(row).stream().anyMatch(one -> one != row && one.parent() == row.parent() && isLabel(one.label(), one.otherLabels()));
		case Column column -> columns(column).stream()
				.anyMatch(one -> one != column && isLabel(one.label(), one.otherLabels()) && Objects.equals(one.group(), column.group()));
		default -> false;
		};
	}

	private boolean isLabel(@Nullable String label, List<String> aliases) {
		return newLabel.equals(label) || aliases.contains(newLabel);
	}

	private List<Row> lines(Row row) {
		for (Table table : form.tables())
			if (table.lines().contains(row))
				return table.lines();
		return List.of();
	}

	private List<Column> columns(Column column) {
		for (Table table : form.tables())
			for (Column one : table.columns())
				if (one == column)
					return table.columns();
		return List.of();
	}

	private void inReport(ReportDocument report, Object found, EditsByFile changes) {
		for (Region label : LabelOccurrences.of(report.sheet(), found)) {
			String words = words(report.source().text(label), found);
			if (words != null)
				write(report, label, words, found instanceof Row || found instanceof Column, changes);
		}
	}

	/** What a report writes now; null where it does not write the old label. */
	private @Nullable String words(String written, Object found) {
		String words = LabelChange.of(written, place.label(), newLabel);
		if (words == null && found instanceof Column column && column.group() != null)
			words = LabelChange.of(written, column.group() + place.label(), column.group() + newLabel);
		return words;
	}

	/** In a table the bar behind the label stays where it is, if the white space before it allows that. */
	private static void write(ReportDocument report, Region label, String words, boolean inTable, EditsByFile changes) {
		String text = report.source().text();
		int end = label.end();
		while (inTable && end < text.length() && text.charAt(end) == ' ')
			end++;
		if (end == label.end() || end == text.length() || !Chars.isBar(text.charAt(end))) {
			changes.replace(report.uri(), report.source(), label, words);
			return;
		}
		int spaces = Math.max(1, end - label.end() + Chars.width(report.source().text(label)) - Chars.width(words));
		changes.replace(report.uri(), report.source(), new Region(label.start(), end), words + " ".repeat(spaces));
	}
}
