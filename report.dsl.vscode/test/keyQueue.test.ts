// SPDX-License-Identifier: EPL-2.0
/** Keys in a window whose extension and server answer late, in any order that can happen: the text is that of keys pressed slowly. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { moved } from '../src/cells/strays';
import { type Options, random, World } from './window';

async function typed(keys: string, options: Options, start = 0, clipboard = '77'): Promise<World> {
	const world = new World(options, start);
	world.clipboard = clipboard;
	await world.press(keys);
	return world;
}

/** Each key once everything before it has been done. */
const SLOWLY: Options = { kept: true, pick: () => 0 };

const KEYS = [
	'⇥7⇥34⇥',
	'⇥⌫5',
	'⇥7⌫8',
	'⇥12⌫⌫3⇥4',
	'⇥⌦5⇥⌦6⇤⌫7',
	'⇥1⇥2⇤3⌫4',
	'⇥⇥⇥9⌫1⇥⇥2',
	'⇥→5',
	'⇥7←8⇥9',
	'⇥⇥←4→⌫5⇤6',
	'5⇥6⌫7⇥⇥8⇤9',
	'⇥12⇱3⇥4'
];

/** Asserts that keys do the same in any order of what they bring about. */
async function same(keys: string, clipboard?: string): Promise<void> {
	const expected = await typed(keys, SLOWLY, 4, clipboard);
	for (let seed = 1; seed <= 60; seed++) {
		const world = await typed(keys, { kept: true, pick: random(seed) }, 4, clipboard);
		const about = `${keys}, ${seed}`;
		assert.equal(world.text, expected.text, about);
		assert.deepEqual(world.caret, expected.caret, about);
		assert.equal(world.clipboard, expected.clipboard, about);
	}
}

test('each key does what it does to somebody who types slowly', async () => {
	for (const keys of KEYS) await same(keys);
});

test('keys that delete are followed where they cannot be kept from the editor, too', async () => {
	for (const keys of KEYS.filter(one => !/[←→⌦⇱]/.test(one))) {
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

test('what is pasted stands in the cell that the keys before it lead to, once', async () => {
	for (const clipboard of ['77', '7\t8', '7\n8', '77|1'])
		for (const keys of ['⇥⎘', '⇥⎘5', '⇥⇥⎘5⇥6', '⇥3⎘4⇥⎘⌫5', '⇥⎘⎘⇥9', '⇥⎘←6⇥⎘']) await same(keys, clipboard);
});

test('what is copied or cut is what the cell has that the keys before it lead to', async () => {
	for (const keys of ['⇥⧉', '⇥✂5⇥', '⇥⇥✂⇥6', '⇥⧉⇥⎘5', '⇥✂⇥⎘⇥⧉⇥⎘', '⇥7⇥⧉⇤⎘3']) await same(keys);
});

test('an undo takes back what was typed into the last cell', async () => {
	for (const keys of ['⇥7⇥34↶', '⇥7⇥34↶5⇥6', '⇥7⇥34↶↷⇥1', '⇥⎘↶', '⇥7⇥⎘↶8', '⇥✂↶', '⇥7⇥✂↶⇥2']) await same(keys);
});

test('what is typed in either editor of a text stands there', async () => {
	for (const keys of ['⇥7⇄5', '⇥7⇄5⇥6', '⇥⇥7⌫8⇄56⇤⇄4⇥1', '⇥7⇄⇥34⇄5⇥', '⇥12←3⇄4', '⇥⇄⎘5⇥⇄6', '⇥7⇄⇥8⇄⇥9⇄⇥1']) await same(keys);
});

test('a place behind a change moves with it', () => {
	const change = { rangeOffset: 3, rangeLength: 2, text: 'abcd' };
	assert.deepEqual(
		[0, 3, 4, 5, 9].map(one => moved(one, change)),
		[0, 3, 3, 7, 11]
	);
});
