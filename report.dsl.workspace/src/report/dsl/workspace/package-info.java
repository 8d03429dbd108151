// SPDX-License-Identifier: EPL-2.0
/**
 * Reports on disk and what surrounds them there: settings and forms of a folder, related reports, text encodings, and output
 * that is written whole or not at all.
 */
@NullMarked
package report.dsl.workspace;

import org.jspecify.annotations.NullMarked;
