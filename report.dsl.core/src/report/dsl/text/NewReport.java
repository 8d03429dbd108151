// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.EnumMap;
import java.util.Map;

import report.dsl.form.Form;
import report.dsl.sheet.Field;

/** An empty report to fill. */
public final class NewReport {

	private static final String NATIONAL = "政府信息公开工作年度报告";
	/** Stands in the numbers of official documents, and in no name. */
	private static final char DOCUMENT_NUMBER = '〔';

	private NewReport() {
	}

	/** The text of a report of an organ for a year, with all sections, tables and rows of the form and nothing in them. */
	public static String of(Form form, String organ, int year, LabelStyle labels) {
		Map<Field, String> head = new EnumMap<>(Field.class);
		head.put(Field.TITLE, title(form, organ, year));
		head.put(Field.FORM, form.name());
		head.put(Field.ORGAN, organ);
		head.put(Field.YEAR, Integer.toString(year));
		return ReportPrinter.skeleton(form, head, labels);
	}

	/** What the report of an organ for a year is called. */
	public static String title(Form form, String organ, int year) {
		return organ + year + "年" + name(form);
	}

	/** Whether a form goes by the number of the document that prescribes it, as those of the national report do, and not by a name. */
	public static boolean isNational(Form form) {
		return form.title().isBlank() || form.title().indexOf(DOCUMENT_NUMBER) >= 0;
	}

	/** What reports on a form are called. */
	public static String name(Form form) {
		return isNational(form) ? NATIONAL : form.title();
	}
}
