// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Layout;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.sheet.Source;

/** Merged cells neither overlap nor leave holes: every table is a rectangle, on every form that can be written. */
class GridTest {

	@Test
	void ofEveryFormAtHand() {
		for (String name : Pages.FORMS.names()) {
			Form form = Pages.FORMS.form(name);
			Element root = Pages.export(blank(form));
			assertEquals(form.tables().size(), Pages.all(root, "table").size(), name);
			Pages.all(root, "table").forEach(table -> rectangle(name, table));
			assertEquals(form.cellCount(), cells(root, form), name);
		}
	}

	@Test
	void ofEveryReportAtHand() {
		for (Source report : Pages.corpus())
			for (Element root : List.of(Pages.preview(report.text()), Pages.export(report.text())))
				Pages.all(root, "table").forEach(table -> rectangle(report.name(), table));
	}

	@Test
	void ofFormsThatNobodyHasSeenYet() {
		for (int seed = 0; seed < 600; seed++) {
			Form form = form(new Random(seed));
			Element root = Pages.preview(blank(form), form);
			for (Element table : Pages.all(root, "table"))
				rectangle("seed " + seed, table);
			assertEquals(form.cellCount(), cells(root, form), "seed " + seed);
		}
	}

	private static String blank(Form form) {
		StringBuilder text = new StringBuilder("年报 \"空\"\n格式 " + form.name() + "\n");
		for (Section section : form.sections())
			text.append("# ").append(section.title()).append('\n');
		return text.toString();
	}

	/** How many fields there are for figures: those of groups and units do not count. */
	private static int cells(Element root, Form form) {
		int count = 0;
		for (Element body : Pages.all(root, "tbody"))
			for (Element row : Pages.all(body, "tr")) {
				boolean figures = Pages.all(row, "th").stream()
						.noneMatch(th -> th.getAttribute("scope").equals("rowgroup") && !th.hasAttribute("rowspan")
								&& th == Pages.all(row, "th").getLast());
				if (figures)
					count += Pages.all(row, "td").stream().filter(td -> !td.getAttribute("class").equals("unit")).count();
			}
		return count;
	}

	private static void rectangle(String name, Element table) {
		List<boolean[]> grid = new ArrayList<>();
		for (Element part : Pages.all(table, "thead", "tbody")) {
			grid.clear();
			List<Element> rows = Pages.all(part, "tr");
			assertFalse(rows.isEmpty(), name);
			for (int y = 0; y < rows.size(); y++)
				for (Element cell : Pages.all(rows.get(y), "th", "td"))
					put(name, grid, y, rows.size(), cell);
			int width = width(Pages.all(table, "tr").getFirst());
			assertEquals(rows.size(), grid.size(), name);
			for (boolean[] row : grid)
				for (int x = 0; x < row.length; x++)
					assertEquals(x < width, row[x], () -> name + "\n" + Pages.grid(table));
		}
	}

	private static int width(Element firstRow) {
		return Pages.all(firstRow, "th", "td").stream().mapToInt(cell -> Pages.span(cell, "colspan")).sum();
	}

	private static void put(String name, List<boolean[]> grid, int y, int height, Element cell) {
		while (grid.size() <= y)
			grid.add(new boolean[300]);
		int x = 0;
		while (grid.get(y)[x])
			x++;
		int bottom = y + Pages.span(cell, "rowspan");
		assertTrue(bottom <= height, name);
		for (int row = y; row < bottom; row++) {
			while (grid.size() <= row)
				grid.add(new boolean[300]);
			for (int column = x; column < x + Pages.span(cell, "colspan"); column++) {
				assertFalse(grid.get(row)[column], name);
				grid.get(row)[column] = true;
			}
		}
	}

	// forms

	private static Form form(Random random) {
		List<Row> lines = new ArrayList<>();
		lines(lines, null, 1 + random.nextInt(4), random, new int[1]);
		if (lines.stream().allMatch(Row::group))
			lines.add(row(lines, null, false, 0, lines.size()));
		List<Column> columns = new ArrayList<>();
		int count = 1 + random.nextInt(6);
		String group = null;
		for (int i = 0; i < count; i++) {
			if (random.nextInt(3) == 0)
				group = random.nextBoolean() ? null : "组" + i;
			columns.add(new Column("c" + i, "列" + i, "列" + i, List.of(), group, Unit.COUNT, false, i));
		}
		Layout layout = new Layout(Layout.Kind.values()[random.nextInt(3)], random.nextBoolean() ? "上" : null,
				random.nextBoolean() ? "单位" : null,
				random.nextBoolean() ? "——" : null);
		Table table = new Table("t", random.nextBoolean() ? "表" : null, List.of(), null, random.nextBoolean() ? List.of("角") : List.of(),
				layout, lines,
				columns, 0);
		Section section = new Section("s", "一、节", List.of(), null, false, 0, 0, List.of(), List.of(table));
		return new Form("f", "文", 2020, 2030, List.of(section), List.of(), List.of(), List.of(), List.of());
	}

	private static void lines(List<Row> lines, Row parent, int count, Random random, int[] index) {
		for (int i = 0; i < count; i++) {
			boolean group = random.nextInt(3) == 0;
			Row line = row(lines, parent, group, group ? -1 : index[0]++, lines.size());
			lines.add(line);
			if (line.depth() < 4 && random.nextInt(group ? 5 : 3) > (group ? 0 : 1))
				lines(lines, line, 1 + random.nextInt(3), random, index);
		}
	}

	private static Row row(List<Row> lines, Row parent, boolean group, int index, int number) {
		return new Row("r" + number, "行" + number, "行" + number, List.of(), null, null, List.of(), null, false, group,
				parent == null ? 0 : parent.depth() + 1, group ? -1 : index,
				parent);
	}
}
