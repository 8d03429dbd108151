// SPDX-License-Identifier: EPL-2.0
/** Rich Text Format (.rtf), as version 1.9.1 of its specification describes it. */
@NullMarked
package report.dsl.documents.read.rtf;

import org.jspecify.annotations.NullMarked;
