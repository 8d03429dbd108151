// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.NationalForms;
import report.dsl.form.Form;

/** What is read out of a sentence. Whether it is true is a matter of {@code SentencesTest}. */
class StatementReaderTest {

	private static final Form FORM = NationalForms.GOV2021;

	private static List<CountedStatement> read(String text) {
		return new StatementReader(FORM, 2024, "云溪县人民政府").read("一、总体情况", text);
	}

	private static String shown(CountedStatement statement, String text) {
		int cell = statement.referents().getFirst().cells().getFirst();
		return statement.kind() + " " + text.substring(statement.start(), statement.end()) + " " + FORM.rowOf(cell).key() + "."
				+ FORM.columnOf(cell).key();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"收到政府信息公开申请95件 | COUNT 95 received.total", //
			"受理依申请公开九十五宗，办结９８宗 | COUNT 九十五 received.total; COUNT ９８ processed.total", //
			"14件结转2025年继续办理 | COUNT 14 carriedOut.total", //
			"2023年结转8件 | COUNT 8 carriedIn.total", //
			"收到申请95件，其中自然人71件，占74.7% | COUNT 95 received.total; COUNT 71 received.person; SHARE 74.7 received.total", //
			"收到申请95件，同比下降5% | COUNT 95 received.total; DECLINE 5 received.total", //
			"收到申请95件，比上年多3件 | COUNT 95 received.total; MORE 3 received.total", //
			"未收到政府信息公开申请 | NONE 未收到政府信息公开申请 received.total", //
			"没有因政府信息公开被申请行政复议、提起行政诉讼的情况 | NONE 没有因政府信息公开被申请行政复议 review.total; NONE 提起行政诉讼 direct.total", //
			"收到申请95件，均已办结 | COUNT 95 received.total; REST 均已办结 carriedOut.total", //
			"收到申请1O5件 | COUNT 1O5 received.total", //
			"通过网络收到申请42件 | ''", //
			"县公安局收到申请9件 | ''", //
			"2019年至2024年共收到申请500件 | ''", //
			"收到申请约90件 | ''", //
			"收到申请5-10件 | ''" })
	void statements(String text, String expected) {
		assertEquals(expected, read(text).stream().map(statement -> shown(statement, text)).collect(Collectors.joining("; ")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "一", "1", "1,", "百分之", "申请", "，", "（", "没有", "占5%，", "2019年至", "O1l", "收到政府信息公开申请", "上年结转" })
	void textsWithoutEndAreHarmless(String part) {
		assertTrue(read(part.repeat(200_000)).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "9", "一", "9,999", "0.1" })
	void endlessNumbersAreNotCompared(String digits) {
		for (CountedStatement statement : read("收到政府信息公开申请" + digits.repeat(400) + "件"))
			assertEquals(false, statement.number().isReadable());
	}
}
