// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import test from 'node:test';
import { applied, keyed, reach, Strays } from '../src/cells/strays';
import { hasBar, offsetIn, touched } from '../src/cells/text';
import { walked } from '../src/cells/walk';

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
	readonly strays = new Strays();

	constructor(public text: string) {}

	/** @param place where it begins @param replaced how much is selected */
	type(place: number, typed: string, replaced = 0): void {
		const change = { rangeOffset: place, rangeLength: replaced, text: typed };
		this.strays.add(change, this.text, 0);
		this.text = applied(this.text, [change]);
	}

	withdraw(): void {
		for (let { last } = this.strays; last; { last } = this.strays) {
			this.text = applied(this.text, [last]);
			this.strays.withdrawn();
		}
	}
}

const TEXT = '甲 | 12 |\n乙 | 3';

test('what is typed behind a step is taken out again, with what it has replaced or deleted put back', () => {
	const typist = new Typist(TEXT);
	typist.type(4, '7', 2);
	typist.type(5, '8');
	assert.equal(typist.strays.last?.rangeLength, 2);
	typist.type(5, '', 1);
	typist.type(4, '', 1);
	typist.type(2, '', 2);
	typist.type(1, '\n');
	typist.withdraw();
	assert.equal(typist.text, TEXT);
});

test('wherever the caret has been meanwhile, and what something else has written stays', () => {
	const typist = new Typist(TEXT);
	typist.type(6, '4');
	typist.type(typist.text.length - 1, '6', 1);
	const other = { rangeOffset: 2, rangeLength: 0, text: '   ' };
	typist.text = applied(typist.text, [other]);
	typist.strays.follow([other]);
	typist.withdraw();
	assert.equal(typist.text, applied(TEXT, [other]));
});

test('an undo takes back the last of what has strayed, or all of it', () => {
	for (const [undone, left] of [
		[1, 1],
		[2, 0]
	] as const) {
		const typist = new Typist(TEXT);
		const texts = [typist.text];
		for (const place of [6, 3]) {
			typist.type(place, '4');
			texts.push(typist.text);
		}
		const now = texts.at(-1 - undone)!;
		typist.strays.undone(typist.text, now);
		typist.text = now;
		assert.equal(typist.strays.last === undefined, left === 0);
		typist.withdraw();
		assert.equal(typist.text, TEXT);
	}
});

test('what a key has done is known from the caret', () => {
	const caret = { start: 5, end: 5 };
	const change = (rangeOffset: number, rangeLength: number, text: string) => ({ rangeOffset, rangeLength, text });
	assert.deepEqual(keyed(caret, change(5, 0, '7')), { back: 0, ahead: 0, text: '7' });
	assert.deepEqual(keyed(caret, change(4, 1, '')), { back: 1, ahead: 0, text: '' });
	assert.deepEqual(keyed(caret, change(5, 1, '')), { back: 0, ahead: 1, text: '' });
	assert.deepEqual(keyed(caret, change(3, 2, '你')), { back: 2, ahead: 0, text: '你' });
	assert.equal(keyed(caret, change(6, 1, '7')), undefined);
	assert.equal(keyed({ start: 3, end: 5 }, change(4, 1, '')), undefined);
	assert.deepEqual(reach({ start: 3, end: 5 }, { back: 1, ahead: 0, text: '' }), { start: 3, end: 5 });
	assert.deepEqual(reach(caret, { back: 0, ahead: 0, text: '' }), { start: 4, end: 5 });
});

test('places of other lines, in texts of either kind of line ends', () => {
	assert.equal(offsetIn('甲\n乙丙\n丁', { line: 1, character: 1 }), 3);
	assert.equal(offsetIn('甲\r\n乙丙\r\n丁', { line: 2, character: 1 }), 8);
});

test('keys walk by the text in an editor that the commands of the window do not reach', () => {
	const text = '甲 | 12\n乙乙 | 3';
	const at = (command: string, start: number, end = start) => {
		const span = walked(command, text, { start, end });
		return [span.start, span.end];
	};
	assert.deepEqual(at('cursorLeft', 6), [5, 5]);
	assert.deepEqual(at('cursorLeft', 4, 6), [4, 4]);
	assert.deepEqual(at('cursorRight', 4, 6), [6, 6]);
	assert.deepEqual(at('cursorRightSelect', 4, 5), [4, 6]);
	assert.deepEqual(at('cursorHome', 9), [7, 7]);
	assert.deepEqual(at('cursorHomeSelect', 9), [7, 9]);
	assert.deepEqual(at('cursorEnd', 1), [6, 6]);
	assert.deepEqual(at('cursorUp', 12), [5, 5]);
	assert.deepEqual(at('cursorUp', 3), [0, 0]);
	assert.deepEqual(at('cursorDown', 4), [11, 11]);
	assert.deepEqual(at('cursorDown', 9), [text.length, text.length]);
	assert.deepEqual(at('cursorWordLeft', 6), [4, 4]);
	assert.deepEqual(at('cursorWordEndRight', 3), [6, 6]);
	assert.deepEqual(at('cursorBottom', 3), [text.length, text.length]);
	assert.deepEqual(at('editor.action.selectAll', 3), [0, text.length]);
	assert.deepEqual(at('cancelSelection', 2, 4), [4, 4]);
	assert.deepEqual(at('cursorPageDown', 2, 4), [2, 4]);
});
