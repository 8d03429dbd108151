// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.form.Relation;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.form.Unit;

/** A form with one of everything that JSON and messages can show: counts, groups, money with and without a printed unit, rows with units. */
public final class SmallForm {

	private static final Unit PIECES = Unit.of("件");

	public static final Form FORM = form();

	/** The small form as the only one at hand. */
	public static final Forms FORMS = new Forms() {
		@Override
		public Form form(String name) {
			return FORM.name().equals(name) ? FORM : null;
		}

		@Override
		public List<String> names() {
			return List.of(FORM.name());
		}
	};

	private SmallForm() {
	}

	private static Form form() {
		Row group = new Row("refused", "（二）不予公开", "（二）不予公开", List.of(), null, null, List.of(), null, false, true, 0, -1, null);
		Table applications = new Table("applications", null, List.of(), null, List.of(), List.of(
				row("received", "一、收到", 0, null, null),
				group,
				row("refused.secret", "1.国家秘密", 1, null, group),
				row("processed", "（三）总计", 2, null, null)),
				List.of(column("person", "自然人", null, PIECES, 0), column("firm", "企业", "法人", PIECES, 1),
						column("total", "总计", null, PIECES, 2)),
				0);
		Table buying = new Table("buying", "采购", List.of(), "条例第二十条", List.of(), List.of(row("buying", "集中采购", 0, null, null)),
				List.of(column("count", "数量", null, Unit.COUNT, 0), column("amount", "金额", null, Unit.MONEY, 1),
						column("fees", "收费", null, Unit.of("万元"), 2)),
				applications.endCell());
		Table figures = new Table("figures", "统计", List.of(), null, List.of(), List.of(
				row("meetings", "会议数", 0, Unit.of("次"), null), row("funds", "经费", 1, Unit.of("万元"), null),
				row("plain", "其他", 2, null, null)),
				List.of(column("value", "统计数", null, Unit.COUNT, 0)), buying.endCell());
		List<Section> sections = List.of(
				new Section("overview", "一、总体情况", List.of(), null, true, 0, 0, List.of(), List.of()),
				new Section("applications", "二、申请", List.of(), null, false, 0, 0, List.of(), List.of(applications)),
				new Section("others", "三、其他", List.of(), null, false, 0, 0, List.of(), List.of(buying, figures)));
		return new Form("small", "试行〔2030〕1号", 2020, Integer.MAX_VALUE, sections, relations(), List.of(), List.of(), List.of());
	}

	/** The total of each row of the first table, the carried 收到, and one between amounts of money. */
	private static List<Relation> relations() {
		List<Relation> relations = new ArrayList<>(IntStream.range(0, 3).mapToObj(row -> new Relation(Relation.Kind.ROW_TOTAL, false, 1,
				new int[] { 3 * row + 2, 3 * row, 3 * row + 1 }, new long[] { 1, 1, 1 }, new boolean[3], 3 * row + 2, "总计 = 自然人 + 企业",
				null)).toList());
		relations
				.add(new Relation(Relation.Kind.CARRIED, true, 1, new int[] { 0, 6 }, new long[] { 1, 1 }, new boolean[] { false, true }, 0,
						"一、收到 = 上年（三）总计", null));
		relations.add(new Relation(Relation.Kind.ROW_TOTAL, false, 1, new int[] { 11, 10 }, new long[] { 1, 1 }, new boolean[2], 11,
				"收费 = 金额", null));
		return relations;
	}

	private static Row row(String key, String label, int index, Unit unit, Row parent) {
		return new Row(key, label, label, List.of(), null, unit, List.of(), null, false, false, parent == null ? 0 : 1, index, parent);
	}

	private static Column column(String key, String label, String group, Unit unit, int index) {
		return new Column(key, label, label, List.of(), group, unit, false, index);
	}
}
