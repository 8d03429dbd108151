// SPDX-License-Identifier: EPL-2.0
/** The page that says what an import made of each document. */
@NullMarked
package report.dsl.cli.summary;

import org.jspecify.annotations.NullMarked;
