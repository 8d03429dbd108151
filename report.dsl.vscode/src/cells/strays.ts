// SPDX-License-Identifier: EPL-2.0
/**
 * What keys do to a text while a step is on its way. They work where the caret still stands; that is taken back there, and done
 * anew in the cell that they were meant for. All places are offsets.
 */

/** A selection, or a caret when it is empty. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A change as the editor tells it; the range is one of the text before. */
export interface Change {
	readonly rangeOffset: number;
	readonly rangeLength: number;
	readonly text: string;
}

/** What a key does wherever the caret is: signs before and behind it that it takes away, and what it types. A selection is replaced instead. */
export interface Keyed {
	readonly back: number;
	readonly ahead: number;
	readonly text: string;
}

export function isSame(one: Span, other: Span): boolean {
	return one.start === other.start && one.end === other.end;
}

/** @returns undefined when no key has made this change at the caret */
export function keyed({ start, end }: Span, { rangeOffset, rangeLength, text }: Change): Keyed | undefined {
	const rangeEnd = rangeOffset + rangeLength;
	if (rangeOffset === start && rangeEnd === end) return { back: 0, ahead: 0, text };
	return start === end && rangeOffset <= start && start <= rangeEnd
		? { back: start - rangeOffset, ahead: rangeEnd - start, text }
		: undefined;
}

/** What a key replaces at a caret. That a selection was deleted does not tell which key did it: it is taken for Backspace. */
export function reach({ start, end }: Span, { back, ahead, text }: Keyed): Span {
	if (start < end) return { start, end };
	const deleted = text === '' && back + ahead === 0 ? 1 : back;
	return { start: Math.max(0, start - deleted), end: start + ahead };
}

/** Where a place is after a change; what is put in at the place comes behind it. */
export function moved(offset: number, { rangeOffset, rangeLength, text }: Change): number {
	if (offset <= rangeOffset) return offset;
	return offset >= rangeOffset + rangeLength ? offset + text.length - rangeLength : rangeOffset;
}

export function movedSpan({ start, end }: Span, changes: readonly Change[]): Span {
	return { start: changes.reduce(moved, start), end: changes.reduce(moved, end) };
}

/** The text with changes, of which none overlap. */
export function applied(text: string, changes: readonly Change[]): string {
	return [...changes]
		.sort((one, other) => other.rangeOffset - one.rangeOffset)
		.reduce(
			(now, { rangeOffset, rangeLength, text: added }) => now.slice(0, rangeOffset) + added + now.slice(rangeOffset + rangeLength),
			text
		);
}

/** Takes back what has strayed. @param order of the strays and clicks of a run */
interface Stray extends Change {
	readonly order: number;
}

export class Strays {
	private all: Stray[] = [];

	/** What takes back the last one; undefined when nothing has strayed. */
	get last(): Stray | undefined {
		return this.all.at(-1);
	}

	/** @param before the text in which the change was made */
	add({ rangeOffset, rangeLength, text }: Change, before: string, order: number): void {
		const { last } = this;
		const goesOn = last !== undefined && rangeLength === 0 && rangeOffset === last.rangeOffset + last.rangeLength && order === last.order;
		if (goesOn) this.all[this.all.length - 1] = { ...last, rangeLength: last.rangeLength + text.length };
		else this.all.push({ rangeOffset, rangeLength: text.length, text: before.slice(rangeOffset, rangeOffset + rangeLength), order });
	}

	/** The last one has been taken back. */
	withdrawn(): void {
		this.all.pop();
	}

	/** Something else has changed the text. */
	follow(changes: readonly Change[]): void {
		this.all = this.all.map(stray => {
			const { start, end } = movedSpan({ start: stray.rangeOffset, end: stray.rangeOffset + stray.rangeLength }, changes);
			return { ...stray, rangeOffset: start, rangeLength: end - start };
		});
	}

	/** An undo has taken back the last ones, or more than these. */
	undone(before: string, now: string): void {
		for (let text = before; this.last && text !== now; this.withdrawn()) text = applied(text, [this.last]);
	}
}
