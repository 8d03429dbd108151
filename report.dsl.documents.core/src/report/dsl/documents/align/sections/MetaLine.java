// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.sections;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import report.dsl.text.Chars;

/** A line in which a web page states facts about its article: {@code 索引号：… 发文日期：…}. */
public final class MetaLine {

	private static final Pattern META = Pattern
			.compile("(索\\s*引\\s*号|发文机关|发布机构|公开责任部门|发文日期|成文日期|名\\s*称|标\\s*题|信息名称)\\s*[:：]\\s*([^\\s|]+)");

	private MetaLine() {
	}

	static boolean is(DocumentLine line) {
		return matcher(text(line)).find();
	}

	/** Finds the facts in a text: group 1 is the name of each, group 2 its value. */
	public static Matcher matcher(String text) {
		return META.matcher(text);
	}

	/** The text of a line with one kind of space. */
	public static String text(DocumentLine line) {
		StringBuilder out = new StringBuilder(line.text());
		for (int i = 0; i < out.length(); i++)
			if (Chars.isSpace(out.charAt(i)))
				out.setCharAt(i, ' ');
		return out.toString();
	}
}
