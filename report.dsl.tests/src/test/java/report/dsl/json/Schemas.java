// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;

/** JSON Schema for tests, with an independent validator that knows the formats and the metaschema. */
public final class Schemas {

	private final JsonSchema schema;

	private Schemas(JsonSchema schema) {
		this.schema = schema;
	}

	/** The schema that the writer produces. */
	static Schemas written(Consumer<JsonWriter> document) {
		JsonWriter writer = new JsonWriter(true);
		document.accept(writer);
		return of(new String(writer.toByteArray(), UTF_8), VersionFlag.V202012);
	}

	public static Schemas of(String text, VersionFlag version) {
		SchemaValidatorsConfig config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
		return new Schemas(JsonSchemaFactory.getInstance(version).getSchema(text, InputFormat.JSON, config));
	}

	/** The rules for schemas themselves. */
	static Schemas metaschema() {
		return new Schemas(JsonSchemaFactory.getInstance(VersionFlag.V202012)
				.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")));
	}

	/** What is wrong with the document; empty when it is valid. */
	public Set<String> faults(String json) {
		Set<String> faults = new TreeSet<>();
		schema.validate(json, InputFormat.JSON).forEach(message -> faults.add(message.toString()));
		return faults;
	}
}
