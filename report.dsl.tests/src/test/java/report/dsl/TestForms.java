// SPDX-License-Identifier: EPL-2.0
package report.dsl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.form.Relation;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.form.Unit;

/** Forms written in code, for tests that must not depend on the compiler of {@code .form} files: the 2019 and 2021 editions. */
public final class TestForms implements Forms {

	public static final TestForms ALL = new TestForms();
	public static final Form GOV2021 = ALL.form("gov2021");
	public static final Form GOV2019 = ALL.form("gov2019");

	private final Map<String, Form> forms = new LinkedHashMap<>();

	private TestForms() {
		forms.put("gov2021", gov2021());
		forms.put("gov2019", gov2019());
	}

	@Override
	public Form form(String name) {
		return forms.get(name);
	}

	@Override
	public List<String> names() {
		return List.copyOf(forms.keySet());
	}

	/** Collects tables; cells are numbered as they come. */
	private static final class Build {
		int cell;
		final List<Relation> relations = new ArrayList<>();

		Table table(String key, String title, List<String> aliases, List<Row> lines, Column... columns) {
			Table table = new Table(key, title, aliases, null, List.of("信息内容"), lines, List.of(columns), cell);
			cell = table.endCell();
			return table;
		}

		/** total = sum of addends */
		void total(Relation.Kind kind, int total, int... addends) {
			int[] cells = new int[addends.length + 1];
			long[] coefficients = new long[cells.length];
			for (int i = 0; i < cells.length; i++) {
				cells[i] = i == 0 ? total : addends[i - 1];
				coefficients[i] = 1;
			}
			relations.add(new Relation(kind, false, 1, cells, coefficients, new boolean[cells.length], total, "总计 = …", null));
		}

		void rowTotals(Table table) {
			int columns = table.columns().size();
			for (int first = table.firstCell(); first < table.endCell(); first += columns) {
				int[] addends = new int[columns - 1];
				for (int i = 0; i < addends.length; i++)
					addends[i] = first + i;
				total(Relation.Kind.ROW_TOTAL, first + columns - 1, addends);
			}
		}
	}

	private static Column column(int index, String key, String label, String unit) {
		return new Column(key, label, label, List.of(), null, unit.isEmpty() ? Unit.COUNT : Unit.of(unit), false, index);
	}

	private static Column change(int index) {
		return new Column("change", "本年增/减", "本年增/减", List.of(), null, Unit.of("项"), true, index);
	}

	private static final class Rows {
		final List<Row> lines = new ArrayList<>();
		int index;

		Row row(Row parent, String key, String label, String... aliases) {
			Row row = new Row(key, label, label, List.of(aliases), null, null, List.of(), null, false, false,
					parent == null ? 0 : parent.depth() + 1,
					index++,
					parent);
			lines.add(row);
			return row;
		}

		Row group(Row parent, String key, String label) {
			Row row = new Row(key, label, label, List.of(), null, null, List.of(), null, false, true,
					parent == null ? 0 : parent.depth() + 1, -1,
					parent);
			lines.add(row);
			return row;
		}
	}

	private static List<Row> rows(String... keysAndLabels) {
		Rows rows = new Rows();
		for (int i = 0; i < keysAndLabels.length; i += 2)
			rows.row(null, keysAndLabels[i], keysAndLabels[i + 1]);
		return rows.lines;
	}

	private static Section section(String key, String title, boolean text, List<Table> tables, String... aliases) {
		return new Section(key, title, List.of(aliases), null, text, 0, 0, List.of(), tables);
	}

	private static Form gov2021() {
		Build build = new Build();
		List<Table> proactive = List.of(
				build.table("documents", "第二十条第（一）项", List.of(), rows("regulations", "规章", "normative", "行政规范性文件"),
						column(0, "made", "本年制发件数", "件"), column(1, "repealed", "本年废止件数", "件"), column(2, "inForce", "现行有效件数", "件")),
				build.table("licensing", "第二十条第（五）项", List.of(), rows("permits", "行政许可"), column(0, "decisions", "本年处理决定数量", "件")),
				build.table("enforcement", "第二十条第（六）项", List.of(), rows("penalties", "行政处罚", "coercion", "行政强制"),
						column(0, "decisions", "本年处理决定数量", "件")),
				build.table("fees", "第二十条第（八）项", List.of(), rows("fees", "行政事业性收费"), column(0, "amount", "本年收费金额", "万元")));
		return form(build, "gov2021", "国办公开办函〔2021〕30号", 2021, Integer.MAX_VALUE, proactive, true);
	}

	private static Form gov2019() {
		Build build = new Build();
		List<Table> proactive = List.of(
				build.table("documents", "第二十条第（一）项", List.of(), rows("regulations", "规章", "normative", "规范性文件"),
						column(0, "made", "本年新制作数量", "件"), column(1, "disclosed", "本年新公开数量", "件"), column(2, "total", "对外公开总数量", "件")),
				build.table("licensing", "第二十条第（五）项", List.of(), rows("permits", "行政许可", "services", "其他对外管理服务事项"),
						column(0, "previous", "上一年项目数量", "项"), change(1), column(2, "decisions", "处理决定数量", "件")),
				build.table("enforcement", "第二十条第（六）项", List.of(), rows("penalties", "行政处罚", "coercion", "行政强制"),
						column(0, "previous", "上一年项目数量", "项"), change(1), column(2, "decisions", "处理决定数量", "件")),
				build.table("fees", "第二十条第（八）项", List.of(), rows("fees", "行政事业性收费"), column(0, "previous", "上一年项目数量", "项"), change(1)),
				build.table("procurement", "第二十条第（九）项", List.of(), rows("procurement", "政府集中采购"), column(0, "count", "采购项目数量", "项"),
						new Column("amount", "采购总金额", "采购总金额", List.of(), null, Unit.MONEY, false, 1)));
		return form(build, "gov2019", "国办公开办函〔2019〕60号", 2019, 2020, proactive, false);
	}

	private static Form form(Build build, String name, String title, int first, int last, List<Table> proactive, boolean newer) {
		Table applications = build.table("applications", null, List.of(), applications(newer), applicants());
		build.rowTotals(applications);
		Table disputes = build.table("disputes", null, List.of(), rows("review", "行政复议", "direct", "未经复议直接起诉", "afterReview", "复议后起诉"),
				column(0, "upheld", "结果维持", "件"), column(1, "corrected", "结果纠正", "件"), column(2, "other", "其他结果", "件"),
				column(3, "pending", "尚未审结", "件"), column(4, "total", "总计", "件"));
		build.rowTotals(disputes);
		List<Section> sections = List.of(section("overview", "一、总体情况", true, List.of(), "一、概述", "一、总体概述"),
				section("proactive", "二、主动公开政府信息情况", false, proactive),
				section("applications", "三、收到和处理政府信息公开申请情况", false, List.of(applications)),
				section("disputes", "四、政府信息公开行政复议、行政诉讼情况", false, List.of(disputes)),
				section("problems", "五、存在的主要问题及改进情况", true, List.of()), section("others", "六、其他需要报告的事项", true, List.of()));
		return new Form(name, title, first, last, sections, build.relations, List.of(), List.of(), List.of());
	}

	private static Column[] applicants() {
		String legal = "法人或其他组织";
		String[][] columns = { { "person", "自然人", null }, { "business", "商业企业", legal }, { "research", "科研机构", legal },
				{ "welfare", "社会公益组织", legal }, { "legal", "法律服务机构", legal }, { "other", "其他", legal }, { "total", "总计", null } };
		Column[] all = new Column[columns.length];
		for (int i = 0; i < all.length; i++)
			all[i] = new Column(columns[i][0], columns[i][1], columns[i][1], List.of(), columns[i][2], Unit.of("件"), false, i);
		return all;
	}

	private static List<Row> applications(boolean newer) {
		Rows rows = new Rows();
		rows.row(null, "received", "一、本年新收政府信息公开申请数量");
		rows.row(null, "carriedIn", "二、上年结转政府信息公开申请数量");
		Row results = rows.group(null, "results", "三、本年度办理结果");
		rows.row(results, "granted", "（一）予以公开");
		rows.row(results, "partial", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开");
		Row refused = rows.group(results, "refused", "（三）不予公开");
		rows.row(refused, "refused.stateSecret", "1.属于国家秘密");
		rows.row(refused, "refused.lawForbidden", "2.其他法律行政法规禁止公开");
		rows.row(refused, "refused.security", "3.危及“三安全一稳定”");
		rows.row(refused, "refused.thirdParty", "4.保护第三方合法权益");
		rows.row(refused, "refused.internal", "5.属于三类内部事务信息");
		rows.row(refused, "refused.deliberative", "6.属于四类过程性信息");
		rows.row(refused, "refused.caseFile", "7.属于行政执法案卷");
		rows.row(refused, "refused.inquiry", "8.属于行政查询事项");
		Row unavailable = rows.group(results, "unavailable", "（四）无法提供");
		rows.row(unavailable, "unavailable.notHeld", "1.本机关不掌握相关政府信息");
		rows.row(unavailable, "unavailable.mustCreate", "2.没有现成信息需要另行制作");
		rows.row(unavailable, "unavailable.unclear", "3.补正后申请内容仍不明确");
		Row declined = rows.group(results, "declined", "（五）不予处理");
		rows.row(declined, "declined.petition", "1.信访举报投诉类申请");
		rows.row(declined, "declined.repeated", "2.重复申请");
		rows.row(declined, "declined.publication", "3.要求提供公开出版物");
		rows.row(declined, "declined.excessive", "4.无正当理由大量反复申请");
		rows.row(declined, "declined.reissue", "5.要求行政机关确认或重新出具已获取信息");
		if (newer) {
			Row other = rows.group(results, "other", "（六）其他处理");
			rows.row(other, "other.noCorrection", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请");
			rows.row(other, "other.unpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请");
			rows.row(other, "other.rest", "3.其他");
		} else
			rows.row(results, "other", "（六）其他处理");
		rows.row(results, "processed", "（七）总计");
		rows.row(null, "carriedOut", "四、结转下年度继续办理");
		return rows.lines;
	}
}
