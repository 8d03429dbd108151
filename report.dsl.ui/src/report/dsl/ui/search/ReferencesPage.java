// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.search;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.graphics.Image;

import report.dsl.ui.editor.LinkOpener;
import report.dsl.ui.Images;
import report.dsl.ui.server.Places;

/** The page of the Search view that lists the files with what was found; each place is shown in turn. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

	public ReferencesPage() {
		super(FLAG_LAYOUT_FLAT);
	}

	@Override
	protected void elementsChanged(Object[] elements) {
		getViewer().setInput(getInput() == null ? new Object[0] : getInput().getElements());
	}

	@Override
	protected void clear() {
		getViewer().setInput(new Object[0]);
	}

	@Override
	protected void configureTreeViewer(TreeViewer viewer) {
		// there is only the flat list
	}

	@Override
	protected void configureTableViewer(TableViewer viewer) {
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new Labels());
	}

	@Override
	protected StructuredViewer getViewer() {
		return super.getViewer();
	}

	@Override
	protected void showMatch(Match match, int line, int length, boolean activate) {
		if (match instanceof ReferenceMatch reference)
			LinkOpener.openFile(reference.location().getUri(), reference.location().getRange());
	}

	private final class Labels extends LabelProvider {

		@Override
		public String getText(Object element) {
			String path = Places.key((String) element);
			return path.substring(path.lastIndexOf('/') + 1) + " (" + getInput().getMatchCount(element) + ")  " + path;
		}

		@Override
		public Image getImage(Object element) {
			return Images.named(((String) element).endsWith(".form") ? "form" : "report");
		}
	}
}
