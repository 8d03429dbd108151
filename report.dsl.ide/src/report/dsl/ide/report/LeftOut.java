// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Language;
import report.dsl.i18n.Text;
import report.dsl.text.LineBreaks;

/** What could not be pasted, for a message of bounded length. */
final class LeftOut {

	private static final int SAID = 4;
	private static final int LONGEST = 24;

	private static final Text ROW = new Text("“{0}”这一行（表里没有这个标签）", "row “{0}” (the table has no such label)");
	private static final Text TWICE = new Text("又一行“{0}”", "another row “{0}”");
	private static final Text BEYOND = new Text("第 {0} 行“{1}”（下面没有可填的行了）", "row {0}, “{1}” (there are no more rows to fill)");
	private static final Text COLUMN = new Text("“{0}”这一列（表里没有这一列）", "column “{0}” (the table has no such column)");
	private static final Text SURPLUS = new Text("第 {0} 列“{1}”（右边没有可填的列了）", "column {0}, “{1}” (there are no more columns to fill)");
	private static final Text STRAY = new Text("“{0}”（在行标签那边，不知道是哪一格的）", "“{0}” (it is among the row labels, so its cell is unknown)");
	private static final Text BEHIND = new Text("“{0}”（数的右边又有一个行标签）", "“{0}” (another row label, right of figures)");
	private static final Text NO_NUMBER = new Text("{0}的“{1}”（不是数）", "“{1}” for {0} (not a number)");
	private static final Text DIFFERS = new Text("{0}的 {1}（该格由程序计算，算得 {2}，仍是“=”）",
			"{1} for {0} (computed by the program as {2}; still “=”)");
	private static final Text UNKNOWN = new Text("{0}的 {1}（该格由程序计算，现在还算不出，仍是“=”）",
			"{1} for {0} (computed by the program, not possible yet; still “=”)");
	private static final Text MESSAGE = new Text("已填 {0} 格；没有填：{1}。", "Cells filled: {0}. Not pasted: {1}.");
	private static final Text MORE = new Text("{0}等 {1} 处", "{0} and others, {1} in all");

	private final List<Text> places = new ArrayList<>();
	private int count;

	private void add(Text text, Object... arguments) {
		if (count++ < SAID)
			places.add(text.with(arguments));
	}

	void row(String label) {
		add(ROW, quoted(label));
	}

	void twice(String label) {
		add(TWICE, quoted(label));
	}

	/** @param row counted from 1 @param figures what stands in it */
	void beyond(int row, String figures) {
		add(BEYOND, row, quoted(figures));
	}

	void column(String label) {
		add(COLUMN, quoted(label));
	}

	/** @param column counted from 1 @param figures what stands in it */
	void surplus(int column, String figures) {
		add(SURPLUS, column, quoted(figures));
	}

	void stray(String figure) {
		add(STRAY, quoted(figure));
	}

	/** @param rest the label and what stands right of it */
	void behind(String rest) {
		add(BEHIND, quoted(rest));
	}

	void noNumber(Text cell, String text) {
		add(NO_NUMBER, cell, quoted(text));
	}

	void differs(Text cell, String pasted, String computed) {
		add(DIFFERS, cell, quoted(pasted), computed);
	}

	void unknown(Text cell, String pasted) {
		add(UNKNOWN, cell, quoted(pasted));
	}

	private static String quoted(String text) {
		String line = LineBreaks.spaced(text);
		return line.length() <= LONGEST
				? line
				: line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…";
	}

	/** @param filled so many cells were written @return null when nothing was left out */
	@Nullable
	String message(int filled, Language language) {
		if (count == 0)
			return null;
		Text list = new Text(String.join("；", places.stream().map(Text::zh).toList()),
				String.join("; ", places.stream().map(Text::en).toList()));
		return MESSAGE.with(filled, count > SAID ? MORE.with(list, count) : list).in(language);
	}
}
