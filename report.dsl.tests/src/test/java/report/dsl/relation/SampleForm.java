// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.ArrayList;
import java.util.List;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.form.Relation.Kind;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.form.Unit;

/**
 * Forms for tests, in a few words: tables by keys, relations as {@code "t.a.x = t.a.y + 2 t.a.z - previous t.b.x"}.
 * A column key with {@code ~} is signed, one with {@code $} is money.
 */
final class SampleForm {

	private final String name;
	private final List<Table> tables = new ArrayList<>();
	private final List<Relation> relations = new ArrayList<>();
	private int cells;

	SampleForm(String name) {
		this.name = name;
	}

	SampleForm table(String key, String rowKeys, String columnKeys) {
		List<Row> rows = new ArrayList<>();
		for (String row : rowKeys.split(" "))
			rows.add(new Row(row, row, row, List.of(), null, null, List.of(), null, false, false, 0, rows.size(), null));
		List<Column> columns = new ArrayList<>();
		for (String written : columnKeys.split(" ")) {
			String column = written.replaceAll("[~$]", "");
			columns.add(new Column(column, column, column, List.of(), null, written.contains("$") ? Unit.MONEY : Unit.COUNT,
					written.contains("~"), columns.size()));
		}
		tables.add(new Table(key, null, List.of(), null, List.of(), rows, columns, cells));
		cells = tables.getLast().endCell();
		return this;
	}

	/** In relations over rows or columns {@code *} stands for each column or row of the table. */
	SampleForm relation(Kind kind, String formula) {
		if (!formula.contains("*"))
			return add(kind, formula);
		Table table = table(formula.substring(0, formula.indexOf('.')));
		if (formula.indexOf("*") == formula.indexOf('.') + 1)
			for (Row row : table.rows())
				add(kind, formula.replace("*", row.key()));
		else
			for (Column column : table.columns())
				add(kind, formula.replace("*", column.key()));
		return this;
	}

	private SampleForm add(Kind kind, String formula) {
		List<Integer> terms = new ArrayList<>();
		List<Long> coefficients = new ArrayList<>();
		List<Boolean> previous = new ArrayList<>();
		int left = 0;
		long coefficient = 1;
		boolean last = false;
		for (String word : formula.split(" ")) {
			switch (word) {
			case "=", "<=" -> left = terms.size();
			case "+" -> coefficient = 1;
			case "-" -> coefficient = -1;
			case "previous" -> last = true;
			default -> {
				if (word.matches("\\d+")) {
					coefficient *= Long.parseLong(word);
					continue;
				}
				terms.add(cell(word));
				coefficients.add(coefficient);
				previous.add(last);
				coefficient = 1;
				last = false;
			}
			}
		}
		int size = terms.size();
		int[] cellArray = terms.stream().mapToInt(Integer::intValue).toArray();
		long[] coefficientArray = coefficients.stream().mapToLong(Long::longValue).toArray();
		boolean[] previousArray = new boolean[size];
		for (int i = 0; i < size; i++)
			previousArray[i] = previous.get(i);
		boolean defines = kind == Kind.ROW_TOTAL || kind == Kind.COLUMN_TOTAL || kind == Kind.CARRIED;
		relations.add(
				new Relation(kind, false, left, cellArray, coefficientArray, previousArray, defines ? cellArray[0] : -1, formula, null));
		return this;
	}

	private Table table(String key) {
		return tables.stream().filter(table -> table.key().equals(key)).findFirst().orElseThrow();
	}

	/** The number of a cell written {@code table.row.column}. */
	private int cell(String path) {
		return cell(tables, path);
	}

	static int cell(Form form, String path) {
		return cell(form.tables(), path);
	}

	private static int cell(List<Table> tables, String path) {
		String[] keys = path.split("\\.");
		Table table = tables.stream().filter(one -> one.key().equals(keys[0])).findFirst().orElseThrow();
		return table.cell(table.row(keys[1]), table.column(keys[2]));
	}

	/** The cell as {@code table.row.column}. */
	static String path(Form form, int cell) {
		return form.tableOf(cell) + "." + form.rowOf(cell) + "." + form.columnOf(cell);
	}

	Form build() {
		Section section = new Section("all", "all", List.of(), null, false, 0, 0, List.of(), tables);
		return new Form(name, name, 2020, Integer.MAX_VALUE, List.of(section), relations, List.of(), List.of(), List.of());
	}

	static final String RESULTS = "granted partial secret forbidden security third internal deliberative case inquiry held create"
			+ " unclear petition repeated publication excessive reissue correction unpaid rest";

	/** The tables and relations of the 2021 edition: 25 by 7 applications, 3 by 5 disputes, the documents. */
	static Form national() {
		return new SampleForm("national").table("documents", "regulations normative", "made repealed force")
				.table("applications", "received carriedIn " + RESULTS + " processed carriedOut",
						"person business research welfare legal other total")
				.table("disputes", "review direct after", "upheld corrected other pending total")
				.relation(Kind.BOUND, "documents.*.made <= documents.*.force + documents.*.repealed")
				.relation(Kind.STOCK, "documents.*.force = previous documents.*.force + documents.*.made - documents.*.repealed")
				.relation(Kind.ROW_TOTAL,
						"applications.*.total = " + sum("applications.*.", "person business research welfare legal other", ""))
				.relation(Kind.CARRIED, "applications.carriedIn.* = previous applications.carriedOut.*")
				.relation(Kind.COLUMN_TOTAL, "applications.processed.* = " + sum("applications.", RESULTS, ".*"))
				.relation(Kind.BALANCE,
						"applications.received.* + applications.carriedIn.* = applications.processed.* + applications.carriedOut.*")
				.relation(Kind.ROW_TOTAL, "disputes.*.total = " + sum("disputes.*.", "upheld corrected other pending", "")).build();
	}

	/** A table of 1,001 rows by five columns with all its totals. */
	static Form huge() {
		StringBuilder rows = new StringBuilder("all");
		for (int i = 0; i < 1_000; i++)
			rows.append(" r").append(i);
		return new SampleForm("huge").table("t", rows.toString(), "a b c d total")
				.relation(Kind.ROW_TOTAL, "t.*.total = t.*.a + t.*.b + t.*.c + t.*.d")
				.relation(Kind.COLUMN_TOTAL, "t.all.* = " + sum("t.", rows.substring(4), ".*")).build();
	}

	static String sum(String before, String keys, String after) {
		return before + keys.replace(" ", after + " + " + before) + after;
	}
}
