// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import report.dsl.i18n.Language;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.ReportDocument;

/** Reports of a town on a small form, of this year and the last one, for the tests of what editors show. */
final class Town {

	static final String FORM = """
			form town "镇发〔2020〕1号" for 2020..

			section figures "一、申请" law "条例第五十条" {
				table applications {
					columns person "自然人" unit "件", firm "企业" unit "件", total "总计" unit "件" = person + firm
					row received "一、新收" law "条例第二十七条"
					row carriedIn "二、上年结转" = previous carriedOut
					group results "三、结果" {
						row granted "（一）公开" law "条例第三十六条"
						row refused "（二）不公开"
						row processed "（三）总计" = sum of results
					}
					row carriedOut "四、结转下年"
					check received + carriedIn = processed + carriedOut
				}
			}

			section charges "二、收费" {
				table fees "收费" {
					columns amount "金额" unit "万元"
					row fees "行政收费"
				}
			}

			section overview "三、说明" text
			""";

	/** A report without a fault; last year's is beside it. */
	static final String REPORT = """
			年报 "石桥镇2021年报告"
			格式 town
			机关 "石桥镇人民政府"
			年度 2021
			上年 "2020.report"

			# 一、申请
			列           | 自然人 | 企业 | 总计
			一、新收     |      5 |    9 |   14
			二、上年结转 |      1 |    0 |    1
			三、结果
			（一）公开   |      4 |    7 |   11
			（二）不公开 |      1 |    2 |    3
			（三）总计   |      5 |    9 |   14
			四、结转下年 |      1 |    0 |    1

			# 二、收费
			## 收费
			列       | 金额
			行政收费 |  2.5

			# 三、说明
			\"""
			本年无其他事项。
			\"""
			""";

	/** The report of the year before, without a fault. */
	static final String LAST_YEAR = REPORT.replace("2021", "2020").replace("上年 \"2020.report\"\n", "")
			.replace("二、上年结转 |      1 |    0 |    1", "二、上年结转 |      0 |    0 |    0")
			.replace("四、结转下年 |      1 |    0 |    1", "四、结转下年 |      0 |    0 |    0")
			.replace("（一）公开   |      4 |    7 |   11", "（一）公开   |      3 |    7 |   10")
			.replace("（三）总计   |      5 |    9 |   14", "（三）总计   |      4 |    9 |   13")
			.replace("四、结转下年 |      0 |    0 |    0", "四、结转下年 |      1 |    0 |    1");

	/** A report in which nothing is filled in yet, crooked here and there. */
	static final String EMPTY = """
			年报 "石桥镇2021年报告"
			格式 town
			机关 "石桥镇人民政府"
			年度 2021

			# 一、申请
			列           | 自然人 | 企业 | 总计
			一、新收     |        |      |    =
			二、上年结转 |   |      |    =
			三、结果
			（一）公开   |        |      |    =
			（二）不公开 |        |   |    =
			（三）总计   |      = |    = |    =
			四、结转下年 |        |      |    =

			# 二、收费
			## 收费
			列       | 金额
			行政收费 |

			# 三、说明
			\"""
			本年无其他事项。
			\"""
			""";

	private Town() {
	}

	/** The folder with the form, last year's report and this year's after some changes. @param changes what is replaced, by what, in turns */
	static MemoryFolder folder(Language language, String... changes) {
		return new MemoryFolder(language).with("town.form", FORM).with("2020.report", LAST_YEAR).with("2021.report", changed(changes));
	}

	/** This year's report after some changes. */
	static ReportDocument report(Language language, String... changes) {
		return folder(language, changes).report("2021.report");
	}

	static String changed(String... changes) {
		return replaced(REPORT, changes);
	}

	/** A text after some changes. */
	static String replaced(String report, String... changes) {
		String text = report;
		for (int i = 0; i < changes.length; i += 2) {
			if (!text.contains(changes[i]))
				throw new IllegalArgumentException(changes[i]);
			text = text.replace(changes[i], changes[i + 1]);
		}
		return text;
	}
}
