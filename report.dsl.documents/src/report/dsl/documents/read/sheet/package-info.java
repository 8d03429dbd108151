// SPDX-License-Identifier: EPL-2.0
/** Workbooks and tables as text: Excel of all versions and CSV. */
@NullMarked
package report.dsl.documents.read.sheet;

import org.jspecify.annotations.NullMarked;
