// SPDX-License-Identifier: EPL-2.0
package report.dsl.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An official form, empty: what a {@code .form} file states. Immutable and shared between threads.
 * <p>
 * Every cell of every table has one number, {@code 0 … cellCount()-1}, table by table, row by row, column by column;
 * a filled form ({@code Sheet}) is arrays over these numbers.
 */
public final class Form {

	/**
	 * Whether and how a form says that reports of a kind of organ are late.
	 *
	 * @param local the law leaves the day to local notices, which usually set this one
	 */
	public record Deadline(int month, int day, boolean local, List<String> organSuffixes) {
	}

	private final String name;
	private final String title;
	private final int firstYear;
	private final int lastYear;
	private final List<Section> sections;
	private final List<Table> tables;
	private final List<Relation> relations;
	private final List<Mention> mentions;
	private final List<Deadline> deadlines;
	private final List<String> explanations;
	private final int cellCount;
	private final Table[] tableOfCell;
	private final int[][] relationsOfCell;
	private final Map<String, Table> tablesByKey = new HashMap<>();
	private final Map<String, Section> sectionsByKey = new HashMap<>();

	/**
	 * @param name      the word after {@code 格式} in a report, e.g. {@code gov2021}
	 * @param title     the official document that prescribes the form, e.g. 国办公开办函〔2021〕30号
	 * @param firstYear first report year the form is meant for
	 * @param lastYear  last report year, inclusive; {@link Integer#MAX_VALUE} while the form is in force
	 */
	public Form(String name, String title, int firstYear, int lastYear, List<Section> sections, List<Relation> relations,
			List<Mention> mentions, List<Deadline> deadlines, List<String> explanations) {
		this.name = name;
		this.title = title;
		this.firstYear = firstYear;
		this.lastYear = lastYear;
		this.sections = List.copyOf(sections);
		this.relations = List.copyOf(relations);
		this.mentions = List.copyOf(mentions);
		this.deadlines = List.copyOf(deadlines);
		this.explanations = List.copyOf(explanations);
		List<Table> all = new ArrayList<>();
		for (Section section : sections) {
			sectionsByKey.putIfAbsent(section.key(), section);
			all.addAll(section.tables());
		}
		this.tables = List.copyOf(all);
		this.cellCount = all.isEmpty() ? 0 : all.getLast().endCell();
		this.tableOfCell = new Table[cellCount];
		for (Table table : all) {
			tablesByKey.putIfAbsent(table.key(), table);
			Arrays.fill(tableOfCell, table.firstCell(), table.endCell(), table);
		}
		this.relationsOfCell = indexRelations();
	}

	private int[][] indexRelations() {
		int[] counts = new int[cellCount];
		for (Relation relation : relations)
			for (int i = 0; i < relation.size(); i++)
				if (!relation.previous(i))
					counts[relation.cell(i)]++;
		int[][] index = new int[cellCount][];
		for (int cell = 0; cell < cellCount; cell++)
			index[cell] = new int[counts[cell]];
		for (int number = relations.size() - 1; number >= 0; number--) {
			Relation relation = relations.get(number);
			for (int i = 0; i < relation.size(); i++)
				if (!relation.previous(i))
					index[relation.cell(i)][--counts[relation.cell(i)]] = number;
		}
		return index;
	}

	public String name() {
		return name;
	}

	public String title() {
		return title;
	}

	public int firstYear() {
		return firstYear;
	}

	public int lastYear() {
		return lastYear;
	}

	public boolean isFor(int year) {
		return firstYear <= year && year <= lastYear;
	}

	public List<Section> sections() {
		return sections;
	}

	/** All tables in the order of the form. */
	public List<Table> tables() {
		return tables;
	}

	/** All relations in the order of the form; the position is the relation's number. */
	public List<Relation> relations() {
		return relations;
	}

	/** How the narrative speaks of figures of the tables. */
	public List<Mention> mentions() {
		return mentions;
	}

	/** First match wins; the one without suffixes is for all other organs. */
	public List<Deadline> deadlines() {
		return deadlines;
	}

	/** Numbers of documents that explain how the form is filled in, without prescribing it. */
	public List<String> explanations() {
		return explanations;
	}

	public int cellCount() {
		return cellCount;
	}

	/** The table with this key, if there is one. */
	public @Nullable Table table(String key) {
		return tablesByKey.get(key);
	}

	/** The section with this key, if there is one. */
	public @Nullable Section section(String key) {
		return sectionsByKey.get(key);
	}

	public Table tableOf(int cell) {
		return tableOfCell[cell];
	}

	public Row rowOf(int cell) {
		Table table = tableOfCell[cell];
		return table.rows().get((cell - table.firstCell()) / table.columns().size());
	}

	public Column columnOf(int cell) {
		Table table = tableOfCell[cell];
		return table.columns().get((cell - table.firstCell()) % table.columns().size());
	}

	/** The cell of another form with the same keys of table, row and column and the same kind of figure, or -1. */
	public int counterpart(int cell, Form other) {
		if (other == this)
			return cell;
		Table table = other.table(tableOf(cell).key());
		if (table == null)
			return -1;
		Row row = table.row(rowOf(cell).key());
		Column column = table.column(columnOf(cell).key());
		if (row == null || column == null)
			return -1;
		int counterpart = table.cell(row, column);
		return unitOf(cell).money() == other.unitOf(counterpart).money() ? counterpart : -1;
	}

	/** The unit a number in this cell is in: the row's own, else the column's. */
	public Unit unitOf(int cell) {
		Unit unit = rowOf(cell).unit();
		return unit != null ? unit : columnOf(cell).unit();
	}

	/** Numbers of the relations that this year's cell takes part in, ascending. */
	public int[] relationsOf(int cell) {
		return relationsOfCell[cell];
	}

	@Override
	public String toString() {
		return name;
	}
}
