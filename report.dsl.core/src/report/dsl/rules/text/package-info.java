// SPDX-License-Identifier: EPL-2.0
/** Rules about the narrative: what is left over from a template, repeated, missing, or at odds with the tables. */
@NullMarked
package report.dsl.rules.text;

import org.jspecify.annotations.NullMarked;
