// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineEndCodeMining;
import org.eclipse.lsp4j.InlayHint;

/** Something behind the end of a line. */
final class HintMining extends LineEndCodeMining {

	HintMining(InlayHint hint, IDocument document, ICodeMiningProvider provider) throws BadLocationException {
		super(document, hint.getPosition().getLine(), provider);
		String label = hint.getLabel().isLeft()
				? hint.getLabel().getLeft()
				: hint.getLabel().getRight().stream().map(part -> part.getValue()).reduce("", String::concat);
		setLabel("  " + label);
	}
}
