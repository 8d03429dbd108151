// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * The methods of server and client by their names. Finding them by their annotations takes as long as all else that a start
 * needs; so the ones that every session begins with are named here, and the others are found beside the first answer.
 */
final class Methods extends MessageJsonHandler implements Endpoint {

	private final ReportLanguageServer server;
	private final Map<String, JsonRpcMethod> first = new HashMap<>();
	private final Map<String, Consumer<Object>> notifications = new HashMap<>();
	private @Nullable Map<String, JsonRpcMethod> all;
	private @Nullable Endpoint services;

	Methods(ReportLanguageServer server) {
		super(Map.of(), gson -> gson.registerTypeAdapter(ClientCapabilities.class, new Capabilities.Reader()));
		this.server = server;
		first.put(LifecycleGuard.FIRST, JsonRpcMethod.request(LifecycleGuard.FIRST, InitializeResult.class, InitializeParams.class));
		first("initialized", InitializedParams.class, server::initialized);
		first("textDocument/didOpen", DidOpenTextDocumentParams.class, server.getTextDocumentService()::didOpen);
		first("textDocument/didChange", DidChangeTextDocumentParams.class, server.getTextDocumentService()::didChange);
	}

	private <T> void first(String name, Class<T> params, Consumer<T> service) {
		first.put(name, JsonRpcMethod.notification(name, params));
		notifications.put(name, object -> service.accept(params.cast(object)));
	}

	@Override
	public @Nullable JsonRpcMethod getJsonRpcMethod(String name) {
		JsonRpcMethod method = first.get(name);
		if (method == null)
			method = CANCEL_METHOD.getMethodName().equals(name) ? CANCEL_METHOD : find().get(name);
		return method;
	}

	/** Finds the others, once. */
	synchronized Map<String, JsonRpcMethod> find() {
		if (all == null) {
			services = ServiceEndpoints.toEndpoint(server);
			Map<String, JsonRpcMethod> found = new LinkedHashMap<>(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
			found.putAll(ServiceEndpoints.getSupportedMethods(ReportLanguageServer.class));
			all = found;
		}
		return all;
	}

	private Endpoint services() {
		find();
		return Objects.requireNonNull(services);
	}

	@Override
	public CompletableFuture<?> request(String name, Object params) {
		if (name.equals(LifecycleGuard.FIRST))
			return server.initialize((InitializeParams) params);
		return services().request(name, params);
	}

	@Override
	public void notify(String name, Object params) {
		Consumer<Object> service = notifications.get(name);
		if (service != null)
			service.accept(params);
		else
			services().notify(name, params);
	}
}
