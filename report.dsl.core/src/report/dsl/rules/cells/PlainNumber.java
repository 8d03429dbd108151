// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.cells;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.Amounts;
import report.dsl.rules.figures.CellFixes;
import report.dsl.rules.figures.FixProof;
import report.dsl.rules.figures.Following;
import report.dsl.rules.figures.Names;
import report.dsl.rules.figures.Shown;
import report.dsl.sheet.Region;
import report.dsl.text.Chars;
import report.dsl.text.Numbers;

/** A cell that is no number, or is one but not written as the language writes it. */
public final class PlainNumber extends Rule {

	private static final Text TITLE = new Text("不是规范的数字", "Not a plain number");
	private static final Text WHY = new Text("表格里只填数字：程序和人都不该去猜“/”“约十件”“1,234件”是多少。能读出的数照常使用，并可一键改成规范写法；读不出的，这一格就没有数。",
			"Cells contain plain numbers: nobody should have to guess what “/”, “about ten” or “1,234 items” means. A number that can be "
					+ "read is used, and a fix rewrites it. Otherwise the cell has no number.");
	private static final Text DASH = new Text("{0}：“{1}”不是数字；没有发生的填 0", "{0}: “{1}” is not a number; write 0 if there was nothing");
	private static final Text BEYOND = new Text("{0}：“{1}”太大或太精确，无法作为数字使用", "{0}: “{1}” is too large or has too many decimals");
	private static final Text WORDS = new Text("{0}：“{1}”不是数字", "{0}: “{1}” is not a number");
	private static final Text UNUSUAL = new Text("{0}：“{1}”应写作“{2}”", "{0}: “{1}” should be written as “{2}”");
	private static final Text REWRITE = new Text("改写为“{0}”", "Rewrite as “{0}”");
	private static final Text FOLLOWS = new Text("改为 {0}（按关系式推算）", "Replace by {0} (determined by the relations)");
	private static final Text ONLY_NUMBER = new Text("改为 {0}（文字中唯一的数）", "Replace by {0} (the only number in the text)");
	private static final Text ZERO = new Text("改为 0", "Replace by 0");

	public PlainNumber() {
		super("cells/number", Severity.ERROR);
	}

	@Override
	public void check(Reading reading, Findings findings) {
		for (int cell : reading.scan().unreadable())
			if (NotNumber.of(reading.sheet(), cell) != NotNumber.DECIMALS)
				reportUnreadable(reading, findings, cell);
		for (int cell : reading.scan().unusual())
			reportUnusual(reading, findings, cell);
		for (int cell : reading.scan().money())
			reportUnusual(reading, findings, cell);
	}

	private void reportUnreadable(Reading reading, Findings findings, int cell) {
		NotNumber why = NotNumber.of(reading.sheet(), cell);
		Text text = why == NotNumber.DASH ? DASH : why == NotNumber.BEYOND ? BEYOND : WORDS;
		Region region = reading.sheet().place(cell);
		findings.add(this, region, text.with(Names.cell(reading.form(), cell), Shown.text(reading.sheet().text(cell))),
				() -> FixProof.of(reading).proven(this, region, replacements(reading, cell, why)));
	}

	private static List<@Nullable Fix> replacements(Reading reading, int cell, NotNumber why) {
		List<@Nullable Fix> fixes = new ArrayList<>();
		Long follows = Following.of(reading).number(cell);
		if (follows != null)
			fixes.add(set(reading, cell, FOLLOWS, follows, true));
		long only = why == NotNumber.WORDS && !reading.form().unitOf(cell).money() ? onlyNumber(reading.sheet().text(cell)) : -1;
		if (only >= 0 && (follows == null || only != follows))
			fixes.add(set(reading, cell, ONLY_NUMBER, only, fixes.isEmpty()));
		if (why == NotNumber.DASH && (follows == null || follows != 0))
			fixes.add(set(reading, cell, ZERO, 0, fixes.isEmpty()));
		return fixes;
	}

	private static @Nullable Fix set(Reading reading, int cell, Text title, long number, boolean preferred) {
		return CellFixes.set(reading, title.with(Amounts.text(reading.form(), cell, number)), preferred, false,
				List.of(CellFixes.change(reading, cell, number)));
	}

	/** @return -1 when there is none, or more than one, or a very large one */
	private static long onlyNumber(String text) {
		long number = -1;
		boolean inside = false;
		for (int i = 0; i < text.length(); i++) {
			int digit = Character.digit(text.charAt(i), 10);
			if (digit >= 0 && (number >= 0 && !inside || number > Numbers.MAX_COUNT / 10)
					|| digit < 0 && inside && ".．,，".indexOf(text.charAt(i)) >= 0)
				return -1;
			if (digit >= 0)
				number = Math.max(number, 0) * 10 + digit;
			inside = digit >= 0;
		}
		return number;
	}

	private void reportUnusual(Reading reading, Findings findings, int cell) {
		String written = reading.sheet().text(cell);
		String canonical = Numbers.canonical(written, reading.form().unitOf(cell));
		if (isSame(written, canonical))
			return;
		Region region = reading.sheet().place(cell);
		Text message = UNUSUAL.with(Names.cell(reading.form(), cell), Shown.text(written), canonical);
		findings.add(this, Severity.WARNING, region, message, null, () -> FixProof.of(reading).proven(this, region,
				List.of(CellFixes.rewrite(reading, REWRITE.with(canonical), cell, canonical))));
	}

	/** White space and full width are what an input method makes, and the formatter's business. */
	private static boolean isSame(String written, String canonical) {
		return written.equals(canonical) || narrow(written).equals(narrow(canonical));
	}

	private static String narrow(String text) {
		StringBuilder narrow = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++)
			if (!Chars.isSpace(text.charAt(i)))
				narrow.append(Chars.narrow(text.charAt(i)));
		return narrow.toString();
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				行政处罚 | 七百余件
				""", """
				行政处罚 | 742
				""");
	}
}
