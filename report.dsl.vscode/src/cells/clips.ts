// SPDX-License-Identifier: EPL-2.0
/**
 * What is pasted while keys are followed. Only the editor itself can read the whole clipboard everywhere, and it gives up what is pasted as
 * soon as the text changes or the caret moves: so the key tells that something is pasted, and the editor, or else the clipboard's text, what.
 */

export interface Clip {
	readonly text?: string;
	readonly html?: string;
}

/** Something pasted by a key that takes its turn. */
export interface Clipping {
	readonly clip: Promise<Clip>;
	/** It has been pasted: what the editor still tells is about something else. */
	end(): void;
}

/** Milliseconds within which the editor tells what is pasted. */
const TOLD = 1_000;

interface Waiting {
	readonly settle: (clip: Clip | Promise<Clip>) => void;
	readonly read: () => void;
}

export class Clips {
	/** The last key whose clip nobody has told yet: each gives up what the one before it was about to paste. */
	private waiting: Waiting | undefined;

	/** @param text reads the text of the clipboard */
	constructor(private readonly text: () => Promise<string>) {}

	/** A key that pastes has been pressed. */
	pressed(): Clipping {
		this.givenUp();
		let end: () => void = () => undefined;
		const clip = new Promise<Clip>(resolve => {
			let reading = false;
			const read = () => {
				if (!reading) void this.read().then(resolve);
				reading = true;
				clearTimeout(timer);
			};
			const timer = setTimeout(read, TOLD);
			const settle = (told: Clip | Promise<Clip>) => {
				clearTimeout(timer);
				resolve(told);
			};
			const one = { settle, read };
			this.waiting = one;
			end = () => {
				clearTimeout(timer);
				if (this.waiting === one) this.waiting = undefined;
			};
		});
		return { clip, end };
	}

	/** The editor tells what is pasted. @returns whether a key has told before that something is */
	told(clip: Promise<Clip>): boolean {
		const one = this.waiting;
		this.waiting = undefined;
		one?.settle(clip);
		return one !== undefined;
	}

	/** The text has changed or the caret has moved: what the editor has not told by now it never will. */
	givenUp(): void {
		this.waiting?.read();
	}

	private async read(): Promise<Clip> {
		try {
			return { text: await this.text() };
		} catch {
			return {};
		}
	}
}
