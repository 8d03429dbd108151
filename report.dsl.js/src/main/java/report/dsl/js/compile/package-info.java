// SPDX-License-Identifier: EPL-2.0
/** Takes part in the compilation to JavaScript; nothing of it is in the script. */
@NullMarked
package report.dsl.js.compile;

import org.jspecify.annotations.NullMarked;
