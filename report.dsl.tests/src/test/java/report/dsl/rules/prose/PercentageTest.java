// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {

	@ParameterizedTest
	@CsvSource({ "1, 3, 2, 33.33%", "2, 3, 1, 66.7%", "1, 8, 1, 12.5%", "1, 8, 0, 13%", "-1, 8, 0, -13%", "1, 2000, 1, 0.1%",
			"0, 7, 2, 0.00%",
			"52, 121, 2, 42.98%", "5, -8, 1, -62.5%" })
	void printsRoundedToTheDigitsAskedFor(long part, long whole, int places, String printed) {
		assertEquals(printed, new Percentage(part, whole).print(places));
	}

	/** Against decimals of another library, with quotients that lie half way between two printed numbers among them. */
	@Test
	void isPrintedAsItsRoundedOrCutDigitsAndNoOthers() {
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			long whole = List.of(8L, 16L, 125L, 1_000_000L, 1L + random.nextInt(999)).get(random.nextInt(5));
			long part = random.nextLong(-3 * whole, 3 * whole);
			int places = random.nextInt(7);
			BigDecimal exact = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), 40,
					RoundingMode.DOWN);
			List<Long> right = Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
					.map(mode -> exact.setScale(places, mode).unscaledValue().longValueExact()).toList();
			for (long digits = right.get(1) - 2; digits <= right.get(1) + 2; digits++)
				assertEquals(right.contains(digits), new Percentage(part, whole).isPrintedAs(new Quantity(0, 0, digits, places, true)),
						part + " / " + whole + " as " + digits + " with places: " + places);
		}
	}
}
