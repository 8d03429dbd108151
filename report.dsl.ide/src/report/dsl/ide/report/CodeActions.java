// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.List;
import java.util.Set;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ide.Document;
import report.dsl.ide.Library;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.rules.Finding;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;

/** What can be done at a place of a report or a form: repairs, marks, rewritings. */
public final class CodeActions {

	/** The kinds of action there are. */
	public static final List<String> KINDS = List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, WholeFileActions.FIX_ALL,
			WholeFileActions.ADD_MISSING, FillBlanks.KIND);

	/** The client's command that shows the page of a rule. */
	static final String SHOW_RULE = "report.showRule";

	/** In longer texts what has to be tried is not tried unasked. */
	private static final int LONG = 200_000;

	private static final Text EXPLAIN = new Text("说明：{0}", "Explain: {0}");

	/**
	 * What the client can do.
	 *
	 * @param resolve  asks for the edit of an action when it is chosen
	 * @param versions takes edits of a version of a document
	 * @param commands the client's own commands that actions may use
	 */
	public record Options(boolean resolve, boolean versions, Set<String> commands) {
	}

	private CodeActions() {
	}

	/** The actions for a range, the best first. */
	public static List<Either<Command, CodeAction>> of(Document document, Range range, CodeActionContext context, Options options) {
		CodeActionCollector collector = new CodeActionCollector(document, context, options);
		Region region = new Region(Positions.offset(document.source(), range.getStart()),
				Positions.offset(document.source(), range.getEnd()));
		if (region.end() < region.start())
			return List.of();
		List<Finding> touched = collector.wants(CodeActionKind.QuickFix) ? QuickFixes.at(collector, region) : List.of();
		if (collector.wants(CodeActionKind.QuickFix))
			new QuickFixes(collector, touched).add(region.start());
		if (document instanceof ReportDocument report)
			addForReport(collector, report, region, touched);
		if (collector.wants(CodeActionKind.QuickFix) && options.commands().contains(SHOW_RULE))
			explain(collector, touched);
		return collector.actions();
	}

	private static void addForReport(CodeActionCollector collector, ReportDocument report, Region region, List<Finding> touched) {
		if (collector.wants(CodeActionKind.QuickFix))
			EmptyReport.add(collector, report);
		WholeFileActions.add(collector, report, touched);
		if (collector.isAutomatic() && report.source().text().length() > LONG)
			return;
		if (collector.wants(CodeActionKind.QuickFix))
			PublishedMarkActions.add(collector, report, touched);
		if (collector.wants(CodeActionKind.RefactorRewrite))
			ComputeActions.add(collector, report, region.start());
		FillBlanks.add(collector, report, region.start());
	}

	private static void explain(CodeActionCollector collector, List<Finding> touched) {
		for (String rule : touched.stream().map(finding -> finding.rule().id()).distinct().toList()) {
			CodeAction action = collector.action(CodeActionKind.QuickFix, EXPLAIN.with(rule));
			action.setCommand(new Command(action.getTitle(), SHOW_RULE, List.of(rule)));
		}
	}

	/**
	 * Works out the edit of an action that was offered without.
	 *
	 * @return the action, with an edit if there is one for the text as it is now
	 */
	public static CodeAction resolve(CodeAction action, Library library, Options options) {
		String uri = WholeFileActions.uri(action);
		if (action.getEdit() == null && uri != null && library.document(uri) instanceof ReportDocument report)
			WholeFileActions.resolve(action, report, options);
		return action;
	}

	/** All repairs of a report that are certain; null when there are none. */
	public static @Nullable WorkspaceEdit fixAll(ReportDocument document, Options options) {
		List<Edit> edits = WholeFileActions.edits(document, WholeFileActions.FIX_ALL);
		return edits.isEmpty() ? null : CodeActionCollector.edit(document, edits, options);
	}
}
