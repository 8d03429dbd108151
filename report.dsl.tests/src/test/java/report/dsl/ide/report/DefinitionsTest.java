// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;

class DefinitionsTest {

	/** The caret stands in the first place of the words; several targets are separated by a slash. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { //
			"y2023.report; clinic; clinic.form:1 clinic", //
			"y2023.report; 一、门诊; clinic.form:3 visits", //
			"y2023.report; 儿童; clinic.form:6 children", //
			"y2023.report; 接诊; clinic.form:9 care", //
			"y2023.report; 2.急诊; clinic.form:11 urgent", //
			"y2024.report; town; town.form:1 town", //
			"y2024.report; 2.急救; clinic.form:11 urgent", //
			"y2024.report; 3.远程; town.form:7 remote", //
			"y2024.report; 二、备注; clinic.form:18 notes", //
			"y2024.report; 合计 |; clinic.form:7 total", //
			"y2024.report; y2023; y2023.report:1 年报 \"甲村卫生室2023年报\"", //
			"y2024.report; 1 |    1 |    0; y2023.report:13 1", //
			"y2024.report; 5 |   11; clinic.form:10 plain", //
			"parts.report; y2024; y2024.report:1 年报 \"甲村卫生室2024年报\"", //
			"y2024.report; 无。; ''", //
			"y2024.report; 甲村; ''" })
	void leadsTo(String file, String words, String target) {
		MemoryFolder folder = Clinics.folder();
		ReportDocument report = folder.report(file);
		int offset = report.source().text().indexOf(words);
		var links = Definitions.of(report, Positions.of(report.source(), offset), folder);
		assertEquals(target, Clinics.show(Definitions.locations(links), folder).strip());
	}

	@ParameterizedTest
	@CsvSource({ "三、收到, shipped:/gov2021.form", "商业企业, shipped:/gov2021.form", "第二十条第（八）项, shipped:/gov2021.form" })
	void leadsIntoAShippedForm(String words, String uri) {
		MemoryFolder folder = Clinics.folder().with("n.report", """
				格式 gov2021
				# 二、主动公开政府信息情况
				## 第二十条第（八）项
				# 三、收到和处理政府信息公开申请情况
				列 | 自然人 | 商业企业
				一、本年新收政府信息公开申请数量 | 1 | 2
				""");
		ReportDocument report = folder.report("n.report");
		var links = Definitions.of(report, Positions.of(report.source(), report.source().text().indexOf(words)), folder);
		assertEquals(uri, links.getFirst().getTargetUri());
	}
}
