// SPDX-License-Identifier: EPL-2.0
/** What editors can do with the names of forms and their parts wherever they stand, in forms and in reports: references, rename, search. */
@NullMarked
package report.dsl.ide.symbols;

import org.jspecify.annotations.NullMarked;
