// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.report.CellEntry;

/** Requests beyond the protocol: what the skins show and no other client asks for. */
@JsonSegment("report")
public interface ReportRequests {

	/** Which document is meant; null for none in particular. */
	record About(@Nullable TextDocumentIdentifier textDocument) {
	}

	/** A page as {@code report.dsl.html.ReportHtml} describes it. @param version of the text that it shows */
	record Preview(String html, int version) {
	}

	/**
	 * A form at hand.
	 *
	 * @param title       the document that prescribes it
	 * @param displayName what it is called in a list, in the language of the user
	 * @param lastYear    null while it is in force
	 * @param shipped     it comes with the program
	 */
	record FormInfo(String name, String title, String displayName, int firstYear, @Nullable Integer lastYear, boolean shipped) {
	}

	/** An empty report that is wanted. @param form null: the one of the year @param uri a document near which it will stand */
	record SkeletonParams(@Nullable String form, String organ, int year, @Nullable String uri) {
	}

	/** An empty report. @param fileName what the file may be called @param caret offset of the first thing to fill in, in UTF-16 units */
	record Skeleton(String text, String fileName, int caret) {
	}

	/** Which rule is meant. */
	record RuleParams(String id) {
	}

	/** What there is to know of a rule. */
	record RuleInfo(String id, String title, String markdown) {
	}

	/** Which files have changed: reports, forms or settings, by their URIs. */
	record Changed(List<String> uris) {
	}

	/** How far the workspace has been looked at. @param total -1 while that is not known */
	record Progress(int reports, int done, int total) {
	}

	/** How a document stands. @param json path of the JSON that was written of it; null when there is none */
	record Status(String form, String formTitle, int kept, int broken, int errors, int warnings, int infos, @Nullable String json,
			Progress workspace) {
	}

	/** A document that did not come from a file. @param name with ending @param base64 its bytes */
	record Content(String name, String base64) {
	}

	/**
	 * A document that reports are wanted of.
	 *
	 * @param source URI of a file, or the document itself
	 * @param folder URI of the folder in which the reports will stand; null: that of the file
	 * @param form   name of the form that it is written on; null: the one that it shows
	 */
	record ImportParams(Either<String, Content> source, @Nullable String folder, @Nullable String form) {
	}

	/**
	 * A remark of an import, as {@code report.dsl.documents.blocks.Remark} describes it. Its place in the document is counted
	 * from 1, 0 for unknown.
	 */
	record ImportRemark(String kind, int confidence, String message, int page, int line, int column) {
	}

	/** A report that a document holds. @param fileName what the file may be called @param form null when none is known */
	record ImportedReport(String fileName, String text, @Nullable String form, List<ImportRemark> remarks) {
	}

	/** @param problem why there are no reports; null when there are */
	record Imported(List<ImportedReport> reports, @Nullable String problem) {
	}

	/** A document that is wanted of a report. @param to {@code docx}, {@code html} or {@code pdf} @param target URI of the file to write */
	record ExportParams(TextDocumentIdentifier textDocument, String to, String target) {
	}

	/**
	 * @param path    of the document; null when there is none
	 * @param problem why not
	 * @param errors  faults that the document shows: findings of the report that are errors, without those marked as published
	 */
	record Exported(@Nullable String path, @Nullable String problem, int errors) {
	}

	/** A step in a table. @param move {@code next}, {@code previous} or {@code below} */
	record StepParams(TextDocumentIdentifier textDocument, Position position, String move) {
	}

	/**
	 * Where a step leads.
	 *
	 * @param version   of the text that the edits are for
	 * @param edits     lay out the row that is left; may be empty
	 * @param selection the value of the cell to be selected, when the edits have been made
	 */
	record Step(int version, List<TextEdit> edits, Range selection) {
	}

	/** A row that has been left. @param line counted from 0 */
	record LayoutParams(TextDocumentIdentifier textDocument, int line) {
	}

	/** Edits of a version of a text. */
	record Revision(int version, List<TextEdit> edits) {
	}

	/**
	 * What is to be pasted.
	 *
	 * @param range what is selected, or the place of the caret
	 * @param text  the clipboard as plain text
	 * @param html  the clipboard as HTML; without either it holds a picture
	 */
	record PasteParams(TextDocumentIdentifier textDocument, Range range, @Nullable String text, @Nullable String html) {
	}

	/**
	 * What pasting comes to.
	 *
	 * @param edits     write into cells; empty when nothing can be pasted
	 * @param selection when the edits have been made
	 * @param message   what did not fit and what to do about it, in the language of the user; null when all is well
	 */
	record Pasted(int version, List<TextEdit> edits, @Nullable Range selection, @Nullable String message) {
	}

	/**
	 * Words that were entered on the page of a report, at the one place that is named.
	 *
	 * @param field     key word of a field of the head, as {@code report.dsl.sheet.Field} has it
	 * @param paragraph number of a paragraph, counted through the report from 0
	 * @param was       of a paragraph: its words when they were begun to be changed
	 * @param section   number of a section of the form that has no paragraph yet
	 */
	record EnteredText(String text, @Nullable String field, @Nullable Integer paragraph, @Nullable String was, @Nullable Integer section) {
	}

	/** What was entered on the page of a report: figures, or words. */
	record EnterParams(TextDocumentIdentifier textDocument, @Nullable List<CellEntry.Entered> cells, @Nullable EnteredText words) {
	}

	/** What it comes to in the text. @param message what was not entered and why, in the language of the user; null when all was */
	record Entry(int version, List<TextEdit> edits, @Nullable String message) {
	}

	/** Which labels are wanted. @param labels {@code short} or {@code full} */
	record LabelsParams(TextDocumentIdentifier textDocument, String labels) {
	}

	/** How a report stands; null for a document that is none. */
	@JsonRequest
	CompletableFuture<Status> status(About params);

	/** The official layout of a report, with its places in the text; null for a document that is no report. */
	@JsonRequest
	CompletableFuture<Preview> preview(About params);

	/** The forms at hand. */
	@JsonRequest
	CompletableFuture<List<FormInfo>> forms(About params);

	/** An empty report; null when there is no such form. */
	@JsonRequest
	CompletableFuture<Skeleton> skeleton(SkeletonParams params);

	/** The page about a rule; null when there is no such rule. */
	@JsonRequest
	CompletableFuture<RuleInfo> rule(RuleParams params);

	/**
	 * The reports whose JSON may no longer be what it was because others have changed: those that compare themselves with them or sum
	 * them up. Answered when everything that was said before has been looked at.
	 */
	@JsonRequest
	CompletableFuture<List<String>> dependents(Changed params);

	/** Endings of the names of documents that reports can be made of, each with its dot: what a client offers when it asks for files. */
	@JsonRequest
	CompletableFuture<List<String>> importable();

	/** The reports that a document holds. Nothing is written. */
	@JsonRequest("import")
	CompletableFuture<Imported> importDocument(ImportParams params);

	/** Writes the official document of a report, whole or not at all, over what is there. */
	@JsonRequest("export")
	CompletableFuture<Exported> exportDocument(ExportParams params);

	/** The cell that a step leads to; null where there is none to leave: outside of the rows of a table. */
	@JsonRequest
	CompletableFuture<Step> step(StepParams params);

	/** Lays out the table on one of whose rows a line stands; null when there is nothing to do. */
	@JsonRequest
	CompletableFuture<Revision> layout(LayoutParams params);

	/** Pastes into cells, right and down from the one at hand; null where the client should paste as it always does. */
	@JsonRequest
	CompletableFuture<Pasted> paste(PasteParams params);

	/** Writes what was entered on the page into the text; null when the page is one of another form, or nothing of the kind is on it. */
	@JsonRequest
	CompletableFuture<Entry> enter(EnterParams params);

	/** Writes all labels of rows and columns in their short or their full form; null for a document that is no report. */
	@JsonRequest
	CompletableFuture<Revision> labels(LabelsParams params);
}
