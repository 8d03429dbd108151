// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang

import com.google.inject.Injector
import java.nio.charset.StandardCharsets
import java.util.List
import java.util.Random
import org.eclipse.emf.common.util.URI
import org.eclipse.xtext.formatting2.FormatterRequest
import org.eclipse.xtext.formatting2.IFormatter2
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder
import org.eclipse.xtext.generator.GeneratorContext
import org.eclipse.xtext.generator.IGenerator2
import org.eclipse.xtext.generator.InMemoryFileSystemAccess
import org.eclipse.xtext.nodemodel.util.NodeModelUtils
import org.eclipse.xtext.resource.XtextResource
import org.eclipse.xtext.resource.XtextResourceSet
import org.eclipse.xtext.util.CancelIndicator
import org.eclipse.xtext.util.StringInputStream
import org.eclipse.xtext.validation.CheckMode
import org.eclipse.xtext.validation.IResourceValidator
import org.junit.jupiter.api.Test
import report.dsl.rules.catalogue.Catalogue
import report.dsl.NationalForms
import report.dsl.json.ReportJson
import report.dsl.lang.form.FormFile
import report.dsl.lang.report.Grid
import report.dsl.lang.report.Header
import report.dsl.lang.report.Line
import report.dsl.lang.report.Report
import report.dsl.rules.Checker
import report.dsl.rules.Reading
import report.dsl.rules.Neighbours
import report.dsl.rules.Settings
import report.dsl.sheet.Edit
import report.dsl.sheet.Source
import report.dsl.text.Damage
import report.dsl.text.ReportFormatter
import report.dsl.text.ReportReader

import static org.junit.jupiter.api.Assertions.*

import static extension org.eclipse.xtext.EcoreUtil2.eAllOfType

/** The report language inside Xtext is a view of what reader, rules, formatter and JSON make of the same text. */
class ReportLanguageTest {

	static val Injector INJECTOR = new ReportStandaloneSetup().createInjectorAndDoEMFRegistration
	static val BASE = NationalForms.read("report.dsl.tests/src/test/resources/base2021.report").text

	static val SMALL_FORM = '''
		form hotline "热线办〔2024〕1号" for 2024..
		section calls "一、来电情况" {
			table calls {
				columns asked "咨询", complained "投诉", total "合计" = asked + complained
				row water "供水" alias "自来水"
				row heat "供暖"
				row sum "总计" = water + heat
			}
		}
	'''
	static val SMALL_REPORT = '''
		年报 "云溪县热线2024年报告"
		格式 hotline
		机关 "云溪县热线办公室"
		年度 2024

		# 一、来电情况
		列     | 咨询 | 投诉 | 合计
		自来水 |    3 |    1 |    4
		供暖   |    2 |    5 |    8
		总计   |    5 |    6 |   11
	'''

	@Test
	def void anyTextIsParsedAndHasTheRowsAndCellsOfTheSheet() {
		val random = new Random(7)
		assertSameRows(BASE)
		assertSameRows("")
		for (i : 1 .. 400)
			assertSameRows(damaged(random, 1 + i % 12))
	}

	/** Half a character cannot be saved, so no file has it. */
	private def damaged(Random random, int times) {
		Damage.of(BASE, random, times).replaceAll("[\\ud800-\\udfff]", "x")
	}

	private def assertSameRows(String text) {
		val resource = load(set, "a.report", text)
		assertTrue(resource.parseResult.syntaxErrors.empty, [text])
		assertEquals(text, resource.parseResult.rootNode.text)
		val sheet = ReportReader.read(new Source("a.report", text), ShippedForms.INSTANCE)
		val labels = (resource.contents.head as Report).eAllOfType(Line).filter[cells.size > 0]
		val written = sheet.lines.filter[sheet.source.text(line).exists[isBar]]
		val offsets = labels.map[NodeModelUtils.findActualNodeFor(it).offset].toSet
		for (line : written)
			if (line.cells > 0)
				assertTrue(offsets.contains(line.label.start), [sheet.source.text(line.line) + "\nin\n" + text])
	}

	private def isBar(char c) {
		c.toString == "|" || c.toString == "｜"
	}

	private def exists(String text, (char)=>boolean condition) {
		text.toCharArray.exists[condition.apply(it)]
	}

	@Test
	def void rowsColumnsAndHeadingsLinkToTheForm() {
		val report = load(set, "a.report", BASE).contents.head as Report
		val form = report.form
		assertEquals("gov2021", form.name)
		val rows = report.eAllOfType(Line)
		assertEquals(#["received", "carriedIn", "results", "granted", "partial", "refused", "stateSecret"],
			rows.map[row].drop(6).take(7).map[name].toList)
		assertTrue(rows.forall[row !== null && row.eResource == form.eResource])
		assertEquals(#["person", "business", "research", "welfare", "legal", "other", "total"],
			report.chapters.get(2).eAllOfType(Header).head.columns.map[column.name])
		assertEquals(#["overview", "proactive", "applications", "disputes", "problems", "others"], report.chapters.map[section.name])
		assertEquals(#["documents", "licensing", "enforcement", "fees"], report.chapters.get(1).parts.filter(Grid).map[table.name].toList)
	}

	@Test
	def void aFormOfTheWorkspaceWorksAtOnce() {
		val set = set
		val form = load(set, "hotline.form", SMALL_FORM).contents.head as FormFile
		val resource = load(set, "b.report", SMALL_REPORT)
		val report = resource.contents.head as Report
		assertSame(form, report.form)
		assertEquals(#["water", "heat", "sum"], report.eAllOfType(Line).map[row.name])
		assertEquals(#["totals/column", "totals/row"], issues(resource).map[code].filter[startsWith("totals")].toSet.sort)
		assertEquals("供暖   |    2 |    5 |    8", resource.parseResult.rootNode.text.split("\n").get(issues(resource).findFirst[code == "totals/row"].lineNumber - 1))
	}

	@Test
	def void lastYearsReportIsLinkedAndChecked() {
		val set = set
		val previous = load(set, "2020.report", BASE.replaceAll("(四、结转下年度继续办理 *\\| *)15", "$1 9").replace("年度 2021", "年度 2020"))
		val resource = load(set, "2021.report", BASE.replace("年度 2021", "年度 2021\n上年 \"2020.report\""))
		assertSame(previous.contents.head, (resource.contents.head as Report).previous)
		assertTrue(issues(resource).exists[code == "years/carried"])
	}

	@Test
	def void issuesAreTheFindingsOfTheRules() {
		val random = new Random(11)
		for (i : 1 .. 60) {
			val text = damaged(random, 1 + i % 8)
			val findings = Checker.check(reading(text), Settings.DEFAULT)
			assertEquals(findings.map[rule.id + " " + region.start + " " + message.zh].join("\n"),
				issues(load(set, "a.report", text)).map[code + " " + offset + " " + message].join("\n"))
		}
	}

	@Test
	def void formattingIsThatOfTheFormatter() {
		val text = BASE.replace("| ", "|").replace("规章 ", "规章  ")
		val resource = load(set, "a.report", text)
		val access = INJECTOR.getInstance(TextRegionAccessBuilder).forNodeModel(resource).create
		val replacements = INJECTOR.getInstance(IFormatter2).format(new FormatterRequest => [textRegionAccess = access])
		assertEquals(Edit.apply(text, ReportFormatter.format(reading(text).sheet)), access.rewriter.renderToString(replacements))
	}

	@Test
	def void theGeneratorWritesTheSameBytesAsEveryTool() {
		val text = BASE.replace("1692", "1693")
		val access = new InMemoryFileSystemAccess
		INJECTOR.getInstance(IGenerator2).doGenerate(load(set, "a.report", text), access, new GeneratorContext)
		val reading = reading(text)
		val expected = new String(ReportJson.bytes(reading, Checker.check(reading, Settings.DEFAULT)), StandardCharsets.UTF_8)
		assertEquals(#["a.json"], access.allFiles.keySet.map[substring(lastIndexOf("/") + 1).replace("DEFAULT_OUTPUT", "")].toList)
		assertEquals(expected, new String(access.binaryFiles.values.head, StandardCharsets.UTF_8))
	}

	@Test
	def void syntaxMessagesOfFormsAreOurOwn() {
		val resource = load(set, "broken.form", 'form broken "试验" for 2024..\nsection a "一" {\n\ttable t { columns x "甲" row }\n}\n')
		val List<String> messages = issues(resource).filter[code == "form/syntax"].map[message].toList
		assertFalse(messages.empty)
		assertTrue(messages.forall[contains("此处") && !contains("mismatched") && !contains("RULE_")], [messages.join("\n")])
	}

	private def Reading reading(String text) {
		new Reading(ReportReader.read(new Source("a.report", text), ShippedForms.INSTANCE), new Neighbours() {
			override forms() {
				ShippedForms.INSTANCE
			}
		}, Catalogue.RULES)
	}

	private def issues(XtextResource resource) {
		resource.resourceServiceProvider.get(IResourceValidator).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl)
	}

	private def set() {
		INJECTOR.getInstance(XtextResourceSet)
	}

	private def load(XtextResourceSet set, String name, String text) {
		val resource = set.createResource(URI.createURI("memory:/" + name)) as XtextResource
		resource.load(new StringInputStream(text, "UTF-8"), #{XtextResource.OPTION_ENCODING -> "UTF-8"})
		resource
	}
}
