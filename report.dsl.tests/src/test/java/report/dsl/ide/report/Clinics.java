// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.Location;

import report.dsl.i18n.Language;
import report.dsl.ide.Document;
import report.dsl.ide.Library;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.form.Folder;

/** A folder with two forms and reports of two years. */
public final class Clinics {

	static final String YEAR_2023 = """
			年报 "甲村卫生室2023年报"
			格式 clinic
			机关 "甲村卫生室"
			年度 2023

			# 一、门诊情况
			列       | 成人 | 儿童 | 合计
			上年未结 |    0 |    0 |    0
			接诊
			1.普通   |    5 |    6 |   11
			2.急诊   |    1 |    0 |    1
			小计     |    6 |    6 |   12
			未结     |    1 |    0 |    1
			""";

	static final String YEAR_2024 = """
			年报 "甲村卫生室2024年报"
			格式 town
			机关 "甲村卫生室"
			年度 2024
			上年 "y2023.report"

			# 一、门诊情况
			列       | 成人 | 合计 | 儿童
			上年未结 |    1 |    1 |    0
			接诊
			1.普通   |    5 |   11 |    6
			3.远程   |    0 |    0 |    0
			2.急救   |    1 |    1 |    0
			小计     |    6 |   12 |    6
			未结     |    0 |    0 |    0

			# 二、备注
			\"""
			无。
			\"""
			""";

	static final String PARTS = """
			年报 "乡镇汇总"
			格式 clinic
			年度 2024
			汇总 "y2023.report" y2024.report
			""";

	private Clinics() {
	}

	public static MemoryFolder folder() {
		return new MemoryFolder(Language.ZH).with("clinic.form", Folder.CLINIC).with("town.form", Folder.TOWN)
				.with("y2023.report", YEAR_2023)
				.with("y2024.report", YEAR_2024).with("parts.report", PARTS);
	}

	/** Each place as file, line from 1 and words. */
	public static String show(List<? extends Location> places, Library library) {
		return places.stream().map(place -> show(place, library) + "\n").collect(Collectors.joining());
	}

	private static String show(Location place, Library library) {
		Document document = library.document(place.getUri());
		if (document == null)
			return place.getUri() + ":" + (place.getRange().getStart().getLine() + 1);
		int start = Positions.offset(document.source(), place.getRange().getStart());
		int end = Positions.offset(document.source(), place.getRange().getEnd());
		return document.source().name() + ":" + document.source().line(start) + " " + document.source().text().substring(start, end);
	}
}
