// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.Edit;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written.Line;

/** A row that does not stand where the form has it. */
public final class RowOrder extends IssueRule<ReadIssue.MisplacedRow> {

	private static final Text FOUND = new Text("“{0}”这一行的次序与格式不符", "the row “{0}” is not in the order of the form");
	private static final Text MOVE = new Text("把“{0}”移到“{1}”之后", "Move “{0}” after “{1}”");
	private static final Text FIRST = new Text("把“{0}”移到“{1}”之前", "Move “{0}” before “{1}”");

	public RowOrder() {
		super("rows/order", Severity.WARNING);
	}

	@Override
	public Class<ReadIssue.MisplacedRow> kind() {
		return ReadIssue.MisplacedRow.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("行的次序与格式不符", "A row out of order"),
				new Text("行的次序由统一格式规定；次序乱了，逐行录入和比对时容易错行。",
						"The unified format defines the order of the rows. Rows out of order are easily confused when they are entered "
								+ "or compared."),
				"""
						- 行政处罚
						@ 行政强制
						行政处罚 | 12
						""", "");
	}

	@Override
	protected void report(ReadIssue.MisplacedRow issue, Reading reading, Findings findings) {
		Row row = issue.row();
		findings.add(this, issue.region(), FOUND.with(row.label()), () -> {
			List<Fix> proven = FixProof.of(reading).proven(this, issue.region(), moves(row, issue.region(), reading.sheet()));
			return proven.isEmpty() ? proven : proven.subList(0, 1);
		});
	}

	/** Moves the row with all that stands below it in the form, or else alone. */
	private static List<Fix> moves(Row row, Region place, Sheet sheet) {
		List<Line> lines = new ArrayList<>();
		for (Line line : sheet.lines())
			if (line.row() != null && line.table() != null && line.table().lines().contains(row))
				lines.add(line);
		int from = 0;
		while (from < lines.size() && !lines.get(from).line().contains(place.start()))
			from++;
		if (from == lines.size() || lines.size() == 1)
			return List.of();
		int end = from + 1;
		while (end < lines.size() && row(lines.get(end)).within(row))
			end++;
		List<Fix> moves = new ArrayList<>();
		if (end < lines.size() || from > 0)
			moves.add(move(row, from, end, lines, sheet.source()));
		if (end > from + 1)
			moves.add(move(row, from, from + 1, lines, sheet.source()));
		return moves;
	}

	/** Behind the nearest earlier line of the form, or before the first line. */
	private static Fix move(Row row, int from, int end, List<Line> lines, Source source) {
		Table table = Objects.requireNonNull(lines.getFirst().table());
		List<Line> others = new ArrayList<>(lines.subList(0, from));
		others.addAll(lines.subList(end, lines.size()));
		Line before = null;
		for (Line line : others)
			if (position(table, row(line)) < position(table, row)
					&& (before == null || position(table, row(line)) > position(table, row(before))))
				before = line;
		Region block = new Region(lines.get(from).line().start(), lines.get(end - 1).line().end());
		String text = source.text(block).replace("\r\n", "\n").replace('\r', '\n');
		Line target = before == null ? others.getFirst() : before;
		Edit insertion = before == null
				? LineEdits.above(source, target.line().start(), text)
				: LineEdits.below(source, target.line().end(), text);
		Edit removal = LineEdits.remove(source, block);
		boolean up = insertion.start() <= removal.start();
		return Fix.certain((before == null ? FIRST : MOVE).with(row.label(), row(target).label()), up ? insertion : removal,
				up ? removal : insertion);
	}

	/** The row of a line that has one, as all do that are looked at here. */
	private static Row row(Line line) {
		return Objects.requireNonNull(line.row());
	}

	private static int position(Table table, Row row) {
		return table.lines().indexOf(row);
	}
}
