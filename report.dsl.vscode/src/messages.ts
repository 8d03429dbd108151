// SPDX-License-Identifier: EPL-2.0
/** What the extension and the page of the preview tell each other. Offsets are UTF-16 offsets in the text of the report. */

export type ToPage =
	| { readonly type: 'show'; readonly html: string }
	/** the caret stands at the offset, in a line that reaches from `lineStart` to `lineEnd`; reveal: scroll the page to it */
	| { readonly type: 'caret'; readonly offset: number; readonly lineStart: number; readonly lineEnd: number; readonly reveal: boolean }
	/** what was entered into a cell is not in the text, and why */
	| { readonly type: 'refused'; readonly cell: number; readonly text: string; readonly why: string }
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
	| {
			readonly type: 'paste';
			readonly cell: number;
			/** where the cell stands in the text; undefined for one that does not yet */
			readonly place: { readonly from: number; readonly to: number } | undefined;
			readonly text: string;
			readonly html: string;
	  }
	| { readonly type: 'run'; readonly command: 'undo' | 'redo' };
