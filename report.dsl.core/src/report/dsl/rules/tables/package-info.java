// SPDX-License-Identifier: EPL-2.0
/** Rules about whole tables: missing, unknown or repeated ones, captions and headers. */
@NullMarked
package report.dsl.rules.tables;

import org.jspecify.annotations.NullMarked;
