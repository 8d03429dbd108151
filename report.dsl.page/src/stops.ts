// SPDX-License-Identifier: EPL-2.0
/** Where something can be entered on the page, in its order: figures and words. */

const STOPS = '[data-cell]:not(.computed), [data-paragraph], [data-field], [data-section]';

/** Where words are entered. */
export const WORDS = '[data-paragraph], [data-field], [data-section]';

/** The next or the one before that is wanted; undefined where there is none. */
export function stop(from: Element, forward: boolean, wanted: (element: Element) => boolean = () => true): HTMLElement | undefined {
	const stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
	const side = forward ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
	const there = stops.filter(one => from.compareDocumentPosition(one) & side && wanted(one) && one.getClientRects().length > 0);
	return forward ? there[0] : there.at(-1);
}

/** Whether it is a figure that nothing has been entered for. */
export function isBlankFigure(element: Element): boolean {
	return element.hasAttribute('data-cell') && element.textContent === '';
}
