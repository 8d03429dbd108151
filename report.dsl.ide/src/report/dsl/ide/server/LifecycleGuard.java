// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.List;
import java.util.function.Function;

import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;

/**
 * Lets a client say what may be said: nothing before {@code initialize}, nothing but {@code exit} after {@code shutdown}, and
 * no request without what it needs.
 */
final class LifecycleGuard implements MessageConsumer {

	/** What a client says first. */
	static final String FIRST = "initialize";

	private final MessageConsumer inside;
	private final ReflectiveMessageValidator complete;
	private final ReportLanguageServer server;
	private final Function<String, JsonRpcMethod> methods;

	/** @param methods those that the server has, by their names */
	LifecycleGuard(MessageConsumer inside, ReportLanguageServer server, Function<String, JsonRpcMethod> methods) {
		this.inside = inside;
		this.complete = new ReflectiveMessageValidator(inside);
		this.server = server;
		this.methods = methods;
	}

	/** @throws MessageIssueException a request that is refused: its answer says why */
	@Override
	public void consume(Message message) {
		if (message instanceof RequestMessage request)
			ask(request);
		else if (!(message instanceof NotificationMessage notification) || server.isServing() || notification.getMethod().equals("exit"))
			inside.consume(message);
	}

	private void ask(RequestMessage request) {
		boolean first = FIRST.equals(request.getMethod());
		if (server.isShutDown() || first && server.isServing())
			throw refusal(request, ResponseErrorCode.InvalidRequest.getValue(), "not now: " + request.getMethod());
		if (!first && !server.isServing())
			throw refusal(request, ResponseErrorCode.ServerNotInitialized.getValue(), "not initialized yet");
		JsonRpcMethod method = methods.apply(request.getMethod());
		if (method != null && method.getParameterTypes().length > 0 && request.getParams() == null)
			throw refusal(request, ResponseErrorCode.InvalidParams.getValue(), "no params");
		(first ? inside : complete).consume(request);
	}

	private static MessageIssueException refusal(RequestMessage request, int code, String why) {
		return new MessageIssueException(request, List.of(new MessageIssue(why, code)));
	}
}
