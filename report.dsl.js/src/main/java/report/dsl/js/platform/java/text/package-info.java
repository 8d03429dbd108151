// SPDX-License-Identifier: EPL-2.0
/** Classes that browsers have in another way. */
@NullMarked
package report.dsl.js.platform.java.text;

import org.jspecify.annotations.NullMarked;
