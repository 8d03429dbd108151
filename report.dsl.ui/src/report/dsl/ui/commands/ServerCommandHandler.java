// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.commands;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.Command;
import org.eclipse.ui.handlers.HandlerUtil;

import report.dsl.ui.server.ClientCommands;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** A command of Eclipse that is one of the protocol, about the document of the active editor. Which one, plugin.xml says. */
public final class ServerCommandHandler extends AbstractHandler {

	private final LiveDocuments documents;
	private final ClientCommands commands;
	private final String command;

	public ServerCommandHandler(LiveDocuments documents, ClientCommands commands, String command) {
		this.documents = documents;
		this.commands = commands;
		this.command = command;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		LiveDocument document = documents.of(HandlerUtil.getActiveEditor(event));
		if (document != null)
			commands.run(new Command("", command, List.of(document.uri())));
		return null;
	}
}
