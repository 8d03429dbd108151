// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.report;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;
import report.dsl.text.Dates;

/** The preface names another organ as the one that made the report, or another organ has signed below it. */
public final class ForeignOrgan extends Rule {

	private static final Text IN_PREFACE = new Text("文字里写的是“{0}”，本报告的机关是“{1}”，像是照抄了别的机关的文字；请核对",
			"the text names “{0}”, the organ of this report is “{1}”: the text seems to be that of another organ; check it");
	private static final Text SIGNED = new Text("落款是“{0}”，本报告的机关是“{1}”；请核对",
			"the report is signed by “{0}”, but its organ is “{1}”; check which is right");
	/** What a sentence says an organ does: 由…根据…编制. */
	private static final String[] MAKES = { "根据", "依据", "依照", "按照", "负责", "编制", "撰写" };
	/** Behind what an organ publishes its report: 现公布…2024年政府信息公开工作年度报告. */
	private static final String PUBLISHES = "公布";
	private static final String GOVERNMENT = "政府";
	private static final String OFFICE = "办公室";
	private static final int LONGEST_NAME = 30;
	/** Name and date stand on the last lines. */
	private static final int LAST_LINES = 3;

	public ForeignOrgan() {
		super("report/signature", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("正文或落款是别的机关", "Another organ in the preface or the signature"),
				new Text("照抄别的机关的报告时，编制说明和落款里的机关名称容易漏改；年度报告由本机关编制、公布并负责（《政府信息公开条例》第四十九条）。",
						"When a report of another organ serves as a model, its name is easily left in the preface or the signature. An organ "
								+ "makes and publishes its own report (article 49 of the Regulation)."),
				"""
						@ # 六、其他需要报告的事项
						\"""
						本年度收取信息处理费0元。
						白石县财政局
						2022年1月26日
						\"""
						""", """
						@ # 六、其他需要报告的事项
						\"""
						本年度收取信息处理费0元。
						青原市人民政府办公室
						2022年1月26日
						\"""
						""");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		String organ = sheet.text(Field.ORGAN);
		if (organ == null || organ.isBlank() || sheet.chapters().isEmpty())
			return;
		for (Paragraph paragraph : sheet.chapters().getFirst().paragraphs())
			checkPreface(paragraph, organ, sheet, findings);
		checkSignature(sheet.chapters().getLast(), organ, findings);
	}

	/** The first words of a report say who made it. */
	private void checkPreface(Paragraph paragraph, String organ, Sheet sheet, Findings findings) {
		String text = paragraph.text();
		for (int by = text.indexOf('由'); by >= 0; by = text.indexOf('由', by + 1))
			checkName(by + 1, nameEnd(text, by + 1), paragraph, organ, sheet, findings);
		checkName(0, nameEnd(text, 0), paragraph, organ, sheet, findings);
		for (int at = text.indexOf(PUBLISHES); at >= 0; at = text.indexOf(PUBLISHES, at + 1)) {
			int start = at + PUBLISHES.length();
			checkName(start, Titles.organEnd(text, start), paragraph, organ, sheet, findings);
		}
	}

	private void checkName(int start, int end, Paragraph paragraph, String organ, Sheet sheet, Findings findings) {
		String name = end < 0 || end - start > LONGEST_NAME ? "" : paragraph.text().substring(start, end);
		if (NamedOrgan.isOrgan(name) && !NamedOrgan.areSame(name, organ) && !NamedOrgan.isAt(name, organ))
			findings.add(this, Prose.place(sheet.source(), paragraph, start, end), IN_PREFACE.with(name, organ));
	}

	/** Where the name ends that a sentence has in front of what the organ does; -1 when it has none. */
	private static int nameEnd(String text, int start) {
		String words = text.substring(start, Math.min(text.length(), start + LONGEST_NAME + 2));
		int end = -1;
		for (String makes : MAKES) {
			int at = words.indexOf(makes);
			end = at > 0 && (end < 0 || at < end) ? at : end;
		}
		return end < 0 ? -1 : start + end;
	}

	/** A government's report may be signed by its office, but not by one of its departments. */
	private static boolean isOwn(String name, String organ) {
		boolean department = organ.endsWith(GOVERNMENT) && !name.endsWith(GOVERNMENT) && !name.endsWith(OFFICE) && !organ.contains(name);
		return !department && NamedOrgan.areSame(name, organ);
	}

	/** A line with nothing but a name near the end, above the date or as the last one. */
	private void checkSignature(Chapter last, String organ, Findings findings) {
		List<Paragraph> lines = last.paragraphs();
		for (int i = Math.max(0, lines.size() - LAST_LINES); i < lines.size(); i++) {
			String name = lines.get(i).text().replace(" ", "").replace("　", "");
			boolean signed = i == lines.size() - 1 || Dates.date(lines.get(i + 1).text()) != null;
			if (!signed || name.length() > LONGEST_NAME || !NamedOrgan.isOrgan(name) || isOwn(name, organ))
				continue;
			Severity severity = NamedOrgan.isAt(name, organ) ? Severity.INFO : severity();
			findings.add(this, severity, lines.get(i).region(), SIGNED.with(name, organ), null, List::of);
		}
	}
}
