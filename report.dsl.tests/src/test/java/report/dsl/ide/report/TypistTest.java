// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.NationalForms;
import report.dsl.i18n.Language;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.report.Steps.Move;
import report.dsl.rules.figures.Amounts;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;
import report.dsl.text.LabelStyle;
import report.dsl.text.NewReport;

/** Somebody who fills the tables of an empty report by keyboard: figures, tabulators and Enter, and what the program can do for them. */
class TypistTest {

	private static final double MOST_KEYS = 1.3;
	/** A repair or a command is two keys away: the list, and the first of it. */
	private static final int KEYS_OF_A_COMMAND = 2;

	private Sheet wanted;
	private ReportDocument document;
	private int[][] steps;
	private int keys;

	/**
	 * @param lastYear last year's report, or empty. With it beside the new one the two rows that balance the years are left to the
	 *                 program: once all others are there, a repair fills them
	 */
	@ParameterizedTest
	@CsvSource({ "yunxi-2021, yunxi-2020", "shaping/liulin-2021,", "shaping/shiqiao-2021,", "qinchi-2020," })
	void theTablesAreFilledByKeyboard(String name, String lastYear) {
		wanted = report(name).sheet();
		begin(lastYear);
		fill(lastYear != null);
		if (lastYear != null)
			command(WholeFileActions.edits(document, "cells/blank"));
		document = document.with(FormattingTest.applied(document.source(), zeros()));
		keys += KEYS_OF_A_COMMAND;
		int digits = 0;
		for (int cell = 0; cell < wanted.form().cellCount(); cell++) {
			digits += digits(cell);
			if (document.sheet().value(cell) != Value.COMPUTED)
				assertEquals(wanted.number(cell), document.sheet().number(cell), wanted.form().rowOf(cell).key());
		}
		assertEquals(List.of(), Formatting.of(document, null), "every table is laid out");
		assertTrue(keys <= MOST_KEYS * digits, keys + " keys for " + digits + " digits");
	}

	private static ReportDocument report(String name) {
		return MemoryFolder.alone(NationalForms.read("examples/" + name + ".report").text());
	}

	private void begin(String lastYear) {
		MemoryFolder folder = new MemoryFolder(Language.ZH);
		String text = NewReport.of(wanted.form(), wanted.text(Field.ORGAN), wanted.year(), LabelStyle.SHORT);
		if (lastYear != null) {
			folder.with("before.report", report(lastYear).source().text());
			text = text.replace("\n\n# 一", "\n上年 \"before.report\"\n\n# 一");
		}
		document = folder.with("new.report", text).report("new.report");
		steps = steps();
	}

	/** Digits of the finished tables, totals included. */
	private int digits(int cell) {
		return (int) Amounts.text(wanted.form(), cell, document.reading().figures().number(cell)).chars().filter(Character::isDigit)
				.count();
	}

	/** The cell that each move leads to from each cell, -1 from one that takes no figure. */
	private int[][] steps() {
		int[][] found = new int[document.form().cellCount()][Move.values().length];
		for (int cell = 0; cell < found.length; cell++)
			for (Move move : Move.values())
				found[cell][move.ordinal()] = document.sheet().value(cell) == Value.COMPUTED
						? -1
						: cellAt(document,
								Steps.of(document, Positions.of(document.source(), document.sheet().start(cell)), move).selection());
		return found;
	}

	private static int cellAt(ReportDocument report, Range selection) {
		return CaretContext.cellAt(report.sheet(), Positions.offset(report.source(), selection.getStart()));
	}

	/** @param balanced without the rows that balance the years */
	private void fill(boolean balanced) {
		int here = 0;
		for (int cell = 0; cell < steps.length; cell++)
			if (wanted.number(cell) != 0 && document.sheet().value(cell) == Value.BLANK
					&& !(balanced && wanted.form().rowOf(cell).key().startsWith("carried"))) {
				for (Move move : way(here, cell))
					here = step(here, move);
				assertEquals(cell, here);
				type(cell);
			}
		step(here, Move.NEXT);
	}

	/** The fewest moves from cell to cell. */
	private List<Move> way(int from, int to) {
		Map<Integer, Integer> before = new HashMap<>();
		Map<Integer, Move> by = new HashMap<>();
		Deque<Integer> next = new ArrayDeque<>(List.of(from));
		while (from != to && !before.containsKey(to)) {
			int cell = next.remove();
			for (Move move : Move.values())
				if (before.putIfAbsent(steps[cell][move.ordinal()], cell) == null) {
					by.put(steps[cell][move.ordinal()], move);
					next.add(steps[cell][move.ordinal()]);
				}
		}
		List<Move> way = new ArrayList<>();
		for (int cell = to; cell != from; cell = before.get(cell))
			way.addFirst(by.get(cell));
		return way;
	}

	private int step(int cell, Move move) {
		Steps.Step step = Steps.of(document, Positions.of(document.source(), document.sheet().end(cell)), move);
		document = document.with(FormattingTest.applied(document.source(), step.edits()));
		keys++;
		return cellAt(document, step.selection());
	}

	/** Overwrites what is selected. */
	private void type(int cell) {
		String figure = wanted.text(cell);
		document = document.with(Edit.apply(document.source().text(), List.of(Edit.replace(document.sheet().region(cell), figure))));
		keys += figure.length();
	}

	private void command(List<Edit> edits) {
		Patch patch = new Patch(document);
		patch.applyAndLayOut(edits);
		document = patch.now();
		keys += KEYS_OF_A_COMMAND;
	}

	private List<TextEdit> zeros() {
		WorkspaceEdit edit = FillBlanks.edit(document, null, new CodeActions.Options(false, false, Set.of()));
		return edit == null ? List.of() : edit.getChanges().get(document.uri());
	}
}
