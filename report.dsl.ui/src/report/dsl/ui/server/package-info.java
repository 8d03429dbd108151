// SPDX-License-Identifier: EPL-2.0
/** The language server inside Eclipse: its documents, edits, settings and messages. */
@NullMarked
package report.dsl.ui.server;

import org.jspecify.annotations.NullMarked;
