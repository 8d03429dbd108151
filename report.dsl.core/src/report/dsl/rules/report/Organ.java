// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.report;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.HeadPlaces;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Paragraph;
import report.dsl.text.Inserts;

/** The report does not say which organ it is of, or its title names another. */
public final class Organ extends Rule {

	/** Names of places have two characters at least. */
	private static final int PLACE = 2;
	/** Characters of 人民政府 and spaces, which names have or have not. */
	private static final String GENERAL = "人民政府 　";
	private static final Text FOUND = new Text("没有写明机关；请加上一行：机关 \"（机关全称）\"",
			"the organ is not named; add a line: 机关 \"(its full name)\"");
	private static final Text OTHER = new Text("标题写的是“{0}”，机关写的是“{1}”，像是两个机关；请核对",
			"the title names “{0}”, the organ is “{1}”: these seem to be two organs; check which is right");
	private static final Text OTHER_IN_TEXT = new Text("文字里写的是“{0}”，本报告的机关是“{1}”，像是照抄了别的机关的文字；请核对",
			"the text names “{0}”, the organ of this report is “{1}”: the text seems to be that of another organ; check it");
	/** What a sentence says an organ does: 由…根据…编制. */
	private static final String[] MAKES = { "根据", "依据", "依照", "按照", "负责", "编制", "撰写" };
	private static final int LONGEST_NAME = 30;
	private static final Text INSERT = new Text("按标题写上机关“{0}”，再核对是否为全称",
			"Take the organ “{0}” from the title, then check that it is the full name");

	public Organ() {
		super("report/organ", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("没有写明机关，或与标题不符", "The organ is missing or differs from the title"),
				new Text("找上一年的报告、判断公布期限、汇总各单位数据，都要知道是哪个机关。",
						"The name of the organ is needed to find last year's report, to determine the deadline and to sum up several "
								+ "organs."),
				"- 机关", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Sheet sheet = reading.sheet();
		HeadEntry entry = sheet.field(Field.ORGAN);
		if (entry == null) {
			findings.add(this, HeadPlaces.place(sheet), FOUND, () -> fixes(sheet));
			return;
		}
		String title = sheet.text(Field.TITLE);
		String organ = sheet.text(Field.ORGAN);
		if (organ == null)
			return;
		String named = title == null ? "" : Titles.organ(title);
		if (!named.isEmpty() && !isShort(named, organ) && !isShort(organ, named) && !isAt(named, organ) && !isAt(organ, named))
			findings.add(this, Severity.INFO, entry.region(), OTHER.with(named, organ), null, List::of);
		if (!sheet.chapters().isEmpty())
			for (Paragraph paragraph : sheet.chapters().getFirst().paragraphs())
				checkText(paragraph, organ, sheet, findings);
	}

	/** The first words of a report say who made it. */
	private void checkText(Paragraph paragraph, String organ, Sheet sheet, Findings findings) {
		String text = paragraph.text();
		for (int by = text.indexOf('由'); by >= 0; by = text.indexOf('由', by + 1)) {
			int end = nameEnd(text, by + 1);
			String name = end < 0 ? "" : text.substring(by + 1, end);
			if (hasPlace(name) && !isShort(name, organ) && !isShort(organ, name) && !isAt(name, organ))
				findings.add(this, Prose.place(sheet.source(), paragraph, by + 1, end), OTHER_IN_TEXT.with(name, organ));
		}
	}

	/** Where the name ends that a sentence has in front of what the organ does; -1 when it has none. */
	private static int nameEnd(String text, int start) {
		int end = -1;
		for (String makes : MAKES) {
			int at = text.indexOf(makes, start);
			end = at > start && (end < 0 || at < end) ? at : end;
		}
		for (int i = start; i < end; i++)
			if (text.charAt(i) < 0x4e00 || text.charAt(i) > 0x9fff || i - start > LONGEST_NAME)
				return -1;
		return end;
	}

	private static boolean hasPlace(String name) {
		if ("各本上有全该所其".indexOf(name.isEmpty() ? ' ' : name.charAt(0)) >= 0)
			return false; // those are several organs, or the one itself
		for (int i = PLACE; i < name.length() - 1; i++)
			if ("省市县区旗州镇乡".indexOf(name.charAt(i)) >= 0)
				return true;
		return false;
	}

	/** Whether the place that a name begins with is also named by the other. */
	private static boolean isAt(String name, String other) {
		return other.contains(name.substring(0, Math.min(PLACE, name.length())));
	}

	/** Whether a name has all its characters in the order of another: 石桥镇 and 云溪县石桥镇人民政府, 县发改局 and 县发展和改革局. */
	private static boolean isShort(String name, String full) {
		int at = 0;
		for (int i = 0; i < name.length(); i++) {
			if (GENERAL.indexOf(name.charAt(i)) >= 0)
				continue;
			at = full.indexOf(name.charAt(i), at) + 1;
			if (at == 0)
				return false;
		}
		return true;
	}

	private static List<Fix> fixes(Sheet sheet) {
		String title = sheet.text(Field.TITLE);
		String organ = title == null ? "" : Titles.organ(title);
		if (organ.isEmpty())
			return List.of();
		return List.of(Fix.proposal(INSERT.with(organ), Inserts.field(sheet, Field.ORGAN, organ)));
	}
}
