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
import org.jspecify.annotations.Nullable;
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

	private Pages() {
	}

	/** @param name of a page. @return null when there is none */
	public static @Nullable String page(String name, Language language) throws IOException {
		if (GUIDES.contains(name)) {
			String markdown = resource("guides/" + name.replace(".html", language == Language.ZH ? ".zh.md" : ".md"));
			return markdown == null
					? null
					: framed(name, Markup.escaped(Markdown.title(markdown)), Markdown.html(withoutLinks(markdown)), language);
		}
		if (name.equals(RULES))
			return framed(name, RULES_TITLE.in(language), PageTemplates.rules(language, RULES_TITLE, Catalogue.RULES), language);
		for (Rule rule : Catalogue.RULES)
			if (name.equals(file(rule)))
				return framed(name, rule.id(), Markdown.html(RulePage.markdown(rule, language)), language);
		String html = resource("help/" + folder(language) + "/" + name);
		return html == null ? null : framed(name, between(html, "<title>", "</title>"), between(html, "<body>", "</body>"), language);
	}

	/** All pages by their names. */
	static Map<String, String> all(Language language) throws IOException {
		Map<String, String> pages = new LinkedHashMap<>();
		add(START, language, pages);
		for (String chapter : CHAPTERS.keySet())
			add(chapter, language, pages);
		for (Rule rule : Catalogue.RULES)
			add(file(rule), language, pages);
		return pages;
	}

	private static void add(String name, Language language, Map<String, String> pages) throws IOException {
		String page = page(name, language);
		if (page != null)
			pages.put(name, page);
	}

	static String folder(Language language) {
		return language == Language.ZH ? "zh" : "en";
	}

	static String file(Rule rule) {
		return RULE + rule.id().replace('/', '-') + ".html";
	}

	/** The guides say where they are to be had in another language and what stands beside them; here the frame does. */
	private static String withoutLinks(String markdown) {
		return markdown.replaceFirst("(?m)^\\*\\[.*\\*$", "");
	}

	private static String framed(String name, String title, CharSequence content, Language language) {
		return PageTemplates.page(language, name, title, CHAPTERS, content).toString();
	}

	private static String between(String text, String from, String to) {
		return text.substring(text.indexOf(from) + from.length(), text.indexOf(to));
	}

	/** A file of the plug-in; null when there is none. */
	private static @Nullable String resource(String path) throws IOException {
		Bundle bundle = FrameworkUtil.getBundle(Pages.class);
		if (FileLocator.find(bundle, IPath.fromPortableString(path)) == null)
			return null;
		try (InputStream in = FileLocator.openStream(bundle, IPath.fromPortableString(path), false)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
