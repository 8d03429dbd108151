// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;

/**
 * The written cells that need a closer look, found in one pass; numbers ascending. In a clean report there are hardly any.
 *
 * @param blanks     nothing is written
 * @param unreadable no figure is written
 * @param computed   left to the program
 * @param unusual    counts that are not written in the plain way
 * @param money      amounts of money
 * @param negative   below zero where that means nothing
 * @param reserved   above zero in a row that is not for every organ
 */
public record Scan(int[] blanks, int[] unreadable, int[] computed, int[] unusual, int[] money, int[] negative, int[] reserved) {

	private static final int[] NONE = {};

	static Scan of(Sheet sheet) {
		Collector collector = new Collector(sheet);
		Form form = sheet.form();
		for (int i = 0; i < form.tables().size(); i++)
			collector.scanTable(form.tables().get(i));
		return collector.scan();
	}

	private static final class Collector {

		private final Sheet sheet;
		private final String text;
		private final Cells blanks = new Cells();
		private final Cells unreadable = new Cells();
		private final Cells computed = new Cells();
		private final Cells unusual = new Cells();
		private final Cells money = new Cells();
		private final Cells negative = new Cells();
		private final Cells reserved = new Cells();

		Collector(Sheet sheet) {
			this.sheet = sheet;
			this.text = sheet.source().text();
		}

		void scanTable(Table table) {
			int cell = table.firstCell();
			for (int r = 0; r < table.rows().size(); r++) {
				Row row = table.rows().get(r);
				boolean forSome = !row.reserved().isEmpty();
				for (int c = 0; c < table.columns().size(); c++, cell++)
					if (sheet.start(cell) >= 0)
						scanCell(cell, table.columns().get(c), row.unit(), forSome);
			}
		}

		private void scanCell(int cell, Column column, @Nullable Unit unit, boolean forSome) {
			Value value = sheet.value(cell);
			switch (value) {
			case BLANK -> blanks.add(cell);
			case UNREADABLE -> unreadable.add(cell);
			case COMPUTED -> computed.add(cell);
			default -> scanNumber(cell, column, unit == null ? column.unit() : unit, forSome);
			}
		}

		private void scanNumber(int cell, Column column, Unit unit, boolean forSome) {
			if (unit.money())
				money.add(cell);
			else if (!isPlain(cell))
				unusual.add(cell);
			long number = sheet.number(cell);
			if (number < 0 && !column.signed())
				negative.add(cell);
			if (forSome && number > 0)
				reserved.add(cell);
		}

		/** Digits without leading zeros, a minus before them for what is below zero. */
		private boolean isPlain(int cell) {
			int start = sheet.start(cell);
			int end = sheet.end(cell);
			if (text.charAt(start) == '-' && sheet.number(cell) < 0)
				start++;
			if (start == end || text.charAt(start) == '0' && end - start > 1)
				return false;
			for (int i = start; i < end; i++)
				if (text.charAt(i) < '0' || text.charAt(i) > '9')
					return false;
			return true;
		}

		Scan scan() {
			return new Scan(blanks.list(), unreadable.list(), computed.list(), unusual.list(), money.list(), negative.list(),
					reserved.list());
		}
	}

	private static final class Cells {

		private int[] cells = NONE;
		private int count;

		void add(int cell) {
			if (count == cells.length)
				cells = Arrays.copyOf(cells, Math.max(8, count * 2));
			cells[count++] = cell;
		}

		int[] list() {
			return count == cells.length ? cells : Arrays.copyOf(cells, count);
		}
	}
}
