// SPDX-License-Identifier: EPL-2.0
/** What a newcomer meets: the settings that everybody begins with, a small window, a folder that is not trusted. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launcher, shots } from '../harness/paths.mjs';
import { until } from '../harness/wait.cjs';
import { Workbench } from '../harness/workbench.mjs';
import { COLUMNS, cells, FIRST, KEY_SCENES } from './keys.mjs';

const FILE = '新报告.report';
/** How many rows of table three have figures. */
const ROWS = 25;
/** So many of them are filled by keys: beyond the first groups. */
const FILLED = 8;
/** Milliseconds between two keys. */
const TYPIST = 50;
/** Milliseconds within which a slow machine has followed the keys. */
const FOLLOWED = 180_000;

/** As {@link import('./scenes.mjs').scenes}. */
export async function firstHour(code, browser, tally, { name, workspace }) {
	const folder = join(shots, name.replaceAll(' ', '-'));
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		join(workspace, FILE),
		execFileSync(launcher, ['new', '--form', 'gov2021', '--organ', '云溪市新桥镇人民政府', '--year', '2025'], { encoding: 'utf8' })
	);
	await browser.page(
		'zh-cn',
		async page => {
			const play = new Play(code, page, workspace, folder);
			for (const [title, scene] of SCENES) {
				const passed = await tally.test(`${name}, first hour: ${title}`, () => scene.call(play));
				await page.screenshot({ path: join(folder, `${title}${passed ? '' : ' (failed)'}.png`) });
			}
		},
		{ width: 1280, height: 720 }
	);
}

class Play {
	/** @param shots folder of the pictures */
	constructor(code, page, workspace, shots) {
		this.shots = shots;
		this.code = code;
		this.page = page;
		this.workspace = workspace;
		this.bench = new Workbench(page);
	}

	get file() {
		return FILE;
	}

	/** The cells of a row in the file. */
	row(label) {
		const line = this.lines().find(one => one.trim().startsWith(label)) ?? '';
		return line
			.split('|')
			.slice(1)
			.map(cell => cell.trim())
			.join('|');
	}

	lines() {
		return readFileSync(join(this.workspace, FILE), 'utf8').split('\n');
	}

	number(begin) {
		return this.lines().findIndex(line => line.trim().startsWith(begin)) + 1;
	}

	/** The file once a condition holds of it; the editor saves by itself. */
	written(condition, what) {
		return until(
			() => {
				const lines = this.lines();
				return condition(lines) && lines;
			},
			what,
			FOLLOWED
		);
	}

	/** Pastes something into the first cell of a row. @param {Record<string, string>} content by its type */
	async paste(begin, content) {
		await this.bench.goTo(this.number(begin));
		await this.page.keyboard.press('Tab');
		await until(async () => !/, Col 1$/.test(await this.page.locator('#status\\.editor\\.selection').innerText()), 'the first cell');
		await this.clip(content);
		await this.page.keyboard.press('Control+V');
	}

	/** Puts something into the clipboard. @param {Record<string, string>} content by its type */
	async clip(content) {
		await this.page.evaluate(
			all =>
				navigator.clipboard.write([
					new ClipboardItem(Object.fromEntries(Object.entries(all).map(([type, text]) => [type, new Blob([text], { type })])))
				]),
			content
		);
	}

	/** Presses keys one after the other, without waiting for what they bring about. */
	async keys(keys, delay) {
		for (const key of keys) {
			await this.page.keyboard.press(key);
			if (delay > 0) await this.page.waitForTimeout(delay);
		}
	}

	/** Where the bars of the rows on screen are, and the ends of each row. @returns {Promise<{ text: string, bars: number[], left: number, right: number }[]>} */
	rows() {
		return this.bench.editor(FILE).evaluate(editor =>
			[...editor.querySelectorAll('.view-lines > .view-line')].map(line => {
				const bars = [];
				let left = Infinity;
				let right = 0;
				const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode(); node; node = walker.nextNode())
					for (let i = 0; i < node.data.length; i++) {
						const range = document.createRange();
						range.setStart(node, i);
						range.setEnd(node, i + 1);
						const box = range.getBoundingClientRect();
						if (node.data[i] === '|') bars.push(Math.round(box.left));
						if (node.data[i].trim() === '') continue;
						left = Math.min(left, box.left);
						right = Math.max(right, box.right);
					}
				return { text: line.textContent.replaceAll('\u00a0', ' '), bars, left, right };
			})
		);
	}
}

const SCENES = Object.entries({
	async 'a restricted folder, and not a word is boxed'() {
		// A file that opens while the window still learns its languages may keep boxes until it is shown again: the editor's own race.
		await this.bench.explore(this.code, this.workspace, FILE);
		await this.page
			.locator('.statusbar-item', { hasText: /Restricted Mode|受限模式/ })
			.first()
			.waitFor();
		await this.bench.editor(FILE).locator('.codelens-decoration:visible').first().waitFor({ timeout: 60_000 });
		assert.equal(await this.page.locator('.unicode-highlight').count(), 0);
	},

	async 'bars line up, and label and figures of every row are in one view'() {
		await this.page.locator('.explorer-viewlet:visible').first().waitFor();
		const { x, width } = await this.bench.editor(FILE).boundingBox();
		const minimap = await this.bench.editor(FILE).locator('.minimap').boundingBox();
		const edge = minimap?.width > 0 ? minimap.x : x + width;
		const seen = new Map();
		for (const begin of [FIRST, '8.属于行政查询', '四、结转下年度']) {
			await this.bench.goTo(this.number(begin));
			for (const row of await this.rows()) if (row.bars.length === COLUMNS + 1) seen.set(row.text, row);
		}
		const rows = [...seen.values()];
		assert.equal(rows.length, ROWS + 1, [...seen.keys()].join('\n')); // with the header
		for (const row of rows) {
			assert.deepEqual(row.bars, rows[0].bars, row.text);
			assert.ok(row.left >= x && row.right < edge, `${row.text}: ${x} ${row.left} ${row.right} ${edge}`);
		}
	},

	async 'a table is filled by Tab at the speed of a fast typist'() {
		await this.bench.goTo(this.number(FIRST));
		const figures = Array.from({ length: FILLED * COLUMNS }, (_, index) => 1000 + index * 7);
		for (const figure of figures) {
			await this.page.keyboard.press('Tab', { delay: TYPIST });
			await this.page.keyboard.type(String(figure), { delay: TYPIST });
		}
		await this.written(lines => String(cells(lines)) === String(figures), 'the figures').catch(error => {
			throw new Error(`${error.message}\n${this.lines().join('\n')}`);
		});
	},

	...KEY_SCENES,

	async 'cells copied from a page are pasted into cells'() {
		await this.paste('规章', {
			'text/plain': '3\t1\t17\n21\t13\t214',
			'text/html': '<table><tr><td>3</td><td>1</td><td>17</td></tr><tr><td>21</td><td>13</td><td>214</td></tr></table>'
		});
		await this.written(
			lines =>
				lines.some(line => /^规章 *\| +3 \| +1 \| +17$/.test(line)) &&
				lines.some(line => /^行政规范性文件 *\| +21 \| +13 \| +214$/.test(line)),
			'the cells'
		);
	},

	async 'cells copied as text, too, and what does not fit is said'() {
		await this.paste('行政处罚', { 'text/plain': '1893\t5\n107\t6' });
		const lines = await this.written(all => all.some(line => /^行政强制 *\| +107$/.test(line)), 'the cells');
		assert.ok(lines.some(line => /^行政处罚 *\| +1893$/.test(line)));
		// Under test the editor keeps what it says to itself until it is asked.
		await this.bench.command('Notifications: Show Notifications');
		await this.page.locator('.notification-list-item', { hasText: '5' }).first().waitFor();
		await this.page.screenshot({ path: join(this.shots, 'what does not fit.png') });
		await this.bench.command('Notifications: Clear All Notifications');
	},

	async 'the preview shows label and figures of a row beside the text'() {
		await this.bench.goTo(this.number('4.保护第三方'));
		await this.bench.press(['Control+K', 'v'], this.page.locator('iframe.webview.ready'), 'the preview');
		const row = this.bench.preview().locator('tr', { hasText: '保护第三方合法权益' });
		await row.locator('td').first().waitFor({ timeout: 30_000 });
		await until(async () => {
			const frame = await this.page.locator('iframe.webview.ready').boundingBox();
			const label = await row.locator('th[scope=row]').boundingBox();
			const last = await row.locator('td').last().boundingBox();
			return (
				label.x >= frame.x &&
				last.x + last.width <= frame.x + frame.width &&
				last.y >= frame.y &&
				last.y + last.height <= frame.y + frame.height
			);
		}, 'the row in sight');
	},

	async 'figures are entered on the page'() {
		const rows = this.bench.preview().locator('tbody tr');
		const row = rows.filter({ hasText: '8.属于行政查询事项' });
		await row.locator('td').first().click();
		const field = this.bench.preview().locator('input.entry');
		await until(async () => /行政查询.*自然人/.test(await field.getAttribute('aria-label')), 'the figure selected');
		for (const figure of ['8', '3', '12']) {
			await this.page.keyboard.type(figure, { delay: TYPIST });
			await this.page.keyboard.press('Tab');
		}
		await this.page.keyboard.type('7');
		await this.page.keyboard.press('Enter');
		await until(
			() => this.row('8.属于行政查询') === '8|3|12|7|||=',
			() => `the figures in the text: ${this.row('8.属于行政查询')}`
		);
		await this.page.keyboard.type('5');
		await this.page.keyboard.press('ArrowUp');
		await until(
			() => this.row('1.本机关不掌握').startsWith('|||5|'),
			() => `the figure below: ${this.row('1.本机关不掌握')}`
		);
		await this.page.keyboard.press('Delete');
		await until(
			() => this.row('8.属于行政查询') === '8|3|12||||=',
			() => `a figure less: ${this.row('8.属于行政查询')}`
		);
		await row.locator('td', { hasText: /^12$/ }).waitFor();
	},

	async 'what is no figure is in its field again, and why'() {
		const page = this.bench.preview();
		await this.page.keyboard.type('abc');
		await this.page.keyboard.press('Enter');
		await page.locator('[role=alert]', { hasText: 'abc' }).waitFor();
		await until(async () => (await page.locator('input.entry').inputValue()) === 'abc', 'what was typed');
		await this.page.keyboard.press('Escape');
		await page.locator('[role=alert]').waitFor({ state: 'hidden' });
	},

	async 'cells of a workbook are pasted on the page, and taken back'() {
		await this.clip({ 'text/plain': '21\t22\t23' });
		await this.bench.preview().locator('tbody tr', { hasText: '8.属于行政查询事项' }).locator('td').first().click();
		await this.page.keyboard.press('Control+V');
		await until(
			() => this.row('8.属于行政查询') === '21|22|23||||=',
			() => `the cells in the text: ${this.row('8.属于行政查询')}`
		);
		await this.bench.saved();
		await this.page.keyboard.press('Control+Z');
		await until(
			() => this.row('8.属于行政查询') === '8|3|12||||=',
			() => `the cells as before: ${this.row('8.属于行政查询')}`
		);
		await this.bench.saved();
		await this.page.keyboard.press('Control+Y');
		await until(
			() => this.row('8.属于行政查询') === '21|22|23||||=',
			() => `the cells pasted again: ${this.row('8.属于行政查询')}`
		);
	}
});
