// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.text.Texts.format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatterTest {

	@Test
	void aWellLaidOutReportStaysAsItIs() {
		String text = """
				年报 "芹池镇2020年政府信息公开工作年度报告"
				格式 gov2019
				机关 "阳城县芹池镇人民政府"
				年度 2020
				日期 2021-01-20

				# 一、总体情况
				\"""
				　　首行缩进 ： （一）１２３，
				\"""

				# 二、主动公开政府信息情况
				## 第二十条第（一）项
				列         | 本年新制作数量 | 本年新公开数量 | 对外公开总数量
				规章       |              0 |              0 |              0
				规范性文件 |             33 |             33 |             37

				## 第二十条第（九）项
				列           | 采购项目数量 | 采购总金额
				政府集中采购 |            1 | 44.7336 万元

				# 三、收到和处理政府信息公开申请情况
				列                               | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计
				一、本年新收政府信息公开申请数量 |      3 |        1 |        0 |            0 |            0 |    0 |    =
				三、本年度办理结果
				  （三）不予公开
				    1.属于国家秘密               |      0 |          |        0 |            0 |            0 |    0 |    0
				""";
		assertEquals(text, format(text));
	}

	@Test
	void typedWithAChineseInputMethod() {
		assertEquals("""
				年报 "甲"
				格式 gov2021
				年度 2024
				日期 2025-01-20

				# 二、主动公开政府信息情况
				## 第二十条第（一）项
				列             | 本年制发件数 | 本年废止件数 | 现行有效件数
				规章           |           12 |           -3 |            =
				行政规范性文件 |            3 |              |    abc（１）
				""", format("""
				年报：“甲”
				格式　gov2021
				年度：２０２４
				日期 ２０２５－０１－２０
				＃二、主动公开政府信息情况
				＃＃　第二十条第(一)项
				列｜本年制发件数｜本年废止件数｜现行有效件数
				规　章｜１２｜－３｜＝
				行政规范性文件　｜　３｜｜abc（１）
				"""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
			机关   甲县 ~ 机关 "甲县"
			机关“甲县” ~ 机关 "甲县"
			机关 “甲“县” ~ 机关 "“甲“县”"
			机关 "甲"县" ~ 机关 "甲"县"
			机关 甲"县 ~ 机关 甲"县
			机关 ~ 机关
			机关 "" ~ 机关 ""
			年度 ２０２４年 ~ 年度 2024年
			日期 “2025年1月20日” ~ 日期 2025年1月20日
			汇总 a.report “b c.report” ~ 汇总 "a.report" "b c.report"
			年报 甲[原文：乙] ~ 年报 "甲" [原文：乙]
			别的：  值 ~ 别的：  值
			""")
	void fields(String line, String expected) {
		assertEquals(expected + "\n", format(line + "\n"));
		assertEquals(expected + "\n", format(expected + "\n"));
	}

	@Test
	void blankLines() {
		assertEquals("""
				年报 "甲"

				格式 gov2021

				// 关于一
				# 一、总体情况
				\"""
				甲


				乙
				\"""
				// 独立

				# 二、主动公开政府信息情况
				## 第二十条第（五）项
				列       | 本年处理决定数量
				行政许可 |                0

				## 第二十条第（六）项
				""", format("\n\n年报 \"甲\"\n\n\n格式 gov2021\n// 关于一\n# 一、总体情况\n\"\"\"\n甲\n \n\n乙  \n\"\"\"\n// 独立\n\n\n# 二、主动公开政府信息情况\n\n"
				+ "## 第二十条第（五）项\n列|本年处理决定数量\n行政许可|0\n## 第二十条第（六）项\n\n \n"));
	}

	@ParameterizedTest
	@CsvSource({ "'\n'", "'\r\n'", "'\r'" })
	void lineEndsAreKept(String end) {
		String text = "年报 \"甲\"\n格式 gov2021\n# 一、总体情况\n\"\"\"\n甲 \n\"\"\"\n\n\n# 六、其他需要报告的事项".replace("\n", end);
		assertEquals("年报 \"甲\"\n格式 gov2021\n\n# 一、总体情况\n\"\"\"\n甲\n\"\"\"\n\n# 六、其他需要报告的事项\n".replace("\n", end), format(text));
	}

	@Test
	void theByteOrderMarkStays() {
		assertEquals("\ufeff年报 \"甲\"\n", format("\ufeff年报 甲"));
		assertEquals("\ufeff# 一、总体情况\n", format("\ufeff\n # 一、总体情况"));
	}

	@Test
	void marksDoNotTearColumnsApart() {
		String text = Texts.DOCUMENTS + "规章 [原文：整行] | 1 [原文：甲] | 22 | 333\n行政规范性文件 | 4 |  【原文：空】 | 6\n";
		assertEquals("""
				列             | 本年制发件数 | 本年废止件数 | 现行有效件数
				规章 [原文：整行] |            1 [原文：甲] |           22 |          333
				行政规范性文件 |            4 |              【原文：空】 |            6
				""", format(text).substring(format(text).indexOf("列")));
	}

	@Test
	void damagedRowsKeepTheirWords() {
		assertEquals("""
				列             | 本年制发件数 | 本年废止件数 | 现行有效件数
				规章 1 2 3
				未知（１）     |              |          abc |          1年 | x
				  // 注
				行政规范性文件 |            4 |            5 |            6
				""", format(Texts.DOCUMENTS + "规章 1 2 3\n  未知（１）||abc|１年|x\n  // 注\n行政规范性文件|4|5|6\n")
				.substring(Texts.DOCUMENTS.indexOf("列")));
	}
}
