// SPDX-License-Identifier: EPL-2.0
/** References in the Search view. */
package report.dsl.ui.search;
