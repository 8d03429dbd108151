// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.lang.reflect.Type;
import java.util.Map;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;

import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import org.jspecify.annotations.Nullable;

/** What a client can do, as it wrote it. To make objects of all of it takes a quarter of a start, for a dozen facts. */
final class Capabilities extends ClientCapabilities {

	private final JsonElement json;

	private Capabilities(JsonElement json) {
		this.json = json;
	}

	/** As JSON, wherever it comes from. */
	static JsonElement json(@Nullable ClientCapabilities client) {
		return client instanceof Capabilities written ? written.json : new MessageJsonHandler(Map.of()).getGson().toJsonTree(client);
	}

	/** Keeps what was written. */
	static final class Reader implements JsonDeserializer<ClientCapabilities> {

		@Override
		public ClientCapabilities deserialize(JsonElement json, Type type, JsonDeserializationContext context) {
			return new Capabilities(json);
		}
	}
}
