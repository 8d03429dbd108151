// SPDX-License-Identifier: EPL-2.0
/** What an editor has told while keys in it are followed: its text and caret, and what has been done there ahead of its turn. */
import type { Clipping } from './clips';
import { applied, type Change, isSame, type Keyed, keyed, movedSpan, type Span, Strays } from './strays';

export type Move = 'next' | 'previous' | 'below';

/** What is to be done. */
export type Action =
	| { readonly move: Move }
	| { readonly key: Keyed }
	/** deletes what a pattern finds before, or behind, the caret */
	| { readonly erase: 'before' | 'behind'; readonly pattern: RegExp }
	/** a command of the editor */
	| { readonly command: string }
	/** takes what is selected into the clipboard */
	| { readonly copy: 'copy' | 'cut' }
	| { readonly paste: Clipping }
	/** the caret was put elsewhere */
	| { readonly at: Span; readonly order: number };

/** Commands that change the text: what they do is not taken for something typed. */
export const CHANGING = /^(undo|redo|tab|outdent|type|editor\.action\.(insertLine(After|Before)|clipboardCutAction))$/;

export abstract class Told {
	protected readonly actions: Action[] = [];
	protected readonly strays = new Strays();
	/** What is selected once everything so far has been done. */
	protected target: Span;
	/** Changes of ours that are being made. */
	protected own: readonly Change[] | undefined;
	/** A change that looks like ours, and what has been told since: a key may have done the same, and the answer tells. */
	protected held: (() => void)[] | undefined;
	/** All is done once the caret has arrived: what is typed there stays. */
	protected resting = false;
	/** A command that the editor itself is at work on. */
	protected running: string | undefined;
	/** Resolves when it is known what is pasted: until then, a change of ours would make the editor give it up. */
	protected coming: Promise<void> | undefined;
	/** Grows with each click. */
	private order = 0;

	/** @param text as the editor has told it @param caret where the editor has told that it is */
	constructor(
		protected text: string,
		protected caret: Span
	) {
		this.target = caret;
	}

	/** Whether changes are those that this queue is making. */
	owns(changes: readonly Change[]): boolean {
		return this.own !== undefined && are(changes, this.own);
	}

	push(action: Action): void {
		if ('paste' in action) this.await(action.paste);
		if (this.held) this.held.push(() => this.actions.push(action));
		else this.actions.push(action);
	}

	private await({ clip }: Clipping): void {
		const coming: Promise<void> = Promise.all([this.coming, clip]).then(() => {
			if (this.coming === coming) this.coming = undefined;
		});
		this.coming = coming;
	}

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
		} else this.type(changes[0]!, before);
	}

	/** @param clicked whether somebody has put the caret there: of a key that walks, the editor tells that too late to rely on it */
	selected(span: Span, clicked: boolean): void {
		if (this.held) return void this.held.push(() => this.selected(span, clicked));
		this.caret = span;
		if (!clicked || this.running) return;
		if ('at' in (this.actions.at(-1) ?? {})) this.actions.pop();
		this.push({ at: span, order: ++this.order });
	}

	/** The only change at the caret; or signs that are typed, or pasted, where the caret is not known to be yet. */
	private isTyped([change, ...more]: readonly Change[]): boolean {
		if (!change || more.length > 0 || (this.running && CHANGING.test(this.running))) return false;
		return keyed(this.caret, change) !== undefined || this.isInPlace(change) || /\S/.test(change.text);
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
	protected shiftClicks(changes: readonly Change[], since: number): void {
		this.actions.forEach((action, index) => {
			if ('at' in action && action.order > since) this.actions[index] = { ...action, at: movedSpan(action.at, changes) };
		});
	}

	/** The answer to changes of ours: it tells whether what looked like them was ours. */
	protected answered(changes: readonly Change[], done: boolean, made: () => void): void {
		this.own = undefined;
		const held = this.held ?? [];
		this.held = undefined;
		if (done && held.shift()) {
			this.text = applied(this.text, changes);
			this.caret = movedSpan(this.caret, changes);
			made();
		}
		for (const told of held) told();
	}

	/** Whether the caret is where it belongs, and nothing has strayed. */
	protected get inPlace(): boolean {
		return !this.strays.last && isSame(this.caret, this.target);
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
