// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import report.dsl.i18n.Language;
import report.dsl.i18n.Text;

/** The page of a rule, as {@code report explain} prints it and editors show it: the card of a rule as plain text or Markdown, and the list of rules. */
public final class RulePage {

	private static final Text SEVERITY = new Text("级别：{0}", "Severity: {0}");
	private static final Text ERROR = new Text("错误", "error");
	private static final Text WARNING = new Text("警告", "warning");
	private static final Text INFO = new Text("提示", "info");
	private static final Text OFF = new Text("关闭", "off");
	private static final Text WHY = new Text("为什么", "Why");
	private static final Text FIRES = new Text("触发示例", "Reported");
	private static final Text PASSES = new Text("正确示例", "Not reported");
	private static final Text CHANGES = new Text("示例是对一份没有问题的报告所作的改动，写出的行替换同名的行",
			"Each example changes a report without findings: a line replaces the line with the same label");
	/** What other notations in examples mean, each with how its lines begin. */
	private static final Map<String, Text> NOTATIONS = new LinkedHashMap<>();
	static {
		NOTATIONS.put("- ", new Text("“- ”表示删去这一行", "“- ” removes the line"));
		NOTATIONS.put("@ ", new Text("“@ ”表示在这一行之后加入", "“@ ” inserts the following lines after that line"));
		NOTATIONS.put("--- 上年", new Text("“--- 上年”以下改的是上年的报告", "lines after “--- 上年” change last year's report"));
		NOTATIONS.put("--- 汇总", new Text("“--- 汇总”以下改的是被汇总的报告", "lines after “--- 汇总” change a report that is summed up"));
		NOTATIONS.put("--- 编码", new Text("“--- 编码”表示文件的编码", "“--- 编码” sets the encoding of the file"));
	}
	private static final Text CONFIGURE = new Text("调整级别", "Change the severity");
	private static final Text CONFIGURE_HOW = new Text("在 report.settings.json 中写（error、warning、info 或 off；写“{0}”则对整组规则生效）：",
			"In report.settings.json (error, warning, info or off; \"{0}\" sets the whole group):");
	private static final Text SIC = new Text("保留原文", "Keep it as published");
	private static final Text SIC_HOW = new Text("原文如此、不应改动时，在单元格、行名或标题末尾注明理由：",
			"If the original is wrong and must not be changed, write the reason after the cell, the row label or the heading:");
	private static final Text REASON = new Text("公开发布的原文如此", "as in the published original");
	private static final Text ALL = new Text("规则", "Rules");

	private RulePage() {
	}

	/** One page as plain text. */
	public static String text(Rule rule, Language language) {
		Rule.Card card = rule.card();
		StringBuilder out = new StringBuilder();
		out.append(rule.id()).append("  ").append(card.title().in(language)).append('\n');
		out.append(severity(rule, language)).append("\n\n").append(card.why().in(language)).append('\n');
		appendExample(FIRES, card.fires(), language, out);
		appendExample(PASSES, card.passes(), language, out);
		if (!(rule instanceof FormRule))
			out.append('\n').append(notations(card, language)).append('\n');
		out.append('\n').append(CONFIGURE_HOW.with(group(rule)).in(language)).append('\n').append(indented(setting(rule)));
		if (canBeMarked(rule))
			out.append('\n').append(SIC_HOW.in(language)).append('\n').append(indented(mark(rule, language)));
		return out.toString();
	}

	private static void appendExample(Text heading, String lines, Language language, StringBuilder out) {
		if (!lines.isBlank())
			out.append('\n').append(heading.in(language)).append(language == Language.ZH ? "：\n" : ":\n").append(indented(lines));
	}

	/** One page as Markdown. */
	public static String markdown(Rule rule, Language language) {
		Rule.Card card = rule.card();
		StringBuilder out = new StringBuilder("## ").append(rule.id()).append(' ').append(MarkdownEscape.escape(card.title().in(language)))
				.append("\n\n");
		out.append(severity(rule, language)).append("\n");
		appendHeading(WHY, language, out);
		out.append(MarkdownEscape.escape(card.why().in(language))).append('\n');
		appendFenced(FIRES, card.fires(), language, out);
		appendFenced(PASSES, card.passes(), language, out);
		if (!(rule instanceof FormRule))
			out.append('\n').append(MarkdownEscape.escape(notations(card, language))).append('\n');
		appendHeading(CONFIGURE, language, out);
		out.append(MarkdownEscape.escape(CONFIGURE_HOW.with(group(rule)).in(language))).append("\n\n")
				.append(MarkdownEscape.fence(setting(rule), "json"));
		if (canBeMarked(rule)) {
			appendHeading(SIC, language, out);
			out.append(MarkdownEscape.escape(SIC_HOW.in(language))).append("\n\n").append(MarkdownEscape.fence(mark(rule, language), ""));
		}
		return out.toString();
	}

	private static void appendFenced(Text heading, String lines, Language language, StringBuilder out) {
		if (lines.isBlank())
			return;
		appendHeading(heading, language, out);
		out.append(MarkdownEscape.fence(lines, ""));
	}

	/** How to read the examples of a card. */
	private static String notations(Rule.Card card, Language language) {
		StringBuilder out = new StringBuilder(CHANGES.in(language));
		String lines = "\n" + card.fires() + "\n" + card.passes();
		NOTATIONS.forEach((start, meaning) -> {
			if (lines.contains("\n" + start))
				out.append(language == Language.ZH ? "；" : "; ").append(meaning.in(language));
		});
		return out.append(language == Language.ZH ? "。" : ".").toString();
	}

	private static void appendHeading(Text heading, Language language, StringBuilder out) {
		out.append("\n### ").append(heading.in(language)).append("\n\n");
	}

	/** All pages as one Markdown document. */
	public static String markdown(List<Rule> rules, Language language) {
		StringBuilder out = new StringBuilder("# ").append(ALL.in(language)).append('\n');
		for (Rule rule : rules)
			out.append('\n').append(markdown(rule, language));
		return out.toString();
	}

	/** The rules, a line each: id, severity, title. */
	public static String list(List<Rule> rules, Language language) {
		int width = 0;
		for (Rule rule : rules)
			width = Math.max(width, rule.id().length());
		StringBuilder out = new StringBuilder();
		for (Rule rule : rules) {
			out.append(rule.id()).append(" ".repeat(width - rule.id().length() + 2)).append(rule.severity().word());
			out.append(" ".repeat(9 - rule.severity().word().length())).append(rule.card().title().in(language)).append('\n');
		}
		return out.toString();
	}

	private static String severity(Rule rule, Language language) {
		return SEVERITY.with(severity(rule.severity())).in(language);
	}

	/** A severity in words. */
	public static Text severity(Severity severity) {
		return switch (severity) {
		case ERROR -> ERROR;
		case WARNING -> WARNING;
		case INFO -> INFO;
		case OFF -> OFF;
		};
	}

	private static String group(Rule rule) {
		return rule.id().substring(0, rule.id().indexOf('/'));
	}

	private static String setting(Rule rule) {
		Severity other = rule.severity() == Severity.WARNING ? Severity.INFO : Severity.WARNING;
		return "{ \"rules\": { \"" + rule.id() + "\": \"" + other.word() + "\" } }";
	}

	/** Marks stand in reports, and findings about the marks themselves cannot be excused by one. */
	public static boolean canBeMarked(Rule rule) {
		return !(rule instanceof FormRule) && !group(rule).equals("sic");
	}

	/** A mark (as published) for findings of a rule, with a reason that stands in for the real one. */
	public static String mark(Rule rule, Language language) {
		return "[原文 " + rule.id() + "：" + REASON.in(language) + "]";
	}

	private static String indented(String lines) {
		return "    " + lines.stripTrailing().replace("\n", "\n    ") + "\n";
	}
}
