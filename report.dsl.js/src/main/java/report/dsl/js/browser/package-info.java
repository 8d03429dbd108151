// SPDX-License-Identifier: EPL-2.0
/** The functions and objects that the script exports. Only this package knows JavaScript. */
@NullMarked
package report.dsl.js.browser;

import org.jspecify.annotations.NullMarked;
