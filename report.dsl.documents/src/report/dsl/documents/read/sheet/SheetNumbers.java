// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Numbers of a workbook as text: with what is shown around them, but with all their digits and without those of the binary representation. For one thread. */
final class SheetNumbers {

	/** What a spreadsheet shows at most. */
	private static final MathContext DIGITS = new MathContext(15);
	private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?");
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
	private final boolean since1904;

	/** @param since1904 whether days are counted from 1904 on and not from 1900 */
	SheetNumbers(boolean since1904) {
		this.since1904 = since1904;
	}

	/** @param index of the number format. @param format its pattern */
	String text(double value, int index, @Nullable String format) {
		if (Double.isNaN(value) || Double.isInfinite(value))
			return "";
		BigDecimal exact = new BigDecimal(value).round(DIGITS);
		if (format == null || format.isEmpty() || format.equalsIgnoreCase("General") || format.equals("@"))
			return plain(exact);
		if (DateUtil.isADateFormat(index, format))
			return date(value, index, format);
		String shown = formatter.formatRawCellContents(value, index, format, since1904).strip();
		Matcher number = NUMBER.matcher(shown);
		if (!number.find())
			return shown;
		String around = shown.substring(0, number.start()) + shown.substring(number.end());
		BigDecimal seen = new BigDecimal(number.group().replace(",", ""));
		BigDecimal whole = around.contains("%") ? exact.multiply(HUNDRED) : exact;
		boolean rounded = whole.abs().subtract(seen).abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(-seen.scale())) < 0;
		if (!rounded || NUMBER.matcher(around).find())
			return shown;
		boolean negative = whole.signum() < 0 && around.indexOf('-') < 0;
		String before = shown.substring(0, number.start()).replace("(", "");
		String after = shown.substring(number.end()).replace(")", "");
		return before + (negative ? "-" : "") + plain(whole.abs()) + after;
	}

	private String date(double value, int index, String format) {
		String pattern = format.toLowerCase(Locale.ROOT);
		LocalDateTime date = pattern.contains("y") && pattern.contains("d") && DateUtil.isValidExcelDate(value)
				? DateUtil.getLocalDateTime(value, since1904)
				: null;
		return date != null ? date.toLocalDate().toString() : formatter.formatRawCellContents(value, index, format, since1904);
	}

	private static String plain(BigDecimal value) {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
	}
}
