// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.outline;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.editor.Follower;
import report.dsl.ui.editor.LinkOpener;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.Preferences;

/** Sections, tables and rows of a text, with their totals. */
final class OutlinePage extends ContentOutlinePage implements LiveDocument.Observer {

	private static final Text SORT = new Text("按名称排序", "Sort by Name");
	private static final Text LINK = new Text("与编辑器联动", "Link with Editor");
	private static final int LEVELS_OPEN = 3;

	private final ITextEditor editor;
	private final LiveDocument document;
	private final Follower<List<OutlineNode>> follower;
	private final ISelectionChangedListener caret = this::caretMoved;
	private boolean showing;

	OutlinePage(ITextEditor editor, LiveDocument document) {
		this.editor = editor;
		this.document = document;
		this.follower = new Follower<>(document, about -> about
				.ask((server, id) -> server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(id)))
				.thenApply(symbols -> symbols == null ? null : OutlineNode.list(symbols)), this::show);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer tree = getTreeViewer();
		tree.setUseHashlookup(true);
		tree.setContentProvider(new OutlineContent());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
		tree.setComparator(Preferences.store().getBoolean(Preferences.OUTLINE_SORTED) ? new ViewerComparator() : null);
		document.add(this);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider selection)
			selection.addPostSelectionChangedListener(caret);
		follower.update();
	}

	@Override
	public void setActionBars(IActionBars bars) {
		bars.getToolBarManager().add(new Toggle(SORT, ISharedImages.IMG_ETOOL_DEF_PERSPECTIVE, Preferences.OUTLINE_SORTED));
		bars.getToolBarManager().add(new Toggle(LINK, ISharedImages.IMG_ELCL_SYNCED, Preferences.OUTLINE_LINKED));
	}

	/** Something that is on or off, and stays so. */
	private final class Toggle extends Action {

		private final String preference;

		Toggle(Text name, String image, String preference) {
			super(ReportUi.say(name), IAction.AS_CHECK_BOX);
			this.preference = preference;
			setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
			setChecked(Preferences.store().getBoolean(preference));
		}

		@Override
		public void run() {
			IPreferenceStore store = Preferences.store();
			store.setValue(preference, isChecked());
			getTreeViewer().setComparator(store.getBoolean(Preferences.OUTLINE_SORTED) ? new ViewerComparator() : null);
			reveal();
		}
	}

	private void show(List<OutlineNode> nodes) {
		TreeViewer tree = getTreeViewer();
		if (tree == null || tree.getControl().isDisposed())
			return;
		boolean first = tree.getInput() == null;
		Object[] open = tree.getExpandedElements();
		tree.getControl().setRedraw(false);
		showing = true;
		tree.setInput(nodes);
		if (first)
			tree.expandToLevel(LEVELS_OPEN);
		else
			tree.setExpandedElements(open);
		showing = false;
		tree.getControl().setRedraw(true);
		reveal();
	}

	private void caretMoved(SelectionChangedEvent event) {
		reveal();
	}

	/** Selects what the caret stands in. */
	private void reveal() {
		TreeViewer tree = getTreeViewer();
		if (!Preferences.store().getBoolean(Preferences.OUTLINE_LINKED) || tree == null || tree.getControl().isDisposed()
				|| tree.getControl().isFocusControl() || !(tree.getInput() instanceof List<?> input)
				|| !(editor.getSelectionProvider() != null
						&& editor.getSelectionProvider().getSelection() instanceof ITextSelection selection))
			return;
		@SuppressWarnings("unchecked")
		OutlineNode node = OutlineNode.at((List<OutlineNode>) input, selection.getStartLine());
		showing = true;
		tree.setSelection(node == null ? StructuredSelection.EMPTY : new StructuredSelection(node), true);
		showing = false;
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!showing && ((IStructuredSelection) event.getSelection()).getFirstElement() instanceof OutlineNode node)
			LinkOpener.select(editor, node.selection());
	}

	@Override
	public void changed(DocumentEvent event) {
		follower.update();
	}

	@Override
	public void refreshed() {
		follower.update();
	}

	@Override
	public void dispose() {
		follower.dispose();
		document.remove(this);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider selection)
			selection.removePostSelectionChangedListener(caret);
		super.dispose();
	}
}
