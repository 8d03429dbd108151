// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.eclipse.lsp4j.jsonrpc.CancelChecker;

import report.dsl.form.Form;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.form.FormDocument;
import report.dsl.ide.form.FormLibrary;
import report.dsl.ide.form.FormModel;
import report.dsl.ide.form.FormPlaces;

/** Goes through all reports of a workspace in search of parts of forms; what parts are meant is found out once per form. */
final class FormReports {

	/** Takes a place where a part of a form is meant. */
	interface Visitor {
		void visit(ReportDocument report, Object part);
	}

	private final FormLibrary library;
	private final Function<FormModel, List<Object>> wanted;
	private final Map<Form, List<Object>> parts = new IdentityHashMap<>();

	/** @param wanted the parts of a form that are looked for */
	FormReports(FormLibrary library, Function<FormModel, List<Object>> wanted) {
		this.library = library;
		this.wanted = wanted;
	}

	/** @throws CancellationException when the request was cancelled */
	void forEach(CancelChecker cancellation, Visitor visitor) {
		library.forEachReport(cancellation, report -> {
			for (Object part : parts(report))
				visitor.visit(report, part);
		});
	}

	private List<Object> parts(ReportDocument report) {
		return parts.computeIfAbsent(report.form(), form -> {
			List<Object> found = new ArrayList<>();
			FormDocument file = library.formFile(form, report);
			if (file != null)
				for (Object part : wanted.apply(FormModel.of(file)))
					found.add(FormPlaces.counterpart(FormModel.of(file).form(), part, form));
			found.removeIf(part -> part == null);
			return found;
		});
	}
}
