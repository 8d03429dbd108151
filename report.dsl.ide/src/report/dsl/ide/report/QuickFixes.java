// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;

import report.dsl.form.Relation;
import report.dsl.ide.Document;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/** The fixes of the findings at a place. Only theirs are worked out: on a badly broken report each takes its time. */
final class QuickFixes {

	/** Findings whose fixes are worked out for one request. */
	private static final int MOST_FINDINGS = 40;
	/** The same for a request that nobody made, because the caret has moved. */
	private static final int FEW_FINDINGS = 10;
	/** Nobody reads more proposals for one finding. */
	private static final int MOST_FIXES = 12;

	private final CodeActionCollector collector;
	private final Document document;
	private final List<Finding> findings;
	/** The actions so far by what they change, so that what mends several findings is offered once. */
	private final Map<List<Edit>, CodeAction> byEdits = new HashMap<>();

	QuickFixes(CodeActionCollector collector, List<Finding> findings) {
		this.collector = collector;
		this.document = collector.document;
		this.findings = findings;
	}

	/** The findings that touch a range; where there are none, those on its lines. */
	static List<Finding> at(CodeActionCollector collector, Region range) {
		Document document = collector.document;
		int most = collector.isAutomatic() ? FEW_FINDINGS : MOST_FINDINGS;
		List<Finding> touched = touched(document, range, most);
		if (!touched.isEmpty())
			return touched;
		Source source = document.source();
		int first = source.lineStart(source.line(range.start()));
		return touched(document, new Region(first, Positions.lineEnd(source, source.line(range.end()))), most);
	}

	private static List<Finding> touched(Document document, Region range, int most) {
		List<Finding> touched = new ArrayList<>();
		for (Finding finding : document.findings())
			if (finding.region().start() <= range.end() && finding.region().end() >= range.start() && touched.size() < most)
				touched.add(finding);
		return touched;
	}

	/** All fixes of the findings, the best of each before the others, then fixes of other findings that change the figure at the place. */
	void add(int place) {
		for (Finding finding : findings)
			for (Fix fix : fixes(finding))
				if (fix.preferred())
					add(finding, fix);
		for (Finding finding : findings)
			for (Fix fix : fixes(finding))
				add(finding, fix);
		if (document instanceof ReportDocument report)
			addCulprit(report, CaretContext.cellAt(report.sheet(), place));
	}

	private static List<Fix> fixes(Finding finding) {
		List<Fix> fixes = finding.sic() == null ? finding.fixes() : List.of();
		return fixes.size() > MOST_FIXES ? fixes.subList(0, MOST_FIXES) : fixes;
	}

	private void add(Finding finding, Fix fix) {
		CodeAction action = byEdits.get(fix.edits());
		if (action == null) {
			action = collector.add(CodeActionKind.QuickFix, fix.title(), fix.edits());
			action.setDiagnostics(new ArrayList<>());
			byEdits.put(fix.edits(), action);
		}
		Diagnostic diagnostic = diagnostic(finding);
		if (!action.getDiagnostics().contains(diagnostic))
			action.getDiagnostics().add(diagnostic);
		if (fix.preferred())
			action.setIsPreferred(true);
	}

	/** A wrong figure is reported at the total, but people also look at the figure. */
	private void addCulprit(ReportDocument report, int cell) {
		if (cell < 0)
			return;
		int asked = 0;
		for (Finding finding : report.findings())
			if (finding.relation() != null && !findings.contains(finding) && touches(finding.relation().relation(), cell)
					&& asked++ < MOST_FINDINGS)
				for (Fix fix : fixes(finding))
					if (fix.cells().stream().anyMatch(change -> change.cell() == cell))
						add(finding, fix);
	}

	private static boolean touches(Relation relation, int cell) {
		for (int term = 0; term < relation.size(); term++)
			if (relation.cell(term) == cell && !relation.previous(term))
				return true;
		return false;
	}

	/** The client's own copy, if it sent one. */
	private Diagnostic diagnostic(Finding finding) {
		Diagnostic own = Diagnostics.of(document, finding);
		for (Diagnostic theirs : collector.diagnostics())
			if (own.getRange().equals(theirs.getRange()) && own.getCode().equals(theirs.getCode())
					&& own.getMessage().equals(theirs.getMessage()))
				return theirs;
		return own;
	}
}
