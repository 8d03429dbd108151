// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import report.dsl.rules.prose.Lexeme.Kind;
import report.dsl.rules.prose.GeneralWords.Meaning;

/** Tells by the words before a number that it is not the figure of the whole report and year. */
final class Limits {

	private static final String GOVERNMENT = "人民政府";
	private static final String GOVERNMENT_BRIEF = "政府";
	/** What names of organs end with. */
	private static final String[] ORGANS = { "局", "委", "办", "厅", "镇", "乡", "科", "处", "所", "站", "院", "队", "部门", "街道", "中心", "单位", "公司", "机关",
			"政府", "办公室", "村", "社区", "学校", "医院", "系统", "园区", "开发区" };

	private static final String ORGAN_ENDS = lastCharacters();

	private final String text;
	private final String organ;

	/** @param organ whose report it is; empty when it is not known */
	Limits(String text, String organ) {
		this.text = text;
		this.organ = brief(organ);
	}

	private static String lastCharacters() {
		StringBuilder ends = new StringBuilder();
		for (String organ : ORGANS)
			ends.append(organ.charAt(organ.length() - 1));
		return ends.toString();
	}

	private static String brief(String name) {
		return name.replace(GOVERNMENT, GOVERNMENT_BRIEF);
	}

	/** Whether the words before a number limit it. @param thisYear the sentence names the year of the report */
	boolean limit(Clause before, boolean thisYear) {
		boolean whole = before.has(Meaning.WHOLE);
		if (before.isPlain())
			return isOfAnotherOrgan(before) || isModified(before, false);
		for (int i = before.from(); i < before.to(); i++) {
			Lexeme lexeme = before.lexemes().get(i);
			if (lexeme.meaning() == null)
				continue;
			switch (lexeme.meaning()) {
			case CHANNEL -> {
				if (!before.has(Meaning.ANY_WAY))
					return true;
			}
			case SCOPE, OTHER_TIME, PLAN, RESPECTIVELY, FOREIGN, NEGATION, EXCLUDE, APPROXIMATE -> {
				return true;
			}
			case REASON -> {
				if (!lexeme.isFeature() && (i + 1 == before.to() || !before.lexemes().get(i + 1).isFeature()))
					return true;
			}
			case CUMULATIVE -> {
				if (!thisYear && !before.has(Meaning.THIS_YEAR))
					return true;
			}
			default -> {
			}
			}
		}
		return !whole && isOfAnotherOrgan(before) || isModified(before, whole);
	}

	/** Whether an unknown word stands right before the figure: 延期答复, 抽查申请. */
	private boolean isModified(Clause before, boolean whole) {
		int first = before.firstFeature();
		if (first == before.from() || first == before.to())
			return false;
		Lexeme lexeme = before.lexemes().get(first - 1);
		return lexeme.kind() == Kind.OTHER && !(isOrgan(lexeme) && (whole || isOwn(lexeme)));
	}

	/** Whether the words before the figure end with the name of an organ that is not the report's own. */
	private boolean isOfAnotherOrgan(Clause before) {
		boolean part = before.has(Meaning.PART);
		int first = before.firstFeature();
		for (int i = before.from(); i < first; i++) {
			Lexeme lexeme = before.lexemes().get(i);
			if (lexeme.kind() == Kind.OTHER && isOrgan(lexeme) && (part || !isOwn(lexeme)))
				return true;
		}
		return false;
	}

	/** Whether a clause ends with the name of another organ, so that what follows is about it. */
	boolean endsWithOrgan(Clause clause) {
		Lexeme last = clause.last();
		return last != null && last.kind() == Kind.OTHER && isOrgan(last) && !clause.has(Meaning.WHOLE)
				&& (clause.has(Meaning.PART) || !isOwn(last));
	}

	private boolean isOrgan(Lexeme lexeme) {
		if (ORGAN_ENDS.indexOf(text.charAt(lexeme.end() - 1)) < 0)
			return false;
		for (String end : ORGANS)
			if (lexeme.end() - lexeme.start() >= end.length() && text.startsWith(end, lexeme.end() - end.length()))
				return true;
		return false;
	}

	private boolean isOwn(Lexeme lexeme) {
		if (organ.isEmpty())
			return true;
		if (lexeme.end() - lexeme.start() > 2 * organ.length() + GOVERNMENT.length())
			return false;
		return organ.endsWith(brief(text.substring(lexeme.start(), lexeme.end())));
	}
}
