package report.dsl.ui.commands;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.lsp4j.Command;
import org.eclipse.ui.handlers.HandlerUtil;

import report.dsl.ui.editor.Editors;
import report.dsl.ui.server.ClientCommands;
import report.dsl.ui.server.LiveDocument;

/** A command of Eclipse that is one of the protocol, about the document of the active editor. Which one, plugin.xml says. */
public final class ServerCommandHandler extends AbstractHandler implements IExecutableExtension {

	private String command;

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		command = String.valueOf(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		LiveDocument document = Editors.document(HandlerUtil.getActiveEditor(event));
		if (document != null)
			ClientCommands.run(new Command("", command, List.of(document.uri())));
		return null;
	}
}
