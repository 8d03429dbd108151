// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.commands;

import java.util.List;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Command;
import org.eclipse.ui.texteditor.ITextEditor;

import report.dsl.ui.server.ClientCommands;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** A command of Eclipse that is one of the protocol, about the document of the active editor. Which one, plugin.xml says. */
public final class ServerCommandHandler extends DocumentHandler {

	private final ClientCommands commands;
	private final String command;

	public ServerCommandHandler(LiveDocuments documents, ClientCommands commands, String command) {
		super(documents);
		this.commands = commands;
		this.command = command;
	}

	@Override
	protected void execute(ITextEditor editor, LiveDocument document, ITextSelection selection) {
		commands.run(new Command("", command, List.of(document.uri())));
	}
}
