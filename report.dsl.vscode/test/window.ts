// SPDX-License-Identifier: EPL-2.0
/** A window with two editors of one text, its extension and a server, with everything that is on its way between them. */
import { setImmediate } from 'node:timers/promises';
import { type Clip, Clips } from '../src/cells/clips';
import { type Desk, KeyQueue, type StepTaken } from '../src/cells/keyQueue';
import { Queues } from '../src/cells/queues';
import { applied, type Change, movedSpan, type Span } from '../src/cells/strays';
import type { Action } from '../src/cells/told';
import { walked } from '../src/cells/walk';
import { paste, step } from './steps';

export const TEXT = ['甲 | 12 | 8', '乙 | 3 |', '丙 | 45 | 6', ''].join('\n');
/** Keys that come to the extension while it follows others. */
const KEPT: Record<string, Action> = {
	'⇥': { move: 'next' },
	'⇤': { move: 'previous' },
	'⌫': { erase: 'before', pattern: /[^]$/u },
	'⌦': { erase: 'behind', pattern: /^[^]/u },
	'→': { command: 'cursorRight' },
	'←': { command: 'cursorLeft' },
	'⇱': { command: 'cursorHome' },
	'↶': { command: 'undo' },
	'↷': { command: 'redo' },
	'⧉': { copy: 'copy' },
	'✂': { copy: 'cut' }
};

/** The change between two texts. */
function difference(from: string, to: string): Change {
	let start = 0;
	while (start < Math.min(from.length, to.length) && from[start] === to[start]) start++;
	let end = 0;
	while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end++;
	return { rangeOffset: start, rangeLength: from.length - end - start, text: to.slice(start, to.length - end) };
}

export interface Options {
	/** whether keys that type nothing come to the queue while it is at work */
	readonly kept: boolean;
	/** picks one of several things that can happen next */
	readonly pick: (count: number) => number;
}

/** What made a change: signs that are typed one behind the other are taken back together. */
type Maker = 'typed' | 'asked' | 'apart';

/** What is taken back to, or done again. */
interface State {
	readonly text: string;
	readonly caret: Span;
}

/** An editor of the text. */
class Pane {
	/** where the extension knows that the caret is */
	known: Span;

	constructor(public caret: Span) {
		this.known = caret;
	}
}

export class World {
	text = TEXT;
	clipboard = '77';
	private readonly panes: [Pane, Pane];
	private active: Pane;
	private version = 0;
	private stepping = false;
	private readonly told: (() => void)[] = [];
	private readonly asked: (() => void)[] = [];
	private readonly served: (() => void)[] = [];
	/** What the editor is about to paste: given up when the text changes or the caret moves. */
	private pasting: { text: string } | undefined;
	/** Whether the editor pastes by itself. */
	private alone = false;
	private made: Maker | undefined;
	private done: State[] = [];
	private undone: State[] = [];
	// what the extension knows
	private known: { text: string; version: number; active: Pane };
	private readonly queues = new Queues<Pane>(() => undefined);
	private readonly clips = new Clips(() => this.ask(() => this.clipboard));
	private failed: unknown;

	constructor(
		private readonly options: Options,
		start: number
	) {
		this.panes = [new Pane({ start, end: start }), new Pane({ start: 25, end: 25 })];
		this.active = this.panes[0];
		this.known = { text: this.text, version: 0, active: this.active };
	}

	get caret(): Span {
		return this.active.caret;
	}

	async press(keys: string): Promise<void> {
		const left = [...keys];
		for (;;) {
			// Outside of steps, the editor itself gives up what is pasted when somebody types on.
			const free = left.length > 0 && !this.alone;
			const next = [this.told, this.asked, this.served].filter(one => one.length > 0).map(one => () => one.shift()!());
			if (this.pasting) next.push(() => this.tellPasted());
			if (free) next.push(() => this.key(left.shift()!));
			if (next.length === 0 && !this.queues.busy) break;
			// Keys are given back to the window after a while without any.
			if (!this.queues.busy && this.told.length + this.asked.length === 0) this.stepping = false;
			if (next.length > 0) next[this.options.pick(next.length)]!();
			await setImmediate();
			if (this.failed) throw this.failed;
		}
	}

	/** `^` is a click at a place, `‖` a key in another editor of the same text, `⇄` goes to the other one of the two, `⎘` pastes. */
	private key(key: string): void {
		const action = KEPT[key];
		const kept = this.stepping && this.options.kept;
		if (key === '⇥' || key === '⇤' || (action && kept)) {
			this.stepping = true;
			this.told.push(() => this.command(action!));
		} else if (key === '‖') this.make([{ rangeOffset: 0, rangeLength: 0, text: '甲' }], 'asked', null);
		else if (key === '⇄') this.go();
		else if (key === '^') this.put(this.active, { start: 4, end: 4 }, true);
		else if (key === '⎘') this.paste(kept);
		else this.natively(key);
	}

	private natively(key: string): void {
		const { start, end } = this.caret;
		if (key === '→' || key === '←' || key === '⇱') this.walk(KEPT[key] as { command: string });
		else if (key === '↶' || key === '↷') this.again(key);
		else if (key === '⌫') this.change(start < end ? this.caret : { start: Math.max(0, start - 1), end }, '');
		else if (key === '⌦') this.change(start < end ? this.caret : { start, end: end + 1 }, '');
		else if (key === '⧉' || key === '✂') {
			if (start < end) this.clipboard = this.text.slice(start, end);
			if (key === '✂') this.change(this.caret, '');
		} else this.change(this.caret, key);
	}

	private go(): void {
		const active = (this.active = this.panes[this.active === this.panes[0] ? 1 : 0]);
		this.told.push(() => {
			this.known = { ...this.known, active };
		});
	}

	private walk({ command }: { command: string }): void {
		const { start, end } = walked(command, this.text, this.caret);
		this.put(this.active, { start, end });
	}

	private change({ start, end }: Span, text: string): void {
		this.make([{ rangeOffset: start, rangeLength: end - start, text }], 'typed');
		this.put(this.active, { start: start + text.length, end: start + text.length });
	}

	/** @param pane whose keys may have made it */
	private make(changes: readonly Change[], maker: Maker, pane: Pane | null = this.active): void {
		if (maker === 'apart' || this.done.length === 0 || (maker === 'typed' && this.made !== 'typed'))
			this.done.push({ text: this.text, caret: this.caret });
		this.made = maker;
		this.undone = [];
		this.apply(changes, false, pane);
	}

	private apply(changes: readonly Change[], taken: boolean, pane: Pane | null): void {
		this.pasting = undefined;
		this.text = applied(this.text, changes);
		for (const one of this.panes) one.caret = movedSpan(one.caret, changes);
		const version = ++this.version;
		this.told.push(() => {
			this.known = { ...this.known, text: applied(this.known.text, changes), version };
			for (const one of this.panes) one.known = movedSpan(one.known, changes);
			this.clips.givenUp();
			this.queues.changed(changes, () => true, pane ? this.known.active : undefined, taken);
		});
	}

	/** Takes back, or does again. */
	private again(key: '↶' | '↷'): void {
		const [from, to] = key === '↶' ? [this.done, this.undone] : [this.undone, this.done];
		const state = from.pop();
		if (!state) return;
		to.push({ text: this.text, caret: this.caret });
		this.made = undefined;
		this.apply([difference(this.text, state.text)], true, this.active);
		this.put(this.active, state.caret);
	}

	private put(pane: Pane, caret: Span, clicked = false): void {
		if (pane === this.active) this.pasting = undefined;
		if (clicked) this.made = undefined;
		pane.caret = caret;
		this.told.push(() => {
			pane.known = caret;
			if (pane === this.known.active) this.clips.givenUp();
			this.queues.of(pane)?.selected(caret, clicked);
		});
	}

	private paste(kept: boolean): void {
		if (kept) this.told.push(() => this.command({ paste: this.clips.pressed() }));
		else this.alone = true;
		this.pasting = { text: this.clipboard };
	}

	/** The editor asks the extension what to do with what it pastes. */
	private tellPasted(): void {
		const { text } = this.pasting!;
		this.told.push(() => {
			const clip = Promise.resolve<Clip>({ text });
			if (this.clips.told(clip)) return;
			const queue = this.queues.of(this.known.active);
			if (queue) queue.push({ paste: { clip, end: () => undefined } });
			else void this.pasteAlone(text);
		});
		this.pasting = undefined;
	}

	private async pasteAlone(text: string): Promise<void> {
		const taken = await this.serve(known => paste(known, this.caret.start, text));
		await this.ask(() => {
			if (!taken) return this.change(this.caret, text);
			this.make(taken.edits, 'apart');
			this.put(this.active, taken.selection!);
		});
		this.alone = false;
	}

	private command(action: Action): void {
		const pane = this.known.active;
		const queue = this.queues.of(pane);
		if (queue) {
			queue.push(action);
			return;
		}
		const begun = new KeyQueue(this.desk(pane), this.known.text, pane.known);
		begun.push(action);
		this.queues.begin(pane, begun).catch(error => {
			this.failed = error;
		});
	}

	private ask<T>(what: () => T): Promise<T> {
		return new Promise(resolve =>
			this.asked.push(() => {
				const answer = what();
				this.told.push(() => resolve(answer));
			})
		);
	}

	private serve(what: (text: string) => StepTaken | null): Promise<StepTaken | null | undefined> {
		return new Promise(resolve => {
			const { text, version } = this.known;
			this.served.push(() => resolve(version === this.known.version ? what(text) : undefined));
		});
	}

	private desk(pane: Pane): Desk {
		return {
			reaches: command => pane === this.known.active || /^(un|re)do$/.test(command),
			edit: (changes, apart) => {
				const { version } = this.known;
				return this.ask(() => {
					if (version !== this.version) return false;
					this.make(changes, apart ? 'apart' : 'asked');
					this.put(pane, pane.caret);
					return true;
				});
			},
			select: span =>
				this.ask(() => {
					this.made = undefined;
					this.put(pane, span);
				}),
			run: command =>
				this.ask(() => {
					if (/^cursor/.test(command)) this.walk({ command });
					if (command === 'undo') this.again('↶');
					if (command === 'redo') this.again('↷');
				}),
			copy: text =>
				this.ask(() => {
					this.clipboard = text;
					return true;
				}),
			step: (place, move) => this.serve(text => step(text, place, move === 'next' ? 1 : -1)),
			paste: ({ start }, { text = '' }) => this.serve(known => paste(known, start, text)),
			say: () => undefined
		};
	}
}

/** Numbers that are the same in each run. */
export function random(seed: number): (count: number) => number {
	let state = seed;
	return count => {
		state = (state * 1_103_515_245 + 12_345) & 0x7fff_ffff;
		return (state >> 8) % count;
	};
}
