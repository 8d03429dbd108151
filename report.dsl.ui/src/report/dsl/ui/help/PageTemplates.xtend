// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.help

import java.util.List
import java.util.Map
import report.dsl.i18n.Language
import report.dsl.i18n.Text
import report.dsl.rules.Rule
import report.dsl.rules.RulePage
import report.dsl.ui.markdown.Markdown

/** The HTML of the help. */
package final class PageTemplates {

	private new() {
	}

	/**
	 * A whole page: its content between the links to the chapters and the end.
	 *
	 * @param shown    name of the page; among the chapters it is no link
	 * @param title    in HTML
	 * @param chapters titles by the names of pages
	 * @param content  in HTML
	 */
	def static page(Language language, String shown, String title, Map<String, Text> chapters, CharSequence content) '''
		<!DOCTYPE html>
		<html lang="«Pages.folder(language)»">
		<head>
		<meta charset="UTF-8">
		<title>«title»</title>
		<style>
		«style»
		</style>
		</head>
		<body>
		<nav>
		«FOR chapter : chapters.entrySet»
			«IF chapter.key == shown»
				<b>«chapter.value.in(language)»</b>
			«ELSE»
				<a href="«chapter.key»">«chapter.value.in(language)»</a>
			«ENDIF»
		«ENDFOR»
		</nav>
		«content»
		</body>
		</html>
	'''

	/** A table that leads to the pages of rules. */
	def static rules(Language language, Text title, List<Rule> rules) '''
		<h1>«title.in(language)»</h1>
		<table>
		«FOR rule : rules»
			<tr>
			<td><a href="«Pages.file(rule)»">«rule.id»</a></td>
			<td>«RulePage.severity(rule.severity).in(language)»</td>
			<td>«Markdown.html(rule.card.title.in(language))»</td>
			</tr>
		«ENDFOR»
		</table>
	'''

	def private static style() '''
		:root { color-scheme: light dark; --line: #8886; --ground: #8881 }
		body { font: 15px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif; max-width: 56em; margin: 1em auto; padding: 0 1.2em }
		nav { border-bottom: 1px solid var(--line); padding-bottom: .5em }
		nav a, nav b { margin-right: 1em }
		pre, code { font-family: "Noto Sans Mono CJK SC", "Sarasa Mono SC", NSimSun, monospace; font-size: 13px; background: var(--ground) }
		pre { padding: .6em .8em; overflow-x: auto; line-height: 1.45 }
		code { padding: 0 .2em }
		pre code { padding: 0; background: none }
		table { border-collapse: collapse }
		th, td { border: 1px solid var(--line); padding: .2em .7em; text-align: left; vertical-align: top }
	'''
}
