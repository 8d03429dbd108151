// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;

/** A line of explanation for each key word of the form language, and what is typed along with it. */
final class FormKeywords {

	private static final Map<String, Text> EXPLANATIONS = new HashMap<>();
	/** Snippets in the syntax of the protocol. */
	private static final Map<String, String> SNIPPETS = new HashMap<>();

	static {
		explain("form", "格式的名称（年报里“格式”一栏所写的词）和依据", "name of the form, which a report gives behind 格式, and what it is based on");
		explain("for", "适用的年度：for 2024..2026、for 2024..、for ..2023；期限之后是适用的机关",
				"years of the reports: for 2024..2026, for 2024.., for ..2023; behind a deadline the organs");
		explain("extends", "在另一个格式的基础上增减", "takes over another form and says what differs");
		explain("deadline", "次年的公布期限：月-日", "day of the following year by which a report has to be out: month-day");
		explain("local", "这个期限由各地规定，法律没有写明：deadline 01-31 local for \"镇人民政府\"",
				"local notices set this day, not the law: deadline 01-31 local for \"镇人民政府\"");
		explain("section", "栏目：键和标题", "a section: key and title");
		explain("alias", "年报也可以使用的其他名称", "other wordings that a report may use");
		explain("short", "名称的简短写法，年报的文本用它，表格因而不过宽", "short label, which the text of a report uses so that its table is not too wide");
		explain("law", "所依据的条款", "the article of law behind it");
		explain("text", "这里需要文字说明；text at least 20：至少 20 字", "narrative is asked for here; at least 20: of 20 characters or more");
		explain("at", "文字说明的字数：text at least 20 at most 1000", "length of the narrative in characters: text at least 20 at most 1000");
		explain("least", "文字说明的最少字数：text at least 20", "least length of the narrative: text at least 20");
		explain("most", "文字说明的最多字数：text at most 1000", "greatest length of the narrative: text at most 1000");
		explain("expects", "文字说明应当提到的词语之一，以及没有内容时的句子；没有 else 的是应当写到的一个方面，for 之后是应当写到它的机关",
				"words of which the narrative has to contain one, and the sentence for when there is nothing; without else a topic to be treated, for "
						+ "organs whose names end so");
		explain("fee", "这些词语是一项收费，金额都是这么多元的倍数：fee 10", "the words name a charge whose amounts are multiples of this many yuan: fee 10");
		explain("rare", "从这一年度起通常为 0 的行，以及理由", "a row that is 0 as a rule from this year of reports on, and why");
		explain("owing", "这一行是没有按通知缴费的", "the row counts cases in which a charge was not paid");
		explain("explained", "说明怎样填报的其他文件的文号", "numbers of other documents, which explain how the form is filled in");
		explain("or", "或者提到这个词语", "or this word");
		explain("else", "没有可报告的内容时写的句子", "the sentence to write if there is nothing to report");
		explain("table", "表：键和表题；栏目只有一张表时不必有表题", "a table: key and caption; the only one of a section needs no caption");
		explain("corner", "表格左上角印的字", "what is printed in the corner above the row labels");
		explain("heading", "印在各列名称之上的总标题", "the heading printed above all columns");
		explain("units", "印各行计量单位的那一列的标题", "heading of the column in which the units of the rows are printed");
		explain("dash", "组的各格不填数，里面印的字", "what is printed in the fields of a group, which has no figures");
		explain("across", "印刷时行列对调：行的名称印在上方", "printed with the row labels across the top");
		explain("list", "组印成单独的一行，下面的行缩进", "groups are printed as rows of their own; what stands below is indented");
		explain("columns", "各列：键、名称、单位，用逗号隔开", "the columns: key, label, unit, separated by commas");
		explain("group", "几行或几列的共同标题，自己不填数", "a heading above rows or columns, without figures of its own");
		explain("unit", "计量单位；万元、亿元等按元计算和保存", "unit of the figures; amounts of money are kept in yuan");
		explain("money", "金额；格式没有印单位，由年报写明", "an amount of money whose unit the report has to write");
		explain("signed", "允许负数", "figures below zero are allowed");
		explain("row", "一行：键和名称；花括号里是其中项", "a row: key and label; rows in braces are its parts");
		explain("reserved", "名称以这些字结尾的机关在这一行只能填 0", "organs whose names end so cannot have figures other than 0 here");
		explain("check", "应当成立的关系；不成立是错误", "a relation that has to hold; an error when it does not");
		explain("warn", "应当成立的关系；不成立时提醒", "a relation that should hold; a warning when it does not");
		explain("suspect", "成立反而可疑的等式，以及说明", "an equality that hints at a misunderstanding when it holds, with a note");
		explain("mention", "文字说明中重复表内数字的说法，{} 处是数字", "phrases by which the narrative repeats a figure; {} is the number");
		explain("previous", "上年年报中的同一项", "the same figure in last year's report");
		explain("sum", "一组各行之和：sum of 组", "sum of the rows of a group: sum of group");
		explain("of", "一组各行之和：sum of 组", "sum of the rows of a group: sum of group");
		explain("in", "修改所扩展格式的一张表：in table 表 { … }", "changes a table of the form extended: in table key { … }");
		explain("without", "去掉所扩展格式的栏目、表、行或组", "takes out sections, tables, rows or groups of the form extended");
		explain("relabel", "更改标题或名称", "replaces a title, caption or label");
		explain("before", "在它之前加入", "adds before it");
		explain("after", "在它之后加入", "adds behind it");
		SNIPPETS.put("form", "form ${1:name} \"${2:}\" for ${3:2025}..\n\n$0");
		SNIPPETS.put("section", "section ${1:key} \"${2:}\" {\n\t$0\n}");
		SNIPPETS.put("table", "table ${1:key} {\n\tcolumns ${2:count} \"${3:}\" unit \"${4:件}\"\n\trow ${5:key} \"${6:}\"$0\n}");
		SNIPPETS.put("columns", "columns ${1:key} \"${2:}\" unit \"${3:件}\"$0");
		SNIPPETS.put("row", "row ${1:key} \"${2:}\"$0");
		SNIPPETS.put("group", "group ${1:key} \"${2:}\" {\n\t$0\n}");
		SNIPPETS.put("check", "check ${1:a} = ${2:b}$0");
		SNIPPETS.put("warn", "warn ${1:a} <= ${2:b}$0");
		SNIPPETS.put("suspect", "suspect ${1:a} = ${2:b} \"${3:}\"$0");
		SNIPPETS.put("mention", "mention \"${1:}{}${2:件}\" = ${3:a}$0");
		SNIPPETS.put("deadline", "deadline ${1:01-31}$0");
		SNIPPETS.put("expects", "expects \"${1:}\" else \"${2:}\"$0");
		SNIPPETS.put("in", "in table ${1:key} {\n\t$0\n}");
		SNIPPETS.put("before", "before ${1:key} {\n\t$0\n}");
		SNIPPETS.put("after", "after ${1:key} {\n\t$0\n}");
		SNIPPETS.put("relabel", "relabel ${1:key} \"${2:}\"$0");
		SNIPPETS.put("sum", "sum of $0");
	}

	private FormKeywords() {
	}

	private static void explain(String word, String zh, String en) {
		EXPLANATIONS.put(word, new Text(zh, en));
	}

	/** @return null for a word that is no key word */
	static @Nullable Text explanation(String word) {
		return EXPLANATIONS.get(word);
	}

	/** @return null for a key word that is typed alone */
	static @Nullable String snippet(String word) {
		return SNIPPETS.get(word);
	}
}
