// SPDX-License-Identifier: EPL-2.0
/** OFD files, as GB/T 33190-2016 describes them: the letters and lines on their pages. */
@NullMarked
package report.dsl.documents.read.ofd;

import org.jspecify.annotations.NullMarked;
