// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

/** The version of the product. */
final class Version {

	/** Equal to that of the build; a test compares them. */
	static final String VERSION = "1.0.0";

	private Version() {
	}
}
