// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

/** How grave a finding is; the order is from grave to harmless. */
public enum Severity {
	ERROR, WARNING, INFO, OFF;

	/** Name in text, JSON and settings. */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
