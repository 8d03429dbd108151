// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.lsp4j.FoldingRange;
import org.junit.jupiter.api.Test;

import report.dsl.ide.MemoryFolder;

class FoldingTest {

	private static String folds(String text, int limit) {
		return Shown.folds(FoldingRanges.of(MemoryFolder.alone(text), true, limit));
	}

	@Test
	void everythingThatHasSeveralLines() {
		assertEquals("""
				1-3 region
				5-8 region
				6-8 region …（1 字）
				10-19 region
				11-14 region …（3 行）
				15-18 region …（3 行）
				21-26 region
				22-26 region …（4 行）
				24-26 region …（2 行）
				""", folds(OutlineTest.REPORT, 100));
	}

	@Test
	void theOuterOnesFirst() {
		assertEquals("1-3 region\n5-8 region\n10-19 region\n21-26 region\n", folds(OutlineTest.REPORT, 4));
		assertEquals("", folds(OutlineTest.REPORT, 0));
	}

	@Test
	void commentsAndOpenText() {
		assertEquals("""
				2-3 comment
				4-7 region
				5-7 region …（2 字）
				8-9 region
				""", folds("年报 甲\n// 一\n// 二\n# 一、总体情况\n\"\"\"\n甲\n乙\n# 二、主动公开政府信息情况\n甲\n", 100));
	}

	@Test
	void columnsForClientsThatFoldThem() {
		FoldingRange first = FoldingRanges.of(MemoryFolder.alone("年报 甲\n年度 2025\n"), false, 10).getFirst();
		assertEquals(4, first.getStartCharacter());
		assertEquals(7, first.getEndCharacter());
		assertNull(FoldingRanges.of(MemoryFolder.alone("年报 甲\n年度 2025\n"), true, 10).getFirst().getStartCharacter());
	}
}
