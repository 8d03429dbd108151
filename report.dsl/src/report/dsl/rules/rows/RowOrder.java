package report.dsl.rules.rows;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Lines;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.rules.Text;
import report.dsl.rules.TroubleRule;
import report.dsl.rules.figures.Proof;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Trouble;
import report.dsl.sheet.Written.Line;

/** A row that does not stand where the form has it. */
public final class RowOrder extends TroubleRule {

	private static final Text FOUND = new Text("“{0}”这一行的次序与格式不符", "the row “{0}” is not where the form has it");
	private static final Text MOVE = new Text("把“{0}”移到“{1}”之后", "Move “{0}” behind “{1}”");
	private static final Text FIRST = new Text("把“{0}”移到“{1}”之前", "Move “{0}” before “{1}”");

	public RowOrder() {
		super("rows/order", Severity.WARNING, Trouble.Kind.ROW_ORDER);
	}

	@Override
	public Card card() {
		return new Card(new Text("行的次序与格式不符", "A row out of order"),
				new Text("行的次序由统一格式规定；次序乱了，逐行录入和比对时容易错行。",
						"The unified format sets the order of the rows; out of order they are easily mistaken when copied or compared."),
				"""
						- 行政处罚
						@ 行政强制
						行政处罚 | 12
						""", "");
	}

	@Override
	protected void report(Trouble trouble, Reading reading, Findings findings) {
		Row row = (Row) trouble.subject();
		findings.add(this, trouble.region(), FOUND.with(row.label()),
				() -> Proof.of(reading).proven(this, trouble.region(), moves(row, trouble.region(), reading.sheet())));
	}

	/** Behind the nearest earlier line of the form, or before the nearest later one. */
	private static List<Fix> moves(Row row, Region place, Sheet sheet) {
		List<Line> lines = new ArrayList<>();
		for (Line line : sheet.lines())
			if (line.row() != null && line.table() != null && line.table().lines().contains(row))
				lines.add(line);
		int from = 0;
		while (from < lines.size() && !lines.get(from).line().contains(place.start()))
			from++;
		if (from == lines.size())
			return List.of();
		int end = from + 1;
		while (end < lines.size() && lines.get(end).row().within(row))
			end++;
		Region block = new Region(lines.get(from).line().start(), lines.get(end - 1).line().end());
		List<Line> others = new ArrayList<>(lines.subList(0, from));
		others.addAll(lines.subList(end, lines.size()));
		return move(row, block, others, sheet.source());
	}

	private static List<Fix> move(Row row, Region block, List<Line> others, Source source) {
		if (others.isEmpty())
			return List.of();
		Table table = others.getFirst().table();
		int position = table.lines().indexOf(row);
		Line before = null;
		for (Line line : others)
			if (position(table, line) < position && (before == null || position(table, line) > position(table, before)))
				before = line;
		String text = source.text(Lines.of(source, block)).replace("\r\n", "\n").replace('\r', '\n');
		Text title = (before == null ? FIRST : MOVE).with(row.label(), (before == null ? others.getFirst() : before).row().label());
		Edit insertion = before == null ? Lines.above(source, others.getFirst().line().start(), text)
				: Lines.below(source, before.line().end(), text);
		Edit removal = Lines.remove(source, block);
		boolean up = insertion.start() <= removal.start();
		return List.of(Fix.certain(title, up ? insertion : removal, up ? removal : insertion));
	}

	private static int position(Table table, Line line) {
		return table.lines().indexOf(line.row());
	}
}
