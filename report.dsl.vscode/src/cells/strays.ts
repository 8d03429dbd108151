/**
 * What is typed while a step is on its way. It goes into the text where the caret still stands, is taken out there, and is typed
 * anew in the cell that it was meant for.
 */
import type { Edit, Extent, Place } from '../protocol';

/** A change as the editor tells it. */
export interface Change {
	readonly range: Extent;
	readonly text: string;
}

export class Strays {
	private readonly lines: readonly string[];
	private start: Place | undefined;
	private text = '';
	private before = '';

	/** @param text in which nothing has strayed */
	constructor(text: string) {
		this.lines = text.split(/\r?\n/);
	}

	/** Takes note of a change. @returns what was typed; undefined when it was something else: then nothing can be said of the caret */
	add(changes: readonly Change[]): string | undefined {
		const [change] = changes;
		if (!change || changes.length > 1 || /[\r\n]/.test(change.text)) return undefined;
		const { start, end } = change.range;
		if (start.line !== end.line) return undefined;
		if (!this.start) {
			this.start = start;
			this.before = (this.lines[start.line] ?? '').slice(start.character, end.character);
		} else if (!same(start, this.end()) || !same(end, start)) return undefined;
		this.text += change.text;
		return change.text;
	}

	/** Makes the text what it was; undefined when nothing has strayed. */
	get withdrawal(): Edit | undefined {
		return this.start && { range: { start: this.start, end: this.end() }, newText: this.before };
	}

	private end(): Place {
		const { line, character } = this.start!;
		return { line, character: character + this.text.length };
	}
}

export function same(one: Place, other: Place): boolean {
	return one.line === other.line && one.character === other.character;
}

/** Whether the changes are these edits. */
export function are(changes: readonly Change[], edits: readonly Edit[]): boolean {
	return changes.every(({ range, text }) => edits.some(edit => edit.newText === text && same(edit.range.start, range.start) && same(edit.range.end, range.end)));
}
