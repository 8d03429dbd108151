// SPDX-License-Identifier: EPL-2.0
/** What the server answers beyond the language server protocol. What it has no value for it leaves out. */

/** A request and the types of what is asked and answered. */
export interface Request<P, R> {
	readonly method: string;
	readonly types?: [P, R];
}

interface TextDocument {
	readonly textDocument: { readonly uri: string };
}

/** A form on which a report can be written. */
export interface FormInfo {
	readonly name: string;
	/** the document that prescribes it */
	readonly title?: string;
	/** what it is called in a list */
	readonly displayName: string;
	/** 0 when it has no first year */
	readonly firstYear: number;
	/** left out while it is in force */
	readonly lastYear?: number;
	/** part of the program, not of the workspace */
	readonly shipped: boolean;
}

export interface SkeletonParams {
	readonly form: string;
	readonly organ: string;
	readonly year: number;
	/** where the report will stand */
	readonly uri?: string;
}

export interface Skeleton {
	readonly text: string;
	readonly fileName: string;
	/** offset of the first thing to fill in, in UTF-16 units */
	readonly caret: number;
}

/** The report in its official layout. Elements that stand in the text carry `data-from` and `data-to`, UTF-16 offsets. */
export interface PreviewPage {
	readonly html: string;
	readonly version: number;
}

export interface RulePage {
	readonly id: string;
	readonly title: string;
	readonly markdown: string;
}

export interface ReportStatus {
	readonly form?: string;
	readonly formTitle?: string;
	/** relations that are kept and broken */
	readonly kept: number;
	readonly broken: number;
	readonly errors: number;
	readonly warnings: number;
	readonly infos: number;
	/** path of the JSON last written */
	readonly json?: string;
	/** how far the reports of the workspace have been looked at; total is -1 while it is not known */
	readonly workspace: { readonly reports: number; readonly done: number; readonly total: number };
}

/** Answer of the command `report.generate`. */
export interface Generated {
	readonly path: string;
	readonly written: boolean;
}

/** What an import tells of itself; where in the document, counted from 1, 0 for unknown. */
export interface ImportRemark {
	readonly kind: string;
	/** percent */
	readonly confidence: number;
	readonly message: string;
	readonly page: number;
	readonly line: number;
	readonly column: number;
}

export interface ImportParams {
	/** address of a file, or the document itself */
	readonly source: string | { readonly name: string; readonly base64: string };
	/** where the reports will stand; beside the document when left out */
	readonly folder?: string;
	/** name of the form that it is written on; the one that it shows when left out */
	readonly form?: string;
}

/** A report that a document holds. */
export interface ImportedReport {
	readonly fileName: string;
	readonly text: string;
	readonly form?: string;
	readonly remarks: readonly ImportRemark[];
}

export interface Imported {
	readonly reports: readonly ImportedReport[];
	/** why there are none */
	readonly problem?: string;
}

export type DocumentKind = 'docx' | 'html' | 'pdf';

export interface ExportParams extends TextDocument {
	readonly to: DocumentKind;
	/** address of the file to write */
	readonly target: string;
}

export interface Exported {
	readonly path?: string;
	/** why there is none */
	readonly problem?: string;
	/** errors of the report, which the document shows; those marked as published do not count */
	readonly errors?: number;
}

/** Places of the protocol: lines and UTF-16 columns, counted from 0. */
export interface Place {
	readonly line: number;
	readonly character: number;
}

export interface Extent {
	readonly start: Place;
	readonly end: Place;
}

export interface Edit {
	readonly range: Extent;
	readonly newText: string;
}

/** Edits of a version of a text. */
export interface Revision {
	readonly version: number;
	readonly edits: readonly Edit[];
}

export interface StepParams extends TextDocument {
	readonly position: Place;
	readonly move: 'next' | 'previous' | 'below';
}

/** Where a step leads; the selection counts when the edits have been made. */
export interface Step extends Revision {
	readonly selection: Extent;
}

export interface PasteParams extends TextDocument {
	readonly range: Extent;
	readonly text?: string;
	readonly html?: string;
}

export interface Pasted extends Revision {
	readonly selection?: Extent;
	/** what did not fit and what to do about it */
	readonly message?: string;
}

/** Figures, or words at one place. */
export interface EnterParams extends TextDocument {
	/** numbers of cells in the form, and what was typed for each */
	readonly cells?: readonly { readonly cell: number; readonly text: string }[];
	readonly words?: EnteredText;
}

/** At the one place that is named: a field by its key word, a paragraph by its number in the report, a section without any by that in the form. */
export interface EnteredText {
	readonly text: string;
	readonly field?: string;
	readonly paragraph?: number;
	/** of a paragraph: its words when they were begun to be changed */
	readonly was?: string;
	readonly section?: number;
}

export interface Entry extends Revision {
	/** what was not entered and why */
	readonly message?: string;
}

export interface LabelsParams extends TextDocument {
	readonly labels: 'short' | 'full';
}

/** Null outside of the rows of a table. */
export const stepRequest: Request<StepParams, Step | null> = { method: 'report/step' };
/** Lays out the table on one of whose rows the line stands. */
export const layoutRequest: Request<TextDocument & { readonly line: number }, Revision | null> = { method: 'report/layout' };
/** Null where the clipboard is to be pasted as it always is. */
export const pasteRequest: Request<PasteParams, Pasted | null> = { method: 'report/paste' };
/** Null for a page of another form. */
export const enterRequest: Request<EnterParams, Entry | null> = { method: 'report/enter' };
export const labelsRequest: Request<LabelsParams, Revision | null> = { method: 'report/labels' };
export const previewRequest: Request<TextDocument, PreviewPage | null> = { method: 'report/preview' };
export const formsRequest: Request<Partial<TextDocument>, FormInfo[]> = { method: 'report/forms' };
export const skeletonRequest: Request<SkeletonParams, Skeleton | null> = { method: 'report/skeleton' };
export const ruleRequest: Request<{ readonly id: string }, RulePage | null> = { method: 'report/rule' };
export const statusRequest: Request<TextDocument, ReportStatus | null> = { method: 'report/status' };
/** Endings of the names of documents that can be imported, each with its dot. */
export const importableRequest: Request<undefined, string[]> = { method: 'report/importable' };
export const importRequest: Request<ImportParams, Imported> = { method: 'report/import' };
export const exportRequest: Request<ExportParams, Exported> = { method: 'report/export' };
