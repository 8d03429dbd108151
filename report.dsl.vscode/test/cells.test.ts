// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import test from 'node:test';
import { Strays } from '../src/cells/strays';
import { hasBar, touched } from '../src/cells/text';

const typed = (line: number, text: string) => ({ range: { start: { line }, end: { line } }, text });

test('what can be a row', () => {
	for (const line of ['规章 | 3', '规章｜3', '|']) assert.equal(hasBar(line), true, line);
	for (const line of ['', '三、本年度办理结果', '// 规章 | 3', '  //|']) assert.equal(hasBar(line), false, line);
});

test('changed lines move with what is changed above them', () => {
	assert.deepEqual([...touched(new Set([5]), [typed(5, '7')])], [5]);
	assert.deepEqual([...touched(new Set([5]), [typed(2, '\n\n')])].sort(), [2, 3, 4, 7]);
	assert.deepEqual([...touched(new Set([5, 9]), [{ range: { start: { line: 4 }, end: { line: 6 } }, text: '' }])].sort(), [4, 7]);
});

test('another text is not what somebody has typed', () => {
	assert.deepEqual([...touched(new Set([3]), [{ range: { start: { line: 0 }, end: { line: 99 } }, text: '\n'.repeat(99) }])], []);
});

/** A text in which somebody types while a step is on its way. */
class Typist {
	readonly strays: Strays;

	constructor(public text: string) {
		this.strays = new Strays(text);
	}

	/** @param place where it begins @param replaced how much is selected */
	type(place: number, typed: string, replaced = 0): string | undefined {
		this.text = this.text.slice(0, place) + typed + this.text.slice(place + replaced);
		return this.strays.add([{ rangeOffset: place, rangeLength: replaced, text: typed }], this.text);
	}

	withdraw(): void {
		for (let stray = this.strays.last; stray; stray = this.strays.last) {
			this.text = this.text.slice(0, stray.offset) + stray.before + this.text.slice(stray.offset + stray.length);
			this.strays.withdrawn();
		}
	}
}

const TEXT = '甲 | 12 |\n乙 | 3';

test('what is typed behind a step is taken out again, with what it has replaced put back', () => {
	const typist = new Typist(TEXT);
	assert.equal(typist.type(4, '7', 2), '7');
	assert.equal(typist.type(5, '8'), '8');
	assert.equal(typist.strays.last?.length, 2);
	typist.withdraw();
	assert.equal(typist.text, TEXT);
});

test('wherever the caret has been meanwhile, and what has been written on purpose stays', () => {
	const typist = new Typist(TEXT);
	typist.type(6, '4');
	typist.type(3, '5');
	typist.type(typist.text.length - 1, '6', 1);
	typist.withdraw();
	assert.equal(typist.text, TEXT);
	typist.strays.follow(typist.text = typist.text.replace('甲 |', '甲    |'));
	typist.type(7, '9', 2);
	typist.withdraw();
	assert.equal(typist.text, '甲    | 12 |\n乙 | 3');
});

test('what is deleted, of several lines or in several places is not typed', () => {
	assert.equal(new Typist(TEXT).type(0, '', 1), undefined);
	assert.equal(new Typist(TEXT).type(0, '\n'), undefined);
	const change = { rangeOffset: 0, rangeLength: 0, text: '1' };
	assert.equal(new Strays(TEXT).add([change, change], `11${TEXT}`), undefined);
});
