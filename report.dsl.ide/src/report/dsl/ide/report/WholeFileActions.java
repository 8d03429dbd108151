// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.i18n.Text;
import report.dsl.ide.ReportDocument;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.rules.Repairer;
import report.dsl.rules.report.Edition;
import report.dsl.sheet.Edit;
import report.dsl.text.ReportPrinter;

/** Repairs of a whole text. They take many rounds of checking, so that they are worked out when they are chosen. */
final class WholeFileActions {

	/** Repairs that change nothing which a person would have to confirm. */
	static final String FIX_ALL = CodeActionKind.SourceFixAll + ".report";
	/** Puts in what the form asks for and the report lacks. */
	static final String ADD_MISSING = CodeActionKind.Source + ".addMissing.report";

	/** Rules about parts of the form that are not there. */
	static final Set<String> MISSING = Set.of("sections/missing", "tables/missing", "rows/missing", "columns/missing", "cells/lacking",
			"report/form", "report/title", "report/year-missing");

	/** What an action does that writes the report on another form; the name of the form follows. */
	private static final String ON_FORM = "form:";

	private static final Text ALL = new Text("修复本文件中所有有把握的问题", "Fix all certain errors in this file");
	private static final Text KIND = new Text("修复全文 {0} 处“{1}”", "Fix all {0} findings of “{1}”");
	private static final Text ADD = new Text("补上格式要求而缺少的部分", "Add everything required by the form that is missing");

	private static final Text CONVERT = new Text("改填到 {0}（{1}）的表格，没有对应格的数留在注释里，请核对",
			"Convert to the tables of {0} ({1}); figures without a place there are kept as comments; please check");

	/** What a client sends back: a map with these names. */
	private static final String URI = "uri";
	private static final String RULE = "rule";

	private WholeFileActions() {
	}

	/** Offers what goes over the whole text. @param touched the findings at the place of the request */
	static void add(CodeActionCollector collector, ReportDocument document, List<Finding> touched) {
		List<Finding> open = document.findings().stream().filter(finding -> finding.sic() == null).toList();
		if (collector.wants(CodeActionKind.QuickFix)) {
			kinds(collector, document, touched, open);
			if (touched.stream().anyMatch(WholeFileActions::isMissing))
				missing(collector, document, open, CodeActionKind.QuickFix, 2);
			convert(collector, document, touched);
		}
		if (collector.wants(FIX_ALL) && !open.isEmpty())
			lazily(collector, document, collector.action(FIX_ALL, ALL), FIX_ALL);
		if (collector.wants(ADD_MISSING))
			missing(collector, document, open, ADD_MISSING, 1);
	}

	/** @param least so many places have to be mendable */
	private static void missing(CodeActionCollector collector, ReportDocument document, List<Finding> open, String kind, int least) {
		int found = 0;
		for (Finding finding : open)
			if (isMissing(finding) && finding.fixes().stream().anyMatch(Fix::preferred) && ++found == least) {
				lazily(collector, document, collector.action(kind, ADD), ADD_MISSING);
				return;
			}
	}

	private static void convert(CodeActionCollector collector, ReportDocument document, List<Finding> touched) {
		Form right = document.forms().forYear(document.sheet().year());
		for (Finding finding : touched)
			if (finding.rule() instanceof Edition && right != null && right != document.form()) {
				lazily(collector, document, collector.action(CodeActionKind.QuickFix, CONVERT.with(right.name(), right.title())),
						ON_FORM + right.name());
				return;
			}
	}

	private static boolean isMissing(Finding finding) {
		return finding.sic() == null && MISSING.contains(finding.rule().id());
	}

	/** Those of the findings' rules that have findings elsewhere, too. */
	private static void kinds(CodeActionCollector collector, ReportDocument document, List<Finding> touched, List<Finding> open) {
		Set<String> done = new HashSet<>();
		for (Finding finding : touched) {
			String rule = finding.rule().id();
			if (finding.sic() != null || !done.add(rule) || finding.fixes().stream().noneMatch(Fix::preferred))
				continue;
			long count = open.stream().filter(other -> other.rule() == finding.rule()).count();
			if (count > 1)
				lazily(collector, document, collector.action(CodeActionKind.QuickFix, KIND.with(count, finding.rule().card().title())),
						rule);
		}
	}

	private static void lazily(CodeActionCollector collector, ReportDocument document, CodeAction action, String what) {
		if (collector.client.resolve()) {
			Map<String, String> data = new LinkedHashMap<>();
			data.put(URI, document.uri());
			data.put(RULE, what);
			action.setData(data);
			return;
		}
		List<Edit> edits = edits(document, what);
		if (edits.isEmpty())
			collector.actions().removeIf(one -> one.getRight() == action);
		else
			action.setEdit(CodeActionCollector.edit(document, edits, collector.client));
	}

	/** The document that an action is about, by its data: a map of strings; null when it is not one of these. */
	static @Nullable String uri(CodeAction action) {
		return property(action, URI);
	}

	/** Puts the edit into an action. */
	static void resolve(CodeAction action, ReportDocument document, CodeActions.Options client) {
		String what = property(action, RULE);
		if (what != null)
			action.setEdit(CodeActionCollector.edit(document, edits(document, what), client));
	}

	private static @Nullable String property(CodeAction action, String name) {
		return action.getData() instanceof Map<?, ?> data && data.get(name) instanceof String value ? value : null;
	}

	/** @param what {@link #FIX_ALL}, {@link #ADD_MISSING}, a rule, or {@link #ON_FORM} with the name of a form */
	static List<Edit> edits(ReportDocument document, String what) {
		Patch patch = new Patch(document);
		if (!what.startsWith(ON_FORM)) {
			repair(patch, what);
			return patch.edits();
		}
		Form form = document.forms().form(what.substring(ON_FORM.length()));
		if (form != null)
			patch.apply(List.of(new Edit(0, patch.text().length(), ReportPrinter.print(document.sheet(), form))));
		return patch.edits();
	}

	private static void repair(Patch patch, String what) {
		Predicate<Finding> wanted = switch (what) {
		case FIX_ALL -> finding -> true;
		case ADD_MISSING -> WholeFileActions::isMissing;
		default -> finding -> finding.rule().id().equals(what);
		};
		Repairer repairer = new Repairer(patch, wanted);
		if (what.equals(FIX_ALL))
			repairer.applyCertain();
		else
			repairer.applyPreferred();
	}
}
