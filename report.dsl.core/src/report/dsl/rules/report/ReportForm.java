// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.form.Table;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.HeadPlaces;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.Similar;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.text.Inserts;

/** The report does not name the form it is written on, or one that is not at hand. */
public final class ReportForm extends Rule {

	private static final Text MISSING = new Text("没有写明格式；请加上一行“格式 …”，可用的格式：{0}",
			"the form is not stated; add a line “格式 …”; available forms: {0}");
	private static final Text UNKNOWN = new Text("没有名为“{1}”的格式；可用的格式：{0}", "there is no form “{1}”; available forms: {0}");
	private static final Text GUESSED = new Text("{0}。表格的标题、行和列与 {1}（{2}）相符，暂按它读取",
			"{0}. Captions, rows and columns match {1} ({2}), which is used for now");
	private static final Text INSERT = new Text("写上“格式 {0}”", "Add “格式 {0}”");
	private static final Text REPLACE = new Text("格式改为 {0}", "Set the form to {0}");

	public ReportForm() {
		super("report/form", Severity.ERROR);
	}

	@Override
	public Card card() {
		return new Card(new Text("没有写明格式，或没有这种格式", "The form is missing or unknown"),
				new Text("《政府信息公开条例》第五十条要求按统一格式编制年度报告；表格、行列和勾稽关系都由格式决定。",
						"Article 50 of the Regulation requires a unified format. The form defines tables, rows, columns and relations."),
				"- 格式", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		HeadEntry entry = sheet.field(Field.FORM);
		Form form = sheet.form();
		if (entry != null && form != Forms.NONE && entry.text().equals(form.name()))
			return;
		Text names = Text.list(reading.neighbours().forms().names());
		Text message = entry == null || entry.text().isEmpty() ? MISSING.with(names) : UNKNOWN.with(names, entry.text());
		if (form != Forms.NONE && !sheet.grids().isEmpty())
			message = GUESSED.with(message, form.name(), form.title());
		findings.add(this, place(sheet), message, () -> fixes(reading, entry));
	}

	private static Region place(Sheet sheet) {
		HeadEntry entry = sheet.field(Field.FORM);
		return entry == null ? HeadPlaces.place(sheet) : entry.text().isEmpty() ? entry.key() : entry.region();
	}

	/** A form other than the one the report was read with cannot be tried here, and is no more than a proposal. */
	private List<Fix> fixes(Reading reading, @Nullable HeadEntry entry) {
		Sheet sheet = reading.sheet();
		String name = sheet.form().name();
		boolean certain = fits(sheet);
		if (!certain && entry != null && Similar.nearest(entry.text(), reading.neighbours().forms().names()) instanceof String near)
			name = near;
		if (name.isEmpty() && sheet.year() != -1 && reading.neighbours().forms().forYear(sheet.year()) instanceof Form meant)
			name = meant.name();
		if (name.isEmpty())
			return List.of();
		List<Edit> edits = Inserts.field(sheet, Field.FORM, name);
		Text title = (entry == null ? INSERT : REPLACE).with(name);
		Fix fix = certain ? Fix.certain(title, edits) : Fix.proposal(title, edits);
		boolean tried = !name.equals(sheet.form().name()) || !FixProof.proven(reading, this, place(sheet), fix).isEmpty();
		return tried ? List.of(fix) : List.of();
	}

	/** Whether the guess is beyond doubt: all tables of the form are there, nothing is foreign to it, and it is meant for the year. */
	private static boolean fits(Sheet sheet) {
		if (sheet.form().tables().isEmpty() || sheet.year() != -1 && !sheet.form().isFor(sheet.year()))
			return false;
		for (Table table : sheet.form().tables())
			if (sheet.grid(table) == null)
				return false;
		for (ReadIssue issue : sheet.issues())
			if (issue instanceof ReadIssue.UnknownTable || issue instanceof ReadIssue.UnknownRow || issue instanceof ReadIssue.UnknownColumn
					|| issue instanceof ReadIssue.StrayRow)
				return false;
		return true;
	}
}
