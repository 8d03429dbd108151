// SPDX-License-Identifier: EPL-2.0
/**
 * What every editor needs: documents as immutable states of a text, what may be asked about other documents, and positions as
 * the Language Server Protocol counts them.
 */
@NullMarked
package report.dsl.ide;

import org.jspecify.annotations.NullMarked;
