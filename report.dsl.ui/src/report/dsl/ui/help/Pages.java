// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import report.dsl.html.Markup;
import report.dsl.i18n.Language;
import report.dsl.i18n.Text;
import report.dsl.rules.Rule;
import report.dsl.rules.RulePage;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.ui.markdown.Markdown;

/** The pages of the help: how to work in Eclipse, the two languages, and every rule. All that is asked for by name. */
public final class Pages {

	/** The page that leads to the others. */
	public static final String START = "index.html";

	private static final String RULES = "rules.html";
	private static final String RULE = "rule-";
	private static final Text RULES_TITLE = new Text("规则", "Rules");
	private static final Text EDITING = new Text("编写报告", "Writing a report");
	private static final Text PROJECTS = new Text("项目与 JSON", "Projects and JSON");
	private static final Text REPORT = new Text("报告语言", "The report language");
	private static final Text FORM = new Text("编写表式", "Writing a form");
	/** The chapters in their order, by the names of their pages. */
	private static final Map<String, Text> CHAPTERS = new LinkedHashMap<>();
	static {
		CHAPTERS.put("write.html", EDITING);
		CHAPTERS.put("projects.html", PROJECTS);
		CHAPTERS.put("report.html", REPORT);
		CHAPTERS.put("form.html", FORM);
		CHAPTERS.put(RULES, RULES_TITLE);
	}
	/** Guides that lie beside the program as Markdown. */
	private static final Set<String> GUIDES = Set.of("report.html", "form.html");
	private static final String STYLE = """
			:root { color-scheme: light dark; --line: #8886; --ground: #8881 }
			body { font: 15px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif; max-width: 56em; margin: 1em auto; padding: 0 1.2em }
			nav { border-bottom: 1px solid var(--line); padding-bottom: .5em } nav a, nav b { margin-right: 1.2em }
			pre, code { font-family: "Noto Sans Mono CJK SC", "Sarasa Mono SC", NSimSun, monospace; font-size: 13px; background: var(--ground) }
			pre { padding: .6em .8em; overflow-x: auto; line-height: 1.45 } code { padding: 0 .2em }
			pre code { padding: 0; background: none }
			table { border-collapse: collapse } th, td { border: 1px solid var(--line); padding: .2em .7em; text-align: left; vertical-align: top }
			""";

	private Pages() {
	}

	/** @param name of a page. @return null when there is none */
	public static String page(String name, Language language) throws IOException {
		if (GUIDES.contains(name)) {
			String markdown = resource("guides/" + name.replace(".html", language == Language.ZH ? ".zh.md" : ".md"));
			return framed(name, Markup.escaped(Markdown.title(markdown)), Markdown.html(withoutLinks(markdown)), language);
		}
		if (name.equals(RULES))
			return framed(name, RULES_TITLE.in(language), rules(language), language);
		for (Rule rule : Catalogue.RULES)
			if (name.equals(file(rule)))
				return framed(name, rule.id(), Markdown.html(RulePage.markdown(rule, language)), language);
		String html = resource("help/" + folder(language) + "/" + name);
		return html == null ? null : framed(name, between(html, "<title>", "</title>"), between(html, "<body>", "</body>"), language);
	}

	/** All pages by their names. */
	static Map<String, String> all(Language language) throws IOException {
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put(START, page(START, language));
		for (String chapter : CHAPTERS.keySet())
			pages.put(chapter, page(chapter, language));
		for (Rule rule : Catalogue.RULES)
			pages.put(file(rule), page(file(rule), language));
		return pages;
	}

	static String folder(Language language) {
		return language == Language.ZH ? "zh" : "en";
	}

	private static String file(Rule rule) {
		return RULE + rule.id().replace('/', '-') + ".html";
	}

	private static String rules(Language language) {
		StringBuilder out = new StringBuilder("<h1>").append(RULES_TITLE.in(language)).append("</h1>\n<table>\n");
		for (Rule rule : Catalogue.RULES)
			out.append("<tr><td><a href=\"").append(file(rule)).append("\">").append(rule.id()).append("</a></td><td>")
					.append(RulePage.severity(rule.severity()).in(language)).append("</td><td>")
					.append(Markdown.html(rule.card().title().in(language)))
					.append("</td></tr>\n");
		return out.append("</table>\n").toString();
	}

	/** The guides say where they are to be had in another language and what stands beside them; here the frame does. */
	private static String withoutLinks(String markdown) {
		return markdown.replaceFirst("(?m)^\\*\\[.*\\*$", "");
	}

	private static String framed(String name, String title, String body, Language language) {
		StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(folder(language))
				.append("\">\n<head><meta charset=\"UTF-8\"><title>")
				.append(title).append("</title><style>\n").append(STYLE).append("</style></head>\n<body>\n<nav>");
		CHAPTERS.forEach((page, text) -> {
			if (page.equals(name))
				out.append("<b>").append(text.in(language)).append("</b>");
			else
				out.append("<a href=\"").append(page).append("\">").append(text.in(language)).append("</a>");
		});
		return out.append("</nav>\n").append(body).append("</body>\n</html>\n").toString();
	}

	private static String between(String text, String from, String to) {
		return text.substring(text.indexOf(from) + from.length(), text.indexOf(to));
	}

	/** A file of the plug-in; null when there is none. */
	private static String resource(String path) throws IOException {
		Bundle bundle = FrameworkUtil.getBundle(Pages.class);
		if (FileLocator.find(bundle, IPath.fromPortableString(path)) == null)
			return null;
		try (InputStream in = FileLocator.openStream(bundle, IPath.fromPortableString(path), false)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
