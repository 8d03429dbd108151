// SPDX-License-Identifier: EPL-2.0
/** Keys in the rows of a table, pressed faster than what they bring about. */
import assert from 'node:assert/strict';
import { until } from '../harness/wait.cjs';

/** Begins of the first rows of table three. */
export const FIRST = '一、本年新收';
const SECOND = '二、上年结转';
export const COLUMNS = 6;
/** Milliseconds between keys that are pressed faster than anybody can. */
const DELAYS = [0, 5, 12, 30];

/** Keys that lead to the next cell and leave a figure in it. */
const KEYS = [
	figure => ['Tab', ...figure],
	figure => ['Tab', 'Backspace', ...figure],
	figure => ['Tab', ...figure, '9', 'Backspace'],
	figure => ['Tab', '4', '4', 'Backspace', 'Backspace', ...figure],
	figure => ['Tab', 'Delete', ...figure.slice(0, 2), '6', 'Backspace', ...figure.slice(2)],
	figure => ['Tab', 'Tab', 'Shift+Tab', ...figure],
	figure => ['Tab', ...figure.slice(1), ...Array(figure.length - 1).fill('ArrowLeft'), figure[0]],
	figure => ['Tab', '8', 'Control+Backspace', ...figure]
];

/** The figures of the table. @returns {number[]} */
export function cells(lines) {
	const from = lines.findIndex(line => line.startsWith(FIRST));
	return lines
		.slice(from)
		.flatMap(line =>
			line
				.split('|')
				.slice(1)
				.map(cell => cell.trim())
				.filter(cell => /^\d+$/.test(cell))
		)
		.map(Number);
}

/** The figures of the first rows once they are these. */
function becomes(play, figures, what) {
	return play
		.written(lines => String(cells(lines).slice(0, figures.length)) === String(figures), what)
		.catch(error => {
			throw new Error(`${error.message}\n${figures}\n${play.lines().join('\n')}`);
		});
}

/** By {@link import('./firstHour.mjs').firstHour}. */
export const KEY_SCENES = {
	async 'keys that delete and walk are followed at any speed'() {
		const table = this.lines().findIndex(line => line.startsWith(FIRST));
		for (const delay of DELAYS) {
			await this.bench.goTo(table + 1);
			const figures = [];
			for (let cell = 0; cell < 2 * COLUMNS; cell++) {
				const figure = String(5000 + delay * 100 + cell);
				figures.push(figure);
				await this.keys([...KEYS[cell % KEYS.length](figure)], delay);
			}
			await this.written(
				lines => String(cells(lines).slice(0, figures.length)) === String(figures),
				`the figures with ${delay} ms between keys`
			).catch(error => {
				throw new Error(`${error.message}\n${figures}\n${this.lines().join('\n')}`);
			});
		}
	},

	async 'a click puts the caret elsewhere, and nothing typed is lost'() {
		const before = cells(this.lines());
		await this.bench.goTo(this.number(FIRST));
		// The row of the keys moves while they are followed; the one below does not.
		const row = this.bench.editor(this.file).locator('.view-line', { hasText: SECOND });
		const { y, height } = await row.boundingBox();
		const { bars } = (await this.rows()).find(one => one.text.startsWith(SECOND));
		await this.keys(['Tab', '7', '1'], 0);
		await this.page.mouse.click(bars[3] - 10, y + height / 2); // into the third figure
		await this.keys(['3', 'Tab', '8', '2'], 0);
		const third = COLUMNS + 2;
		const expected = [71, ...before.slice(1, third + 1), 82, ...before.slice(third + 2)];
		// The click may fall between any two digits of the third figure.
		const isExpected = figures =>
			/3/.test(figures[third]) && String(figures.with(third, Number(String(figures[third]).replace('3', '')))) === String(expected);
		await this.written(lines => isExpected(cells(lines)), 'the figures').catch(error => {
			throw new Error(`${error.message}\n${expected}\n${this.lines().join('\n')}`);
		});
	},

	async 'what is pasted behind Tab stands in the cell that it leads to'() {
		for (const delay of DELAYS) {
			const [, , , ...rest] = cells(this.lines()).slice(0, COLUMNS);
			const text = String(600 + delay);
			await this.clip({ 'text/plain': text });
			await this.bench.goTo(this.number(FIRST));
			await this.keys(['Tab', 'Control+V', '3', 'Tab', 'Control+V', 'Tab', '4', 'Control+V', 'Tab'], delay);
			await becomes(this, [`${text}3`, text, `4${text}`, ...rest], `the figures pasted with ${delay} ms between keys`);
		}
	},

	async 'so do cells of a page'() {
		for (const delay of DELAYS) {
			const [, , , , ...rest] = cells(this.lines()).slice(0, COLUMNS);
			const figures = [1, 2, 3].map(one => one * 100 + delay);
			await this.clip({
				'text/plain': figures.join('\t'),
				'text/html': `<table><tr>${figures.map(one => `<td>${one}</td>`).join('')}</tr></table>`
			});
			await this.bench.goTo(this.number(FIRST));
			await this.keys(['Tab', '8', 'Tab', 'Control+V'], delay);
			await becomes(this, [8, ...figures, ...rest], `the cells pasted with ${delay} ms between keys`);
		}
	},

	async 'what is cut, copied or taken back behind Tab is what its cell has'() {
		for (const delay of DELAYS) {
			const last = cells(this.lines())[COLUMNS - 1];
			const [one, two, three] = [1, 2, 3].map(each => each * 1000 + delay);
			await this.bench.goTo(this.number(FIRST));
			await this.keys(['Tab', ...String(one), 'Tab', ...String(two), 'Tab', ...String(three), 'Shift+Tab'], delay);
			await becomes(this, [one, two, three], 'the figures');
			await this.keys(['Tab', 'Control+C', 'Tab', 'Control+V', '5', 'Shift+Tab', 'Shift+Tab', 'Control+X', '6', 'Tab', '7'], delay);
			await this.keys(['Tab', 'Tab', 'Control+V', 'Tab', '9', '9', 'Control+Z', 'Shift+Tab', '8'], delay);
			await becomes(this, [one, 6, 7, `${three}5`, 8, last], `the figures cut with ${delay} ms between keys`);
			assert.equal(await this.page.evaluate(() => navigator.clipboard.readText()), String(two));
		}
	},

	async 'keys in two editors of one text are followed in each'() {
		const below = 1;
		await this.bench.goTo(this.number(FIRST));
		await this.page.keyboard.press('Control+\\');
		await until(async () => (await this.page.locator('.editor-group-container').count()) === 2, 'another editor');
		await until(async () => (await this.bench.line()) === this.number(FIRST), 'its caret');
		for (const delay of DELAYS) {
			const before = cells(this.lines()).slice(0, (below + 1) * COLUMNS);
			const [one, two] = [4000 + delay, 5000 + delay].map(String);
			await this.bench.goTo(this.number(FIRST) + below, 2);
			await this.bench.goTo(this.number(FIRST));
			await this.keys(['Tab', ...one, 'Tab', 'Control+2', 'Tab', ...two, 'ArrowLeft', '7', 'Tab', '8', 'Control+1'], delay);
			await this.keys(['3', 'Tab', '9', 'Tab', 'Control+2', 'Tab', '6', 'Tab'], delay);
			const second = `${two.slice(0, -1)}7${two.at(-1)}`;
			const expected = [one, 3, 9, ...before.slice(3, below * COLUMNS), second, 8, 6, ...before.slice(below * COLUMNS + 3)];
			await becomes(this, expected, `the figures of both with ${delay} ms between keys`);
		}
		await this.bench.command('View: Close All Editors in Group');
		await until(async () => (await this.page.locator('.editor-group-container').count()) === 1, 'one editor');
	}
};
