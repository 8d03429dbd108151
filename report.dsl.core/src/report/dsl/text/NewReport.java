// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.EnumMap;
import java.util.Map;

import report.dsl.form.Form;
import report.dsl.sheet.Field;

/** An empty report to fill. */
public final class NewReport {

	/** What every such report is called. */
	public static final String NAME = "政府信息公开工作年度报告";

	private NewReport() {
	}

	/** The text of a report of an organ for a year, with all sections, tables and rows of the form and nothing in them. */
	public static String of(Form form, String organ, int year, LabelStyle labels) {
		Map<Field, String> head = new EnumMap<>(Field.class);
		head.put(Field.TITLE, title(organ, year));
		head.put(Field.FORM, form.name());
		head.put(Field.ORGAN, organ);
		head.put(Field.YEAR, Integer.toString(year));
		return ReportPrinter.skeleton(form, head, labels);
	}

	/** What the report of an organ for a year is called. */
	public static String title(String organ, int year) {
		return organ + year + "年" + NAME;
	}
}
