// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

/**
 * An option of a command.
 *
 * @param name   long name without dashes
 * @param letter short name, or 0
 * @param value  it takes a value: {@code --name value} or {@code --name=value}
 */
record Option(String name, char letter, boolean value) {

	static Option flag(String name) {
		return new Option(name, (char) 0, false);
	}

	static Option value(String name) {
		return new Option(name, (char) 0, true);
	}

	static Option value(String name, char letter) {
		return new Option(name, letter, true);
	}
}
