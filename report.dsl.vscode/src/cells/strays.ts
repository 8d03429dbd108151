// SPDX-License-Identifier: EPL-2.0
/**
 * What is typed while a step is on its way. It goes into the text where the caret still stands, is taken out there, and is typed
 * anew in the cell that it was meant for.
 */

/** A change as the editor tells it; the offset is one of the text before. */
export interface Change {
	readonly rangeOffset: number;
	readonly rangeLength: number;
	readonly text: string;
}

/** What stands somewhere now, and what did before. */
export interface Stray {
	readonly offset: number;
	readonly length: number;
	readonly before: string;
}

export class Strays {
	private readonly all: Stray[] = [];

	/** @param text in which nothing has strayed */
	constructor(private text: string) {
	}

	/** The one to be taken out first; undefined when nothing has strayed. */
	get last(): Stray | undefined {
		return this.all.at(-1);
	}

	/** @param now the text with the changes @returns what was typed; undefined when it was something else: then nothing can be said of the caret */
	add(changes: readonly Change[], now: string): string | undefined {
		const [change] = changes;
		const before = change ? this.text.slice(change.rangeOffset, change.rangeOffset + change.rangeLength) : '';
		this.text = now;
		if (!change || changes.length > 1 || change.text === '' || /[\r\n]/.test(change.text)) return undefined;
		const { rangeOffset: offset, text: { length } } = change;
		const { last } = this;
		if (last && before === '' && offset === last.offset + last.length) this.all[this.all.length - 1] = { ...last, length: last.length + length };
		else this.all.push({ offset, length, before });
		return change.text;
	}

	/** The last one has been taken out. */
	withdrawn(): void {
		this.all.pop();
	}

	/** The text was changed on purpose. */
	follow(now: string): void {
		this.text = now;
	}
}
