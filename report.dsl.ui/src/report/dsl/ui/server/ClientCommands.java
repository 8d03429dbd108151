// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;

import com.google.gson.JsonPrimitive;

/** Carries out the commands of lenses and repairs: those that Eclipse does itself, and those of the server. */
public final class ClientCommands {

	/** Shows a report in its official layout; the argument is its URI. */
	public static final String PREVIEW = "report.preview";
	/** Shows the page of a rule; the argument is its id. */
	public static final String SHOW_RULE = "report.showRule";

	/** Commands that only a client can carry out: lenses and repairs may name them if the client announces them. */
	static final List<String> OF_CLIENTS = List.of(PREVIEW, SHOW_RULE);

	private final Server server;
	private final Map<String, Consumer<String>> own;

	/** @param own what Eclipse does itself, by the names of commands; takes the first argument, empty without one */
	public ClientCommands(Server server, Map<String, Consumer<String>> own) {
		this.server = server;
		this.own = own;
	}

	/** On the thread of the user interface. A command without a name is only a text. */
	public void run(Command command) {
		if (command.getCommand().isEmpty())
			return;
		List<Object> arguments = command.getArguments() == null ? List.of() : command.getArguments();
		Consumer<String> work = own.get(command.getCommand());
		if (work != null)
			work.accept(text(arguments));
		else
			server.ask(to -> to.getWorkspaceService().executeCommand(new ExecuteCommandParams(command.getCommand(), arguments)));
	}

	private static String text(List<Object> arguments) {
		Object first = arguments.isEmpty() ? "" : arguments.getFirst();
		return first instanceof JsonPrimitive json ? json.getAsString() : String.valueOf(first);
	}
}
