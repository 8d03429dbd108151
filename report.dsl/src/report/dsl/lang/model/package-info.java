// SPDX-License-Identifier: EPL-2.0
/** The EMF model of a report: what is derived from its text, and how a change of the model becomes a change of the text. */
@NullMarked
package report.dsl.lang.model;

import org.jspecify.annotations.NullMarked;
