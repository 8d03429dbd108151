// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

import report.dsl.NationalForms;
import report.dsl.documents.align.draft.NumberCoverage;
import report.dsl.documents.align.words.FigureText;
import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Cell;
import report.dsl.documents.blocks.Grid;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.form.Form;
import report.dsl.i18n.Language;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/**
 * Whatever is wrong with a document, a figure goes into its own cell or into a remark, never into another cell; and what stands above it is
 * the form's, or quoted. All figures of the document differ, so that each tells where it belongs.
 * <p>
 * {@code -Dnothing.seeds=200} runs on some 100,000 documents.
 */
@Tag("slow")
class NothingShiftsTest {

	private static final int SEEDS = Integer.getInteger("nothing.seeds", 12);
	/** A head that no form has. */
	private static final String STRANGE_HEAD = "另行登记数";
	private static final List<Form> FORMS = List.of(NationalForms.GOV2021, NationalForms.GOV2019, NationalForms.STATISTICS2014);

	/** What may be wrong with a document, and how many of its figures must find their cells nevertheless, in percent. */
	enum Damage {
		/** some headings of sections and captions of tables are missing */
		HEADINGS_LOST(96),
		/** some figures are blank */
		BLANKS(97),
		/** blanks are dashes */
		DASHES(97),
		/** a character of some labels is missing */
		LABELS_DAMAGED(90),
		/** the labels of some rows are missing */
		LABELS_LOST(50),
		/** some rows are missing */
		ROWS_MISSING(97),
		/** rows that the form does not have */
		ROWS_ADDED(95),
		/** the last cell of some rows is missing */
		CELLS_MISSING(60),
		/** a note stands between the tables */
		NOTES_ADDED(97),
		/** tables are cut in two, as pages do */
		TABLES_CUT(85),
		/** figures with a unit or a separator */
		FIGURES_DRESSED(90),
		/** merged cells have become one with the text and blank ones behind it; some figures are blank */
		CELLS_UNMERGED(50),
		/** rows are numbered in another way */
		NUMBERED_ELSEWISE(97),
		/** a column of figures that the form does not have */
		COLUMN_ADDED(90),
		/** the head of a column is one that no form has */
		HEAD_RENAMED(80),
		/** the head of a column is that of another column of the table, which is there, too */
		HEAD_REPEATED(70),
		/** a column is missing, its head too */
		COLUMN_MISSING(60),
		/** two columns have changed their places, with their heads */
		COLUMNS_SWAPPED(60),
		/** all words above the figures are missing */
		HEADS_LOST(60),
		/** notes stand behind some figures */
		FIGURES_NOTED(60),
		/** numbers of notes and arrows stand behind some figures */
		FIGURES_MARKED(90),
		/** some figures are no number that can be read */
		FIGURES_UNREADABLE(60),
		/** a merged head covers one column less than it should, and what stands right of it moves to the left */
		HEADS_MISMERGED(60);

		final int least;

		Damage(int least) {
			this.least = least;
		}
	}

	@TestFactory
	Stream<DynamicTest> nothingShifts() {
		List<DynamicTest> tests = new ArrayList<>();
		for (Form form : FORMS)
			for (Layout layout : Layout.values())
				for (Damage damage : Damage.values())
					tests.add(
							DynamicTest.dynamicTest(form.name() + " " + layout + " " + damage, () -> shiftsNothing(form, layout, damage)));
		return tests.stream();
	}

	private static void shiftsNothing(Form form, Layout layout, Damage damage) {
		int there = 0;
		int placed = 0;
		for (int seed = 0; seed < SEEDS; seed++) {
			Random random = new Random(31L * seed + damage.ordinal());
			SourceDocument whole = Layout.GRIDS.of(new Reading(LayoutsTest.report(form), Neighbours.NONE, Catalogue.RULES));
			SourceDocument document = layout.of(damaged(whole, damage, random));
			List<ReportDraft> drafts = Alignment.drafts(document, ShippedForms.INSTANCE, Language.ZH);
			assertEquals(1, drafts.size(), "reports found");
			ReportDraft draft = drafts.getFirst();
			assertEquals(form.name(), draft.form().name());
			Set<Integer> figures = figures(document, form);
			there += figures.size();
			placed += placed(draft, figures);
			Set<String> said = NumberCoverage.numbers(draft.text().replaceAll("(?<=\\d),(?=\\d)", ""), new HashSet<>());
			for (int figure : figures)
				assertTrue(said.contains(Integer.toString(1000 + figure)), "lost: " + (1000 + figure) + "\n" + draft.text());
			if (damage == Damage.HEAD_RENAMED)
				assertQuoted(document, draft);
			for (String number : added(document))
				assertTrue(said.contains(number), "lost: " + number + "\n" + draft.text());
		}
		assertTrue(placed * 100 >= there * least(damage, layout), placed + " of " + there + " figures found their cells");
	}

	/** The figures below a strange head are in no cell, or its words are in a remark. */
	private static void assertQuoted(SourceDocument document, ReportDraft draft) {
		boolean quoted = draft.text().lines().anyMatch(line -> line.contains("//") && line.contains(STRANGE_HEAD));
		boolean strange = document.blocks().stream().anyMatch(block -> words(block).contains(STRANGE_HEAD));
		assertTrue(quoted || !strange || draft.text().contains("没有填入") || draft.text().contains("没有列名"), () -> draft.text());
	}

	private static String words(Block block) {
		return switch (block) {
		case Grid grid -> grid.cells().stream().map(Cell::text).collect(Collectors.joining(" "));
		case Paragraph paragraph -> paragraph.text();
		};
	}

	/** How many figures must find their cells, in percent: few, where only the number of cells in a row tells them apart and that is wrong. */
	private static int least(Damage damage, Layout layout) {
		return switch (damage) {
		case BLANKS, CELLS_MISSING, CELLS_UNMERGED, FIGURES_UNREADABLE -> layout.losesBlanks() ? 15 : damage.least;
		case COLUMN_ADDED, HEAD_RENAMED, HEAD_REPEATED, COLUMN_MISSING, COLUMNS_SWAPPED, HEADS_LOST, FIGURES_NOTED, HEADS_MISMERGED ->
			layout == Layout.GRIDS ? damage.least : 5;
		default -> damage.least;
		};
	}

	/** How many figures stand in their cells. None may stand in another. */
	private static int placed(ReportDraft draft, Set<Integer> there) {
		Sheet sheet = ReportReader.read(new Source("", draft.text()), draft.form());
		int count = 0;
		for (int cell = 0; cell < draft.form().cellCount(); cell++) {
			if (!sheet.isWritten(cell) || sheet.text(cell).isEmpty())
				continue;
			String digits = sheet.text(cell).replaceAll("[^0-9]", "");
			if (!digits.isEmpty())
				assertEquals(Integer.toString(1000 + cell), digits, () -> draft.text());
			count += there.contains(cell) ? 1 : 0;
		}
		return count;
	}

	/** The cells of the form whose figures stand in the tables of a document. */
	private static Set<Integer> figures(SourceDocument document, Form form) {
		Set<Integer> figures = new HashSet<>();
		for (Block block : document.blocks()) {
			Set<String> numbers = new HashSet<>();
			if (block instanceof Grid grid)
				grid.cells().forEach(cell -> NumberCoverage.numbers(cell.text().replace(",", ""), numbers));
			else if (block instanceof Paragraph paragraph && paragraph.text().indexOf('。') < 0)
				NumberCoverage.numbers(paragraph.text().replace(",", ""), numbers);
			for (String number : numbers)
				if (number.length() == 4 && Integer.parseInt(number) - 1000 < form.cellCount() && Integer.parseInt(number) >= 1000)
					figures.add(Integer.parseInt(number) - 1000);
		}
		return figures;
	}

	/** The figures of rows and columns that the form does not have. */
	private static Set<String> added(SourceDocument document) {
		Set<String> numbers = new HashSet<>();
		for (Block block : document.blocks())
			switch (block) {
			case Grid grid -> grid.cells().forEach(cell -> NumberCoverage.numbers(cell.text(), numbers));
			case Paragraph paragraph -> NumberCoverage.numbers(paragraph.text(), numbers);
			}
		numbers.removeIf(number -> number.length() != 5);
		return numbers;
	}

	// damage

	private static SourceDocument damaged(SourceDocument document, Damage damage, Random random) {
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < document.blocks().size(); i++)
			switch (document.blocks().get(i)) {
			case Paragraph paragraph -> {
				boolean heading = i > 0 && paragraph.text().length() < 40;
				if (damage != Damage.HEADINGS_LOST || !heading || random.nextInt(3) > 0)
					blocks.add(paragraph);
			}
			case Grid grid -> {
				Grid changed = new Damaged(grid, damage, random).changed();
				if (damage == Damage.NOTES_ADDED && random.nextBoolean())
					blocks.add(new Paragraph("注：本表数据截至年底，由办公室汇总。", grid.spot()));
				if (damage == Damage.TABLES_CUT && grid.rows() > 8)
					blocks.addAll(Damaged.cut(changed, 5 + random.nextInt(grid.rows() - 6)));
				else
					blocks.add(changed);
			}
			}
		return new SourceDocument(blocks, document.stated(), document.remarks());
	}

	/** A table with its damage. */
	private record Damaged(Grid grid, Damage damage, Random random) {

		Grid changed() {
			List<Cell> cells = new ArrayList<>();
			Set<Integer> rows = new HashSet<>();
			for (int row = 0; row < grid.rows(); row++)
				if (random.nextInt(5) == 0)
					rows.add(row);
			for (Cell cell : grid.cells())
				cells.add(new Cell(cell.row(), cell.column(), cell.rows(), cell.columns(), text(cell, rows), cell.spot()));
			if (damage == Damage.ROWS_MISSING)
				return withoutRows(cells, rows);
			if (damage == Damage.ROWS_ADDED && grid.columns() > 2)
				return withRow(cells);
			if (damage == Damage.CELLS_MISSING)
				cells.removeIf(cell -> isFigure(cell.text()) && rows.contains(cell.row()) && cell.column() == grid.columns() - 1);
			if (damage == Damage.CELLS_UNMERGED)
				return unmerged(cells);
			if (damage == Damage.COLUMN_ADDED && grid.columns() > 4)
				return withColumn(cells);
			if (damage == Damage.HEAD_RENAMED || damage == Damage.HEAD_REPEATED)
				return withHead(cells);
			if (damage == Damage.COLUMN_MISSING && grid.columns() > 4)
				return withoutColumn(cells, figureColumn());
			if (damage == Damage.COLUMNS_SWAPPED && grid.columns() > 4)
				return swapped(cells);
			if (damage == Damage.HEADS_LOST)
				return withoutHeads(cells);
			if (damage == Damage.HEADS_MISMERGED)
				return mismerged(cells);
			return new Grid(cells, grid.rows(), grid.columns(), true, grid.spot());
		}

		private static boolean isFigure(String text) {
			return FigureText.is(text) && text.length() >= 4;
		}

		private String text(Cell cell, Set<Integer> rows) {
			boolean figure = isFigure(cell.text());
			return switch (damage) {
			case NUMBERED_ELSEWISE -> cell.text().replaceFirst("^(\\d)\\.", "$1、").replaceFirst("^([一二三四])、", "$1.");
			case BLANKS, CELLS_UNMERGED -> figure && random.nextInt(4) == 0 ? "" : cell.text();
			case DASHES -> figure && random.nextInt(4) == 0 ? List.of("/", "-", "—").get(random.nextInt(3)) : cell.text();
			case LABELS_DAMAGED -> !figure && cell.text().length() > 5 && random.nextInt(4) == 0 ? without(cell.text()) : cell.text();
			case LABELS_LOST -> !figure && rows.contains(cell.row()) && cell.rows() == 1 && hasFigures(cell.row()) ? "" : cell.text();
			case FIGURES_NOTED -> figure && random.nextInt(6) == 0 ? cell.text() + "（其中网上" + (70_000 + cell.row()) + "件）" : cell.text();
			case FIGURES_MARKED ->
				figure && random.nextInt(6) == 0 ? cell.text() + List.of("²", "注1", "↑", "*").get(random.nextInt(4)) : cell.text();
			case FIGURES_UNREADABLE -> figure && random.nextInt(12) == 0 ? "约" + cell.text() : cell.text();
			case FIGURES_DRESSED ->
				figure && !cell.text().contains("元") ? List.of("1,", "１").get(random.nextInt(2)) + cell.text().substring(1) : cell.text();
			default -> cell.text();
			};
		}

		private String without(String text) {
			int at = 1 + random.nextInt(text.length() - 1);
			return text.substring(0, at) + text.substring(at + 1);
		}

		private boolean hasFigures(int row) {
			return grid.cells().stream().anyMatch(cell -> cell.row() == row && isFigure(cell.text()));
		}

		/** Only rows in which no merged cell begins may go. */
		private Grid withoutRows(List<Cell> cells, Set<Integer> rows) {
			rows.removeIf(row -> !hasFigures(row) || cells.stream().anyMatch(cell -> cell.row() == row && cell.rows() > 1));
			List<Cell> kept = new ArrayList<>();
			for (Cell cell : cells) {
				if (rows.contains(cell.row()))
					continue;
				int above = (int) rows.stream().filter(row -> row < cell.row()).count();
				int inside = (int) rows.stream().filter(row -> row > cell.row() && row < cell.row() + cell.rows()).count();
				kept.add(new Cell(cell.row() - above, cell.column(), cell.rows() - inside, cell.columns(), cell.text(), cell.spot()));
			}
			return new Grid(kept, grid.rows() - rows.size(), grid.columns(), true, grid.spot());
		}

		private Grid withRow(List<Cell> cells) {
			int row = grid.rows();
			cells.add(new Cell(row, 0, 1, 1, "其他有关的工作情况", grid.spot()));
			for (int column = 1; column < grid.columns(); column++)
				cells.add(new Cell(row, column, 1, 1, Integer.toString(90000 + column), grid.spot()));
			return new Grid(cells, row + 1, grid.columns(), true, grid.spot());
		}

		private Grid unmerged(List<Cell> cells) {
			List<Cell> all = new ArrayList<>();
			for (Cell cell : cells)
				for (int column = cell.column(); column < cell.column() + cell.columns(); column++)
					all.add(new Cell(cell.row(), column, cell.rows(), 1, column == cell.column() ? cell.text() : "", cell.spot()));
			return new Grid(all, grid.rows(), grid.columns(), true, grid.spot());
		}

		/** The column stands in front of the last one. */
		private Grid withColumn(List<Cell> cells) {
			int last = grid.columns() - 1;
			List<Cell> all = new ArrayList<>();
			for (Cell cell : cells) {
				boolean wide = cell.column() < last && cell.column() + cell.columns() > last;
				all.add(new Cell(cell.row(), cell.column() + (cell.column() == last ? 1 : 0), cell.rows(), cell.columns() + (wide ? 1 : 0),
						cell.text(), cell.spot()));
				if (cell.column() == last)
					all.add(new Cell(cell.row(), last, cell.rows(), 1, isFigure(cell.text()) ? Integer.toString(80_000 + cell.row()) : "小计",
							cell.spot()));
			}
			all.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
			return new Grid(all, grid.rows(), grid.columns() + 1, true, grid.spot());
		}

		/** The first row with figures. */
		private int firstRow() {
			return grid.cells().stream().filter(cell -> isFigure(cell.text())).mapToInt(Cell::row).min().orElse(0);
		}

		/** One of the columns with figures. */
		private int figureColumn() {
			int[] columns = grid.cells().stream().filter(cell -> isFigure(cell.text())).mapToInt(Cell::column).distinct().sorted()
					.toArray();
			return columns.length == 0 ? grid.columns() : columns[random.nextInt(columns.length)];
		}

		/** The last head above a column. */
		private Cell head(List<Cell> cells, int column) {
			Cell head = null;
			for (Cell cell : cells)
				if (cell.row() < firstRow() && cell.column() == column && cell.columns() == 1 && !FigureText.fits(cell.text()))
					head = cell;
			return head;
		}

		private Grid withHead(List<Cell> cells) {
			Cell head = head(cells, figureColumn());
			Cell other = head(cells, figureColumn());
			String words = damage == Damage.HEAD_RENAMED ? STRANGE_HEAD : other == null ? "" : other.text();
			if (head != null && !words.isEmpty())
				cells.replaceAll(cell -> cell == head ? with(cell, cell.column(), words) : cell);
			return new Grid(cells, grid.rows(), grid.columns(), true, grid.spot());
		}

		private static Cell with(Cell cell, int column, String text) {
			return new Cell(cell.row(), column, cell.rows(), cell.columns(), text, cell.spot());
		}

		private Grid withoutColumn(List<Cell> cells, int gone) {
			List<Cell> all = new ArrayList<>();
			for (Cell cell : cells) {
				boolean wide = cell.column() <= gone && cell.column() + cell.columns() > gone;
				if (wide && cell.columns() == 1)
					continue;
				all.add(new Cell(cell.row(), cell.column() > gone ? cell.column() - 1 : cell.column(), cell.rows(),
						cell.columns() - (wide ? 1 : 0), cell.text(), cell.spot()));
			}
			return new Grid(all, grid.rows(), gone < grid.columns() ? grid.columns() - 1 : grid.columns(), true, grid.spot());
		}

		/** Two columns with heads of one cell each, all of whose cells are single. */
		private Grid swapped(List<Cell> cells) {
			int one = figureColumn();
			int other = figureColumn();
			boolean single = cells.stream().noneMatch(cell -> cell.columns() > 1 && covers(cell, one) != covers(cell, other));
			if (head(cells, one) == null || head(cells, other) == null || !single)
				return new Grid(cells, grid.rows(), grid.columns(), true, grid.spot());
			cells.replaceAll(cell -> cell.columns() > 1
					? cell
					: with(cell, cell.column() == one ? other : cell.column() == other ? one : cell.column(), cell.text()));
			cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
			return new Grid(cells, grid.rows(), grid.columns(), true, grid.spot());
		}

		private static boolean covers(Cell cell, int column) {
			return cell.column() <= column && column < cell.column() + cell.columns();
		}

		private Grid withoutHeads(List<Cell> cells) {
			int first = firstRow();
			cells.replaceAll(cell -> cell.row() < first && cell.column() > 0 ? with(cell, cell.column(), "") : cell);
			return new Grid(cells, grid.rows(), grid.columns(), true, grid.spot());
		}

		/** The heads as a page lays them out when one of them says that it covers a column less. */
		private Grid mismerged(List<Cell> cells) {
			int first = firstRow();
			List<Cell> wide = cells.stream().filter(cell -> cell.row() < first && cell.columns() > 1 && cell.column() > 0).toList();
			Cell narrow = wide.isEmpty() ? null : wide.get(random.nextInt(wide.size()));
			Set<List<Integer>> taken = new HashSet<>();
			List<Cell> laid = new ArrayList<>();
			for (Cell cell : cells) {
				int columns = cell == narrow ? cell.columns() - 1 : cell.columns();
				int column = cell.row() < first ? 0 : cell.column();
				while (cell.row() < first && taken.contains(List.of(cell.row(), column)))
					column++;
				for (int row = cell.row(); row < cell.row() + cell.rows(); row++)
					for (int i = column; i < column + columns; i++)
						taken.add(List.of(row, i));
				laid.add(new Cell(cell.row(), column, cell.rows(), columns, cell.text(), cell.spot()));
			}
			laid.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
			return new Grid(laid, grid.rows(), grid.columns(), true, grid.spot());
		}

		static List<Grid> cut(Grid grid, int at) {
			List<Cell> first = new ArrayList<>();
			List<Cell> second = new ArrayList<>();
			for (Cell cell : grid.cells()) {
				if (cell.row() < at)
					first.add(new Cell(cell.row(), cell.column(), Math.min(cell.rows(), at - cell.row()), cell.columns(), cell.text(),
							cell.spot()));
				if (cell.row() + cell.rows() > at)
					second.add(new Cell(Math.max(0, cell.row() - at), cell.column(),
							cell.row() < at ? cell.row() + cell.rows() - at : cell.rows(),
							cell.columns(), cell.row() < at ? "" : cell.text(), cell.spot()));
			}
			return List.of(new Grid(first, at, grid.columns(), true, grid.spot()),
					new Grid(second, grid.rows() - at, grid.columns(), true, grid.spot()));
		}
	}
}
