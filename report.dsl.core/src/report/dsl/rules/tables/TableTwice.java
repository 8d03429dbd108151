// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.tables;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.IssueRule;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Grid;

/** A table that is written a second time. */
public final class TableTwice extends IssueRule<ReadIssue.RepeatedTable> {

	private static final Text SAME = new Text("这张表已在第 {0} 行写过，内容相同，可删去这一份",
			"this table is already in line {0} with the same content; remove this copy");
	private static final Text OTHER = new Text("这张表已在第 {0} 行写过，两处内容不同；数字以前面的为准，请只留一处",
			"this table is already in line {0} with other content, whose figures count; keep only one");
	private static final Text REMOVE = new Text("删去重复的表", "Remove the second table");

	public TableTwice() {
		super("tables/twice", Severity.ERROR);
	}

	@Override
	public Class<ReadIssue.RepeatedTable> kind() {
		return ReadIssue.RepeatedTable.class;
	}

	@Override
	public Card card() {
		return new Card(new Text("同一张表写了两次", "A duplicate table"),
				new Text("两张同名的表，数字以第一张为准；第二张若不同，就有一张是错的。",
						"If two tables have the same name, the figures of the first count. If the second differs, one of them is wrong."),
				"""
						@ 行政事业性收费
						## 第二十条第（八）项
						列 | 本年收费金额（单位：万元）
						行政事业性收费 | 7
						""", "");
	}

	@Override
	protected void report(ReadIssue.RepeatedTable issue, Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		Grid first = sheet.grid(issue.table());
		Grid copy = at(sheet, issue.region(), first);
		Grid same = first != null && copy != null && content(sheet, copy).equals(content(sheet, first)) ? copy : null;
		int line = first == null ? 1 : sheet.source().line(first.whole().start());
		findings.add(this, issue.region(), (same != null ? SAME : OTHER).with(line),
				() -> same != null ? List.of(Fix.certain(REMOVE, LineEdits.remove(sheet.source(), same.whole()))) : List.of());
	}

	private static @Nullable Grid at(Sheet sheet, Region region, @Nullable Grid first) {
		for (Grid grid : sheet.grids())
			if (grid != first && grid.whole().contains(region.start()))
				return grid;
		return null;
	}

	/** Everything in the table, white space aside. */
	private static String content(Sheet sheet, Grid grid) {
		String text = sheet.source().text(new Region(grid.title().end(), grid.whole().end()));
		StringBuilder content = new StringBuilder();
		for (int i = 0; i < text.length(); i++)
			if (!Character.isWhitespace(text.charAt(i)))
				content.append(text.charAt(i));
		return content.toString();
	}
}
