// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.project;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import report.dsl.i18n.Text;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.ui.ReportUi;

/** All rules with their severities, which can be changed. */
final class RulesTable {

	private static final Text RULE = new Text("规则", "Rule");
	private static final Text ABOUT = new Text("内容", "Description");
	private static final Text SEVERITY = new Text("级别", "Severity");
	private static final Text DEFAULT = new Text("默认（{0}）", "default ({0})");

	private static final int WIDTH = 620;
	private static final int HEIGHT = 360;

	private final Map<String, String> set = new LinkedHashMap<>();
	private final TableViewer viewer;

	RulesTable(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(frame);
		Composite area = new Composite(frame, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(area);
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, RULE, 4, rule -> rule.id());
		column(layout, ABOUT, 7, rule -> ReportUi.say(rule.card().title()));
		column(layout, SEVERITY, 4, rule -> words(rule)[1 + index(rule)]).setEditingSupport(new SeverityEditing());
		viewer.setInput(Catalogue.RULES);
	}

	private TableViewerColumn column(TableColumnLayout layout, Text name, int weight, Function<Rule, String> label) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(ReportUi.say(name));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(rule -> label.apply((Rule) rule)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
		return column;
	}

	Composite control() {
		return viewer.getTable().getParent().getParent();
	}

	void show(Map<String, String> severities) {
		set.clear();
		set.putAll(severities);
		viewer.refresh();
	}

	/** What is set, by rule; groups that the file sets are kept. */
	Map<String, String> severities() {
		return set;
	}

	/** Number of the severity that is set; -1 for none. */
	private int index(Rule rule) {
		String word = set.get(rule.id());
		for (Severity severity : Severity.values())
			if (severity.word().equals(word))
				return severity.ordinal();
		return -1;
	}

	/** The choices: the default, then all severities. */
	private static String[] words(Rule rule) {
		String[] words = new String[Severity.values().length + 1];
		words[0] = DEFAULT.with(rule.severity().word()).in(ReportUi.language());
		Arrays.setAll(words, i -> i == 0 ? words[0] : Severity.values()[i - 1].word());
		return words;
	}

	private final class SeverityEditing extends EditingSupport {

		SeverityEditing() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object rule) {
			return new ComboBoxCellEditor(viewer.getTable(), words((Rule) rule), SWT.READ_ONLY);
		}

		@Override
		protected boolean canEdit(Object rule) {
			return true;
		}

		@Override
		protected Object getValue(Object rule) {
			return 1 + index((Rule) rule);
		}

		@Override
		protected void setValue(Object rule, Object chosen) {
			int index = (Integer) chosen - 1;
			if (index < 0)
				set.remove(((Rule) rule).id());
			else
				set.put(((Rule) rule).id(), Severity.values()[index].word());
			viewer.update(rule, null);
		}
	}
}
