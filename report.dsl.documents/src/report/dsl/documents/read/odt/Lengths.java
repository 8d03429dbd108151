// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.odt;

import org.jspecify.annotations.Nullable;

/** Lengths as OpenDocument writes them: a number with its unit. */
final class Lengths {

	/** Smaller pictures are lines and signs; millimetres. */
	private static final double WIDE = 30;
	private static final double HIGH = 10;

	private Lengths() {
	}

	/** Whether a picture is too small to hold text or a table. */
	static boolean isTiny(@Nullable String width, @Nullable String height) {
		return millimetres(width, WIDE) < WIDE || millimetres(height, HIGH) < HIGH;
	}

	private static double millimetres(@Nullable String length, double otherwise) {
		if (length == null || length.length() < 3)
			return otherwise;
		double unit = switch (length.substring(length.length() - 2)) {
		case "cm" -> 10;
		case "mm" -> 1;
		case "in" -> 25.4;
		case "pt" -> 25.4 / 72;
		default -> Double.NaN;
		};
		try {
			double value = Double.parseDouble(length.substring(0, length.length() - 2)) * unit;
			return Double.isNaN(value) ? otherwise : value;
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}
}
