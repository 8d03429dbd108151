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

import report.dsl.ide.Positions;
import report.dsl.ide.form.FormCompletion;
import report.dsl.ide.form.FormDefinitions;
import report.dsl.ide.form.FormDocument;
import report.dsl.ide.form.FormFolding;
import report.dsl.ide.form.FormFormatting;
import report.dsl.ide.form.FormHighlights;
import report.dsl.ide.form.FormHovers;
import report.dsl.ide.form.FormLibrary;
import report.dsl.ide.form.FormOutline;
import report.dsl.ide.form.FormSelectionRanges;
import report.dsl.ide.form.FormTokens;
import report.dsl.ide.report.CodeActions;
import report.dsl.ide.symbols.References;
import report.dsl.ide.symbols.Rename;

/** The features of forms. */
record FormFeatures(FormDocument form, FormLibrary library, Configuration configuration) implements LanguageFeatures {

	@Override
	@SuppressWarnings("deprecation") // the type of the answer names what older clients take
	public List<Either<SymbolInformation, DocumentSymbol>> documentSymbol() {
		return FormOutline.of(form).stream().<Either<SymbolInformation, DocumentSymbol>>map(Either::forRight).toList();
	}

	@Override
	public List<FoldingRange> foldingRange() {
		return FormFolding.of(form, configuration.client().foldingLimit());
	}

	@Override
	public SemanticTokens semanticTokens() {
		return FormTokens.of(form);
	}

	@Override
	public SemanticTokens semanticTokens(Range range) {
		return FormTokens.of(form, Positions.offset(form.source(), range.getStart()), Positions.offset(form.source(), range.getEnd()));
	}

	@Override
	public List<LocationLink> definition(Position position) {
		return FormDefinitions.of(form, position, library);
	}

	@Override
	public List<Location> references(Position position, boolean includeDeclaration, CancelChecker cancellation) {
		return new References(library, includeDeclaration, cancellation).of(form, position);
	}

	@Override
	public PrepareRenameResult prepareRename(Position position) {
		return new Rename(library).prepare(form, position);
	}

	@Override
	public WorkspaceEdit rename(Position position, String newName, CancelChecker cancellation) {
		return new Rename(library).of(form, position, newName, cancellation);
	}

	@Override
	public List<DocumentHighlight> documentHighlight(Position position) {
		return FormHighlights.of(form, position);
	}

	@Override
	public List<SelectionRange> selectionRange(List<Position> positions) {
		return FormSelectionRanges.of(form, positions);
	}

	@Override
	public List<DocumentLink> documentLink() {
		return List.of();
	}

	@Override
	public List<TextEdit> formatting() {
		return FormFormatting.of(form);
	}

	@Override
	public List<TextEdit> rangeFormatting(Range range) {
		return FormFormatting.of(form, range);
	}

	@Override
	public List<TextEdit> onTypeFormatting(Position position, String typed) {
		return List.of();
	}

	@Override
	public Either<List<CompletionItem>, CompletionList> completion(Position position) {
		return Either.forLeft(FormCompletion.of(form, position, configuration.client().snippets(), library));
	}

	@Override
	public @Nullable Hover hover(Position position) {
		return FormHovers.of(form, position);
	}

	@Override
	public List<InlayHint> inlayHint(Range range) {
		return List.of();
	}

	@Override
	public List<CodeLens> codeLens() {
		return List.of();
	}

	@Override
	public List<Either<Command, CodeAction>> codeAction(Range range, CodeActionContext context) {
		return CodeActions.of(form, range, context, configuration.actionOptions());
	}
}
