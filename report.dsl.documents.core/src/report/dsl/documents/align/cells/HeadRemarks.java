// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.cells;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import report.dsl.documents.align.matches.RowMatch;
import report.dsl.documents.align.rows.PlacedRemark;
import report.dsl.documents.align.rows.TableHeader;
import report.dsl.documents.align.sections.Piece;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/** Says once for each table what is to be said of the heads of its columns, however many rows stand below them. */
final class HeadRemarks {

	private static final Text ALIKE = new Text("列名“{0}”认作“{1}”", "the column head “{0}” was taken for “{1}”");
	private static final Text BY_PLACE = new Text("列名“{0}”不是格式里的列名，按位置认作“{1}”",
			"the column head “{0}” is not one of the form; by its place it was taken for “{1}”");
	private static final Text REPEATED = new Text("列名“{0}”出现不止一次，按位置认作：{1}",
			"the column head “{0}” stands there more than once; by their places taken for: {1}");
	private static final Text UNHEADED = new Text("上方没有列名，按位置认作：{0}", "without column heads, taken by their places for: {0}");
	private static final Text MERGED = new Text("表头的单元格合并有误，各列按列名的次序录入，请核对",
			"the cells of the header are merged wrongly; the columns were taken in the order of their labels, check them");
	private static final Text OTHER = new Text("列名“{0}”不是“{1}”，下面的数没有填入：{2}",
			"the column head “{0}” is not “{1}”; the figures below it were dropped: {2}");

	private static final Text OTHER_YEAR = new Text("列名“{0}”是其他年度的，下面的数没有填入：{1}",
			"the column “{0}” is of another year; the figures below it were dropped: {1}");

	/** A head in one table of the document. */
	private record Head(HeadRemark.Kind kind, String words) {
	}

	/** Where the figures below a head went, or would have gone. */
	private record Below(Set<String> columns, List<String> figures) {

		Below() {
			this(new LinkedHashSet<>(), new ArrayList<>());
		}
	}

	/** What one header has to say. */
	private static final class Group {

		private final boolean continued;
		private final Table table;
		private final SourcePlace spot;
		private final Map<Head, Below> heads = new LinkedHashMap<>();
		private final Set<String> unheaded = new LinkedHashSet<>();
		private boolean merged;

		/** @param continued whether it has no head at all, as a part on a further page */
		Group(Table table, SourcePlace spot, boolean continued) {
			this.continued = continued;
			this.table = table;
			this.spot = spot;
		}
	}

	/** What stands above rows without a header. */
	private static final TableHeader NO_HEADER = new TableHeader(List.of(), List.of(), List.of());

	private final Map<TableHeader, Map<Table, Group>> groups = new IdentityHashMap<>();
	private final List<Group> inOrder = new ArrayList<>();
	/** Tables of the form whose columns were headed as the form has them: their parts on further pages need no head. */
	private final Set<Table> headed = Collections.newSetFromMap(new IdentityHashMap<>());

	void add(RowMatch match, RowFigures figures) {
		Table table = match.found().words().table();
		if (figures.heads().isEmpty()) {
			if (isHeaded(figures))
				headed.add(table);
			return;
		}
		TableHeader header = match.row().head() == null ? NO_HEADER : match.row().head();
		SourcePlace spot = header.lines().isEmpty() ? match.row().spot() : header.lines().getFirst().spot();
		Group group = groups.computeIfAbsent(header, any -> new IdentityHashMap<>()).computeIfAbsent(table,
				any -> begun(table, spot, header.labels().isEmpty()));
		for (HeadRemark remark : figures.heads())
			add(group, remark);
	}

	/** Whether the columns stand as the form has them: what follows without a head is read in that order. */
	private static boolean isHeaded(RowFigures figures) {
		int last = -1;
		for (Piece figure : figures.figures()) {
			if (figure != null && figure.column() < last)
				return false;
			last = figure == null ? last : figure.column();
		}
		return figures.column() == ColumnMatch.HEADER || figures.column() == ColumnMatch.HEADER_ORDER && last <= 0;
	}

	private Group begun(Table table, SourcePlace spot, boolean continued) {
		Group group = new Group(table, spot, continued);
		inOrder.add(group);
		return group;
	}

	private void add(Group group, HeadRemark remark) {
		if (remark.kind() == HeadRemark.Kind.MERGED) {
			group.merged = true;
			return;
		}
		if (remark.head().isEmpty()) {
			if (!group.continued || !headed.contains(group.table))
				group.unheaded.add(remark.column().label());
			return;
		}
		Below below = group.heads.computeIfAbsent(new Head(remark.kind(), remark.head()), any -> new Below());
		below.columns.add(remark.column().label());
		if (remark.figure() != null)
			below.figures.add(remark.figure().oneLine());
	}

	List<PlacedRemark> remarks() {
		List<PlacedRemark> remarks = new ArrayList<>();
		for (Group group : inOrder) {
			if (group.merged)
				remarks.add(remark(group, RemarkKind.GUESSED, Confidence.ORDER, MERGED));
			group.heads.forEach((head, below) -> add(remarks, group, head, below));
			if (!group.unheaded.isEmpty())
				remarks.add(remark(group, RemarkKind.GUESSED, Confidence.ORDER, UNHEADED.with(String.join(" ", group.unheaded))));
		}
		return remarks;
	}

	private static void add(List<PlacedRemark> remarks, Group group, Head head, Below below) {
		String columns = String.join(" ", below.columns);
		switch (head.kind) {
		case ALIKE -> remarks.add(remark(group, RemarkKind.REPAIRED, Confidence.RESEMBLANCE, ALIKE.with(head.words, columns)));
		case BY_PLACE -> remarks.add(remark(group, RemarkKind.GUESSED, Confidence.ORDER, BY_PLACE.with(head.words, columns)));
		case REPEATED -> remarks.add(remark(group, RemarkKind.GUESSED, Confidence.ORDER, REPEATED.with(head.words, columns)));
		case OTHER_YEAR -> {
			if (!below.figures.isEmpty())
				remarks.add(remark(group, RemarkKind.DROPPED, Confidence.NO_PLACE,
						OTHER_YEAR.with(head.words, String.join(" ", below.figures))));
		}
		case OTHER_COLUMN -> {
			if (!below.figures.isEmpty())
				remarks.add(remark(group, RemarkKind.DROPPED, Confidence.NO_PLACE,
						OTHER.with(head.words, columns, String.join(" ", below.figures))));
		}
		case MERGED -> {
		}
		}
	}

	private static PlacedRemark remark(Group group, RemarkKind kind, Confidence confidence, Text message) {
		return PlacedRemark.of(kind, confidence, message, group.spot, group.table);
	}
}
