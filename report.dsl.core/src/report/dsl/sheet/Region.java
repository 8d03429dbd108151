// SPDX-License-Identifier: EPL-2.0
package report.dsl.sheet;

/** Where something stands in its source: UTF-16 offsets, {@code end} exclusive. */
public record Region(int start, int end) {

	public static Region at(int offset) {
		return new Region(offset, offset);
	}

	public int length() {
		return end - start;
	}

	public boolean isEmpty() {
		return start == end;
	}

	public boolean contains(int offset) {
		return start <= offset && offset <= end;
	}
}
