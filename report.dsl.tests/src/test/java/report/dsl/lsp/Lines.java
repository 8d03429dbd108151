// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import com.google.gson.JsonObject;

/** Places in a text as the protocol counts them, worked out in the plainest way. */
final class Lines {

	private Lines() {
	}

	static JsonObject position(String text, int offset) {
		int line = 0;
		int start = 0;
		for (int i = 0; i < offset; i++)
			if (endsLine(text, i)) {
				line++;
				start = i + 1;
			}
		return position(line, offset - start);
	}

	static JsonObject position(int line, int character) {
		return Json.of("line", line, "character", character);
	}

	static JsonObject range(int line, int character, int endLine, int endCharacter) {
		return Json.of("start", position(line, character), "end", position(endLine, endCharacter));
	}

	private static boolean endsLine(String text, int at) {
		char c = text.charAt(at);
		return c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
	}
}
