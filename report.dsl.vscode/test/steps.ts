// SPDX-License-Identifier: EPL-2.0
/** A small server: tables of rows with bars, without labels above. */
import type { StepTaken } from '../src/cells/keyQueue';
import { applied, type Change, type Span } from '../src/cells/strays';

/** Where the figures of each cell are; blank cells have a place behind their bar and a space. */
function cells(text: string): Span[] {
	const all: Span[] = [];
	for (const { index } of text.matchAll(/\|/g)) {
		const cell = /^ ?(\S*)/.exec(text.slice(index + 1).split(/[|\n]/)[0]!)!;
		const end = index + 1 + cell[0].length;
		all.push({ start: end - cell[1]!.length, end });
	}
	return all;
}

/** The step of a small server: to the next cell, and every line is laid out. */
export function step(text: string, place: number, by: number): StepTaken | null {
	const here = cells(text).filter(({ start }) => start <= place).length - 1;
	const laidOut = text.replace(/ *\| */g, ' | ').replace(/ +\n/g, ' \n');
	const next = cells(laidOut)[here + by];
	if (!next) return null;
	return { edits: spaces(text, laidOut), selection: next };
}

/** Cells with a tab between them are pasted into cells. */
export function paste(text: string, place: number, clip: string): StepTaken | null {
	const figures = clip.split('\t');
	if (figures.length === 1) return null;
	const all = cells(text);
	const from = all.filter(({ start }) => start <= place).length - 1;
	const edits = figures.flatMap((figure, index) => {
		const cell = all[from + index];
		return cell ? [{ rangeOffset: cell.start, rangeLength: cell.end - cell.start, text: figure }] : [];
	});
	return { edits, selection: cells(applied(text, edits))[from] };
}

/** The edits between two texts that differ in spaces only. */
function spaces(from: string, to: string): Change[] {
	const edits: Change[] = [];
	for (let i = 0, j = 0; i < from.length || j < to.length; )
		if (from[i] === to[j]) {
			i++;
			j++;
		} else if (from[i] === ' ') edits.push({ rangeOffset: i++, rangeLength: 1, text: '' });
		else edits.push({ rangeOffset: i, rangeLength: 0, text: to[j++]! });
	return edits;
}
