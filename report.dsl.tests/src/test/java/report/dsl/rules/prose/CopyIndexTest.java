// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.lang.ShippedForms;
import report.dsl.rules.prose.CopyIndex.Copy;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/** Copies are found with other numbers and names, and nothing else is. */
class CopyIndexTest {

	private static final String TEXT = "本局全年召开调度会6次，梳理公开目录中更新迟缓的栏目14个，逐一明确责任科室和时限，并请法律顾问对答复文书提出修改意见，"
			+ "对群众来电集中反映的办事材料说明作了补充。";

	private static Sheet report(String path, String organ, String text) {
		return ReportReader.read(new Source(path, "年报 \"报告\"\n格式 gov2021\n机关 \"" + organ + "\"\n年度 2024\n\n# 一、总体情况\n\"\"\"\n" + text
				+ "\n\"\"\"\n"), ShippedForms.INSTANCE);
	}

	private static Copy find(CopyIndex index, Sheet sheet) {
		return index.find(sheet.chapters().getFirst().paragraphs().getFirst(), sheet);
	}

	@ParameterizedTest
	@CsvSource({ "6次, 8次, true", "本局, 我局, true", "14个, 2个, true", "修改意见，, 修改意见。, true", "召开调度会, 召开专题会议, true",
			"逐一明确责任科室和时限，并请法律顾问对答复文书提出修改意见，, 改版门户网站检索页面和手机页面，请高校专家讲授文书写作，, false" })
	void likeness(String words, String others, boolean copied) {
		CopyIndex index = new CopyIndex.Gathering().add(report("a.report", "青石县财政局", TEXT)).build();
		Copy copy = find(index, report("b.report", "白石县水务局", TEXT.replace(words, others)));
		assertEquals(copied ? "a.report:8" : "", copy == null ? "" : copy.path() + ":" + copy.line());
	}

	@Test
	void aReportIsNoCopyOfItself() {
		Sheet sheet = report("a.report", "青石县财政局", TEXT);
		assertEquals(null, find(new CopyIndex.Gathering().add(sheet).build(), sheet));
	}

	/** Five thousand reports of eight paragraphs each: as fast as reading them. */
	@Test
	void manyReports() {
		Random random = new Random(7);
		CopyIndex.Gathering gathering = new CopyIndex.Gathering();
		int reports = 5000;
		Sheet[] sheets = new Sheet[reports];
		for (int i = 0; i < reports; i++) {
			StringBuilder text = new StringBuilder();
			for (int paragraph = 0; paragraph < 8; paragraph++) {
				for (int k = 0; k < 150; k++)
					text.append((char) (0x4e00 + random.nextInt(3000)));
				text.append('\n');
			}
			sheets[i] = report(i + ".report", "青石县财政局", i % 500 == 250 ? TEXT.replace("6", String.valueOf(i)) : text.toString());
		}
		long start = System.nanoTime();
		for (Sheet sheet : sheets)
			gathering.add(sheet);
		CopyIndex index = gathering.build();
		int copies = 0;
		for (Sheet sheet : sheets)
			copies += find(index, sheet) == null ? 0 : 1;
		long milliseconds = (System.nanoTime() - start) / 1_000_000;
		System.out.println(copies + " copies among " + reports + " reports in " + milliseconds + " ms");
		assertEquals(10, copies);
		assertTrue(milliseconds < 5000, () -> milliseconds + " ms");
	}
}
