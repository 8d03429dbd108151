// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else has written as JSON. What is missing or of the wrong kind is as by default.
 *
 * @param json null for nothing
 */
record JsonSection(@Nullable JsonElement json) {

	/** @param path names with dots between them. @return null when there is nothing */
	@Nullable
	JsonElement at(String path) {
		JsonElement at = json;
		for (int from = 0, dot; from <= path.length(); from = dot + 1) {
			dot = path.indexOf('.', from);
			if (dot < 0)
				dot = path.length();
			at = at instanceof JsonObject object ? object.get(path.substring(from, dot)) : null;
		}
		return at == null || at.isJsonNull() ? null : at;
	}

	/** A text without the space around it; a blank one is none. */
	String text(String path, String otherwise) {
		String text = text(path);
		return text == null ? otherwise : text;
	}

	/** The same. @return null where there is none */
	@Nullable
	String text(String path) {
		return at(path) instanceof JsonPrimitive value && value.isString() && !value.getAsString().isBlank()
				? value.getAsString().strip()
				: null;
	}

	boolean flag(String path, boolean otherwise) {
		return at(path) instanceof JsonPrimitive value && value.isBoolean() ? value.getAsBoolean() : otherwise;
	}

	/** @return null if the value is neither yes nor no */
	@Nullable
	Boolean flag(String path) {
		return at(path) instanceof JsonPrimitive value && value.isBoolean() ? value.getAsBoolean() : null;
	}

	int number(String path, int otherwise) {
		return at(path) instanceof JsonPrimitive value && value.isNumber() ? value.getAsInt() : otherwise;
	}

	List<String> list(String path) {
		List<String> list = new ArrayList<>();
		if (at(path) instanceof JsonArray array)
			for (JsonElement item : array)
				if (item.isJsonPrimitive())
					list.add(item.getAsString());
		return List.copyOf(list);
	}

	/**
	 * What came through JSON, without the types that JSON was read into: texts, and maps of such things. Everything else stays as it is.
	 */
	static Object plain(Object data) {
		return switch (data) {
		case JsonPrimitive value when value.isString() -> value.getAsString();
		case JsonObject object -> {
			Map<String, Object> map = new LinkedHashMap<>();
			object.entrySet().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
			yield map;
		}
		case null, default -> data;
		};
	}
}
