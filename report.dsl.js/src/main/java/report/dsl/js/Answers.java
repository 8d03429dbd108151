// SPDX-License-Identifier: EPL-2.0
package report.dsl.js;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.jspecify.annotations.Nullable;

import report.dsl.html.HtmlOptions;
import report.dsl.html.ReportHtml;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.report.CellEntry;
import report.dsl.ide.report.PageEdit;
import report.dsl.ide.report.CodeActions;
import report.dsl.ide.report.Completion;
import report.dsl.ide.report.Diagnostics;
import report.dsl.ide.report.Formatting;
import report.dsl.ide.report.Hovers;
import report.dsl.ide.report.Outline;
import report.dsl.ide.report.Pasting;
import report.dsl.ide.report.Steps;
import report.dsl.json.FindingJson;
import report.dsl.json.JsonWriter;
import report.dsl.json.ReportJson;
import report.dsl.rules.Finding;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;
import report.dsl.text.LabelStyle;

/** What the script answers about a report. Positions are those of the Language Server Protocol. */
public final class Answers {

	private static final CodeActions.Options PLAIN_EDITS = new CodeActions.Options(false, false, Set.of());

	private Answers() {
	}

	/** The findings in the order of the text, each as in {@code report check --format json}. */
	public static String findings(ReportDocument report) {
		JsonWriter out = JsonWriter.verbatim().beginArray();
		FindingJson json = new FindingJson(report.language(), (region, to) -> place(report.source(), region, to),
				report.reading().figures(), true);
		for (Finding finding : report.findings())
			json.write(finding, out);
		return text(out.endArray());
	}

	private static void place(Source source, Region region, JsonWriter out) {
		out.key("line").number(source.line(region.start())).key("column").number(source.column(region.start()));
		out.key("endLine").number(source.line(region.end())).key("endColumn").number(source.column(region.end()));
	}

	/** The bytes of {@code report build} as text. */
	public static String json(ReportDocument report) {
		return new String(ReportJson.bytes(report.reading(), report.findings()), StandardCharsets.UTF_8);
	}

	/** The official page. @param preview with marks at the findings and places in the text, to be shown beside it */
	public static String page(ReportDocument report, boolean preview) {
		return ReportHtml.page(report.reading(), report.findings(), report.language(), preview ? HtmlOptions.PREVIEW : HtmlOptions.EXPORT);
	}

	/** The text after all repairs that are certain, as {@code report fix} leaves it. */
	public static String fixed(ReportDocument report) {
		WorkspaceEdit edit = CodeActions.fixAll(report, PLAIN_EDITS);
		return edit == null ? report.source().text() : applied(report, edit.getChanges().getOrDefault(report.uri(), List.of()));
	}

	/** The text laid out, as {@code report format} does it. */
	public static String formatted(ReportDocument report) {
		return applied(report, Formatting.of(report, null));
	}

	private static String applied(ReportDocument report, List<TextEdit> edits) {
		Source source = report.source();
		return Edit.apply(source.text(), edits.stream().map(edit -> new Edit(Positions.offset(source, edit.getRange().getStart()),
				Positions.offset(source, edit.getRange().getEnd()), edit.getNewText())).toList());
	}

	/** An array of {@code Diagnostic}. */
	public static String diagnostics(ReportDocument report) {
		return ProtocolJson.diagnostics(Diagnostics.of(report, new LoneDocument(report), rule -> null));
	}

	/** An array of {@code CodeAction}, each with its edit. */
	public static String actions(ReportDocument report, Range range) {
		return ProtocolJson.actions(CodeActions.of(report, range, new CodeActionContext(List.of()), PLAIN_EDITS));
	}

	/** A {@code CompletionList}, its items with what there is to say of them. @param today the day on which the user writes */
	public static String completion(ReportDocument report, Position position, LocalDate today) {
		CompletionList list = Completion.of(report, position, new LoneDocument(report),
				new Completion.Client(true, today, LabelStyle.SHORT));
		for (CompletionItem item : list.getItems())
			Completion.resolve(item, report);
		return ProtocolJson.completion(list);
	}

	/** An array of {@code DocumentSymbol}. */
	public static String outline(ReportDocument report) {
		return ProtocolJson.symbols(Outline.of(report));
	}

	/** A {@code Hover}, or null. */
	public static String hover(ReportDocument report, Position position) {
		return ProtocolJson.hover(Hovers.of(report, position));
	}

	/** The edits that enter a figure on the page; null when the form of the report has no such cell. @param cell its number in the form */
	public static String entered(ReportDocument report, int cell, String figure) {
		PageEdit result = CellEntry.of(report, List.of(new CellEntry.Entered(cell, figure)));
		return ProtocolJson.edits(result == null ? null : result.edits(), null, result == null ? null : result.message());
	}

	/** The edits that paste copied cells; null where the text goes in as it is. */
	public static String pasted(ReportDocument report, Range range, String text) {
		Pasting.Result result = Pasting.concerns(report, range) ? Pasting.of(report, range, text, null) : null;
		return result == null
				? ProtocolJson.edits(null, null, null)
				: ProtocolJson.edits(result.edits(), result.selection(), result.message());
	}

	/** What Tab, Shift+Tab and Enter do in a table; null where they do what they do elsewhere. */
	public static String step(ReportDocument report, Position position, Steps.Move move) {
		Steps.Step step = Steps.of(report, position, move);
		return ProtocolJson.edits(step == null ? null : step.edits(), step == null ? null : step.selection(), null);
	}

	static String text(JsonWriter out) {
		return new String(out.toByteArray(), StandardCharsets.UTF_8);
	}
}
