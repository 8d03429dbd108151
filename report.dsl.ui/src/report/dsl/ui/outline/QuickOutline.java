// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.outline;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.editor.LinkOpener;

/** The outline as a window for one jump: type a part of a name, Enter. */
public final class QuickOutline extends PopupDialog {

	private static final int WIDTH = 520;
	private static final int HEIGHT = 380;

	private final ITextEditor editor;
	private final List<OutlineNode> nodes;
	private final int line;
	private Text filter;
	private TreeViewer tree;

	/** The platform gives a window room for the filter only if it has a title. @param line of the caret, counted from 0 */
	QuickOutline(ITextEditor editor, List<OutlineNode> nodes, int line) {
		super(editor.getSite().getShell(), SWT.RESIZE, true, true, true, false, false, "", null);
		this.editor = editor;
		this.nodes = nodes;
		this.line = line;
	}

	@Override
	protected Control createTitleControl(Composite parent) {
		filter = new Text(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addModifyListener(event -> filter());
		filter.addKeyListener(KeyListener.keyPressedAdapter(key -> {
			if (key.character == SWT.CR)
				jump();
			else if (key.keyCode == SWT.ARROW_DOWN)
				tree.getTree().setFocus();
		}));
		return filter;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		tree = new TreeViewer(parent, SWT.SINGLE);
		tree.setUseHashlookup(true);
		tree.setContentProvider(new OutlineContent());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
		tree.addFilter(new Matching());
		tree.setInput(nodes);
		OutlineNode here = OutlineNode.at(nodes, line);
		if (here != null)
			tree.setSelection(new StructuredSelection(here), true);
		tree.getTree().addKeyListener(KeyListener.keyPressedAdapter(key -> {
			if (key.character == SWT.CR)
				jump();
		}));
		tree.getTree().addMouseListener(MouseListener.mouseUpAdapter(event -> jump()));
		return tree.getControl();
	}

	private void filter() {
		tree.getControl().setRedraw(false);
		tree.refresh();
		tree.expandAll();
		OutlineNode first = first(nodes);
		tree.setSelection(first == null ? StructuredSelection.EMPTY : new StructuredSelection(first), true);
		tree.getControl().setRedraw(true);
	}

	private @Nullable OutlineNode first(List<OutlineNode> among) {
		for (OutlineNode node : among) {
			if (matches(node))
				return node;
			OutlineNode below = first(node.children());
			if (below != null)
				return below;
		}
		return null;
	}

	private boolean matches(OutlineNode node) {
		return node.name().toLowerCase(Locale.ROOT).contains(filter.getText().strip().toLowerCase(Locale.ROOT));
	}

	private void jump() {
		if (((IStructuredSelection) tree.getSelection()).getFirstElement() instanceof OutlineNode node) {
			close();
			LinkOpener.select(editor, node.selection());
		}
	}

	/** Leaves what matches, and what leads to it. */
	private final class Matching extends ViewerFilter {
		@Override
		public boolean select(Viewer viewer, Object parent, Object element) {
			return first(List.of((OutlineNode) element)) != null;
		}
	}

	@Override
	protected Control getFocusControl() {
		return filter;
	}

	@Override
	protected Point getDefaultSize() {
		return new Point(WIDTH, HEIGHT);
	}
}
