// SPDX-License-Identifier: EPL-2.0
/** Keys in a window whose extension and server answer late, in any order that can happen: the text is that of keys pressed slowly. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { type Action, type Desk, KeyQueue, type StepTaken } from '../src/cells/keyQueue';
import { applied, type Change, moved, movedSpan, type Span } from '../src/cells/strays';

const TEXT = ['甲 | 12 | 8', '乙 | 3 |', '丙 | 45 | 6', ''].join('\n');
const ACTIONS: Record<string, Action> = {
	'⇥': { move: 'next' },
	'⇤': { move: 'previous' },
	'⌫': { erase: 'before', pattern: /[^]$/u },
	'⌦': { erase: 'behind', pattern: /^[^]/u },
	'→': { command: 'cursorRight' },
	'←': { command: 'cursorLeft' }
};

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
function step(text: string, place: number, by: number): StepTaken | null {
	const here = cells(text).filter(({ start }) => start <= place).length - 1;
	const laidOut = text.replace(/ *\| */g, ' | ').replace(/ +\n/g, ' \n');
	const next = cells(laidOut)[here + by];
	if (!next) return null;
	return { edits: spaces(text, laidOut), selection: next };
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

interface Options {
	/** whether keys that type nothing come to the queue while it is at work */
	readonly kept: boolean;
	/** picks one of several things that can happen next */
	readonly pick: (count: number) => number;
}

/** A window, its extension and a server, with everything that is on its way between them. */
class World {
	text = TEXT;
	caret: Span;
	private version = 0;
	private stepping = false;
	private readonly told: (() => void)[] = [];
	private readonly asked: (() => void)[] = [];
	private readonly served: (() => void)[] = [];
	// what the extension knows
	private known: { text: string; version: number; caret: Span };
	private queue: KeyQueue | undefined;
	private failed: unknown;

	constructor(
		private readonly options: Options,
		start: number
	) {
		this.caret = { start, end: start };
		this.known = { text: this.text, version: 0, caret: this.caret };
	}

	async press(keys: string): Promise<void> {
		const left = [...keys];
		for (;;) {
			const next = [this.told, this.asked, this.served].filter(one => one.length > 0);
			const count = next.length + (left.length > 0 ? 1 : 0);
			if (count === 0 && !this.queue) break;
			if (count > 0) {
				const which = this.options.pick(count);
				// Keys are given back to the window after a while without any.
				if (!this.queue && this.told.length + this.asked.length === 0) this.stepping = false;
				if (which < next.length) next[which]!.shift()!();
				else this.key(left.shift()!);
			}
			await setImmediate();
			if (this.failed) throw this.failed;
		}
	}

	/** `^` is a click at a place, `‖` a key in another editor of the same text. */
	private key(key: string): void {
		const action = ACTIONS[key];
		if (key === '⇥' || key === '⇤' || (action && this.stepping && this.options.kept)) {
			this.stepping = true;
			this.told.push(() => this.command(action!));
		} else if (key === '‖') this.make([{ rangeOffset: 0, rangeLength: 0, text: '甲' }], false);
		else if (key === '^') this.put({ start: 4, end: 4 }, true);
		else if (action && 'command' in action) this.put(this.besides(action.command));
		else if (key === '⌫' && this.caret.end > 0)
			this.change(this.caret.start < this.caret.end ? this.caret : { start: this.caret.start - 1, end: this.caret.end }, '');
		else if (key === '⌦')
			this.change(this.caret.start < this.caret.end ? this.caret : { start: this.caret.start, end: this.caret.end + 1 }, '');
		else this.change(this.caret, key);
	}

	private besides(command: string): Span {
		const { start, end } = this.caret;
		const at = command === 'cursorRight' ? end + (start < end ? 0 : 1) : start - (start < end ? 0 : 1);
		return { start: at, end: at };
	}

	private change({ start, end }: Span, text: string): void {
		this.make([{ rangeOffset: start, rangeLength: end - start, text }]);
		this.put({ start: start + text.length, end: start + text.length });
	}

	private make(changes: readonly Change[], here = true): void {
		this.text = applied(this.text, changes);
		this.caret = movedSpan(this.caret, changes);
		const version = ++this.version;
		this.told.push(() => {
			this.known = { ...this.known, text: applied(this.known.text, changes), version };
			this.queue?.changed(changes, here, false);
		});
	}

	private put(caret: Span, clicked = false): void {
		this.caret = caret;
		this.told.push(() => {
			this.known = { ...this.known, caret };
			this.queue?.selected(caret, clicked);
		});
	}

	private command(action: Action): void {
		if (this.queue) {
			this.queue.push(action);
			return;
		}
		const queue = (this.queue = new KeyQueue(this.desk(), this.known.text, this.known.caret));
		queue.push(action);
		queue
			.work()
			.catch(error => (this.failed = error))
			.finally(() => {
				this.queue = undefined;
			});
	}

	private desk(): Desk {
		const ask = <T>(what: () => T): Promise<T> =>
			new Promise(resolve =>
				this.asked.push(() => {
					const answer = what();
					this.told.push(() => resolve(answer));
				})
			);
		return {
			edit: changes => {
				const { version } = this.known;
				return ask(() => {
					if (version !== this.version) return false;
					this.make(changes);
					this.put(this.caret);
					return true;
				});
			},
			select: span => void ask(() => this.put(span)),
			run: command =>
				ask(() => {
					if (ACTIONS['→'] && /^cursor/.test(command)) this.put(this.besides(command));
				}),
			step: (place, move) =>
				new Promise(resolve => {
					const { text, version } = this.known;
					this.served.push(() => resolve(version === this.known.version ? step(text, place, move === 'next' ? 1 : -1) : undefined));
				})
		};
	}
}

/** Numbers that are the same in each run. */
function random(seed: number): (count: number) => number {
	let state = seed;
	return count => {
		state = (state * 1_103_515_245 + 12_345) & 0x7fff_ffff;
		return (state >> 8) % count;
	};
}

async function typed(keys: string, options: Options, start = 0): Promise<World> {
	const world = new World(options, start);
	await world.press(keys);
	return world;
}

/** Each key once everything before it has been done. */
const SLOWLY: Options = { kept: true, pick: () => 0 };

const KEYS = ['⇥7⇥34⇥', '⇥⌫5', '⇥7⌫8', '⇥12⌫⌫3⇥4', '⇥⌦5⇥⌦6⇤⌫7', '⇥1⇥2⇤3⌫4', '⇥⇥⇥9⌫1⇥⇥2', '⇥→5', '⇥7←8⇥9', '⇥⇥←4→⌫5⇤6', '5⇥6⌫7⇥⇥8⇤9'];

test('each key does what it does to somebody who types slowly', async () => {
	for (const keys of KEYS) {
		const expected = await typed(keys, SLOWLY, 4);
		for (let seed = 1; seed <= 60; seed++) {
			const world = await typed(keys, { kept: true, pick: random(seed) }, 4);
			assert.equal(world.text, expected.text, `${keys}, ${seed}`);
			assert.deepEqual(world.caret, expected.caret, `${keys}, ${seed}`);
		}
	}
});

test('keys that delete are followed where they cannot be kept from the editor, too', async () => {
	for (const keys of KEYS.filter(one => !/[←→⌦]/.test(one))) {
		const expected = await typed(keys, SLOWLY, 4);
		for (let seed = 1; seed <= 60; seed++)
			assert.equal((await typed(keys, { kept: false, pick: random(seed) }, 4)).text, expected.text, `${keys}, ${seed}`);
	}
});

test('what is typed behind a click stands there, what was typed before it in its cell', async () => {
	for (let seed = 1; seed <= 60; seed++) {
		const { text } = await typed('⇥⇥7⌫8^5⌫6', { kept: true, pick: random(seed) }, 4);
		assert.ok(/^甲 \| 612 \| 8\n乙 \| 8 \|/.test(text), `${seed}: ${text}`);
	}
});

test('what is typed in another editor of the same text stays there', async () => {
	for (const keys of ['⇥‖7⌫8⇥‖9', '⇥⇥‖5‖6⌫⇤‖7']) {
		const expected = await typed(keys, SLOWLY, 4);
		for (let seed = 1; seed <= 60; seed++)
			assert.equal((await typed(keys, { kept: true, pick: random(seed) }, 4)).text, expected.text, `${keys}, ${seed}`);
	}
});

test('a place behind a change moves with it', () => {
	const change = { rangeOffset: 3, rangeLength: 2, text: 'abcd' };
	assert.deepEqual(
		[0, 3, 4, 5, 9].map(one => moved(one, change)),
		[0, 3, 3, 7, 11]
	);
});
