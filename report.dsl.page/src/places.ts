// SPDX-License-Identifier: EPL-2.0
/** Elements of the page and their places in the text. */

export interface Place {
	readonly from: number;
	readonly to: number;
}

export interface Caret {
	readonly offset: number;
	readonly lineStart: number;
	readonly lineEnd: number;
}

/**
 * The narrowest of the places that hold the caret, their ends included; of two equal ones the later, which is the inner one.
 * In the white space of a row, where no place is, the nearest of its line.
 */
export function placeAt<P extends Place>(places: readonly P[], caret: Caret): P | undefined {
	const { offset, lineStart, lineEnd } = caret;
	let best: P | undefined;
	for (const place of places) if (place.from <= offset && offset <= place.to && (!best || width(place) <= width(best))) best = place;
	if (best) return best;
	const distance = (place: P) => (offset < place.from ? place.from - offset : offset - place.to);
	for (const place of places)
		if (lineStart <= place.from && place.to <= lineEnd && (!best || distance(place) < distance(best))) best = place;
	return best;
}

function width(place: Place): number {
	return place.to - place.from;
}
