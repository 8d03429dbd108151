// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written;

/** What stands above the title and the tables of a report in an editor. */
public final class CodeLenses {

	/** Writes the JSON of a report. */
	static final String GENERATE = "report.generate";
	/** Writes 0 into the blank cells of a table. */
	static final String FILL_BLANKS = "report.fillBlanks";
	/** Shows a report in its official layout. */
	static final String PREVIEW = "report.preview";

	private static final Text GENERATE_TITLE = new Text("生成 JSON", "Generate JSON");
	private static final Text PREVIEW_TITLE = new Text("预览", "Preview");
	private static final Text HOLD = new Text("✓ 关系式 {0} 个全部成立", "✓ all {0} relations hold");
	private static final Text BROKEN = new Text("✗ 关系式成立 {0} 个，不成立 {1} 个", "✗ relations: {0} hold, {1} broken");
	private static final Text UNFILLED = new Text("○ 关系式 {0} 个，尚有 {1} 格未填", "○ relations: {0}, blank cells: {1}");
	private static final Text BLANKS = new Text("○ 尚有 {0} 格未填", "○ blank cells: {0}");
	private static final Text UNDECIDED = new Text("○ 关系式成立 {0} 个，待定 {1} 个", "○ relations: {0} hold, {1} open");
	private static final Text FILL = new Text("空格填 0", "Fill blanks with 0");
	private static final Text OPEN = new Text("{0}，待定 {1} 个", "{0}, {1} open");

	private CodeLenses() {
	}

	/** @param commands what can be called: commands of the server and those that the client said it has */
	public static List<CodeLens> of(ReportDocument document, Set<String> commands) {
		List<CodeLens> lenses = new ArrayList<>();
		if (commands.contains(EmptyReport.NEW) && EmptyReport.is(document.source().text()))
			lenses.add(lens(document, Region.at(0), EmptyReport.command(document)));
		HeadEntry title = document.sheet().field(Field.TITLE);
		if (title != null) {
			add(document, title.key(), GENERATE_TITLE, GENERATE, commands, lenses);
			add(document, title.key(), PREVIEW_TITLE, PREVIEW, commands, lenses);
		}
		RelationStatus status = RelationStatus.of(document.reading());
		FillBlanks zeros = FillBlanks.of(document);
		for (Written.Grid grid : document.sheet().grids())
			if (grid.table() instanceof Table table && document.sheet().grid(table) == grid)
				table(document, grid, table, status, zeros, commands, lenses);
		return lenses;
	}

	private static void add(ReportDocument document, Region place, Text title, String command, Set<String> commands,
			List<CodeLens> lenses) {
		if (commands.contains(command))
			lenses.add(lens(document, place, new Command(title.in(document.language()), command, List.of(document.uri()))));
	}

	/** Says how a table stands, and offers what fills it. */
	private static void table(ReportDocument document, Written.Grid grid, Table table, RelationStatus status, FillBlanks zeros,
			Set<String> commands,
			List<CodeLens> lenses) {
		Text words = status(status, table, zeros.unfilled(table));
		if (words != null)
			lenses.add(lens(document, grid.title(), new Command(words.in(document.language()), "")));
		if (commands.contains(FILL_BLANKS) && zeros.isOffered(table))
			lenses.add(lens(document, grid.title(),
					new Command(FILL.in(document.language()), FILL_BLANKS, List.of(document.uri(), table.key()))));
	}

	/** What is not filled in yet is no fault. @return null where there is nothing to say: no relations and no blanks */
	private static @Nullable Text status(RelationStatus status, Table table, int blanks) {
		int hold = status.count(RelationStatus.State.HOLDS, table);
		int broken = status.count(RelationStatus.State.BROKEN, table);
		int open = status.count(RelationStatus.State.OPEN, table);
		if (broken > 0)
			return open == 0 ? BROKEN.with(hold, broken) : OPEN.with(BROKEN.with(hold, broken), open);
		if (blanks > 0)
			return hold + open == 0 ? BLANKS.with(blanks) : UNFILLED.with(hold + open, blanks);
		if (open > 0)
			return UNDECIDED.with(hold, open);
		return hold == 0 ? null : HOLD.with(hold);
	}

	private static CodeLens lens(ReportDocument document, Region place, Command command) {
		return new CodeLens(Positions.of(document.source(), place), command, null);
	}
}
