// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.json.JsonNode.Kind;
import report.dsl.form.Unit;
import report.dsl.sheet.Value;
import report.dsl.text.Numbers;
import report.dsl.text.Numbers.ReadNumber;

/** Makes texts of cells from the figures in normalised JSON. What is no figure of its column is left out, unless a cell can show it. */
final class JsonFigures {

	/** A longer number is none that anybody counted. */
	private static final int LONGEST = 40;
	private static final List<Unit> UNITS = Unit.MONEY_NAMES.stream().map(Unit::of).toList();
	private static final BigDecimal MOST = BigDecimal.valueOf(Numbers.MAX_YUAN);

	/** Those that stand in a cell as they are, though they are no figures of it. */
	private final Set<JsonNode> shown = Collections.newSetFromMap(new IdentityHashMap<>());

	/** Whether the text of the report has this value although its JSON will not: a finding quotes it from the cell. */
	boolean isShown(JsonNode value) {
		return shown.contains(value);
	}

	/** The text of a cell; empty for what says nothing, or nothing that the cell can hold. */
	String text(@Nullable JsonNode value, Unit unit) {
		if (value == null)
			return "";
		if (unit.money())
			return value.is(Kind.OBJECT) ? amount(value, unit) : "";
		return value.is(Kind.NUMBER) ? count(value, unit) : value.is(Kind.STRING) ? digits(value.text(), unit) : "";
	}

	private String count(JsonNode value, Unit unit) {
		BigDecimal number = decimal(value.text());
		if (number == null)
			return "";
		String plain = (number.stripTrailingZeros().scale() <= 0 ? number.stripTrailingZeros() : number).toPlainString();
		if (Numbers.read(plain, unit).value() != Value.COUNT)
			shown.add(value);
		return plain;
	}

	/** A count that was written as text. */
	private static String digits(String text, Unit unit) {
		boolean plain = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
		return plain && Numbers.read(text, unit).value() == Value.COUNT ? text : "";
	}

	/** As written, if that says the amount; else in the unit of the column. */
	static String amount(JsonNode money, Unit unit) {
		Long number = millionths(money);
		if (number == null)
			return "";
		String written = money.get("written", Kind.STRING) instanceof JsonNode text ? text.text() : "";
		return Numbers.read(written, unit).equals(new ReadNumber(Value.MONEY, number))
				? written
				: Numbers.format(number, unit);
	}

	/** Millionths of a yuan; null when that is not what an object says. */
	static @Nullable Long millionths(JsonNode money) {
		if (money.get("unit") instanceof JsonNode unit && !unit.text().equals("CNY"))
			return null;
		BigDecimal yuan = money.string("value") instanceof String value ? decimal(value) : null;
		if (yuan == null || yuan.abs().compareTo(MOST) > 0)
			return null;
		BigDecimal millionths = yuan.movePointRight(6).stripTrailingZeros();
		return millionths.scale() > 0 ? null : Long.valueOf(millionths.longValueExact());
	}

	/** Whether a member is the text of an amount that says the same as its value, in whatever unit the head above it stated. */
	static boolean isWritten(JsonNode member, JsonNode money) {
		Long number = member.key().equals("written") ? millionths(money) : null;
		return number != null
				&& UNITS.stream().anyMatch(unit -> Numbers.read(member.text(), unit).equals(new ReadNumber(Value.MONEY, number)));
	}

	/** Exactly the number that a text says; null when it says none, or one beyond all reports. */
	static @Nullable BigDecimal decimal(String text) {
		if (text.length() > LONGEST)
			return null;
		try {
			BigDecimal number = new BigDecimal(text);
			return Math.abs((long) number.scale()) + number.precision() > LONGEST ? null : number;
		} catch (NumberFormatException e) {
			return null;
		}
	}
}
