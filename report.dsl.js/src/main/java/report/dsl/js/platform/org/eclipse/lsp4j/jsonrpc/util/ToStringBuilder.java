// SPDX-License-Identifier: EPL-2.0
package report.dsl.js.platform.org.eclipse.lsp4j.jsonrpc.util;

import org.jspecify.annotations.Nullable;

/** In the place of the class of this name, which describes values of the protocol for logs: a script has none, and would carry all of it. */
public final class ToStringBuilder {

	private final Object described;

	public ToStringBuilder(Object described) {
		this.described = described;
	}

	/** Leaves the member out. */
	public ToStringBuilder add(String name, @Nullable Object value) {
		return this;
	}

	/** The kind of the value alone. */
	@Override
	public String toString() {
		return described.getClass().getSimpleName();
	}
}
