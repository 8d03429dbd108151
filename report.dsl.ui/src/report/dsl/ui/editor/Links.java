// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** What can be clicked: labels lead to the form, paths to the report that they name. */
public final class Links extends AbstractHyperlinkDetector {

	private final Supplier<LiveDocuments> documents;

	public Links(Supplier<LiveDocuments> documents) {
		this.documents = documents;
	}

	@Override
	public IHyperlink @Nullable [] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		LiveDocument document = documents.get().of(viewer.getDocument());
		if (document == null)
			return null;
		List<IHyperlink> links = new ArrayList<>();
		for (Targets.Target target : Targets.at(document, region.getOffset()))
			links.add(new Link(target, document));
		return links.isEmpty() ? null : links.toArray(IHyperlink[]::new);
	}
}
