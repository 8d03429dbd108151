// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** Addresses of the pages about rules, as the server writes them into its texts: they lead to a window of Eclipse. */
public final class RuleLinks {

	private static final String SCHEME = "report-rule:";
	static final String TEMPLATE = SCHEME + "{id}";

	private RuleLinks() {
	}

	/** The id of the rule that an address leads to; null when it leads elsewhere. */
	public static @Nullable String rule(String address) {
		return address.startsWith(SCHEME) ? URLDecoder.decode(address.substring(SCHEME.length()), StandardCharsets.UTF_8) : null;
	}
}
