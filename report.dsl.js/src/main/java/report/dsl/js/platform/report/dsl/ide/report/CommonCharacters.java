// SPDX-License-Identifier: EPL-2.0
package report.dsl.js.platform.report.dsl.ide.report;

import org.teavm.jso.JSBody;

/** In the place of the class of this name in the features of editors: the common characters, decoded by the browser. */
public final class CommonCharacters {

	private CommonCharacters() {
	}

	/** All of them in the order of their codes. */
	@JSBody(script = """
			var codes = [];
			for (var row = 0xb0; row <= 0xd7; row++)
				for (var column = 0xa1; column <= (row === 0xd7 ? 0xf9 : 0xfe); column++) codes.push(row, column);
			return new TextDecoder('gb18030').decode(new Uint8Array(codes));
			""")
	public static native String inOrder();
}
