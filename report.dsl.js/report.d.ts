// SPDX-License-Identifier: EPL-2.0
/**
 * The engine of report.dsl and its editor features. Nothing is read but what is passed in, and no call changes anything.
 *
 * report.js is a module; report.script.js defines the same functions as members of the global `report`, for pages that are opened from a
 * disk, where browsers load no modules.
 */

/** Opens a state of a report. Nothing is read before something is asked; what was worked out for one answer is kept for the next. */
export function open(text: string, options?: Options): Report;

/** Reads the image of a form of one's own. Throws when the bytes are no image of this version. */
export function form(image: Uint8Array): Form;

/** The shipped forms, the newest national one first. */
export function forms(): ShippedForm[];

/** All rules in the order of their groups. */
export function rules(language?: Language): Rule[];

/** The page of a rule as Markdown; null when there is no such rule. */
export function explain(rule: string, language?: Language): string | null;

/** The text of an empty report on a shipped form; null when there is no such form. */
export function empty(form: string, organ: string, year: number): string | null;

/** Of messages; Chinese unless it is stated. */
export type Language = 'zh' | 'en';

export type Severity = 'error' | 'warning' | 'info' | 'off';

export interface Options {
	/** What findings call the report, and its URI in answers. */
	name?: string;
	language?: Language;
	/** How its bytes were read when they were not UTF-8, for example `GB18030`. */
	encoding?: string;
	/** Forms beside the shipped ones; they hide shipped ones of the same name. */
	forms?: Form[];
	/** Last year's report of the same organ. */
	lastYear?: Report;
	/** The reports that this one sums up; the name of each is the path that this one names it by. */
	parts?: Report[];
}

export interface Form {
	readonly name: string;
	readonly title: string;
}

export interface ShippedForm extends Form {
	readonly firstYear: number;
	/** null: no later edition replaces it. */
	readonly lastYear: number | null;
}

export interface Rule {
	readonly id: string;
	readonly severity: Severity;
	readonly title: string;
}

/** Members that take a position count lines and UTF-16 columns from 0, as the Language Server Protocol. */
export interface Report {
	readonly text: string;
	readonly name: string;
	/** In the order of the text, each as in `report check --format json`. */
	findings(): Finding[];
	/** The output of `report build`. */
	json(): string;
	/** The official page as HTML. With `preview`, with marks at the findings and places in the text, to be shown beside it. */
	page(preview: boolean): string;
	/** The text after all repairs that are certain, as `report fix` leaves it. */
	fixed(): string;
	/** The text laid out, as `report format` does it. */
	formatted(): string;
	diagnostics(): Diagnostic[];
	/** What can be done at a place, the best first, each with its edit. */
	actions(startLine: number, startCharacter: number, endLine: number, endCharacter: number): CodeAction[];
	/** Proposals at a place. @param today the day on which the user writes, as `2026-01-31` */
	completion(line: number, character: number, today: string): CompletionList;
	outline(): DocumentSymbol[];
	hover(line: number, character: number): Hover | null;
	/** Enters a figure on the page; null when the form has no such cell. @param cell its number in the form, from `data-cell` of the page */
	enter(cell: number, figure: string): Change | null;
	/** Pastes copied cells over a range; null where the text goes in as it is. */
	paste(startLine: number, startCharacter: number, endLine: number, endCharacter: number, text: string): Change | null;
	/** What Tab, Shift+Tab and Enter do in a table; null where they do what they do elsewhere. */
	step(line: number, character: number, move: 'next' | 'previous' | 'below'): Change | null;
}

/** A place in lines and columns from 1; the end is exclusive. */
export interface Place {
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/** A cell of a form by the keys of its table, row and column. */
export interface Cell {
	readonly table: string;
	readonly row: string;
	readonly column: string;
}

export interface Finding extends Place {
	readonly rule: string;
	readonly severity: Severity;
	readonly message: string;
	/** The reason given in the text for leaving the fault as it is; null when it is not marked so. */
	readonly sic: string | null;
	readonly relation: Relation | null;
	readonly fixes: Fix[];
}

/** The relation behind a finding. Amounts of money are in yuan. */
export interface Relation {
	readonly formula: string;
	readonly expected: number | null;
	readonly actual: number | null;
	readonly difference: number | null;
	readonly cells: (Cell & { readonly value: number | null; readonly previous?: true })[];
}

export interface Fix {
	readonly title: string;
	/** The best one of its finding. */
	readonly preferred: boolean;
	/** Follows from the form and the text alone. */
	readonly certain: boolean;
	readonly cells: (Cell & { readonly from: number | null; readonly to: number | null })[];
	readonly edits: (Place & { readonly newText: string })[];
}

/** Edits of the text as it was asked about, with what else there is to know of them. */
export interface Change {
	readonly edits: TextEdit[];
	/** Where the caret goes, in the text after the edits; absent when it stays. */
	readonly selection?: Range;
	/** What was left out, and what to do about it. */
	readonly message?: string;
}

// Types of the Language Server Protocol, with the members that are set here.

export interface Position {
	readonly line: number;
	readonly character: number;
}

export interface Range {
	readonly start: Position;
	readonly end: Position;
}

export interface TextEdit {
	readonly range: Range;
	readonly newText: string;
}

export interface MarkupContent {
	readonly kind: 'markdown' | 'plaintext';
	readonly value: string;
}

export interface Hover {
	readonly contents: MarkupContent;
	readonly range?: Range;
}

export interface Diagnostic {
	readonly range: Range;
	readonly severity: 1 | 2 | 3;
	/** The rule. */
	readonly code: string;
	readonly source: 'report';
	readonly message: string;
	readonly tags?: (1 | 2)[];
	readonly relatedInformation?: { readonly location: { readonly uri: string; readonly range: Range }; readonly message: string }[];
}

export interface CodeAction {
	readonly title: string;
	readonly kind: string;
	readonly diagnostics?: Diagnostic[];
	readonly isPreferred?: boolean;
	readonly edit?: { readonly changes: { readonly [uri: string]: TextEdit[] } };
}

export interface CompletionList {
	readonly isIncomplete: boolean;
	readonly items: CompletionItem[];
}

export interface CompletionItem {
	readonly label: string;
	readonly kind?: number;
	readonly detail?: string;
	readonly documentation?: MarkupContent;
	readonly preselect?: boolean;
	readonly sortText?: string;
	readonly filterText?: string;
	readonly insertTextFormat?: 1 | 2;
	readonly insertTextMode?: 1 | 2;
	readonly textEdit: TextEdit;
}

export interface DocumentSymbol {
	readonly name: string;
	readonly kind: number;
	readonly range: Range;
	readonly selectionRange: Range;
	readonly detail?: string;
	readonly tags?: 1[];
	readonly children?: DocumentSymbol[];
}
