// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Cell, type Direction, neighbour } from '../src/neighbours';

/** Tables as they are drawn: a number a cell, `=` for a computed one, blank where no cell is; 10 points wide and high. */
function cells(...tables: string[]): Cell[] {
	let number = 0;
	return tables.flatMap((drawn, table) =>
		drawn
			.split('\n')
			.flatMap((line, y) =>
				[...line].flatMap((sign, x) =>
					sign === ' '
						? []
						: [{ number: number++, table, left: x * 10 + (y % 2 ? 0.3 : 0), top: table * 100 + y * 10, computed: sign === '=' }]
				)
			)
	);
}

const PAGE = cells('ab=\n c=\nde=', 'f');

function leads(from: number, direction: Direction, to: number | undefined): void {
	assert.equal(neighbour(PAGE, from, direction)?.number, to, `${direction} of ${from}`);
}

test('arrows stay in row, column and table', () => {
	leads(0, 'down', 5);
	leads(1, 'down', 3);
	leads(3, 'down', 6);
	leads(6, 'down', undefined);
	leads(6, 'up', 3);
	leads(5, 'up', 0);
	leads(0, 'right', 1);
	leads(1, 'right', undefined);
	leads(1, 'left', 0);
	leads(0, 'left', undefined);
	leads(8, 'up', undefined);
});

test('a figure that is no longer there leads nowhere', () => leads(99, 'down', undefined));
