// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ContentAssistantFacade;
import org.eclipse.jface.text.source.ISourceViewerExtension4;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.ReportUi;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** Keeps proposals that come by themselves away from figures: a list that is open takes the keys that lead to the next cell. */
public final class ProposalsOffFigures extends ViewerPart implements ICompletionListener {

	/** Where proposals are about to come unasked. */
	private static final Set<ITextViewer> COMING = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

	public ProposalsOffFigures(LiveDocuments documents) {
		super(documents);
	}

	/** Whether proposals at a place would come unasked and behind a figure. */
	static boolean disturb(ITextViewer viewer, int offset) {
		try {
			return COMING.contains(viewer) && offset > 0 && Character.isDigit(viewer.getDocument().getChar(offset - 1));
		} catch (BadLocationException e) {
			ReportUi.log().error(e.toString(), e);
			return false;
		}
	}

	@Override
	void connected(ITextViewer in, @Nullable LiveDocument shown) {
		ContentAssistantFacade assistant = in instanceof ISourceViewerExtension4 source ? source.getContentAssistantFacade() : null;
		if (assistant == null)
			return;
		assistant.removeCompletionListener(this);
		if (shown != null)
			assistant.addCompletionListener(this);
	}

	@Override
	public void assistSessionStarted(ContentAssistEvent event) {
		if (event.isAutoActivated)
			COMING.add(viewer());
		else
			COMING.remove(viewer());
	}

	@Override
	public void assistSessionEnded(ContentAssistEvent event) {
		COMING.remove(viewer());
	}

	@Override
	public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
		// it is the proposal's business
	}
}
