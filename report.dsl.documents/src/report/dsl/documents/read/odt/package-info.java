// SPDX-License-Identifier: EPL-2.0
/** OpenDocument texts (.odt, .fodt), as ISO/IEC 26300 describes them. */
@NullMarked
package report.dsl.documents.read.odt;

import org.jspecify.annotations.NullMarked;
