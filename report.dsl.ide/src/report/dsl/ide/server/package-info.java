// SPDX-License-Identifier: EPL-2.0
/** The language server: who answers which request on which thread, and what is known of all files of the folder. */
@NullMarked
package report.dsl.ide.server;

import org.jspecify.annotations.NullMarked;
