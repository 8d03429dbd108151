// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.findings;

import java.util.List;
import java.util.function.Function;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.rules.Rule;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.ui.ReportUi;
import report.dsl.ui.UiThread;
import report.dsl.ui.problems.Markers;

/**
 * How all reports of the workspace stand: findings counted by rule or by report, the worst first. A double click leads to the first of a
 * line.
 */
public final class FindingsView extends ViewPart {

	public static final String ID = "report.dsl.ui.findings";

	private static final Text BY_REPORT = new Text("按报告", "By report");
	private static final Text BY_RULE = new Text("按规则", "By rule");
	private static final Text NAME = new Text("规则 / 报告", "Rule / report");
	private static final Text ERRORS = new Text("错误", "Errors");
	private static final Text WARNINGS = new Text("警告", "Warnings");
	private static final Text INFOS = new Text("提示", "Infos");
	/** Findings come in bursts: they are counted when one is over. */
	private static final int DELAY_MILLISECONDS = 300;

	private final Job counting = Job.createSystem("", (ICoreRunnable) monitor -> count());
	private final IResourceChangeListener changed = event -> {
		if (event.findMarkerDeltas(Markers.TYPE, true).length > 0)
			counting.schedule(DELAY_MILLISECONDS);
	};
	private TreeViewer viewer;
	private volatile boolean byReport;

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		area.setLayout(layout);
		viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new NodeContent());
		column(layout, NAME, 12, FindingsView::label);
		column(layout, ERRORS, 2, line -> number(line.count(IMarker.SEVERITY_ERROR)));
		column(layout, WARNINGS, 2, line -> number(line.count(IMarker.SEVERITY_WARNING)));
		column(layout, INFOS, 2, line -> number(line.count(IMarker.SEVERITY_INFO)));
		viewer.addDoubleClickListener(event -> open(((IStructuredSelection) event.getSelection()).getFirstElement()));
		choice(BY_RULE, false);
		choice(BY_REPORT, true);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(changed, IResourceChangeEvent.POST_CHANGE);
		counting.schedule();
	}

	private void column(TreeColumnLayout layout, Text name, int weight, Function<FindingsNode, String> label) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, weight > 2 ? SWT.NONE : SWT.RIGHT);
		column.getColumn().setText(ReportUi.say(name));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> label.apply((FindingsNode) line)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
	}

	private static String number(int count) {
		return count == 0 ? "" : String.valueOf(count);
	}

	private static String label(FindingsNode line) {
		for (Rule rule : Catalogue.RULES)
			if (rule.id().equals(line.rule()))
				return rule.id() + "  " + ReportUi.say(rule.card().title());
		return line.name();
	}

	private void choice(Text name, boolean reports) {
		Action action = new Action(ReportUi.say(name), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				byReport = reports;
				counting.schedule();
			}
		};
		action.setChecked(reports == byReport);
		getViewSite().getActionBars().getToolBarManager().add(action);
	}

	private void count() throws CoreException {
		List<FindingsNode> lines = FindingsNode
				.of(ResourcesPlugin.getWorkspace().getRoot().findMarkers(Markers.TYPE, true, IResource.DEPTH_INFINITE), byReport);
		UiThread.later(() -> {
			if (viewer.getTree().isDisposed())
				return;
			Object[] unfolded = viewer.getExpandedElements();
			viewer.setInput(lines);
			viewer.setExpandedElements(unfolded);
		});
	}

	private void open(@Nullable Object line) {
		IMarker marker = line instanceof FindingsNode one ? one.first() : null;
		try {
			if (marker != null && marker.exists())
				IDE.openEditor(getSite().getPage(), marker);
		} catch (PartInitException e) {
			ReportUi.log().log(e.getStatus());
		}
	}

	/** What it shows. */
	public Tree tree() {
		return viewer.getTree();
	}

	@Override
	public void setFocus() {
		viewer.getTree().setFocus();
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(changed);
		counting.cancel();
		super.dispose();
	}

	private static final class NodeContent implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object lines) {
			return ((List<?>) lines).toArray();
		}

		@Override
		public Object[] getChildren(Object line) {
			return ((FindingsNode) line).parts().toArray();
		}

		@Override
		public @Nullable Object getParent(Object line) {
			return null;
		}

		@Override
		public boolean hasChildren(Object line) {
			return ((FindingsNode) line).hasParts();
		}
	}
}
