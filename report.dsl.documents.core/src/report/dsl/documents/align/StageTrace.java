// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.cells.CopyCells;
import report.dsl.documents.align.cells.FilledCell;
import report.dsl.documents.align.draft.Draft;
import report.dsl.documents.align.draft.DraftPart;
import report.dsl.documents.align.matches.RowMatch;
import report.dsl.documents.align.rows.SectionText;
import report.dsl.documents.align.rows.SourceRow;
import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.DocumentSection;
import report.dsl.documents.align.sections.FormChoice;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.align.sections.ReportCopy;
import report.dsl.documents.align.titles.Title;
import report.dsl.documents.align.words.LabelMatch;
import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.form.Form;
import report.dsl.i18n.Language;
import report.dsl.i18n.Text;
import report.dsl.text.RemarkKind;

/** The stages of a report that was made of a document, in words. Places are those of the document, as in remarks. */
final class StageTrace {

	private static final Text NO_FORM_TITLE = new Text("文件里没有报告标题", "the document has no title of a report");
	private static final Text TITLE = new Text("标题：{0} {1}", "title: {0} {1}");
	private static final Text CANDIDATE = new Text("{0}：找到 {1} 个标签{2}", "{0}: {1} labels found{2}");
	private static final Text CHOSEN = new Text("，取用", ", chosen");
	private static final Text COPY = new Text("第 {0} 遍，共 {1} 遍{2}", "copy {0} of {1}{2}");
	private static final Text TAKEN = new Text("（取用）", " (taken)");
	private static final Text FRONT = new Text("第一节之前", "in front of the first section");
	private static final Text SECTION = new Text("{0} “{1}”：{2}", "{0} “{1}”: {2}");
	private static final Text OWN_SECTION = new Text("格式里没有的节", "a section that the form does not have");
	private static final Text TABLE_LINE = new Text("表{0}：{1}", "table {0}: {1}");
	private static final Text TEXT_LINES = new Text("“{0}”的正文：{1} 段", "text of “{0}”: {1} paragraphs");
	private static final Text CAPTION = new Text("题注属于“{0}”", "under the caption of “{0}”");
	private static final Text HEADER = new Text("表头：{0}", "header: {0}");
	private static final Text GROUPS = new Text("上级：{0}", "groups: {0}");
	private static final Text LOOSE = new Text("单元格界线已丢失", "its cells have lost their borders");
	private static final Text MATCH = new Text("→ {0}（得分 {1}）：{2}", "→ {0} (score {1}): {2}");
	private static final Text SET_ASIDE = new Text("→ 所在的表重复或属于其他年度，不取用", "→ its table is repeated or of another year and not taken");
	private static final Text NO_MATCH = new Text("→ 格式里没有这一行", "→ no row of the form");
	private static final Text ALL_ROWS = new Text("“{0}”的全部各行", "all rows of “{0}”");
	private static final Text BY_LABEL = new Text("“{0}”{1}", "“{0}” {1}");
	private static final Text BY_PLACE = new Text("没有行名，按位置", "it has no label; by its place");
	private static final Text CELL = new Text("{0} “{1}” → {2} / {3}：{4}{5}", "{0} “{1}” → {2} / {3}: {4}{5}");
	private static final Text ABOVE = new Text("“{0}”", " “{0}”");
	private static final Text BLANK = new Text("另有 {0} 个单元格为空", "{0} more cells are blank");
	private static final Text FIELD = new Text("{0}{1}：{2}", "{0}{1}: {2}");
	private static final Text PART = new Text("{0} # {1}：{2} 段", "{0} # {1}: {2} paragraphs");
	private static final Text REMARK = new Text("{0} {1}（把握 {2}%，{3}）：{4}", "{0} {1} ({2}% sure, {3}): {4}");

	private static final Text CHOICE_STAGE = new Text("格式", "form");
	private static final Text SECTIONS_STAGE = new Text("分节", "sections");
	private static final Text ROWS_STAGE = new Text("表格行", "rows");
	private static final Text MATCHES_STAGE = new Text("行的对应", "matches");
	private static final Text CELLS_STAGE = new Text("单元格", "cells");
	private static final Text DRAFT_STAGE = new Text("成稿", "draft");

	private final Form form;
	private final Language language;
	private final StringBuilder out = new StringBuilder();

	private StageTrace(Form form, Language language) {
		this.form = form;
		this.language = language;
	}

	static String of(FormChoice choice, Draft draft) {
		StageTrace trace = new StageTrace(draft.form(), draft.language());
		trace.choice(choice);
		for (int i = 0; i < draft.copies().size(); i++) {
			trace.out.append("\n# ").append(trace.say(COPY, i + 1, draft.copies().size(), i == draft.taken() ? TAKEN : "")).append('\n');
			trace.copy(draft.copies().get(i));
		}
		trace.draft(draft);
		return trace.out.toString();
	}

	private String say(Text text, Object... arguments) {
		return text.with(arguments).in(language);
	}

	private void stage(Text name) {
		out.append(out.isEmpty() ? "" : "\n").append("## ").append(name.in(language)).append('\n');
	}

	private void line(@Nullable SourcePlace spot, String text) {
		out.append(spot == null ? "" : spot.text() + " ").append(text.replace('\n', ' ')).append('\n');
	}

	private void choice(FormChoice choice) {
		stage(CHOICE_STAGE);
		Title title = choice.title();
		line(null, title != null
				? say(TITLE, title.organ(), title.year() == null ? "" : title.year())
				: NO_FORM_TITLE.in(language));
		for (FormChoice.Candidate one : choice.candidates())
			line(null, say(CANDIDATE, one.words().form().name(), one.found(), one.words().form() == form ? CHOSEN : ""));
	}

	private void copy(CopyCells copy) {
		stage(SECTIONS_STAGE);
		sections(copy.copy());
		stage(ROWS_STAGE);
		for (SectionText text : copy.rows().sections())
			line(text.section().heading().spot(), say(TEXT_LINES, text.section().title(), text.text().size()));
		copy.rows().rows().forEach(row -> line(row.spot(), row(row)));
		stage(MATCHES_STAGE);
		copy.matches().forEach(match -> line(match.row().spot(), match.row().text() + " " + match(match)));
		stage(CELLS_STAGE);
		List<FilledCell> figures = copy.cells().byNumber().values().stream().filter(cell -> !cell.text().isEmpty()).toList();
		figures.forEach(this::cell);
		if (figures.size() < copy.cells().byNumber().size())
			line(null, say(BLANK, copy.cells().byNumber().size() - figures.size()));
	}

	// sections

	private void sections(ReportCopy copy) {
		line(null, FRONT.in(language));
		copy.front().forEach(this::sourceLine);
		for (DocumentSection section : copy.sections()) {
			Object of = section.section() < 0 ? OWN_SECTION : form.sections().get(section.section()).title();
			line(null, say(SECTION, section.heading().spot().text(), section.title(), of));
			section.lines().forEach(this::sourceLine);
		}
	}

	private void sourceLine(DocumentLine line) {
		out.append("  ");
		line(line.spot(), line.isParagraph() ? line.text() : say(TABLE_LINE, line.grid() + 1, line.text()));
	}

	// rows and their lines

	private String row(SourceRow row) {
		List<String> facts = new ArrayList<>();
		if (row.isCaptioned())
			facts.add(say(CAPTION, name(row.caption())));
		if (row.head() != null)
			facts.add(say(HEADER, String.join(" | ", row.head().labels())));
		if (!row.outer().isEmpty())
			facts.add(say(GROUPS, String.join(" | ", row.outer())));
		if (!row.exact())
			facts.add(LOOSE.in(language));
		return facts.isEmpty() ? row.text() : row.text() + "  [" + Text.list(facts).in(language) + "]";
	}

	private String match(RowMatch match) {
		if (match.setAside() != null)
			return SET_ASIDE.in(language);
		if (!match.isFound())
			return NO_MATCH.in(language);
		Object line = match.found().isAll() ? ALL_ROWS.with(name(match.found().table())) : match.found().one().label();
		return say(MATCH, line, match.fit().score(), reason(match));
	}

	private static Text reason(RowMatch match) {
		Piece label = match.labelCell();
		LabelMatch how = match.fit().match();
		return label == null || how == null ? BY_PLACE : BY_LABEL.with(label.text(), how.reason());
	}

	/** The title of a table, or its first row where it has none. @param table position among those of the form */
	private String name(int table) {
		String title = form.tables().get(table).title();
		return title != null ? title : form.tables().get(table).rows().getFirst().label();
	}

	private void cell(FilledCell cell) {
		Object above = cell.header().isEmpty() ? "" : ABOVE.with(String.join(" | ", cell.header()));
		line(null, say(CELL, cell.spot().text(), cell.text(), form.rowOf(cell.cell()).label(), form.columnOf(cell.cell()).label(),
				cell.column().reason(), above));
	}

	// draft

	private void draft(Draft draft) {
		stage(DRAFT_STAGE);
		draft.head().values().forEach((field, value) -> {
			SourcePlace spot = draft.head().spots().get(field);
			line(null, say(FIELD, spot == null ? "" : spot.text() + " ", field.word(), value));
		});
		for (DraftPart part : draft.parts())
			line(null, say(PART, part.title().text(), part.part().title(), part.paragraphs().size()));
		draft.remarks().forEach(this::remark);
	}

	private void remark(Remark remark) {
		String kind = remark.kind().word(language == Language.ZH);
		line(null, say(REMARK, remark.spot().text(), kind, remark.confidence().percent(), remark.confidence().reason(), remark.message()));
	}
}
