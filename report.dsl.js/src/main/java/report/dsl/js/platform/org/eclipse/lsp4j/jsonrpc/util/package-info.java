// SPDX-License-Identifier: EPL-2.0
/** Classes that browsers have in another way. */
@NullMarked
package report.dsl.js.platform.org.eclipse.lsp4j.jsonrpc.util;

import org.jspecify.annotations.NullMarked;
