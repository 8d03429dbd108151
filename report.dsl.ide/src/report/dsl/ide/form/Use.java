// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import report.dsl.sheet.Region;

/** A key where it is used: in a formula, a change, behind {@code extends}. */
public record Use(Region region, Definition target) {
}
