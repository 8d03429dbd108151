// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** JSON in few words. */
final class Json {

	private static final Gson GSON = new Gson();

	private Json() {
	}

	/** @param members names and values in turns; a value is JSON, a text, a number, a truth value, a list, or null */
	static JsonObject of(Object... members) {
		JsonObject object = new JsonObject();
		for (int i = 0; i < members.length; i += 2)
			object.add((String) members[i], value(members[i + 1]));
		return object;
	}

	static JsonArray list(Object... items) {
		return value(List.of(items)).getAsJsonArray();
	}

	static JsonObject parse(String text) {
		return JsonParser.parseString(text).getAsJsonObject();
	}

	private static JsonElement value(Object value) {
		if (value instanceof JsonElement json)
			return json;
		if (value instanceof List<?> items) {
			JsonArray array = new JsonArray();
			items.forEach(item -> array.add(value(item)));
			return array;
		}
		return GSON.toJsonTree(value);
	}

	/** What a path of names and indices leads to, such as {@code result.items.0}; null when nothing does. */
	static JsonElement at(JsonElement json, String path) {
		JsonElement at = json;
		for (String name : path.split("\\."))
			if (at instanceof JsonObject object)
				at = object.get(name);
			else if (at instanceof JsonArray array && Integer.parseInt(name) < array.size())
				at = array.get(Integer.parseInt(name));
			else
				return null;
		return at == null || at.isJsonNull() ? null : at;
	}

	/** The text at a path; null when there is none. */
	static String text(JsonElement json, String path) {
		JsonElement at = at(json, path);
		return at == null ? null : at.getAsString();
	}

	/** The number at a path. */
	static int number(JsonElement json, String path) {
		return at(json, path).getAsInt();
	}

	static List<JsonObject> objects(JsonElement array) {
		List<JsonObject> objects = new ArrayList<>();
		if (array != null)
			for (JsonElement item : array.getAsJsonArray())
				objects.add(item.getAsJsonObject());
		return objects;
	}
}
