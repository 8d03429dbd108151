// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import org.jspecify.annotations.Nullable;

/** The vocabulary of JSON Schema (draft 2020-12) on top of a {@link JsonWriter}; shared by all schemas of the product. */
final class SchemaWriter {

	private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

	private final JsonWriter json;

	SchemaWriter(JsonWriter json) {
		this.json = json;
	}

	/** The head of a document; to be ended by {@link #end()}. */
	SchemaWriter document(String id, String title) {
		json.beginObject();
		return text("$schema", DIALECT).text("$id", id).text("title", title);
	}

	/** Opens the object of a key, to be ended by {@link #end()}. */
	SchemaWriter in(String... path) {
		for (String key : path)
			json.key(key).beginObject();
		return this;
	}

	/** Opens an object as an item of an array, to be ended by {@link #end()}. */
	SchemaWriter item() {
		json.beginObject();
		return this;
	}

	SchemaWriter end() {
		return end(1);
	}

	/** Ends several objects at once. */
	SchemaWriter end(int objects) {
		for (int i = 0; i < objects; i++)
			json.endObject();
		return this;
	}

	SchemaWriter beginArray(String key) {
		json.key(key).beginArray();
		return this;
	}

	SchemaWriter endArray() {
		json.endArray();
		return this;
	}

	SchemaWriter text(String key, String value) {
		json.key(key).string(value);
		return this;
	}

	/** Nothing at all when there is no text. */
	SchemaWriter optional(String key, @Nullable String value) {
		return value == null || value.isEmpty() ? this : text(key, value);
	}

	SchemaWriter number(String key, long value) {
		json.key(key).number(value);
		return this;
	}

	/** @param names one type, or several of which each will do */
	SchemaWriter type(String... names) {
		return names.length == 1 ? text("type", names[0]) : strings("type", names);
	}

	SchemaWriter strings(String key, String... values) {
		json.key(key).beginArray();
		for (String value : values)
			json.string(value);
		json.endArray();
		return this;
	}

	SchemaWriter reference(String definition) {
		return text("$ref", "#/$defs/" + definition);
	}

	/** Opens the members of an object all of which are there, and no others; to be ended by {@link #end()}. */
	SchemaWriter members(String... keys) {
		strings("required", keys);
		json.key("additionalProperties").bool(false);
		return in("properties");
	}

	/** A member of a simple type. */
	SchemaWriter member(String key, String description, String... types) {
		return in(key).type(types).text("description", description).end();
	}

	/** A member with this value only. */
	SchemaWriter constant(String key, String value) {
		return in(key).text("const", value).end();
	}
}
