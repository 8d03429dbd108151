package report.dsl.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

import report.dsl.ui.ReportUi;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.Services;

/** What can be clicked: labels lead to the form, paths to the report that they name. */
public final class Links extends AbstractHyperlinkDetector {

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		Services services = ReportUi.services();
		LiveDocument document = services == null ? null : services.documents().of(viewer.getDocument());
		if (document == null)
			return null;
		List<IHyperlink> links = new ArrayList<>();
		for (Targets.Target target : Targets.at(document, region.getOffset()))
			links.add(new Link(target));
		return links.isEmpty() ? null : links.toArray(IHyperlink[]::new);
	}
}
