// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.About;
import report.dsl.ide.server.ReportRequests.FormInfo;
import report.dsl.ui.ReportUi;
import report.dsl.ui.UiThread;
import report.dsl.ui.server.Server;

/** Asks for a form. The forms at hand come when the server has answered. Three columns of a grid. */
final class FormField {

	private final List<FormInfo> forms = new ArrayList<>();
	private final Combo combo;
	/** Entries that stand before the forms. */
	private final int first;

	/** @param none the entry that stands for no certain form; null when there is no such */
	FormField(Composite area, Text label, @Nullable Text none) {
		FieldsPage.label(area, label);
		combo = new Combo(area, SWT.READ_ONLY);
		FieldsPage.wide(combo);
		first = none == null ? 0 : 1;
		if (none != null) {
			combo.add(ReportUi.say(none));
			combo.select(0);
		}
	}

	/**
	 * Asks the server which forms there are.
	 *
	 * @param uri   a file beside the report, or null
	 * @param shown is run when the forms are in the list
	 */
	void ask(Server server, @Nullable String uri, Runnable shown) {
		About place = new About(uri == null ? null : new TextDocumentIdentifier(uri));
		server.ask(to -> to.getReportRequests().forms(place)).thenAccept(found -> UiThread.later(() -> {
			if (found == null || combo.isDisposed())
				return;
			forms.addAll(found);
			found.forEach(form -> combo.add(form.displayName()));
			combo.requestLayout();
			shown.run();
		}));
	}

	void onChoice(Runnable work) {
		combo.addListener(SWT.Selection, event -> work.run());
	}

	/** The form that is chosen; null for none. */
	@Nullable
	FormInfo chosen() {
		int index = combo.getSelectionIndex() - first;
		return index < 0 ? null : forms.get(index);
	}

	/** Chooses the first form that is in force in a year, if there is one. */
	void choose(int year) {
		for (int i = 0; i < forms.size(); i++) {
			FormInfo form = forms.get(i);
			if (form.firstYear() <= year && (form.lastYear() == null || year <= form.lastYear())) {
				combo.select(i + first);
				return;
			}
		}
	}
}
