// SPDX-License-Identifier: EPL-2.0
/** Rules about lines that the report language does not know or that lack their marks. */
@NullMarked
package report.dsl.rules.syntax;

import org.jspecify.annotations.NullMarked;
