// SPDX-License-Identifier: EPL-2.0
/** Word documents of all versions. */
@NullMarked
package report.dsl.documents.read.word;

import org.jspecify.annotations.NullMarked;
