// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Makes RTF files of what stands in their outermost group, in which Chinese may stand as it is. */
final class RtfFile {

	private static final String HEAD = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}{\\f1\\froman\\fcharset0 Times;}"
			+ "{\\f2\\fcharset128 Gothic;}}{\\colortbl;\\red0;}{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 heading 2;}}"
			+ "{\\info{\\title 7}}{\\*\\generator Test 8;}\n";

	private RtfFile() {
	}

	static byte[] of(String text) {
		return (HEAD + escaped(text) + "}").getBytes(StandardCharsets.US_ASCII);
	}

	/** Chinese as the bytes of GBK, written as programs do. */
	private static String escaped(String text) {
		StringBuilder out = new StringBuilder();
		for (String c : text.split(""))
			if (c.isEmpty() || c.charAt(0) < 0x80)
				out.append(c);
			else
				for (byte b : c.getBytes(Charset.forName("GBK")))
					out.append("\\'").append(Integer.toHexString(b & 0xFF));
		return out.toString();
	}
}
