// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;
import report.dsl.text.Label;

/**
 * The narrative cites a document of the office that prescribes the form, but not the one that prescribes this form, or one that
 * is younger than the report. The words of the issuing office are those of {@link Form#title()} before the bracket.
 */
public final class Basis extends Rule {

	private static final String OPENING = "〔[［【(（";
	private static final Text OTHER = new Text("引用的文号是“{0}”，本报告所用格式的依据是“{1}”，请核对",
			"“{0}” is cited; the form of this report is based on “{1}”");
	private static final Text YOUNGER = new Text("引用的“{0}”发文晚于报告日期 {1}，请核对文号或日期",
			"“{0}”, cited here, was issued after the date of the report, {1}; check the number or the date");
	private static final Text MISSPELT = new Text("文号写作“{0}”，应为“{1}”", "“{0}” is misspelt; it should be “{1}”");
	/** How many characters of the issuer's name may be wrong. */
	private static final int MOST_WRONG = 2;
	private static final Text EXPLAINS = new Text("“{0}”是对填报口径的解释，不是格式；本报告所用格式的依据是“{1}”，请核对",
			"“{0}” explains how the form is filled in and does not prescribe it; this form is based on “{1}”");
	private static final Text OLDER = new Text("引用的“{0}”是{1}年度及以前的格式的依据，本报告应依据“{2}”，请核对",
			"“{0}” prescribes the form of reports up to {1}; this report is based on “{2}”");
	private static final Text REPLACE = new Text("改为“{0}”", "Change to “{0}”");

	public Basis() {
		super("report/basis", Severity.INFO);
	}

	@Override
	public Card card() {
		return new Card(new Text("引用的文号与格式不符", "A cited document that does not match the form"),
				new Text("各版格式由不同文号印发；照抄往年的依据会写成已被取代的文件，或报告日期之后才印发的文件。",
						"Each edition of the form was issued by a different document. A reference copied from another year may cite a "
								+ "document that was replaced or was not yet issued."),
				"""
						@ # 六、其他需要报告的事项
						\"""
						本报告按照国办公开办函〔2019〕60号的要求编制，收取信息处理费0元。
						\"""
						""", """
						@ # 六、其他需要报告的事项
						\"""
						本报告按照国办公开办函〔2021〕30号的要求编制，收取信息处理费0元。
						\"""
						""");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		Form form = sheet.form();
		int bracket = bracket(form.title());
		if (bracket <= 0 || sheet.year() != -1 && !form.isFor(sheet.year()))
			return;
		String issuer = form.title().substring(0, bracket);
		boolean cited = cites(sheet, number(form.title()));
		for (Chapter chapter : sheet.chapters())
			for (Paragraph paragraph : chapter.paragraphs())
				look(paragraph, issuer, cited, sheet, findings);
		lookForOlder(cited, reading, findings);
		for (Chapter chapter : sheet.chapters())
			for (Paragraph paragraph : chapter.paragraphs())
				lookForMisspelt(paragraph, issuer, sheet, findings);
	}

	/** Year and number of this form's document behind a name that is nearly that of its issuer. */
	private void lookForMisspelt(Paragraph paragraph, String issuer, Sheet sheet, Findings findings) {
		String text = paragraph.text();
		String title = number(sheet.form().title());
		for (int i = 1; i < text.length(); i++) {
			int end = OPENING.indexOf(text.charAt(i)) < 0 ? -1 : end(text, i);
			if (end < 0 || text.startsWith(issuer, i - issuer.length()) || !digits(text.substring(i, end)).equals(digits(title)))
				continue;
			int start = nearlyStart(text, i, issuer);
			if (start < 0)
				continue;
			Region region = Prose.place(sheet.source(), paragraph, start, end);
			findings.add(this, region, MISSPELT.with(text.substring(start, end), title),
					() -> List.of(Fix.proposal(REPLACE.with(title), Edit.replace(region, title))));
		}
	}

	/** Where the name before a bracket begins that is nearly an issuer's and begins as it does; -1 when there is none. */
	private static int nearlyStart(String text, int bracket, String issuer) {
		int best = MOST_WRONG + 1;
		int found = -1;
		for (int length = Math.max(2, issuer.length() - MOST_WRONG); length <= issuer.length() + MOST_WRONG
				&& length <= bracket; length++) {
			String name = text.substring(bracket - length, bracket);
			int wrong = name.charAt(0) == issuer.charAt(0) ? Label.distance(name, issuer, MOST_WRONG) : best;
			if (wrong < best) {
				best = wrong;
				found = bracket - length;
			}
		}
		return found;
	}

	/** Whether the narrative cites a document, in brackets of any kind. */
	private static boolean cites(Sheet sheet, String number) {
		int bracket = bracket(number);
		for (Chapter chapter : sheet.chapters())
			for (Paragraph paragraph : chapter.paragraphs())
				if (at(paragraph.text(), number, bracket, 0) >= 0)
					return true;
		return false;
	}

	/** Where a document is cited at or behind an offset, -1 for nowhere. @param bracket of the number */
	private static int at(String text, String number, int bracket, int from) {
		String issuer = number.substring(0, bracket);
		for (int start = text.indexOf(issuer, from); start >= 0; start = text.indexOf(issuer, start + 1)) {
			int end = end(text, start + bracket);
			if (end >= 0 && digits(text.substring(start, end)).equals(digits(number)))
				return start;
		}
		return -1;
	}

	/** Documents of other offices that prescribe an earlier form, where the one of this form is not cited. */
	private void lookForOlder(boolean cited, Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		if (cited || sheet.year() < 0)
			return;
		String title = number(sheet.form().title());
		Forms forms = reading.neighbours().forms();
		Set<String> seen = new HashSet<>();
		for (String name : forms.names()) {
			Form other = forms.form(name);
			String older = other == null ? "" : number(other.title());
			if (other == null || bracket(older) <= 0 || other.lastYear() >= sheet.year() || sameIssuer(older, title) || !seen.add(older))
				continue;
			for (Chapter chapter : sheet.chapters())
				for (Paragraph paragraph : chapter.paragraphs()) {
					int start = at(paragraph.text(), older, bracket(older), 0);
					if (start < 0)
						continue;
					int end = end(paragraph.text(), start + bracket(older));
					Region region = Prose.place(sheet.source(), paragraph, start, end);
					findings.add(this, region, OLDER.with(paragraph.text().substring(start, end), other.lastYear(), title),
							() -> List.of(Fix.proposal(REPLACE.with(title), Edit.replace(region, title))));
				}
		}
	}

	private static boolean sameIssuer(String one, String other) {
		return one.substring(0, bracket(one)).equals(other.substring(0, bracket(other)));
	}

	private void look(Paragraph paragraph, String issuer, boolean rightCited, Sheet sheet, Findings findings) {
		String text = paragraph.text();
		for (int start = text.indexOf(issuer); start >= 0; start = text.indexOf(issuer, start + 1)) {
			int end = end(text, start + issuer.length());
			if (end < 0)
				continue;
			String title = number(sheet.form().title());
			String cited = text.substring(start, end);
			Region region = Prose.place(sheet.source(), paragraph, start, end);
			boolean explains = sheet.form().explanations().stream().anyMatch(one -> digits(one).equals(digits(cited)));
			if (explains && rightCited)
				continue;
			if (!digits(cited).equals(digits(title)))
				findings.add(this, region, (explains ? EXPLAINS : OTHER).with(cited, title),
						() -> List.of(Fix.proposal(REPLACE.with(title), Edit.replace(region, title))));
			else if (sheet.date() != null && Integer.parseInt(digits(cited).substring(0, 4)) > sheet.date().getYear())
				findings.add(this, region, YOUNGER.with(cited, sheet.date()));
		}
	}

	/** Offset behind 〔year〕number号, -1 when something else stands behind the issuer. */
	private static int end(String text, int offset) {
		int i = offset;
		if (i >= text.length() || OPENING.indexOf(text.charAt(i)) < 0)
			return -1;
		int year = digitsEnd(text, i + 1);
		if (year != i + 5 || year >= text.length())
			return -1;
		int number = digitsEnd(text, year + 1);
		return number > year + 1 && number < text.length() && text.charAt(number) == '号' ? number + 1 : -1;
	}

	private static int digitsEnd(String text, int offset) {
		int i = offset;
		while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9')
			i++;
		return i;
	}

	private static String digits(String words) {
		StringBuilder digits = new StringBuilder();
		for (int i = 0; i < words.length(); i++)
			if (words.charAt(i) >= '0' && words.charAt(i) <= '9')
				digits.append(words.charAt(i));
		return digits.toString();
	}

	/** The number of the document in the title of a form, without what the title says behind it. */
	private static String number(String title) {
		int end = bracket(title) < 0 ? -1 : end(title, bracket(title));
		return end < 0 ? title : title.substring(0, end);
	}

	private static int bracket(String title) {
		for (int i = 0; i < title.length(); i++)
			if (OPENING.indexOf(title.charAt(i)) >= 0)
				return i;
		return -1;
	}
}
