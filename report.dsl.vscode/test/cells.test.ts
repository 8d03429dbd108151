import assert from 'node:assert/strict';
import test from 'node:test';
import { Strays, are } from '../src/cells/strays';
import { hasBar, touched } from '../src/cells/text';

const at = (line: number, from: number, to = from) => ({ start: { line, character: from }, end: { line, character: to } });
const typed = (line: number, from: number, text: string, to = from) => ({ range: at(line, from, to), text });

test('what can be a row', () => {
	for (const line of ['规章 | 3', '规章｜3', '|']) assert.equal(hasBar(line), true, line);
	for (const line of ['', '三、本年度办理结果', '// 规章 | 3', '  //|']) assert.equal(hasBar(line), false, line);
});

test('changed lines move with what is changed above them', () => {
	assert.deepEqual([...touched(new Set([5]), [typed(5, 1, '7')])], [5]);
	assert.deepEqual([...touched(new Set([5]), [typed(2, 0, '\n\n')])].sort(), [2, 3, 4, 7]);
	assert.deepEqual([...touched(new Set([5, 9]), [{ range: { start: { line: 4 }, end: { line: 6 } }, text: '' }])].sort(), [4, 7]);
});

test('another text is not what somebody has typed', () => {
	assert.deepEqual([...touched(new Set([3]), [{ range: { start: { line: 0 }, end: { line: 99 } }, text: '\n'.repeat(99) }])], []);
});

test('what is typed behind a step is taken back as one', () => {
	const strays = new Strays('甲 | 12 |\n乙 | 3');
	assert.equal(strays.withdrawal, undefined);
	assert.equal(strays.add([typed(0, 6, '4')]), '4');
	assert.equal(strays.add([typed(0, 7, '5')]), '5');
	assert.deepEqual(strays.withdrawal, { range: at(0, 6, 8), newText: '' });
});

test('what it has replaced comes back', () => {
	const strays = new Strays('甲 | 12 |\n乙 | 3');
	assert.equal(strays.add([typed(0, 4, '7', 6)]), '7');
	assert.deepEqual(strays.withdrawal, { range: at(0, 4, 5), newText: '12' });
});

test('what is typed elsewhere, deleted or of several lines does not stray', () => {
	const strays = new Strays('甲 | 12 |\n乙 | 3');
	assert.equal(strays.add([typed(0, 0, '\n')]), undefined);
	assert.equal(strays.add([typed(0, 0, 'a'), typed(1, 0, 'a')]), undefined);
	strays.add([typed(0, 6, '4')]);
	assert.equal(strays.add([typed(1, 0, 'a')]), undefined);
	assert.equal(strays.add([typed(0, 6, '', 7)]), undefined);
});

test('edits of our own are known', () => {
	const edits = [{ range: at(0, 1, 2), newText: ' 3' }, { range: at(1, 0), newText: '4' }];
	assert.equal(are([typed(1, 0, '4'), typed(0, 1, ' 3', 2)], edits), true);
	assert.equal(are([typed(0, 1, '3', 2)], edits), false);
});
