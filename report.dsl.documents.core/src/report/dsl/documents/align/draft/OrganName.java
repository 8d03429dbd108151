// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.sheet.Field;

/** Names of organs. The one in a title may lack the place that the organ belongs to. */
final class OrganName {

	private static final int LONGEST = 30;
	private static final String GOVERNMENT = "人民政府";
	private static final String OFFICE = "办公室";
	private static final Pattern NAME = Pattern
			.compile("(?:[\\u4e00-\\u9fffA-Za-z×Ｘ〇○*＊（）()\\s]|第\\d+)+(府|局|委|办|厅|院|会|所|中心|处|部|站|队|公司|镇|乡|街道|区|县|市|省|室)\\s*");
	private static final Pattern MADE_BY = Pattern.compile("由([\\u4e00-\\u9fff]{4,30}?)(?:编制|撰写|编写)");

	private OrganName() {
	}

	static boolean is(String text) {
		return text.length() <= LONGEST && NAME.matcher(text).matches();
	}

	static boolean isOffice(String name) {
		return name.endsWith(OFFICE);
	}

	/** The name of a government without what all are called. */
	static String bare(String organ) {
		return organ.endsWith(GOVERNMENT) && organ.length() > GOVERNMENT.length()
				? organ.substring(0, organ.length() - GOVERNMENT.length())
				: organ;
	}

	/** A signature or a line below the title is the organ in full, or its office. @param organ that the title names, or null */
	static FrontFields signed(FrontFields head, String organ, String name, SourcePlace spot) {
		if (isOffice(name) && organ != null && !organ.endsWith(OFFICE))
			return head.or(Field.OFFICE, name, spot);
		int had = head.has(Field.ORGAN) ? head.get(Field.ORGAN).length() : 0;
		return name.length() > had ? head.with(Field.ORGAN, name, spot) : head;
	}

	/** A longer name of the organ, with the place it belongs to, as a sentence has it. */
	static FrontFields longer(FrontFields head, List<DocumentLine> lines) {
		String name = head.get(Field.ORGAN);
		for (DocumentLine line : name == null ? List.<DocumentLine>of() : lines) {
			Matcher matcher = MADE_BY.matcher(line.text());
			if (matcher.find() && matcher.group(1).endsWith(name) && matcher.group(1).length() > name.length())
				return head.with(Field.ORGAN, matcher.group(1), null);
		}
		return head;
	}
}
