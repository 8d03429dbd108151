// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.ReportDocument;
import report.dsl.ide.form.FormLibrary;
import report.dsl.ide.report.CodeActions;
import report.dsl.ide.report.CodeLenses;
import report.dsl.ide.report.Completion;
import report.dsl.ide.report.Definitions;
import report.dsl.ide.report.DocumentLinks;
import report.dsl.ide.report.FoldingRanges;
import report.dsl.ide.report.Formatting;
import report.dsl.ide.report.Highlights;
import report.dsl.ide.report.Hovers;
import report.dsl.ide.report.InlayHints;
import report.dsl.ide.report.Outline;
import report.dsl.ide.report.ReportTokens;
import report.dsl.ide.report.SelectionRanges;
import report.dsl.ide.symbols.References;
import report.dsl.ide.symbols.Rename;

/** The features of reports. */
record ReportFeatures(ReportDocument report, FormLibrary library, Configuration configuration) implements LanguageFeatures {

	@Override
	@SuppressWarnings("deprecation") // for clients that know nothing else
	public List<Either<SymbolInformation, DocumentSymbol>> documentSymbol() {
		if (configuration.client().symbolTree())
			return Outline.of(report).stream().<Either<SymbolInformation, DocumentSymbol>>map(Either::forRight).toList();
		return Outline.flat(report).stream().<Either<SymbolInformation, DocumentSymbol>>map(Either::forLeft).toList();
	}

	@Override
	public List<FoldingRange> foldingRange() {
		return FoldingRanges.of(report, configuration.client().lineFolding(), configuration.client().foldingLimit());
	}

	@Override
	public SemanticTokens semanticTokens() {
		return ReportTokens.full(report);
	}

	@Override
	public SemanticTokens semanticTokens(Range range) {
		return ReportTokens.range(report, range);
	}

	@Override
	public List<LocationLink> definition(Position position) {
		return Definitions.of(report, position, library);
	}

	@Override
	public List<Location> references(Position position, boolean includeDeclaration, CancelChecker cancellation) {
		return new References(library, includeDeclaration, cancellation).of(report, position);
	}

	@Override
	public PrepareRenameResult prepareRename(Position position) {
		return new Rename(library).prepare(report, position);
	}

	@Override
	public WorkspaceEdit rename(Position position, String newName, CancelChecker cancellation) {
		return new Rename(library).of(report, position, newName, cancellation);
	}

	@Override
	public List<DocumentHighlight> documentHighlight(Position position) {
		return Highlights.of(report, position);
	}

	@Override
	public List<SelectionRange> selectionRange(List<Position> positions) {
		return SelectionRanges.of(report, positions);
	}

	@Override
	public List<DocumentLink> documentLink() {
		return DocumentLinks.of(report, library);
	}

	@Override
	public List<TextEdit> formatting() {
		return Formatting.of(report, configuration.settings().labels());
	}

	@Override
	public List<TextEdit> rangeFormatting(Range range) {
		return Formatting.range(report, range);
	}

	@Override
	public List<TextEdit> onTypeFormatting(Position position, String typed) {
		return Formatting.onType(report, position, typed);
	}

	@Override
	public Either<List<CompletionItem>, CompletionList> completion(Position position) {
		return Either.forRight(Completion.of(report, position, library, configuration.completionOptions()));
	}

	@Override
	public @Nullable Hover hover(Position position) {
		return Hovers.of(report, position);
	}

	@Override
	public List<InlayHint> inlayHint(Range range) {
		return InlayHints.of(report, range, configuration.hintOptions());
	}

	@Override
	public List<CodeLens> codeLens() {
		return configuration.settings().lenses() ? CodeLenses.of(report, configuration.commands()) : List.of();
	}

	@Override
	public List<Either<Command, CodeAction>> codeAction(Range range, CodeActionContext context) {
		return CodeActions.of(report, range, context, configuration.actionOptions());
	}
}
