/** Elements of the page and their places in the text. */

export interface Place {
	readonly from: number;
	readonly to: number;
}

/** The narrowest of the places that hold the offset, its end included; of two equal ones the later, which is the inner one. */
export function narrowest<P extends Place>(places: readonly P[], offset: number): P | undefined {
	let best: P | undefined;
	for (const place of places)
		if (place.from <= offset && offset <= place.to && (!best || place.to - place.from <= best.to - best.from)) best = place;
	return best;
}
