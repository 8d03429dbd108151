// SPDX-License-Identifier: EPL-2.0
/** What the extension and the page of the preview tell each other. Offsets are UTF-16 offsets in the text of the report. */

export type ToPage =
	| { readonly type: 'show'; readonly html: string }
	/** the caret stands at the offset, in a line that reaches from `lineStart` to `lineEnd`; reveal: scroll the page to it */
	| { readonly type: 'caret'; readonly offset: number; readonly lineStart: number; readonly lineEnd: number; readonly reveal: boolean }
	/** nothing to show, for this reason */
	| { readonly type: 'message'; readonly text: string };

export type FromPage = { readonly type: 'ready' } | { readonly type: 'select'; readonly from: number; readonly to: number };
