// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static report.dsl.text.Texts.APPLICATIONS;
import static report.dsl.text.Texts.DOCUMENTS;
import static report.dsl.text.Texts.HEAD;
import static report.dsl.text.Texts.issues;
import static report.dsl.text.Texts.paragraphs;
import static report.dsl.text.Texts.read;
import static report.dsl.text.Texts.rows;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.TestForms;
import report.dsl.form.Forms;
import report.dsl.sheet.Field;
import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written;

class ReadingTest {

	// head

	@ParameterizedTest
	@ValueSource(strings = { "机关 \"甲县\"", "机关 “甲县”", "机关：「甲县」", "机关: 甲县", "机关 ”甲县“", "　机关　甲县　", "机关\"甲县\"", "机关『甲县』", "机关 \" 甲县 \"" })
	void organ(String line) {
		Sheet sheet = read(HEAD + line + "\n");
		assertEquals("甲县", sheet.text(Field.ORGAN));
		assertEquals("甲县", sheet.source().text(sheet.field(Field.ORGAN).region()));
		assertEquals("", issues(sheet));
	}

	@Test
	void quotesInsideATitleStay() {
		assertEquals("“十四五”规划“年报”", read("年报 “十四五”规划“年报”\n").text(Field.TITLE));
		assertEquals("“十四五”年报", read("年报 \"“十四五”年报\"\n").text(Field.TITLE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-01-20", "2021/1/20", "2021.1.20", "2021年1月20日", "２０２１年１月２０日", "2021 年 1 月 20 日", "\"2021-1-20\"",
			"２０２１－０１－２０" })
	void date(String date) {
		assertEquals(LocalDate.of(2021, 1, 20), read(HEAD + "日期 " + date + "\n").date());
	}

	@ParameterizedTest
	@CsvSource({ "日期 20211月10日, 日期", "日期 2021-02-30, 日期", "日期 2021-13-01, 日期", "年度 二〇二〇, 年度", "年度 20201, 年度", "期限 2020年, 期限",
			"期限 2020-12-31 至 2020-01-01, 期限", "机关, 机关", "机关 \"\", 机关", "日期 2021, 日期", "日期 2021-, 日期" })
	void unusableValues(String line, String key) {
		Sheet sheet = read(HEAD + line + "\n");
		assertEquals(1, sheet.issues().size());
		assertEquals(key, assertInstanceOf(ReadIssue.UnusableValue.class, sheet.issues().getFirst()).field().word());
	}

	@Test
	void aFieldWithoutValueIsNotStated() {
		assertNull(read(HEAD + "机关\n").text(Field.ORGAN));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020-01-01 至 2020-12-31", "2020年1月1日至2020年12月31日", "2020-01-01--2020-12-31", "2020.1.1—2020.12.31",
			"2020/1/1 ～ 2020/12/31", "2020年1月1日至12月31日", "自2020年1月1日起至2020年12月31日止", "2020-01-01 至 12-31" })
	void period(String period) {
		assertEquals(new Sheet.Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)), read(HEAD + "期限 " + period + "\n").period());
	}

	@Test
	void unknownAndRepeatedFields() {
		assertEquals("""
				RepeatedField «格式» [FORM]
				UnknownField «单位» [单位]
				UnknownLine «甲县2024年政府信息公开工作年度报告» [甲县2024年政府信息公开工作年度报告]
				""", issues(read(HEAD + "格式 gov2019\n单位 乙\n甲县2024年政府信息公开工作年度报告\n")));
	}

	@Test
	void paths() {
		Sheet sheet = read(HEAD + "汇总 \"a b.report\" “c.report” d.report\n");
		assertEquals(List.of("a b.report", "c.report", "d.report"), Quotes.values(sheet.text(Field.PARTS)));
	}

	// form

	@Test
	void theFormIsGuessedWhenItIsNotNamed() {
		String text = Samples.report(TestForms.GOV2019, 3);
		assertSame(TestForms.GOV2019, read(text.replace("格式 gov2019\n", "")).form());
		Sheet unknown = read(text.replace("gov2019", "gov2018"));
		assertSame(TestForms.GOV2019, unknown.form());
		assertEquals("gov2018", unknown.text(Field.FORM));
	}

	@Test
	void betweenFormsThatFitEquallyTheYearDecides() {
		String text = "年报 \"甲\"\n年度 %d\n# 一、总体情况\n";
		assertEquals("gov2019", read(text.formatted(2020)).form().name());
		assertEquals("gov2021", read(text.formatted(2024)).form().name());
		assertEquals("gov2021", read(text.formatted(2011)).form().name());
	}

	@Test
	void noFormFits() {
		Sheet sheet = read("年报 \"甲\"\n# 别的\n甲 | 1\n文字。\n");
		assertSame(Forms.NONE, sheet.form());
		assertEquals("", issues(sheet));
		assertEquals(1, sheet.chapters().size());
	}

	// cells

	@Test
	void blankZeroAndComputedStayApart() {
		Sheet sheet = read(DOCUMENTS + "规章 |  | 0 | =\n行政规范性文件||０|＝\n");
		assertEquals("regulations: _ 0 =\nnormative: _ 0 =\n", rows(sheet, "documents"));
		assertEquals("", issues(sheet));
	}

	@ParameterizedTest
	@CsvSource({ "'规章 |      ‸ | 1 | 2'", "'规章 |‸| 1 | 2'", "'规章 |‸ | 1 | 2'", "'规章 | 1 |  ‸ | 2'", "'规章 | 1 | 2 |‸'", "'规章 | 1 | 2 | ‸  '",
			"'规章 | 1 | 2 | ‸ [原文：空]'" })
	void theBlankPlace(String marked) {
		String line = marked.replace("‸", "");
		Sheet sheet = read(DOCUMENTS + line + "\n");
		for (String column : List.of("made", "repealed", "inForce")) {
			int cell = Texts.cell(sheet, "documents/regulations/" + column);
			if (sheet.value(cell) == report.dsl.sheet.Value.BLANK)
				assertEquals(marked.indexOf('‸'), sheet.region(cell).start() - DOCUMENTS.length());
		}
	}

	@Test
	void aBarThatClosesTheRowIsNoCell() {
		Sheet sheet = read(DOCUMENTS.replace("现行有效件数", "现行有效件数 |") + "规章 | 1 | 2 | 3 |\n行政规范性文件 | 1 | 2 | 3 |  \n");
		assertEquals("regulations: 1 2 3\nnormative: 1 2 3\n", rows(sheet, "documents"));
		assertEquals("", issues(sheet));
	}

	@Test
	void aLabelBetweenBarsHasABlankCell() {
		Sheet sheet = read(DOCUMENTS + "| 规章 |");
		assertEquals("regulations: _\n", rows(sheet, "documents"));
	}

	@Test
	void aUnitInTheHeaderCounts() {
		String text = "年报 \"甲\"\n格式 gov2019\n# 二、主动公开政府信息情况\n## 第二十条第（九）项\n列 | 采购项目数量（项） | 采购总金额（万元）\n政府集中采购 | 1 | 44.7336\n";
		Sheet sheet = read(text);
		assertEquals("procurement: 1 447336元\n", rows(sheet, "procurement"));
		assertEquals("", issues(sheet));
	}

	// labels

	@ParameterizedTest
	@ValueSource(strings = { "（三）不予公开", "(三)不予公开", "不予公开", "（三） 不予公开", "三、不予公开", "（三）不 予 公 开" })
	void groupsAndRowsByLabel(String group) {
		Sheet sheet = read(APPLICATIONS + group + "\n属于国家秘密 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n");
		assertEquals("refused.stateSecret: 1 0 0 0 0 0 1\n", rows(sheet, "applications"));
		assertEquals("", issues(sheet));
	}

	@Test
	void aBareLabelIsFoundByTheGroupItStandsIn() {
		Sheet sheet = read(APPLICATIONS + "（六）其他处理\n其他 | 1\n（七）总计 | 2\n");
		assertEquals("other.rest: 1\nprocessed: 2\n", rows(sheet, "applications"));
	}

	@Test
	void anotherNumberIsNoted() {
		assertEquals("InexactRowLabel «2.属于国家秘密» [refused.stateSecret, 2.属于国家秘密]\n",
				issues(read(APPLICATIONS + "（三）不予公开\n2.属于国家秘密 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n")));
	}

	@Test
	void damagedLabelsAreLinked() {
		Sheet sheet = read(DOCUMENTS.replace("现行有效件数", "现行有效件") + "规章 | 1 | 2 | 3\n行政规范性 | 4 | 5 | 6\n");
		assertEquals("regulations: 1 2 3\nnormative: 4 5 6\n", rows(sheet, "documents"));
		assertEquals("""
				InexactColumnLabel «现行有效件» [inForce, 现行有效件]
				InexactRowLabel «行政规范性» [normative, 行政规范性]
				""", issues(sheet));
	}

	@Test
	void aLostLabelIsFoundByItsNeighbours() {
		Sheet sheet = read(DOCUMENTS + " | 1 | 2 | 3\n行政规范性文件 | 4 | 5 | 6\n");
		assertEquals("regulations: 1 2 3\nnormative: 4 5 6\n", rows(sheet, "documents"));
		assertEquals("InexactRowLabel «» [regulations, ]\n", issues(sheet));
	}

	@Test
	void unknownRepeatedAndMisplacedRows() {
		assertEquals("""
				MisplacedRow «行政规范性文件» [normative]
				UnknownRow «其他主动公开文件» [documents, 其他主动公开文件, ]
				RepeatedRow «规章» [regulations]
				""", issues(read(DOCUMENTS + "行政规范性文件 | 1 | 2 | 3\n其他主动公开文件 | 1 | 2 | 3\n规章 | 4 | 5 | 6\n规章 | 7 | 8 | 9\n")));
	}

	@Test
	void columnsInAnotherOrder() {
		Sheet sheet = read(DOCUMENTS.replace("本年制发件数 | 本年废止件数", "本年废止件数 | 本年制发件数") + "规章 | 1 | 2 | 3\n");
		assertEquals("regulations: 2 1 3\n", rows(sheet, "documents"));
	}

	@Test
	void aHeaderWithoutKeyWordOrNoneAtAll() {
		String header = "列 | 本年制发件数 | 本年废止件数 | 现行有效件数\n";
		for (String corner : List.of("信息内容", "", "项目")) {
			Sheet sheet = read(DOCUMENTS.replace("列 |", corner + " |") + "规章 | 1 | 2 | 3\n");
			assertEquals("regulations: 1 2 3\n", rows(sheet, "documents"));
			assertEquals("", issues(sheet));
		}
		Sheet none = read(DOCUMENTS.replace(header, "") + "规章 | 1 | 2 | 3\n行政规范性文件 | 1 | 2 | 3\n");
		assertEquals("regulations: 1 2 3\nnormative: 1 2 3\n", rows(none, "documents"));
		assertEquals("MissingHeader «规章 | 1 | 2 | 3» [documents]\n", issues(none));
	}

	@ParameterizedTest
	@ValueSource(strings = { "| 列 | 本年制发件数 | 本年废止件数 | 现行有效件数 |", "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
			"| | 本年制发件数 | 本年废止件数 | 现行有效件数 |", "| 本年制发件数 | 本年废止件数 | 现行有效件数" })
	void tablesWithABarAtTheEdge(String header) {
		Sheet sheet = read(DOCUMENTS.replace("列 | 本年制发件数 | 本年废止件数 | 现行有效件数", header)
				+ "|---|---:|---|---|\n| 规章 | 1 | 2 | 3 |\n| 行政规范性文件 | 4 | | = |\n");
		assertEquals("regulations: 1 2 3\nnormative: 4 _ =\n", rows(sheet, "documents"));
		assertEquals("", issues(sheet));
	}

	@Test
	void unknownAndRepeatedColumns() {
		Sheet sheet = read(DOCUMENTS.replace("| 本年废止件数", "| 本年制发件数 | 备注") + "规章 | 1 | 2 | 3 | 4\n");
		assertEquals("regulations: 1 4\n", rows(sheet, "documents"));
		assertEquals("""
				RepeatedColumn «本年制发件数» [made]
				UnknownColumn «备注» [documents, 备注]
				""", issues(sheet));
	}

	// sections and tables

	@Test
	void aSectionPastedTwiceIsToldOnce() {
		String disputes = "# 四、政府信息公开行政复议、行政诉讼情况\n列 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n行政复议 | 1 | 0 | 0 | 0 | 1\n";
		Sheet sheet = read(HEAD + disputes + disputes.replace("1", "2"));
		assertEquals("review: 1 0 0 0 1\n", rows(sheet, "disputes"));
		assertEquals("RepeatedSection «四、政府信息公开行政复议、行政诉讼情况» [disputes]\n", issues(sheet));
	}

	@Test
	void headingsAreLinkedByTitleAliasAndLikeness() {
		assertEquals("""
				InexactTitle «三、主动公开政府信息情况» [proactive, 三、主动公开政府信息情况, false, true]
				MisplacedSection «5、存在的主要问题及改进情况» [problems]
				InexactTitle «四、政府信息公开行政复议诉讼情况» [disputes, 四、政府信息公开行政复议诉讼情况, false, true]
				RepeatedSection «概述» [overview]
				UnknownSection «七、附件» [七、附件]
				""", issues(read(HEAD + """
				# 一、概述
				# 三、主动公开政府信息情况
				# 5、存在的主要问题及改进情况
				# 四、政府信息公开行政复议诉讼情况
				# 概述
				# 七、附件
				""")));
	}

	@Test
	void tablesAreFoundWithoutTheirCaptions() {
		String rows = "列 | 本年处理决定数量\n行政许可 | 5\n列 | 本年处理决定数量\n行政处罚 | 6\n行政强制 | 7\n";
		Sheet sheet = read(HEAD + "# 二、主动公开政府信息情况\n" + rows);
		assertEquals("permits: 5\n", rows(sheet, "licensing"));
		assertEquals("penalties: 6\ncoercion: 7\n", rows(sheet, "enforcement"));
		assertEquals("InexactCaption «» [licensing, ]\nInexactCaption «» [enforcement, ]\n", issues(sheet));
	}

	@Test
	void aLostSectionHeadingLosesNoTable() {
		Sheet sheet = read(
				APPLICATIONS.replace("# 三、收到和处理政府信息公开申请情况", "# 二、主动公开政府信息情况") + "二、上年结转政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 7\n");
		assertEquals("carriedIn: 1 2 3 4 5 6 7\n", rows(sheet, "applications"));
	}

	// text

	@Test
	void paragraphsWithoutLayoutSpaces() {
		Sheet sheet = read(HEAD + "# 一、总体情况\n\"\"\"\n　　第一 段。 \n\n\u00a0\ufeff第\t二\t2\t3段。\u200b\n\"\"\"\n");
		assertEquals("第一 段。/第二2 3段。", paragraphs(sheet, "overview"));
		assertEquals("", issues(sheet));
	}

	@Test
	void anOpenTextEndsAtTheNextHeading() {
		Sheet sheet = read(HEAD + "# 一、总体情况\n\"\"\"\n文字。\n # 不是标题\n\n" + DOCUMENTS.substring(HEAD.length() + 1) + "规章 | 1 | 2 | 3\n");
		assertEquals("文字。/# 不是标题", paragraphs(sheet, "overview"));
		assertEquals("regulations: 1 2 3\n", rows(sheet, "documents"));
		assertEquals("UnclosedText «\"\"\"» []\n", issues(sheet));
	}

	@Test
	void textWithoutQuotes() {
		Sheet sheet = read(HEAD + "# 一、总体情况\n第一段。\n第二段。\n\n# 六、其他需要报告的事项\n无\n");
		assertEquals("第一段。/第二段。", paragraphs(sheet, "overview"));
		assertEquals("无", paragraphs(sheet, "others"));
		assertEquals("BareText «第一段。\n第二段。» []\nBareText «无» []\n", issues(sheet));
	}

	// marks

	@ParameterizedTest
	@ValueSource(strings = { "[原文 totals/row：漏计]", "【原文 totals/row:漏计】", "[sic totals/row: 漏计]", "［原文　totals/row：漏计］",
			"[ 原文 totals/row ： 漏计 ]" })
	void sic(String mark) {
		Written.Sic sic = read(DOCUMENTS + "规章 | 1 | 2 " + mark + " | 3\n").sics().getFirst();
		assertEquals(Written.Scope.CELL, sic.scope());
		assertEquals(List.of("totals/row"), sic.rules());
		assertEquals("漏计", sic.reason());
	}

	@Test
	void whatAMarkCovers() {
		String text = "年报 \"甲\" [原文：一]\n格式 gov2021\n# 二、主动公开政府信息情况 [原文：二]\n## 第二十条第（一）项 [原文：三]\n"
				+ "列 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 [原文：四] | 1 | [原文：五] | 3[原文]\n# 六、其他需要报告的事项\n";
		Sheet sheet = read(text);
		StringBuilder out = new StringBuilder();
		for (Written.Sic sic : sheet.sics())
			out.append(sic.scope()).append(' ').append(sic.reason()).append(" «")
					.append(sheet.source().text(sic.covers()).replace("\n", "/")).append("»\n");
		String table = text.substring(text.indexOf("## "), text.indexOf("\n# 六"));
		assertEquals("REPORT 一 «" + text.replace("\n", "/") + "»\nSECTION 二 «"
				+ text.substring(text.indexOf("# 二"), text.indexOf("\n# 六")).replace("\n", "/") + "»\nTABLE 三 «" + table.replace("\n", "/")
				+ "»\n"
				+ "ROW 四 «规章 [原文：四] | 1 | [原文：五] | 3[原文]»\nCELL 五 « [原文：五] »\nCELL  « 3[原文]»\n", out.toString());
		assertEquals("regulations: 1 _ 3\n", rows(sheet, "documents"));
		assertEquals("UnexplainedSic «[原文]» []\n", issues(sheet));
	}
}
