// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.report;

import report.dsl.form.Form;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.HeadPlaces;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Sheet;

/** The report is written on a form that is not the one for its year. */
public final class Edition extends Rule {

	private static final Text FOUND = new Text("{0}年度的报告用了 {1}（{2}）的格式，该格式适用于{3}",
			"the report for {0} uses the form {1} ({2}), which is for {3}");
	private static final Text RIGHT = new Text("{0}；本年度应用 {1}（{2}），请把数据改填到该格式的表格",
			"{0}; the form for this year is {1} ({2}): move the figures to its tables");
	private static final Text FROM = new Text("{0}年度起", "{0} and later");
	private static final Text UNTIL = new Text("{1}年度及以前", "{1} and earlier");
	private static final Text SPAN = new Text("{0}至{1}年度", "{0} to {1}");

	public Edition() {
		super("report/edition", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("格式版本与年度不符", "An edition of the form for other years"),
				new Text("格式由国务院办公厅公布并适时更新（《政府信息公开条例》第五十条）；用错版本，表格的行列与同年其他报告对不上。",
						"The form is published and updated by the General Office of the State Council (article 50 of the Regulation). "
								+ "With the wrong edition, rows and columns do not match those of other reports for the same year."),
				"年度 2020", "年度 2021");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		Form form = sheet.form();
		int year = sheet.year();
		if (year == -1 || form.isFor(year) || form.sections().isEmpty() || HeadPlaces.namesOtherForm(sheet))
			return;
		Text message = FOUND.with(year, form.name(), form.title(), years(form));
		Form right = reading.neighbours().forms().forYear(year);
		if (right != null)
			message = RIGHT.with(message, right.name(), right.title());
		HeadEntry named = sheet.field(Field.FORM);
		findings.add(this, (named != null ? named : sheet.stated(Field.YEAR)).region(), message);
	}

	/** The years that a form is for, in words. */
	public static Text years(Form form) {
		Text words = form.lastYear() == Integer.MAX_VALUE ? FROM : form.firstYear() <= 0 ? UNTIL : SPAN;
		return words.with(String.valueOf(form.firstYear()), String.valueOf(form.lastYear()));
	}
}
