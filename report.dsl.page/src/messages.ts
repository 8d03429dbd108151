// SPDX-License-Identifier: EPL-2.0
/** What the editor around the page and the page tell each other. Offsets are UTF-16 offsets in the text of the report. */

/** A place where words are entered: a field by its key word, a paragraph by its number in the report, a section without any by its own in the form. */
export type TextPlace = { readonly field: string } | { readonly paragraph: number } | { readonly section: number };

export type ToPage =
	| { readonly type: 'show'; readonly html: string }
	/** the caret stands at the offset, in a line that reaches from `lineStart` to `lineEnd`; reveal: scroll the page to it */
	| { readonly type: 'caret'; readonly offset: number; readonly lineStart: number; readonly lineEnd: number; readonly reveal: boolean }
	/** what was entered into a cell is not in the text, and why */
	| { readonly type: 'refused'; readonly cell: number; readonly text: string; readonly why: string }
	/** what was entered at a place for words is not in the text, and why */
	| { readonly type: 'refusedWords'; readonly place: TextPlace; readonly text: string; readonly why: string }
	/** something to be told beside the page; empty when there is nothing more to tell */
	| { readonly type: 'said'; readonly text: string }
	/** nothing to show, for this reason */
	| { readonly type: 'message'; readonly text: string };

export type FromPage =
	| { readonly type: 'ready' }
	/** goes to a place in the text */
	| { readonly type: 'select'; readonly from: number; readonly to: number }
	/** shows a place in the text, where that is open, and stays in the page */
	| { readonly type: 'show'; readonly from: number; readonly to: number }
	/** a figure is entered into a cell, which is known by its number in the form */
	| { readonly type: 'enter'; readonly cell: number; readonly text: string }
	/** was: the words of a paragraph when they were begun to be changed */
	| { readonly type: 'enterWords'; readonly place: TextPlace; readonly was: string; readonly text: string }
	| {
			readonly type: 'paste';
			readonly cell: number;
			/** where the cell stands in the text; undefined for one that does not yet */
			readonly place: { readonly from: number; readonly to: number } | undefined;
			readonly text: string;
			readonly html: string;
	  }
	/** offers what mends the findings at a place in the text */
	| { readonly type: 'repair'; readonly from: number; readonly to: number }
	| { readonly type: 'run'; readonly command: 'undo' | 'redo' };
