// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Row;

/**
 * A summand of a relation as it is written.
 *
 * @param coefficient signed; 0 for the number 0
 * @param figures     one, or for {@code sum of} those of the group
 * @param group       for {@code sum of} the group or row, else null
 */
record Item(long coefficient, List<OperandTarget> figures, @Nullable Row group) {
}
