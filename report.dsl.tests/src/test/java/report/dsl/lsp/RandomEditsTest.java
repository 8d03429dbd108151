// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;

/** However a text came about, what is said of it is what would be said if it had just been opened. */
@ServerTest
class RandomEditsTest {

	private static final String[] PIECES = { "1", "0", "=", "|", " ", "\n", "\r\n", "\r", "\"\"\"\n", "#", "# 三、", "列", "总计", "（七）", "格式 ",
			"年度 2022\n", "[", "【", "𠮷",
			"|   14\n", "\t", "，", "“", "//", "-", "", "万元", "自然人", "\uFEFF", "gov2019" };
	private static final List<String> ASKED = List.of("documentSymbol", "semanticTokens/full", "foldingRange");

	private final Client client = SharedServer.client();

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void endsInTheStateOfAFreshOpen(int seed) {
		Random random = new Random(seed);
		String name = "file:///random/" + seed;
		try (Opened typed = Opened.open(client, name + "a.report", Texts.CLEAN)) {
			for (int round = 0; round < 12; round++) {
				for (int i = random.nextInt(12); i >= 0; i--)
					edit(typed, random);
				if (round % 3 == 0)
					typed.ask(ASKED.get(round % ASKED.size()));
				compare(typed, name + "-" + round + ".report");
			}
		}
	}

	private static void edit(Opened typed, Random random) {
		int length = typed.text.length();
		int start = whole(typed.text, random.nextInt(length + 1));
		int most = random.nextInt(10) == 0 ? 400 : 4;
		int end = Math.max(start, whole(typed.text, Math.min(length, start + random.nextInt(most))));
		switch (random.nextInt(8)) {
		case 0 -> typed.edit(start, start, typed.text.substring(start, end)); // pasted again
		case 1 -> typed.edit(start, end, "");
		case 2 -> {
			if (random.nextInt(20) == 0)
				typed.all(random.nextBoolean() ? Texts.CLEAN : Texts.NEXT);
		}
		default -> typed.edit(start, random.nextBoolean() ? start : end, PIECES[random.nextInt(PIECES.length)]);
		}
	}

	/** No place of the protocol is between the two signs that end a line. */
	private static int whole(String text, int at) {
		return at > 0 && at < text.length() && text.startsWith("\r\n", at - 1) ? at - 1 : at;
	}

	private void compare(Opened typed, String name) {
		try (Opened fresh = Opened.open(client, name, typed.text)) {
			assertEquals(fresh.findings(), typed.findings());
			for (String asked : ASKED)
				assertEquals(answer(fresh, asked), answer(typed, asked), asked);
		}
	}

	/** An answer without the names that differ in any case. */
	private static String answer(Opened opened, String method) {
		JsonElement answer = opened.ask(method);
		if (answer.isJsonObject())
			answer.getAsJsonObject().remove("resultId");
		return answer.toString().replace(opened.uri, "");
	}
}
