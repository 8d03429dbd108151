package report.dsl.ide.server;

import java.util.HashSet;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What a client says of itself beyond the protocol, in {@code initializationOptions}.
 *
 * @param lang     language of all texts: {@code zh}, {@code en}; null: as the locale of the client
 * @param commands commands of the client that lenses and actions may name
 * @param rulePage address of the page about a rule, with {@code {id}} for its id; null: a file in the user's cache folder
 * @param pull     the client asks for diagnostics and does not want them pushed
 * @param settings the section {@code report} of the settings; null when the client does not give it here
 */
record StartOptions(String lang, Set<String> commands, String rulePage, boolean pull, JsonElement settings) {

	static StartOptions of(Object options) {
		JsonObject json = options instanceof JsonObject object ? object : new JsonObject();
		Set<String> commands = new HashSet<>();
		if (json.get("commands") instanceof JsonArray array)
			for (JsonElement command : array)
				if (command.isJsonPrimitive())
					commands.add(command.getAsString());
		String lang = text(json, "lang");
		return new StartOptions("auto".equals(lang) ? null : lang, Set.copyOf(commands), text(json, "rulePages"),
				"pull".equals(text(json, "diagnostics")), json.get("settings"));
	}

	private static String text(JsonObject json, String name) {
		JsonElement value = json.get(name);
		return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
	}
}
