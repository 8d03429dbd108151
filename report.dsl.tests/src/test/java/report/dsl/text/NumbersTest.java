// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.form.Unit;
import report.dsl.sheet.Value;

class NumbersTest {

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
			0 ~ COUNT ~ 0 ~ 0
			14068 ~ COUNT ~ 14068 ~ 14068
			１４０６８ ~ COUNT ~ 14068 ~ 14068
			007 ~ COUNT ~ 7 ~ 7
			〇 ~ COUNT ~ 0 ~ 0
			零 ~ COUNT ~ 0 ~ 0
			1,234 ~ COUNT ~ 1234 ~ 1234
			１，２３４ ~ COUNT ~ 1234 ~ 1234
			1,234,567 ~ COUNT ~ 1234567 ~ 1234567
			12,34 ~ UNREADABLE ~ 0 ~ 12,34
			,234 ~ UNREADABLE ~ 0 ~ ,234
			1234,567 ~ UNREADABLE ~ 0 ~ 1234,567
			+21 ~ COUNT ~ 21 ~ 21
			＋21 ~ COUNT ~ 21 ~ 21
			-417 ~ COUNT ~ -417 ~ -417
			－417 ~ COUNT ~ -417 ~ -417
			- 3 ~ COUNT ~ -3 ~ -3
			-0 ~ COUNT ~ 0 ~ 0
			增3 ~ COUNT ~ 3 ~ 3
			增1,558 ~ COUNT ~ 1558 ~ 1558
			减38 ~ COUNT ~ -38 ~ -38
			减少38 ~ COUNT ~ -38 ~ -38
			3件 ~ COUNT ~ 3 ~ 3
			3 件 ~ COUNT ~ 3 ~ 3
			12人次 ~ COUNT ~ 12 ~ 12
			= ~ COMPUTED ~ 0 ~ =
			＝ ~ COMPUTED ~ 0 ~ =
			=5 ~ UNREADABLE ~ 0 ~ =5
			/ ~ UNREADABLE ~ 0 ~
			— ~ UNREADABLE ~ 0 ~
			—— ~ UNREADABLE ~ 0 ~
			－ ~ UNREADABLE ~ 0 ~
			N/A ~ UNREADABLE ~ 0 ~
			abc ~ UNREADABLE ~ 0 ~ abc
			无 ~ UNREADABLE ~ 0 ~ 无
			0 0 ~ UNREADABLE ~ 0 ~ 0 0
			1.5 ~ UNREADABLE ~ 0 ~ 1.5
			3元 ~ UNREADABLE ~ 0 ~ 3元
			+ ~ UNREADABLE ~ 0 ~ +
			999999999999999 ~ COUNT ~ 999999999999999 ~ 999999999999999
			1000000000000000 ~ UNREADABLE ~ 0 ~ 1000000000000000
			""")
	void counts(String text, Value value, long number, String canonical) {
		check(text, Unit.of("件"), value, number, canonical);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
			44.7336万元 ~ MONEY ~ 447336000000 ~ 44.7336 万元
			44.7336 万元 ~ MONEY ~ 447336000000 ~ 44.7336 万元
			４４．７３３６万元 ~ MONEY ~ 447336000000 ~ 44.7336 万元
			251000 元 ~ MONEY ~ 251000000000 ~ 251000 元
			251,000.50元 ~ MONEY ~ 251000500000 ~ 251000.50 元
			￥8040 ~ MONEY ~ 8040000000 ~ 8040
			2601.953875万 ~ MONEY ~ 26019538750000 ~ 2601.953875 万
			1.2345678亿元 ~ MONEY ~ 123456780000000 ~ 1.2345678 亿元
			8.00 ~ MONEY ~ 8000000 ~ 8.00
			0.0000001元 ~ UNREADABLE ~ 0 ~ 0.0000001元
			0.000001元 ~ MONEY ~ 1 ~ 0.000001 元
			9000000000000 ~ MONEY ~ 9000000000000000000 ~ 9000000000000
			9000000000001 ~ UNREADABLE ~ 0 ~ 9000000000001
			5. ~ UNREADABLE ~ 0 ~ 5.
			.5 ~ MONEY ~ 500000 ~ 0.5
			.5万元 ~ MONEY ~ 5000000000 ~ 0.5 万元
			. ~ UNREADABLE ~ 0 ~ .
			1.2.3 ~ UNREADABLE ~ 0 ~ 1.2.3
			5件 ~ UNREADABLE ~ 0 ~ 5件
			-3元 ~ MONEY ~ -3000000 ~ -3 元
			""")
	void moneyWithoutPrintedUnit(String text, Value value, long number, String canonical) {
		check(text, Unit.MONEY, value, number, canonical);
	}

	private static void check(String text, Unit unit, Value value, long number, String canonical) {
		assertEquals(new Numbers.ReadNumber(value, number), Numbers.read(text, unit));
		assertEquals(canonical == null ? "" : canonical, Numbers.canonical(text, unit));
	}

	@Test
	void theUnitOfTheFormCountsWhereNoneIsWritten() {
		assertEquals(188_710_000_000L, Numbers.read("18.8710", Unit.of("万元")).number() * 1);
		assertEquals(18_000_000L, Numbers.read("18元", Unit.of("万元")).number());
	}

	@ParameterizedTest
	@CsvSource({ "12, 件, 12", "-3, 件, -3", "447336000000, 万元, 44.7336", "447336000000, 元, 447336", "500000, 元, 0.5", "-500000, 元, -0.5",
			"1, 亿元, 0.00000000000001", "0, 万元, 0" })
	void format(long number, String unit, String text) {
		assertEquals(text, Numbers.format(number, Unit.of(unit)));
		assertEquals(number, Numbers.read(text, Unit.of(unit)).number());
	}

	@Test
	void moneyIsWrittenInTheUnitThatStandsThere() {
		assertEquals("447336 元", Numbers.format(447_336_000_000L, Unit.MONEY));
		assertEquals("44.7336 万元", Numbers.format(447_336_000_000L, Unit.MONEY, "40万元"));
		assertEquals("44.7336", Numbers.format(447_336_000_000L, Unit.of("万元"), "40"));
		assertEquals("447336 元", Numbers.format(447_336_000_000L, Unit.of("万元"), "40元"));
	}

	@Test
	void aMillionDigitsAreReadInNoTime() {
		String digits = "1".repeat(1_000_000);
		assertEquals(Value.UNREADABLE, Numbers.read(digits, Unit.COUNT).value());
		assertEquals(digits, Numbers.canonical(digits, Unit.COUNT));
		assertEquals(new Numbers.ReadNumber(Value.COUNT, 7), Numbers.read("0".repeat(1_000_000) + "7", Unit.COUNT));
	}
}
