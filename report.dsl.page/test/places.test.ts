// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAt } from '../src/places';

test('the innermost element at the caret', () => {
	const places = [
		{ from: 0, to: 100 },
		{ from: 10, to: 20 },
		{ from: 10, to: 20, inner: true },
		{ from: 20, to: 22 }
	];
	const at = (offset: number, lineStart = 0, lineEnd = 0) => placeAt(places, { offset, lineStart, lineEnd });
	assert.equal(at(15), places[2]);
	assert.equal(at(20), places[3]);
	assert.equal(at(50), places[0]);
	assert.equal(at(101), undefined);
});

test('between the cells of a row the nearest one of the same line', () => {
	const places = [
		{ from: 0, to: 4 },
		{ from: 10, to: 12 },
		{ from: 20, to: 22 },
		{ from: 31, to: 33 }
	];
	const at = (offset: number) => placeAt(places, { offset, lineStart: 0, lineEnd: 30 });
	assert.equal(at(6), places[0]);
	assert.equal(at(9), places[1]);
	assert.equal(at(29), places[2]);
	assert.equal(placeAt(places, { offset: 34, lineStart: 34, lineEnd: 34 }), undefined);
});
