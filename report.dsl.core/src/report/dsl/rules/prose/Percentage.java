// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import java.math.BigInteger;

/**
 * A quotient in hundredths, exact. In whole numbers: the first use of {@code BigDecimal} takes Java as long as checking a hundred reports.
 *
 * @param part  what is divided; may be below 0
 * @param whole what it is divided by; not 0
 */
record Percentage(long part, long whole) {

	private static final BigInteger HUNDRED = BigInteger.valueOf(100);

	/** Whether it is the number, rounded or cut to the digits that are printed. */
	boolean isPrintedAs(Quantity number) {
		BigInteger written = BigInteger.valueOf(number.digits());
		return written.equals(rounded(number.places())) || written.equals(divided(number.places())[0]);
	}

	/** @param places digits behind the point */
	String print(int places) {
		BigInteger rounded = rounded(places);
		String digits = rounded.abs().toString();
		String padded = "0".repeat(Math.max(0, places + 1 - digits.length())) + digits;
		int point = padded.length() - places;
		return (rounded.signum() < 0 ? "-" : "") + padded.substring(0, point) + (places == 0 ? "" : "." + padded.substring(point)) + "%";
	}

	private BigInteger rounded(int places) {
		BigInteger[] divided = divided(places);
		boolean away = divided[1].abs().shiftLeft(1).compareTo(BigInteger.valueOf(whole).abs()) >= 0;
		return away ? divided[0].add(BigInteger.valueOf((long) Long.signum(part) * Long.signum(whole))) : divided[0];
	}

	/** The quotient without the digits that are not printed, and what remains of them. */
	private BigInteger[] divided(int places) {
		return BigInteger.valueOf(part).multiply(HUNDRED).multiply(BigInteger.TEN.pow(places))
				.divideAndRemainder(BigInteger.valueOf(whole));
	}
}
