// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.documents.blocks.TextBlocks;
import report.dsl.i18n.Language;
import report.dsl.lang.ShippedForms;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/** What stands above the first section of reports, and what becomes of it: organ, year, period, telephone, office. */
class HeadsTest {

	private static final String SECTIONS = """
			一、总体情况
			全年公开信息平稳有序。
			二、主动公开政府信息情况
			三、收到和处理政府信息公开申请情况
			四、政府信息公开行政复议、行政诉讼情况
			五、存在的主要问题及改进情况
			六、其他需要报告的事项
			""";

	private static final List<Field> FIELDS = List.of(Field.ORGAN, Field.YEAR, Field.PERIOD, Field.PHONE, Field.OFFICE);

	private static Sheet read(String head, String sections) {
		ReportDraft draft = Alignment.drafts(TextBlocks.of(head.replace('/', '\n') + "\n" + sections), ShippedForms.INSTANCE, Language.ZH)
				.getFirst();
		return ReportReader.read(new Source("", draft.text()), draft.form());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			青禾县水务局2023年政府信息公开工作年度报告                                                    | 青禾县水务局 2023
			2023年青禾县水务局政府信息公开工作年度报告                                                    | 青禾县水务局 2023
			2023年度稻香镇政府信息公开工作年度报告                                                        | 稻香镇 2023
			关于青禾县水务局2023年度政府信息公开工作的年度报告                                            | 青禾县水务局 2023
			青禾县人民政府2023年/政府信息公开工作年度报告/青禾县人民政府办公室                            | 青禾县人民政府 2023 青禾县人民政府办公室
			根据规定，现公布青禾县水务局2023年政府信息公开工作年度报告。                                  | 青禾县水务局 2023
			根据规定，现发布《稻香镇2023年政府信息公开工作年度报告》。数据统计期限为2023年1月1日到12月31日。 | 稻香镇 2023 2023-01-01 至 2023-12-31
			依照《中华人民共和国政府信息公开工作年度报告格式》编制。内容涵盖2023年1月1日至12月31日期间的情况。 | 2023 2023-01-01 至 2023-12-31
			青禾县水务局2023年政府信息公开工作年度报告/所列数据的统计期限自二〇二三年一月一日起至十二月三十一日止。   | 青禾县水务局 2023 2023-01-01 至 2023-12-31
			青禾县水务局2023年政府信息公开工作年度报告/数据统计期限为2023.1.1-2023.12.31。                  | 青禾县水务局 2023 2023-01-01 至 2023-12-31
			青禾县水务局2023年政府信息公开工作年度报告/统计期限自2023年1月1日至2022年12月31日。            | 青禾县水务局 2023
			青禾县水务局2023年政府信息公开工作年度报告/统计期限自2023年1月1日至11月31日。                  | 青禾县水务局 2023
			青禾县水务局2023年政府信息公开工作年度报告/发布时间：2024-02-24 15:07  来源：青禾县水务局  浏览：12 | 青禾县水务局 2023 published 2024-02-24
			青禾县水务局2023年政府信息公开工作年度报告/生效日期：2024-03-01                                   | 青禾县水务局 2023
			青禾县水务局2023年政府信息公开工作年度报告/日期：2024-02-24                                       | 青禾县水务局 2023 published 2024-02-24
			索引号：QH-1 发布日期：2024年2月24日/青禾县水务局2023年政府信息公开工作年度报告                 | 青禾县水务局 2023 published 2024-02-24
			青禾县水务局2023年政府信息公开工作年度报告/请与水务局办公室联系（电话：6543210）。            | 青禾县水务局 2023 6543210 水务局办公室
			高新区2023年政府信息公开工作年度报告/青禾高新技术产业开发区管理委员会                        | 青禾高新技术产业开发区管理委员会 2023
			教育系统2023年政府信息公开工作年度报告/青禾县教育局/2024年1月20日                            | 青禾县教育局 2023
			第1街道办事处2023年政府信息公开工作年度报告/青禾县第1街道办事处                              | 青禾县第1街道办事处 2023
			青禾县水务局2023年政府信息公开工作年度报告/水务局                                             | 青禾县水务局 2023
			青禾县水务局2023年政府信息公开工作年度报告/本报告依照有关规定编制。/青禾县档案局              | 青禾县水务局 2023
			""")
	void fields(String head, String expected) {
		Sheet sheet = read(head, SECTIONS);
		assertEquals(expected, FIELDS.stream().map(sheet::text).filter(text -> text != null).collect(Collectors.joining(" "))
				+ (sheet.published() == null ? "" : " published " + sheet.published()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2023年，全年公开信息平稳有序。/2023年，办理申请两件。 | 2023
			2022年以来，公开信息平稳有序。                         | -1
			2023年，公开信息平稳有序。/2022年，也是如此。          | -1
			""")
	void yearOfTheOverview(String overview, int year) {
		String head = "青禾县水务局政府信息公开工作年度报告";
		assertEquals(year, read(head, SECTIONS.replace("全年公开信息平稳有序。", overview.replace('/', '\n'))).year());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			青禾县2012年政府信息公开工作年度报告   | 一、概述/良好。/二、主动公开政府信息情况/良好。/三、咨询情况/良好。                         | statistics2014
			青禾縣2012年政府信息公開工作年度報告   | 一、概述/良好。/二、主動公開政府信息情況/良好。/三、依申請公開政府信息情況/良好。           | statistics2014
			青禾县2009年政府信息公开年度报告       | 一、概述/良好。/二、政府信息主动公开情况/良好。/三、复议、诉讼和申诉情况/良好。             | statistics2014
			""")
	void oldReportsWithoutTables(String head, String sections, String form) {
		assertEquals(form, read(head, sections.replace('/', '\n')).form().name());
	}

	/** The line below the title is no silent guess. */
	@Test
	void theLineBelowTheTitleGivesTheOrganInFull() {
		Sheet sheet = read("高新区2023年政府信息公开工作年度报告/青禾高新技术产业开发区管理委员会", SECTIONS);
		assertEquals("青禾高新技术产业开发区管理委员会", sheet.text(Field.ORGAN));
		String text = Alignment.drafts(TextBlocks.of("教育系统2023年政府信息公开工作年度报告\n青禾县水务局\n" + SECTIONS), ShippedForms.INSTANCE, Language.ZH)
				.getFirst().text();
		assertTrue(text.contains("青禾县水务局") && text.contains("导入"), text);
	}

	@Test
	void textBehindTheTablesOfAReportWithoutTitles() {
		Sheet sheet = read("青禾县水务局2023年政府信息公开工作年度报告/本报告依照有关规定编制。", """
				自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
				一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21
				二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
				四、结转下年度继续办理 0 0 0 0 0 0 0
				解读形式还比较单一，明年将多用图表和视频。
				青禾县水务局
				2024年1月12日
				""");
		assertEquals("problems", sheet.chapters().getLast().section().key());
		assertEquals("2024-01-12", sheet.date().toString());
	}
}
