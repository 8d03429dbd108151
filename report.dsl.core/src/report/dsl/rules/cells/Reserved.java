// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.cells;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Row;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Fix.CellEdit;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.figures.Amounts;
import report.dsl.rules.figures.CellFixes;
import report.dsl.rules.figures.FixProof;
import report.dsl.rules.figures.Names;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;

/** A figure that this kind of organ cannot have. */
public final class Reserved extends Rule {

	private static final Text TITLE = new Text("本机关不会有的数据", "A figure that this organ cannot have");
	private static final Text WHY = new Text("有些行只适用于一部分机关：例如规章只能由国务院部门、省和设区的市、自治州的人民政府制定，县、乡镇、街道和市县部门没有这项权限。格式按机关名称的末尾列出了不适用的机关。",
			"Some rows do not apply to every organ. For example, rules (规章) are made only by ministries, provinces, cities with "
					+ "districts and autonomous prefectures, not by counties, towns, subdistricts or bureaus. The form lists the endings of the "
					+ "names of organs to which a row does not apply.");
	private static final Text MESSAGE = new Text("“{0}”行：{1}不应有这项数据，应为 0，现为 {2}",
			"row “{0}”: does not apply to {1}, should be 0 but is {2}");
	private static final Text ZERO = new Text("本行改为 0", "Set the row to 0");

	public Reserved() {
		super("cells/reserved", Severity.WARNING);
	}

	@Override
	public void check(Reading reading, Findings findings) {
		int[] cells = reading.scan().reserved();
		String organ = cells.length == 0 ? null : reading.sheet().text(Field.ORGAN);
		if (organ == null)
			return;
		for (int i = 0; i < cells.length;) {
			Row row = reading.form().rowOf(cells[i]);
			List<Integer> figures = new ArrayList<>();
			for (; i < cells.length && reading.form().rowOf(cells[i]) == row; i++)
				figures.add(cells[i]);
			if (isReserved(row, organ))
				report(reading, findings, organ, figures);
		}
	}

	private static boolean isReserved(Row row, String organ) {
		for (String ending : row.reserved()) {
			int gap = ending.indexOf(Row.GAP);
			String tail = ending.substring(gap + 1);
			if (organ.endsWith(tail) && (gap < 0 || organ.lastIndexOf(ending.substring(0, gap), organ.length() - tail.length() - gap) >= 0))
				return true;
		}
		return false;
	}

	private void report(Reading reading, Findings findings, String organ, List<Integer> cells) {
		Region region = reading.sheet().place(cells.getFirst());
		StringBuilder numbers = new StringBuilder();
		for (int cell : cells)
			numbers.append(numbers.isEmpty() ? "" : ", ").append(Amounts.text(reading.form(), cell, reading.sheet().number(cell)));
		Text message = MESSAGE.with(Names.label(reading.form().rowOf(cells.getFirst())), organ, numbers);
		findings.add(this, region, message, () -> FixProof.of(reading).proven(this, region, zero(reading, cells)));
	}

	private static List<@Nullable Fix> zero(Reading reading, List<Integer> cells) {
		List<CellEdit> edits = cells.stream().map(cell -> CellFixes.change(reading, cell, 0)).toList();
		List<@Nullable Fix> fixes = new ArrayList<>();
		fixes.add(CellFixes.set(reading, ZERO, true, false, edits));
		return fixes;
	}

	@Override
	public Card card() {
		return new Card(TITLE, WHY, """
				机关 "青原市滨河街道办事处"
				""", """
				机关 "青原市人民政府"
				""");
	}
}
