// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.function.Consumer;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.swt.events.MouseEvent;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.server.ClientCommands;

/** A line above a line, which can be clicked when there is something to do. */
final class LensMining extends LineHeaderCodeMining {

	LensMining(CodeLens lens, IDocument document, ICodeMiningProvider provider, ClientCommands commands) throws BadLocationException {
		super(lens.getRange().getStart().getLine(), document, provider, action(lens.getCommand(), commands));
		setLabel(lens.getCommand().getTitle());
	}

	private static @Nullable Consumer<MouseEvent> action(Command command, ClientCommands commands) {
		return command.getCommand().isEmpty() ? null : event -> commands.run(command);
	}
}
