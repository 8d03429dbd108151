// SPDX-License-Identifier: EPL-2.0
/** Findings as text, JSON, SARIF and other formats, one class each. */
@NullMarked
package report.dsl.cli.format;

import org.jspecify.annotations.NullMarked;
