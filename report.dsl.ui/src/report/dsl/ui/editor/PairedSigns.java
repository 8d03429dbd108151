// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

import report.dsl.ui.ReportUi;

/** Writes the second sign of a pair with the first, and types over it when it is typed all the same. */
public final class PairedSigns implements IAutoEditStrategy {

	private static final String BEFORE = " \t　\r\n;:.,=|)}]>；：。，、！？）】〕》」』”｜";

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (command.text == null || command.text.length() != 1)
			return;
		char typed = command.text.charAt(0);
		try {
			char next = command.offset + command.length < document.getLength() ? document.getChar(command.offset + command.length) : '\n';
			int pair = Brackets.PAIRS.indexOf(typed);
			if (command.length == 0 && next == typed && (typed == '"' || pair >= 0 && pair % 2 == 1))
				over(command);
			else if (pair >= 0 && pair % 2 == 0 && BEFORE.indexOf(next) >= 0)
				around(document, command, Brackets.PAIRS.charAt(pair + 1));
			else if (typed == '"' && BEFORE.indexOf(next) >= 0 && opens(document, command.offset))
				around(document, command, typed);
		} catch (BadLocationException e) {
			ReportUi.log().error(e.toString(), e);
		}
	}

	/** A quote opens when the line has none open before it, and is not the second or third of three. */
	private static boolean opens(IDocument document, int offset) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(offset);
		String before = document.get(line.getOffset(), offset - line.getOffset());
		return before.chars().filter(c -> c == '"').count() % 2 == 0 && !before.endsWith("\"") && !before.strip().startsWith("//");
	}

	private static void over(DocumentCommand command) {
		command.text = "";
		command.caretOffset = command.offset + 1;
		command.shiftsCaret = false;
	}

	private static void around(IDocument document, DocumentCommand command, char second) throws BadLocationException {
		command.text += document.get(command.offset, command.length) + second;
		command.caretOffset = command.offset + 1;
		command.shiftsCaret = false;
	}
}
