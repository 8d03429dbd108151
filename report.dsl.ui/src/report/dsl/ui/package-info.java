// SPDX-License-Identifier: EPL-2.0
/** What all parts of the plug-in for Eclipse use: its texts and log, pictures, the thread of the user interface. */
@NullMarked
package report.dsl.ui;

import org.jspecify.annotations.NullMarked;
