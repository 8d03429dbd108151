// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import report.dsl.form.Form;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Field;
import report.dsl.sheet.Source;
import report.dsl.text.LabelStyle;
import report.dsl.text.ReportPrinter;
import report.dsl.text.ReportReader;

/** Reports on every form, blank, partly and wholly filled in, each of another organ. */
final class MadeReports {

	private static final Pattern BLANK = Pattern.compile("\\|( *)(?=\\||\\n)");

	/** What reports are called, and whose they are: titles say it in short, in part, or with figures. */
	private static final String[][] ORGANS = {
			{ "云溪市2024年政府信息公开工作年度报告", "云溪市人民政府" },
			{ "高新区2024年政府信息公开工作年度报告", "云溪高新技术产业开发区管理委员会" },
			{ "云溪市教育局2024年政府信息公开工作年度报告", "云溪市教育局" },
			{ "教育系统2024年政府信息公开工作年度报告", "云溪市教育局" },
			{ "第1街道办事处2024年政府信息公开工作年度报告", "青石区第1街道办事处" },
			{ "云溪市青石区文昌街道办事处2024年政府信息公开工作年度报告", "云溪市青石区文昌街道办事处" },
			{ "云溪大学2024年信息公开年度报告", "云溪大学" },
			{ "云溪水务2024年政府信息公开工作年度报告", "云溪水务集团有限公司" },
			{ "云溪省人民政府办公厅2024年政府信息公开工作年度报告", "云溪省人民政府办公厅" } };

	/** How much of a report is filled in. */
	private enum Fill {
		BLANK, PARTLY, FULL
	}

	private MadeReports() {
	}

	/** By a name of each. */
	static Map<String, Reading> all() {
		Map<String, Reading> reports = new LinkedHashMap<>();
		for (String form : ShippedForms.INSTANCE.names())
			for (Fill fill : Fill.values()) {
				int number = reports.size();
				reports.put(form + "-" + fill,
						reading(text(ShippedForms.INSTANCE.form(form), fill, ORGANS[number % ORGANS.length], number)));
			}
		return reports;
	}

	static Reading reading(String text) {
		return new Reading(ReportReader.read(new Source("", text), ShippedForms.INSTANCE), Neighbours.NONE, Catalogue.RULES);
	}

	/** Figures of which no two that stand near one another are alike, so that none can take the place of another unseen. */
	private static String text(Form form, Fill fill, String[] organ, int seed) {
		Map<Field, String> head = new EnumMap<>(Field.class);
		head.put(Field.TITLE, organ[0]);
		head.put(Field.FORM, form.name());
		head.put(Field.ORGAN, organ[1]);
		head.put(Field.YEAR, "2024");
		if (fill != Fill.BLANK) {
			head.put(Field.DATE, "2025-01-20");
			head.put(Field.PERIOD, "2024-01-01 至 2024-12-31");
			head.put(Field.OFFICE, organ[1] + "办公室");
			head.put(Field.ADDRESS, "文昌路 " + (seed + 1) + " 号");
			head.put(Field.POSTCODE, "100001");
			head.put(Field.PHONE, "010-5555" + (1000 + seed));
			head.put(Field.EMAIL, "gongkai@yunxi.example");
		}
		String text = ReportPrinter.skeleton(form, head, LabelStyle.SHORT);
		if (fill == Fill.BLANK)
			return text;
		Matcher blanks = BLANK.matcher(text);
		int[] count = { 0 };
		text = blanks.replaceAll(
				blank -> fill == Fill.PARTLY && ++count[0] % 3 != 0 ? "|" + blank.group(1) : "| " + (1 + ++count[0] * 37 % 89) + " ");
		for (int section = 1; text.contains("\"\"\"\n\n\"\"\"") && section < 20; section++)
			text = text.replaceFirst("\"\"\"\n\n\"\"\"",
					"\"\"\"\n第" + section + "部分的情况：全年平稳，办理 " + (section * 11) + " 件。\n（一）做法。按月检查。\n\"\"\"");
		return text;
	}
}
