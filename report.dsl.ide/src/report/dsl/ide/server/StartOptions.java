// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.Set;

import com.google.gson.JsonElement;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of itself beyond the protocol, in {@code initializationOptions}.
 *
 * @param lang     language of all texts: {@code zh}, {@code en}; null: as the locale of the client
 * @param commands commands of the client that lenses and actions may name
 * @param rulePage address of the page about a rule, with {@code {id}} for its id; null: a file in the user's cache folder
 * @param pull     the client asks for diagnostics and does not want them pushed
 * @param settings the section {@code report} of the settings; null when the client does not give it here
 */
record StartOptions(@Nullable String lang, Set<String> commands, @Nullable String rulePage, boolean pull, @Nullable JsonElement settings) {

	static StartOptions of(@Nullable Object options) {
		JsonSection json = new JsonSection(options instanceof JsonElement element ? element : null);
		String lang = json.text("lang", "auto");
		return new StartOptions("auto".equals(lang) ? null : lang, Set.copyOf(json.list("commands")), json.text("rulePages"),
				"pull".equals(json.text("diagnostics")), json.at("settings"));
	}
}
