// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.rtf;

/** How large a picture is shown. */
final class RtfPicture {

	/** Smaller ones are lines and signs; twentieths of a point: 3 cm wide, 1 cm high. */
	private static final int WIDE = 1700;
	private static final int HIGH = 567;

	private int width = WIDE;
	private int height = HIGH;

	void property(String word, int number) {
		if (word.equals("picwgoal"))
			width = number;
		else if (word.equals("pichgoal"))
			height = number;
	}

	/** Whether text or a table may be in it. */
	boolean isLarge() {
		return width >= WIDE && height >= HIGH;
	}
}
