// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.nio.charset.Charset;

/** The 3755 common characters of GB 2312. A class of its own because the build for browsers puts their decoder in its place. */
final class CommonCharacters {

	/** First and last row of the common characters, and the last column of the last row. */
	private static final int FIRST_ROW = 0xb0;
	private static final int LAST_ROW = 0xd7;
	private static final int LAST_COLUMN = 0xf9;

	private CommonCharacters() {
	}

	/** All of them in the order of their codes. */
	static String inOrder() {
		byte[] codes = new byte[2 * (LAST_ROW - FIRST_ROW + 1) * (0xfe - 0xa1 + 1)];
		int end = 0;
		for (int row = FIRST_ROW; row <= LAST_ROW; row++)
			for (int column = 0xa1; column <= (row == LAST_ROW ? LAST_COLUMN : 0xfe); column++) {
				codes[end++] = (byte) row;
				codes[end++] = (byte) column;
			}
		return new String(codes, 0, end, Charset.forName("GB18030"));
	}
}
