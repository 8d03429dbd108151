// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import report.dsl.sheet.Edit;
import report.dsl.sheet.Source;

class LineDiffTest {

	private static final String TEN = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";

	@Test
	void nothingChanged() {
		assertEquals("", new LineDiff(new Source("f", TEN)).unified());
		assertEquals("", diff(TEN, List.of(new Edit(2, 3, "2"))));
	}

	@Test
	void aLineInTheMiddle() {
		assertEquals("""
				--- f
				+++ f
				@@ -2,7 +2,7 @@
				 2
				 3
				 4
				-5
				+five
				 6
				 7
				 8
				""", diff(TEN, List.of(new Edit(8, 9, "five"))));
	}

	@Test
	void farChangesGetAHunkEach() {
		assertEquals("""
				--- f
				+++ f
				@@ -1,5 +1,6 @@
				+0
				 1
				-2
				+two
				 3
				 4
				 5
				@@ -7,4 +8,3 @@
				 7
				 8
				 9
				-10
				""", diff(TEN, List.of(Edit.insert(0, "0\n"), new Edit(2, 3, "two"), new Edit(18, 21, ""))));
	}

	@Test
	void linesPutInLeaveTheirNeighboursAlone() {
		assertEquals("""
				--- f
				+++ f
				@@ -1,3 +1,4 @@
				 a
				+x
				 b
				 c
				""", diff("a\nb\nc\n", List.of(Edit.insert(2, "x\n"))));
		assertEquals("""
				--- f
				+++ f
				@@ -1,3 +1,4 @@
				 a
				+x
				 b
				 c
				""", diff("a\nb\nc\n", List.of(Edit.insert(1, "\nx"))));
	}

	@Test
	void endsWithoutLineEnd() {
		assertEquals("""
				--- f
				+++ f
				@@ -1,2 +1,2 @@
				 a
				-b
				\\ No newline at end of file
				+b
				""", diff("a\nb", List.of(Edit.insert(3, "\n"))));
	}

	@Test
	void fromNothing() {
		assertEquals("--- f\n+++ f\n@@ -0,0 +1 @@\n+a\n", diff("", List.of(Edit.insert(0, "a\n"))));
	}

	@Test
	void severalRoundsAreOneDifference() {
		LineDiff diff = new LineDiff(new Source("f", TEN));
		diff.apply(List.of(new Edit(0, 2, ""), new Edit(8, 9, "five")));
		assertEquals("2\n3\n4\nfive\n6\n7\n8\n9\n10\n", diff.text().text());
		diff.apply(List.of(Edit.insert(0, "one\n"), new Edit(6, 10, "5")));
		assertEquals("one\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", diff.text().text());
		assertEquals("--- f\n+++ f\n@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n 4\n", diff.unified());
	}

	@Test
	void windowsLineEndsStay() {
		assertEquals("--- f\n+++ f\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n", diff("a\r\nb\r\n", List.of(new Edit(3, 4, "c"))));
	}

	private static String diff(String before, List<Edit> edits) {
		LineDiff diff = new LineDiff(new Source("f", before));
		diff.apply(edits);
		return diff.unified();
	}
}
