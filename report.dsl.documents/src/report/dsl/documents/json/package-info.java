// SPDX-License-Identifier: EPL-2.0
/** Normalised JSON becomes a report again: what it holds is taken, and what cannot be taken is said. */
@NullMarked
package report.dsl.documents.json;

import org.jspecify.annotations.NullMarked;
