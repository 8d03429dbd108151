// SPDX-License-Identifier: EPL-2.0
/** The language server inside Eclipse: its documents, edits, settings and messages. */
package report.dsl.ui.server;
