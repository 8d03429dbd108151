// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.documents.blocks.TextBlocks;
import report.dsl.i18n.Language;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Checker;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.Settings;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/** Titles of sections as documents have them: which section each stands for, and what is found about it. A bar ends a line. */
class SectionTitlesTest {

	private static final String TITLE = "青禾县水务局2023年政府信息公开工作年度报告\n";

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			# the heads that section one is asked to have, on lines of their own
			一、总体情况|（一）主动公开情况|好。|（二）依申请公开情况|好。|（三）政府信息管理情况|好。|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况|四、政府信息公开行政复议、行政诉讼情况 ~ overview6 proactive0 applications0 disputes0 ~ -
			一、总体情况|1.主动公开情况|好。|2.依申请公开情况|好。|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况 ~ overview4 proactive0 applications0 ~ -
			一、总体情况|主动公开情况|好。|依申请公开情况|好。|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况 ~ overview4 proactive0 applications0 ~ -
			一、总体情况|(一)主动公开政府信息情况|好。|(三)收到和处理政府信息公开申请情况|好。|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况 ~ overview4 proactive0 applications0 ~ -
			一、总体情况|一、主动公开情况|好。|二、依申请公开情况|好。|三、政府信息管理情况|好。|四、平台建设|好。|五、监督保障|好。|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况 ~ overview10 proactive0 applications0 ~ -
			一、总体情况|好。|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况|五、存在的主要问题及改进情况|一、存在的主要问题|个别答复不够及时。|二、改进情况|明年加强培训。 ~ overview1 proactive0 applications0 problems4 ~ -
			# sections that are numbered in another way
			第一部分 总体情况|好。|第二部分 主动公开政府信息情况|规章 0 0 0|行政规范性文件 0 0 0|行政许可 0|行政处罚 0|第三部分 收到和处理政府信息公开申请情况 ~ overview1 proactive0 applications0 ~ -
			第一部分：总体情况|好。|第二部分：主动公开政府信息情况|规章 0 0 0|行政规范性文件 0 0 0|行政许可 0|行政处罚 0|第三部分：收到和处理政府信息公开申请情况 ~ overview1 proactive0 applications0 ~ -
			（一）总体情况|好。|（二）主动公开政府信息情况|规章 0 0 0|行政规范性文件 0 0 0|行政许可 0|行政处罚 0|（三）收到和处理政府信息公开申请情况 ~ overview1 proactive0 applications0 ~ -
			一、总体情况|好。|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况|5、存在的主要问题及改进情况|个别答复不够及时，明年加强培训。 ~ overview1 proactive0 applications0 problems1 ~ -
			总体情况|好。|主动公开政府信息情况|规章 0 0 0|行政规范性文件 0 0 0|行政许可 0|行政处罚 0|收到和处理政府信息公开申请情况 ~ overview1 proactive0 applications0 ~ -
			# other words, known by number and place: one finding each
			一、总体情况|好。|二、公开了哪些信息|三、收到和处理政府信息公开申请情况 ~ overview1 proactive0 applications0 ~ title
			一、工作开展情况|好。|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况 ~ overview1 proactive0 applications0 ~ title
			一、总体情况|好。|二、主动公开政府信息情况|三、办理申请|四、涉诉涉议|五、今后打算|个别答复不够及时，明年加强培训。|六、其他需要报告的事项|无。 ~ overview1 proactive0 applications0 disputes0 problems1 others1 ~ title title title
			# a part of one's own is no section of the form
			一、总体情况|好。|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况|四、政府信息公开行政复议、行政诉讼情况|五、创新性做法|设流动公开车。|六、存在的主要问题及改进情况|个别答复不够及时，明年加强培训。 ~ overview1 proactive0 applications0 disputes0 null1 problems1 ~ title unknown
			# years, and wording that the form allows
			一、2023年总体情况|好。|二、2023年度主动公开政府信息情况|规章 0 0 0|行政规范性文件 0 0 0|行政许可 0|行政处罚 0|三、收到和处理政府信息公开申请情况 ~ overview1 proactive0 applications0 ~ -
			一、总体情况概述|好。|二、政府信息主动公开情况|三、政府信息依申请公开情况|四、因政府信息公开申请行政复议、提起行政诉讼情况|五、存在问题和改进措施|个别答复不够及时，明年加强培训。|六、其它需要报告的事项|无。 ~ overview1 proactive0 applications0 disputes0 problems1 others1 ~ -
			""")
	void sections(String document, String expected, String findings) {
		ReportDraft draft = Alignment.drafts(TextBlocks.of(TITLE + document.replace('|', '\n')), ShippedForms.INSTANCE, Language.EN)
				.getFirst();
		Sheet sheet = ReportReader.read(new Source("", draft.text()), draft.form());
		assertEquals(expected,
				sheet.chapters().stream().map(one -> (one.section() == null ? "null" : one.section().key()) + one.paragraphs().size())
						.collect(Collectors.joining(" ")),
				draft.text());
		List<String> found = Checker.check(new Reading(sheet, Neighbours.NONE, Catalogue.RULES), Settings.DEFAULT).stream()
				.map(finding -> finding.rule().id())
				.filter(rule -> rule.startsWith("sections/") && !rule.equals("sections/missing")).map(rule -> rule.substring(9)).sorted()
				.toList();
		assertEquals(findings, found.isEmpty() ? "-" : String.join(" ", found), draft.text());
	}
}
