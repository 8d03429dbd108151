// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.titles;

import java.util.regex.Pattern;

/** Names of organs in titles: what may be one, and whether one says where the organ is. */
public final class OrganWords {

	private static final int LONGEST = 40;
	/** A sentence, or words of a page, that happen to end as a title does. */
	private static final Pattern NO_NAME = Pattern.compile(
			".*(?:根据|按照|依据|依照|要求|规定|印发|通知|《|》|(?<!机构)编制|格式|现将|如下|以下|下列|查阅|参见|首页|当前位置|上一篇|下一篇|年度报告|年报|信息公开工作|信息公开指南|信息公开目录|[。，；：！？!?;:,]).*"
					+ "|附件.*|附表.*|中华人民共和国|[的及了是、）)】].*|和(?!平|田|县|龙|布|硕|静|顺|林).*");
	private static final Pattern LETTERS = Pattern.compile("[\\u3400-\\u9fff〇A-Za-z0-9Ａ-Ｚａ-ｚ０-９×Ｘ○*＊（）()“”·•—\\-、\\u00b7]*");
	/** Words that stand for the organ without naming it. */
	private static final Pattern NOT_NAMED = Pattern.compile(
			"(?:[我本全各](?:省|市|县|区|州|旗|镇|乡|街道|局|委|办|厅|院|校|机关|单位|部门|系统)|[省市县区州旗镇乡本]级|部门|(?:局|委|办|厅|院|校|镇|乡|街道)?机关)"
					+ "(?:(?:及|和|与|、)(?:所属|下属|直属|各)(?:单位|部门|机构|系统))?");
	private static final Pattern KIND = Pattern.compile(".*(?:府|局|委|办|厅|院|校|会|所|中心|处|站|队|公司|室|系统|[省市县区州旗镇乡]|街道)");
	private static final Pattern PLACE = Pattern.compile(".*(?:..[省市县区旗州镇乡盟村]|街道|国家|中国|中央|国务院|中华).*");
	private static final Pattern BEGIN = Pattern.compile("^(?:关于|公布|发布)");
	private static final Pattern END = Pattern.compile("(?:关于|的|本年度|年度|本机关|本单位|本部门)$");

	private OrganWords() {
	}

	/** The words before and behind the year as a name. */
	static String bare(String words) {
		String begun = BEGIN.matcher(words).replaceFirst("");
		if (NOT_NAMED.matcher(begun).matches())
			return "";
		String bare = END.matcher(begun).replaceFirst("");
		return NOT_NAMED.matcher(bare).matches() ? "" : bare;
	}

	/** Whether words end as names of organs and places do. */
	static boolean isKind(String words) {
		return KIND.matcher(words).matches();
	}

	static boolean isPossible(String name) {
		return name.isEmpty()
				|| name.length() > 1 && name.length() <= LONGEST && LETTERS.matcher(name).matches() && !NO_NAME.matcher(name).matches()
						&& isBalanced(name);
	}

	/** Whether a name says of which place the organ is. 市财政局 and 综合办公室 do not. */
	public static boolean hasPlace(String name) {
		return PLACE.matcher(name).matches();
	}

	private static boolean isBalanced(String name) {
		int open = 0;
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			open += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
			if (open < 0)
				return false;
		}
		return open == 0;
	}
}
