package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;

import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.rules.Text;
import report.dsl.sheet.Entry;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;
import report.dsl.sheet.Written;

/** What stands above the title and the tables of a report in an editor. */
public final class CodeLenses {

	/** Writes the JSON of a report. */
	static final String GENERATE = "report.generate";
	/** Shows a report in its official layout. */
	static final String PREVIEW = "report.preview";

	private static final Text GENERATE_TITLE = new Text("生成 JSON", "Generate JSON");
	private static final Text PREVIEW_TITLE = new Text("预览", "Preview");
	private static final Text HOLD = new Text("✓ 关系式 {0} 个全部成立", "✓ all {0} relations hold");
	private static final Text BROKEN = new Text("✗ 关系式成立 {0} 个，不成立 {1} 个", "✗ relations: {0} hold, {1} broken");
	private static final Text OPEN = new Text("，待定 {0} 个", ", {0} open");

	private CodeLenses() {
	}

	/** @param commands what can be called: commands of the server and those that the client said it has */
	public static List<CodeLens> of(ReportDocument document, Set<String> commands) {
		List<CodeLens> lenses = new ArrayList<>();
		Entry title = document.sheet().field(Field.TITLE);
		if (title != null) {
			add(document, title.key(), GENERATE_TITLE, GENERATE, commands, lenses);
			add(document, title.key(), PREVIEW_TITLE, PREVIEW, commands, lenses);
		}
		Standing standing = Standing.of(document.reading());
		for (Written.Grid grid : document.sheet().grids())
			if (grid.table() != null && document.sheet().grid(grid.table()) == grid)
				relations(document, grid, standing, lenses);
		return lenses;
	}

	private static void add(ReportDocument document, Region place, Text title, String command, Set<String> commands, List<CodeLens> lenses) {
		if (commands.contains(command))
			lenses.add(lens(document, place, new Command(title.in(document.language()), command, List.of(document.uri()))));
	}

	/** Says how the relations of a table stand; a table without any has no lens. */
	private static void relations(ReportDocument document, Written.Grid grid, Standing standing, List<CodeLens> lenses) {
		int hold = standing.count(Standing.State.HOLDS, grid.table());
		int broken = standing.count(Standing.State.BROKEN, grid.table());
		int open = standing.count(Standing.State.OPEN, grid.table());
		if (hold + broken + open == 0)
			return;
		String words = (broken == 0 && open == 0 ? HOLD.with(hold) : BROKEN.with(hold, broken)).in(document.language());
		if (open > 0)
			words += OPEN.with(open).in(document.language());
		lenses.add(lens(document, grid.title(), new Command(words, "")));
	}

	private static CodeLens lens(ReportDocument document, Region place, Command command) {
		return new CodeLens(Positions.of(document.source(), place), command, null);
	}
}
