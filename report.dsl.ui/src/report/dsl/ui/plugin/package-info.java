// SPDX-License-Identifier: EPL-2.0
/** The life of the plug-in: its services, and the extensions that are given them. */
@NullMarked
package report.dsl.ui.plugin;

import org.jspecify.annotations.NullMarked;
