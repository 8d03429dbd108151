// SPDX-License-Identifier: EPL-2.0
/** The Outline view and the quick outline. */
package report.dsl.ui.outline;
