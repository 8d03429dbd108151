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

import report.dsl.ide.Document;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.form.FormDocument;
import report.dsl.ide.form.FormLibrary;

/**
 * What can be asked about one state of a document: the methods are the requests of the protocol, one implementation answers for each
 * language. {@link DocumentService} routes requests here.
 */
sealed interface LanguageFeatures permits ReportFeatures, FormFeatures {

	/**
	 * Those for the language of the document. {@link Document} cannot be sealed, since features of reports do not know those of forms and a
	 * sealed type stands in one package; {@link DocumentFactory} makes no others.
	 */
	static LanguageFeatures of(Document document, FormLibrary library, Configuration configuration) {
		return switch (document) {
		case ReportDocument report -> new ReportFeatures(report, library, configuration);
		case FormDocument form -> new FormFeatures(form, library, configuration);
		default -> throw new IllegalStateException(document.uri());
		};
	}

	List<Either<SymbolInformation, DocumentSymbol>> documentSymbol();

	List<FoldingRange> foldingRange();

	SemanticTokens semanticTokens();

	SemanticTokens semanticTokens(Range range);

	List<LocationLink> definition(Position position);

	List<Location> references(Position position, boolean includeDeclaration, CancelChecker cancellation);

	PrepareRenameResult prepareRename(Position position);

	WorkspaceEdit rename(Position position, String newName, CancelChecker cancellation);

	List<DocumentHighlight> documentHighlight(Position position);

	List<SelectionRange> selectionRange(List<Position> positions);

	List<DocumentLink> documentLink();

	List<TextEdit> formatting();

	List<TextEdit> rangeFormatting(Range range);

	List<TextEdit> onTypeFormatting(Position position, String typed);

	Either<List<CompletionItem>, CompletionList> completion(Position position);

	@Nullable
	Hover hover(Position position);

	List<InlayHint> inlayHint(Range range);

	List<CodeLens> codeLens();

	List<Either<Command, CodeAction>> codeAction(Range range, CodeActionContext context);
}
