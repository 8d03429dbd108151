// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.NationalForms;
import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;

class MatchingTest {

	/** Rank and filter, or nothing. */
	@ParameterizedTest
	@CsvSource(delimiter = '~', nullValues = "-", textBlock = """
			xzfy ~ 行政复议 ~ 0 xzfy
			xz ~ 行政复议 ~ 0 xzfy
			XZ ~ 行政复议 ~ 0 XZfy
			ｘｚ ~ 行政复议 ~ 0 ｘｚfy
			xing ~ 行政复议 ~ 0 xingzfy
			xi ~ 行政复议 ~ 0 xingzfy
			xingzhengfu ~ 行政复议 ~ 0 xingzhengfuy
			xingzfy ~ 行政复议 ~ 0 xingzfy
			hz ~ 行政复议 ~ 0 hzfy
			fy ~ 行政复议 ~ 1 fy
			f ~ 行政复议 ~ -
			xx ~ 行政复议 ~ -
			yygk ~ （一）予以公开 ~ 0 yygk
			sygj ~ 1.属于国家秘密 ~ 0 sygjmm
			gjmm ~ 1.属于国家秘密 ~ 1 gjmm
			swsaq ~ 3.危及“三安全一稳定” ~ -
			saq ~ 3.危及“三安全一稳定” ~ 1 saqywd
			wjsaq ~ 3.危及“三安全一稳定” ~ 0 wjsaqywd
			予以 ~ （一）予以公开 ~ 0 予以公开
			(一 ~ （一）予以公开 ~ 0 (一）予以公开
			国家 ~ 1.属于国家秘密 ~ 1 国家秘密
			规章 ~ 规　章 ~ 0 规章
			公式 ~ 公开 ~ -
			'' ~ 公开 ~ 0 公开
			gov ~ gov2021 ~ 0 gov2021
			lv ~ 率 ~ 0 lv
			nshy ~ 女士行业 ~ 0 nshy
			bz ~ 骉政 ~ 0 bz
			""")
	void whatIsMeant(String typed, String label, String expected) {
		LabelMatcher.Match match = LabelMatcher.of(typed, label);
		assertEquals(expected, match == null ? null : match.rank() + " " + match.filter());
	}

	@Test
	void everyLabelIsReachedByInitialsAndByReadings() {
		TreeSet<Character> unknown = new TreeSet<>();
		for (String label : labels()) {
			StringBuilder initials = new StringBuilder();
			StringBuilder full = new StringBuilder();
			for (char c : label.substring(LabelMatcher.wordsStart(label)).toCharArray()) {
				if (!Character.isIdeographic(c))
					continue;
				List<String> readings = Pinyin.of(c);
				if (readings.isEmpty())
					unknown.add(c);
				else {
					initials.append(readings.getFirst().charAt(0));
					full.append(readings.getFirst());
				}
			}
			for (String typed : List.of(initials.toString(), full.toString()))
				if (!typed.isEmpty() && typed.length() <= 40) {
					assertNotNull(LabelMatcher.of(typed, label), label + " " + typed);
					assertTrue(LabelMatcher.of(typed, label).filter().startsWith(typed));
				}
		}
		assertEquals("[]", unknown.toString());
	}

	@ParameterizedTest
	@CsvSource({ "啊, a", "政, zheng", "行, xing hang", "调, diao tiao", "重, zhong chong", "女, nv", "略, lve", "座, zuo", "濮, ''", "a, ''",
			"、, ''" })
	void readings(char c, String expected) {
		assertEquals(expected, String.join(" ", Pinyin.of(c)));
	}

	private static List<String> labels() {
		List<String> labels = new ArrayList<>();
		for (Form form : List.of(NationalForms.GOV2021, NationalForms.GOV2019, NationalForms.STATISTICS2014)) {
			for (Section section : form.sections())
				labels.add(section.title());
			for (Table table : form.tables()) {
				if (table.title() != null)
					labels.add(table.title());
				for (Row row : table.lines())
					labels.add(row.label());
				for (Column column : table.columns())
					labels.add(column.label());
			}
		}
		return labels;
	}
}
