package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.Remark.Kind;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.form.Row;
import report.dsl.i18n.Text;

/** Collects the remarks of an import, each with the thing of the report in front of which it is to stand. */
final class RemarkCollector {

	private static final Text SURPLUS = new Text("行“{0}”里的“{1}”没有对应的列，没有填入",
			"“{1}” in the row “{0}” is under no column of the form and was dropped");
	private static final Text NUMBER = new Text("行“{0}”有 {1} 个数，应有 {2} 个（{3}）；分不清属于哪一列，没有填入",
			"the row “{0}” has {1} figures instead of {2} ({3}); it is unclear to which columns they belong, so none was filled in");
	private static final Text UNKNOWN = new Text("格式里没有的行：{0}", "a row that is not in the form: {0}");
	private static final Text GROUP = new Text("“{0}”是分组标题，没有数；原文写有：{1}",
			"“{0}” is a group heading and has no figure; the document has: {1}");
	private static final Text LABEL = new Text("“{0}”认作“{1}”", "“{0}” taken for “{1}”");
	private static final Text LOST = new Text("行名缺失，按位置认作“{0}”：{1}", "a row without its label, identified by its place as “{0}”: {1}");
	private static final Text LOST_RUN = new Text("连续几行的行名缺失，按位置认作“{0}”至“{1}”",
			"rows without their labels, identified by their places as “{0}” to “{1}”");

	/** Things of the report, in the order of preference, and what is to be said there. */
	private final Map<Remark, List<Object>> remarks = new LinkedHashMap<>();

	void add(Kind kind, int confidence, Text message, SourcePlace spot, Object... places) {
		remarks.put(new Remark(kind, confidence, message, spot), List.of(places));
	}

	/** A remark that was made before. */
	void add(Remark remark, Object... places) {
		remarks.put(remark, List.of(places));
	}

	Map<Remark, List<Object>> all() {
		return remarks;
	}

	// rows

	void surplus(SourceRow row, List<Piece> strays, FormLine target) {
		add(Kind.DROPPED, 90, SURPLUS.with(name(target), joined(strays)), strays.getFirst().spot(), places(target));
	}

	void number(SourceRow row, List<Piece> cells, FormLine target) {
		List<Piece> figures = cells.stream().filter(piece -> !piece.isBlank()).toList();
		add(Kind.DOUBTFUL, 50, NUMBER.with(name(target), figures.size(), target.figures(), joined(figures)), figures.getFirst().spot(), places(target));
	}

	/** @param next the row of the form that follows, or null */
	void unknownRow(SourceRow row, FormLine next) {
		if (next == null || next.row() == null || row.section() >= 0 && row.section() != next.words().section)
			add(Kind.DROPPED, 80, plain(UNKNOWN, row.text()), row.spot(), row.section());
		else
			add(Kind.DROPPED, 80, plain(UNKNOWN, row.text()), row.spot(), next.row(), next.words().table, row.section());
	}

	void group(SourceRow row, FormLine target) {
		add(Kind.DROPPED, 90, GROUP.with(target.row().label(), row.text()), row.spot(), places(target));
	}

	void label(Piece piece, FormLine target) {
		add(Kind.REPAIRED, 90, LABEL.with(piece.text().replace('\n', ' '), target.row().label()), piece.spot(), places(target));
	}

	/** Rows from one to another have lost their labels. */
	void lost(SourceRow first, SourceRow last, FormLine from, FormLine to) {
		Text message = first == last ? LOST.with(name(from), first.text()) : LOST_RUN.with(name(from), name(to));
		add(Kind.GUESSED, 80, message, first.spot(), places(from));
	}

	private static String name(FormLine target) {
		Row row = target.row();
		return row != null ? row.label() : target.words().table.title() != null ? target.words().table.title()
				: target.words().table.rows().getFirst().label();
	}

	private static Object[] places(FormLine target) {
		return target.row() == null ? new Object[] { target.words().table } : new Object[] { target.row(), target.words().table };
	}

	private static String joined(List<Piece> pieces) {
		List<String> texts = new ArrayList<>();
		for (Piece piece : pieces)
			texts.add(piece.text().replace('\n', ' '));
		return String.join(" ", texts);
	}

	/** A message that quotes all of a text however long it is: what is left out must be said. */
	static Text plain(Text template, String quoted) {
		return new Text(template.zh().replace("{0}", quoted), template.en().replace("{0}", quoted));
	}
}
