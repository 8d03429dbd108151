// SPDX-License-Identifier: EPL-2.0
/**
 * Keys and clicks in one editor while steps are on their way, done one after the other in the order in which they came: each begins
 * where the one before it has left the caret. What the editor has already done with a key is taken back first, so that every
 * change of ours is one of a text in which nothing has strayed.
 */
import type { Clip, Clipping } from './clips';
import { type Change, isSame, movedSpan, reach, type Span } from './strays';
import { type Action, CHANGING, type Move, Told } from './told';
import { TYPING, walked } from './walk';

export interface StepTaken {
	readonly edits: readonly Change[];
	/** in the text after the edits; what was selected, when nothing is said */
	readonly selection?: Span | undefined;
	/** what is to be said about it */
	readonly message?: string | undefined;
}

/** The editor, and the server, as they are asked; all answer later. */
export interface Desk {
	/** Whether a command of the window would be about this editor. */
	reaches(command: string): boolean;
	/** Makes changes, if the text is still the one that is known. @param apart whether an undo takes them back without what was before @returns whether they have been made */
	edit(changes: readonly Change[], apart: boolean): Promise<boolean>;
	/** Resolves when the editor has followed, and has told what it did before. */
	select(span: Span): Promise<void>;
	run(command: string): Promise<void>;
	/** Puts a text into the clipboard. @returns whether it is there */
	copy(text: string): Promise<boolean>;
	/** @returns undefined for a text that is no longer that of the editor, null where there is no cell */
	step(place: number, move: Move): Promise<StepTaken | null | undefined>;
	/** @returns as {@link step}; null for what is not pasted into cells */
	paste(span: Span, clip: Clip): Promise<StepTaken | null | undefined>;
	say(message: string, done: boolean): void;
}

/** What the keys do where there is no cell. */
export const DEFAULTS: Record<Move, string> = { next: 'tab', previous: 'outdent', below: 'type' };
/** Commands that need not be asked of the editor, and cannot then reach another one that somebody goes to meanwhile. */
const BY_TEXT = /^cursor(Left|Right)$/;
/** How often to begin again when a key has come between. */
const TRIES = 100;

export class KeyQueue extends Told {
	/** Whether an undo is to take back what comes next without what was before. */
	private apart = false;
	/** What was copied last: the clipboard may still have had something else when a key behind it pasted. */
	private copied: string | undefined;

	constructor(
		private readonly desk: Desk,
		text: string,
		caret: Span
	) {
		super(text, caret);
	}

	/** Resolves when everything has been done. */
	async work(): Promise<void> {
		try {
			do {
				for (let action = this.actions.shift(); action; action = this.actions.shift()) await this.follow(action);
				await this.arrive();
			} while (this.actions.length > 0);
		} finally {
			for (const action of this.actions) if ('paste' in action) action.paste.end();
		}
	}

	private async follow(action: Action): Promise<void> {
		if ('move' in action) return this.step(action.move);
		if ('key' in action) return this.replace(() => reach(this.target, action.key), action.key.text);
		if ('erase' in action) return this.replace(() => this.erased(action.erase, action.pattern), '');
		if ('command' in action) return this.run(action.command);
		if ('copy' in action) return this.copy(action.copy);
		if ('paste' in action) return this.paste(action.paste);
		this.target = action.at;
		this.apart = true;
	}

	/** What has been typed and how its row is laid out belong together; what comes in the next cell does not. */
	private async step(move: Move): Promise<void> {
		const taken = await this.take(() => this.desk.step(this.target.end, move), false);
		this.apart = true;
		if (!taken) await this.run(DEFAULTS[move]);
	}

	private async paste({ clip, end }: Clipping): Promise<void> {
		try {
			const { text, html } = this.copied === undefined ? await clip : { text: this.copied };
			if (!text && !html) return;
			this.apart = true;
			const known = { ...(text ? { text } : {}), ...(html ? { html } : {}) };
			const taken = await this.take(() => this.desk.paste(this.target, known), true);
			if (!taken && text) await this.replace(() => this.target, this.withLineEnds(text));
			this.apart = true;
		} finally {
			end();
		}
	}

	/** The editor would give lines the ends that those of its text have. */
	private withLineEnds(text: string): string {
		return text.replace(/\r\n|\r|\n/g, this.text.includes('\r\n') ? '\r\n' : '\n');
	}

	/** Does what the server answers. @returns whether it knows what to do */
	private async take(ask: () => Promise<StepTaken | null | undefined>, apart: boolean): Promise<boolean> {
		for (let tries = 0; tries < TRIES; tries++) {
			if (!(await this.withdraw()) || (apart && !(await this.isThere()))) continue;
			const taken = await ask();
			if (this.strays.last || taken === undefined) continue;
			if (!taken) return false;
			const { edits, selection, message } = taken;
			if (!(await this.edit(edits, () => this.reach(selection ?? movedSpan(this.target, edits), edits), apart))) continue;
			if (message !== undefined) this.desk.say(message, edits.length > 0);
			return true;
		}
		return true;
	}

	private async replace(where: () => Span, text: string): Promise<void> {
		for (let tries = 0; tries < TRIES; tries++) {
			if (!(await this.withdraw()) || (this.apart && !(await this.isThere()))) continue;
			const { start, end } = where();
			const change = { rangeOffset: start, rangeLength: end - start, text };
			const behind = start + text.length;
			if (await this.edit([change], () => this.reach({ start: behind, end: behind }, [change]))) return;
		}
	}

	/** An undo puts the caret where it has been before a change. */
	private async isThere(): Promise<boolean> {
		await this.goTo(this.target);
		return this.inPlace;
	}

	private erased(where: 'before' | 'behind', pattern: RegExp): Span {
		const { start, end } = this.target;
		if (start < end) return this.target;
		const length = (pattern.exec(where === 'before' ? this.text.slice(0, start) : this.text.slice(start)) ?? [''])[0].length;
		return where === 'before' ? { start: start - length, end } : { start, end: end + length };
	}

	/** Where nothing is selected, the editor knows what it takes instead. */
	private async copy(how: 'copy' | 'cut'): Promise<void> {
		for (let tries = 0; tries < TRIES && !(await this.withdraw()); tries++);
		const { start, end } = this.target;
		if (start === end) return this.run(how === 'cut' ? 'editor.action.clipboardCutAction' : 'editor.action.clipboardCopyAction');
		this.copied = this.text.slice(start, end);
		const copied = await this.desk.copy(this.copied);
		this.apart = true;
		if (how === 'cut' && copied) await this.replace(() => this.target, '');
	}

	private reach(target: Span, changes: readonly Change[]): void {
		this.shiftClicks(changes, 0);
		this.target = target;
		this.apart = false;
	}

	/** Leaves a key to the editor. What is typed before the editor comes to it makes it begin in the wrong place: then it begins again. */
	private async run(command: string): Promise<void> {
		for (let tries = 0; tries < TRIES; tries++) {
			if (!(await this.withdraw())) continue;
			if (BY_TEXT.test(command) || !this.desk.reaches(command)) return this.walk(command);
			if (!(await this.isThere())) continue;
			this.running = command;
			await this.desk.run(command);
			this.running = undefined;
			if (this.strays.last && !CHANGING.test(command)) continue;
			this.target = this.caret;
			return;
		}
	}

	private async walk(command: string): Promise<void> {
		const text = TYPING[command];
		if (text !== undefined) return this.replace(() => this.target, text);
		this.target = walked(command, this.text, this.target);
	}

	/** Takes back what has strayed, the last first. @returns whether nothing is left of it */
	private async withdraw(): Promise<boolean> {
		await this.coming;
		for (let stray = this.strays.last; stray; stray = this.strays.last) {
			const { rangeOffset, rangeLength, text, order } = stray;
			const change = { rangeOffset, rangeLength, text };
			const made = await this.edit(
				[change],
				() => {
					this.strays.withdrawn();
					this.shiftClicks([change], order);
				},
				false
			);
			if (!made) return false;
		}
		return true;
	}

	private async edit(changes: readonly Change[], made: () => void, apart = this.apart): Promise<boolean> {
		if (this.coming) return false;
		if (changes.length === 0) {
			made();
			return true;
		}
		this.own = changes;
		const done = await this.desk.edit(changes, apart);
		this.answered(changes, done, made);
		return done;
	}

	/** Only when there is no more to do: before that, the caret need not stop anywhere. */
	private async arrive(): Promise<void> {
		this.resting = true;
		for (let tries = 0; tries < TRIES && this.actions.length === 0 && !this.inPlace && !this.strays.last; tries++)
			await this.goTo(this.target);
		this.resting = false;
	}

	/** An editor whose caret is there already does not tell so. */
	private async goTo(span: Span): Promise<void> {
		const before = this.caret;
		if (isSame(before, span)) return;
		await this.desk.select(span);
		if (this.caret === before) this.caret = span;
	}
}
