// SPDX-License-Identifier: EPL-2.0
/**
 * Keys and clicks in one editor while steps are on their way, done one after the other in the order in which they came: each begins
 * where the one before it has left the caret. What the editor has already done with a key is taken back first, so that every
 * change of ours is one of a text in which nothing has strayed.
 */
import { applied, type Change, isSame, type Keyed, keyed, movedSpan, reach, type Span, Strays } from './strays';

export type Move = 'next' | 'previous' | 'below';

/** What is to be done. */
export type Action =
	| { readonly move: Move }
	| { readonly key: Keyed }
	/** deletes what a pattern finds before, or behind, the caret */
	| { readonly erase: 'before' | 'behind'; readonly pattern: RegExp }
	/** a command of the editor */
	| { readonly command: string }
	/** the caret was put elsewhere */
	| { readonly at: Span; readonly order: number };

export interface StepTaken {
	readonly edits: readonly Change[];
	/** in the text after the edits */
	readonly selection: Span;
}

/** The editor, and the server, as they are asked; both answer later. */
export interface Desk {
	/** Makes changes, if the text is still the one that is known. @returns whether they have been made */
	edit(changes: readonly Change[]): Promise<boolean>;
	select(span: Span): void;
	run(command: string): Promise<void>;
	/** @returns undefined for a text that is no longer that of the editor, null where there is no cell */
	step(place: number, move: Move): Promise<StepTaken | null | undefined>;
}

/** What the keys do where there is no cell. */
export const DEFAULTS: Record<Move, string> = { next: 'tab', previous: 'outdent', below: 'type' };
/** Commands that change the text: what they do is not taken for something typed. */
const CHANGING = /^(undo|redo|tab|outdent|type|editor\.action\.insertLine(After|Before))$/;
/** How often to begin again when a key has come between. */
const TRIES = 100;
/** Milliseconds within which the editor says that its caret has arrived. */
const ARRIVED = 2_000;

export class KeyQueue {
	private readonly actions: Action[] = [];
	private readonly strays = new Strays();
	/** What is selected once everything so far has been done. */
	private target: Span;
	/** Changes of ours that are being made. */
	private own: readonly Change[] | undefined;
	/** A change that looks like ours, and what has been told since: a key may have done the same, and the answer tells. */
	private held: (() => void)[] | undefined;
	/** Called when the caret is where it belongs, or has turned out not to be. */
	private arrived: (() => void) | undefined;
	/** All is done once the caret has arrived: what is typed there stays. */
	private resting = false;
	/** A command that the editor itself is at work on. */
	private running: string | undefined;
	/** Grows with each click. */
	private order = 0;

	/** @param text as the editor has told it @param caret where the editor has told that it is */
	constructor(
		private readonly desk: Desk,
		private text: string,
		private caret: Span
	) {
		this.target = caret;
	}

	/** Whether changes are those that this queue is making. */
	owns(changes: readonly Change[]): boolean {
		return this.own !== undefined && are(changes, this.own);
	}

	push(action: Action): void {
		if (this.held) return void this.held.push(() => this.push(action));
		this.actions.push(action);
		this.arrived?.();
	}

	/** Resolves when everything has been done. */
	async work(): Promise<void> {
		for (let action = this.actions.shift(); action; action = this.actions.shift()) await this.follow(action);
	}

	private follow(action: Action): Promise<void> {
		if ('move' in action) return this.step(action.move);
		if ('key' in action) return this.replace(() => reach(this.target, action.key), action.key.text);
		if ('erase' in action) return this.replace(() => this.erased(action.erase, action.pattern), '');
		if ('command' in action) return this.run(action.command);
		this.target = action.at;
		return this.arrive();
	}

	// what the editor tells

	/** @param here whether the changes may be those of keys in this editor @param taken whether something was taken back or done again */
	changed(changes: readonly Change[], here: boolean, taken: boolean): void {
		const again = () => this.changed(changes, here, taken);
		if (this.held) return void this.held.push(again);
		if (this.owns(changes)) {
			this.held = [again];
			return;
		}
		const before = this.text;
		this.text = applied(before, changes);
		if (taken) {
			this.strays.undone(before, this.text);
			this.shift(changes);
		} else if (!here || !this.isTyped(changes)) {
			this.strays.follow(changes);
			this.shift(changes);
			this.arrived?.();
		} else {
			this.type(changes[0]!, before);
			this.arrived?.();
		}
	}

	/** @param clicked whether somebody has put the caret there: of a key that walks, the editor tells that too late to rely on it */
	selected(span: Span, clicked: boolean): void {
		if (this.held) return void this.held.push(() => this.selected(span, clicked));
		this.caret = span;
		if (isSame(span, this.target)) this.arrived?.();
		if (!clicked || this.running) return;
		if ('at' in (this.actions.at(-1) ?? {})) this.actions.pop();
		this.push({ at: span, order: ++this.order });
	}

	/** The only change at the caret; or signs that are typed where the caret is not known to be yet. */
	private isTyped([change, ...more]: readonly Change[]): boolean {
		if (!change || more.length > 0 || (this.running && CHANGING.test(this.running))) return false;
		return keyed(this.caret, change) !== undefined || this.isInPlace(change) || /^[^\r\n]*[^\s][^\r\n]*$/.test(change.text);
	}

	/** Whether the caret has arrived without having told so. */
	private isInPlace(change: Change): boolean {
		return this.resting && this.actions.length === 0 && !this.strays.last && keyed(this.target, change) !== undefined;
	}

	private type(change: Change, before: string): void {
		const { rangeOffset, text } = change;
		const end = rangeOffset + text.length;
		const key = keyed(this.caret, change);
		if (!key && this.isInPlace(change)) this.target = { start: end, end };
		else {
			this.strays.add(change, before, this.order);
			this.keep(key ?? { back: 0, ahead: 0, text });
		}
		this.caret = { start: end, end };
	}

	private keep(key: Keyed): void {
		const last = this.actions.at(-1);
		const goesOn = last && 'key' in last && last.key.text !== '' && key.text !== '' && key.back + key.ahead === 0;
		if (goesOn) this.actions[this.actions.length - 1] = { key: { ...last.key, text: last.key.text + key.text } };
		else this.actions.push({ key });
	}

	/** Every place that is remembered moves with the text. */
	private shift(changes: readonly Change[]): void {
		this.caret = movedSpan(this.caret, changes);
		this.target = movedSpan(this.target, changes);
		this.shiftClicks(changes, 0);
	}

	/** @param since clicks before that were told in a text without these changes */
	private shiftClicks(changes: readonly Change[], since: number): void {
		this.actions.forEach((action, index) => {
			if ('at' in action && action.order > since) this.actions[index] = { ...action, at: movedSpan(action.at, changes) };
		});
	}

	// what is done

	private async step(move: Move): Promise<void> {
		for (let tries = 0; tries < TRIES; tries++) {
			if (!(await this.withdraw())) continue;
			const taken = await this.desk.step(this.target.end, move);
			if (this.strays.last || taken === undefined) continue;
			if (!taken) return this.run(DEFAULTS[move]);
			if (await this.edit(taken.edits, () => this.reach(taken.selection, taken.edits))) return this.arrive();
		}
	}

	private async replace(where: () => Span, text: string): Promise<void> {
		for (let tries = 0; tries < TRIES; tries++) {
			if (!(await this.withdraw())) continue;
			const { start, end } = where();
			const change = { rangeOffset: start, rangeLength: end - start, text };
			const behind = start + text.length;
			if (await this.edit([change], () => this.reach({ start: behind, end: behind }, [change]))) return this.arrive();
		}
	}

	private erased(where: 'before' | 'behind', pattern: RegExp): Span {
		const { start, end } = this.target;
		if (start < end) return this.target;
		const length = (pattern.exec(where === 'before' ? this.text.slice(0, start) : this.text.slice(start)) ?? [''])[0].length;
		return where === 'before' ? { start: start - length, end } : { start, end: end + length };
	}

	private reach(target: Span, changes: readonly Change[]): void {
		this.shiftClicks(changes, 0);
		this.target = target;
	}

	/** Leaves a key to the editor. What is typed before the editor comes to it makes it begin in the wrong place: then it begins again. */
	private async run(command: string): Promise<void> {
		for (let tries = 0; tries < TRIES; tries++) {
			if (!(await this.withdraw())) continue;
			const done = await this.goTo(this.target);
			if (this.strays.last) continue;
			if (!isSame(this.caret, this.target)) {
				if (done) return;
				continue;
			}
			this.running = command;
			await this.desk.run(command);
			this.running = undefined;
			if (this.strays.last && !CHANGING.test(command)) continue;
			this.target = this.caret;
			return;
		}
	}

	/** Takes back what has strayed, the last first. @returns whether nothing is left of it */
	private async withdraw(): Promise<boolean> {
		for (let stray = this.strays.last; stray; stray = this.strays.last) {
			const { rangeOffset, rangeLength, text, order } = stray;
			const change = { rangeOffset, rangeLength, text };
			const made = await this.edit([change], () => {
				this.strays.withdrawn();
				this.shiftClicks([change], order);
			});
			if (!made) return false;
		}
		return true;
	}

	private async edit(changes: readonly Change[], made: () => void): Promise<boolean> {
		if (changes.length === 0) {
			made();
			return true;
		}
		this.own = changes;
		const done = await this.desk.edit(changes);
		this.own = undefined;
		const held = this.held ?? [];
		this.held = undefined;
		if (done && held.shift()) {
			this.text = applied(this.text, changes);
			this.caret = movedSpan(this.caret, changes);
			made();
		}
		for (const told of held) told();
		return done;
	}

	/** When there is more to do, the caret need not stop here. */
	private async arrive(): Promise<void> {
		this.resting = true;
		for (let tries = 0; tries < TRIES && this.actions.length === 0 && !this.strays.last; tries++) if (await this.goTo(this.target)) break;
		this.resting = false;
	}

	/** Waits until the editor has followed, or something else has come. @returns whether there is no more to wait for: it has arrived, or never will */
	private async goTo(span: Span): Promise<boolean> {
		if (isSame(this.caret, span)) return true;
		const arrival = new Promise<boolean>(resolve => {
			const timer = setTimeout(() => resolve(true), ARRIVED);
			this.arrived = () => {
				clearTimeout(timer);
				resolve(isSame(this.caret, this.target));
			};
		});
		this.desk.select(span);
		const done = await arrival;
		this.arrived = undefined;
		return done;
	}
}

/** Whether the changes are these. */
function are(changes: readonly Change[], own: readonly Change[]): boolean {
	return (
		changes.length === own.length &&
		changes.every(({ rangeOffset, rangeLength, text }) =>
			own.some(one => one.rangeOffset === rangeOffset && one.rangeLength === rangeLength && one.text === text)
		)
	);
}
