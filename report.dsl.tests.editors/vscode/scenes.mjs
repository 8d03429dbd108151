// SPDX-License-Identifier: EPL-2.0
/** A few scenes as a person sees them: each begins where the one before has ended. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launcher, shots } from '../harness/paths.mjs';
import { until } from '../harness/wait.cjs';
import { Workbench } from '../harness/workbench.mjs';
import { VSCODE } from '../install/versions.mjs';

const FILE = 'faulty.report';
/** Begin of the row whose first figure is wrong, and of one that any figure of may be wrong. */
const CULPRIT = '4.保护第三方合法权益';
const OPEN = '行政复议 ';
/** The scene with the question that follows an import. */
const QUESTION = 'nothing is overwritten unasked';
/** Begin of a row with a figure of a balance that is broken. */
const UNBALANCED = '一、本年新收';

/**
 * @param {import('../harness/vscode.mjs').VsCode} code
 * @param {import('../harness/browser.mjs').Browser} browser
 * @param {import('../harness/tally.mjs').Tally} tally
 */
export async function scenes(code, browser, tally, { name, workspace }) {
	const folder = join(shots, name.replaceAll(' ', '-'));
	mkdirSync(folder, { recursive: true });
	await browser.page('zh-cn', async page => {
		const play = new Play(code, page, workspace, folder);
		for (const [title, scene] of SCENES) {
			if (title === QUESTION && code.editor.version !== VSCODE.current.vscode) {
				tally.skip(
					`${name}: ${title}`,
					'the question did not appear in this version when it ran in a browser, which is not explained yet; the command itself is tested without windows'
				);
				continue;
			}
			const passed = await tally.test(`${name}: ${title}`, () => scene.call(play));
			await page.screenshot({ path: join(folder, `${title}${passed ? '' : ' (failed)'}.png`) });
			if (!passed) break;
		}
	});
}

class Play {
	/** @param shots folder of the pictures */
	constructor(code, page, workspace, shots) {
		this.code = code;
		this.page = page;
		this.workspace = workspace;
		this.shots = shots;
		this.bench = new Workbench(page);
		this.text = readFileSync(join(workspace, FILE), 'utf8').split('\n');
	}

	/** Number of the line that begins with a text, from 1. */
	number(begin) {
		return this.text.findIndex(line => line.trim().startsWith(begin)) + 1;
	}

	squiggles(severity) {
		return this.bench.editor(FILE).locator(`.squiggly-${severity}`);
	}
}

const SCENES = Object.entries({
	async 'a report is coloured'() {
		await this.bench.open(this.code, this.workspace, FILE);
		const color = async (begin, part) => (await this.bench.lineOf(FILE, begin))?.parts.find(one => one.text.trim() === part)?.color;
		await until(async () => {
			const colors = [await color('年度', '年度'), await color('年度', '2021'), await color('// 乡镇的期限', '// 乡镇的期限是次年1月31日')];
			return colors.every(Boolean) && new Set(colors).size === 3;
		}, 'three colours');
	},

	async 'faults are underlined'() {
		await this.squiggles('warning').first().waitFor({ timeout: 60_000 });
		await this.bench.goToEnd(this.number(CULPRIT));
		await this.squiggles('error').first().waitFor();
	},

	async 'a broken figure is bold'() {
		await until(
			async () => (await this.bench.lineOf(FILE, UNBALANCED)).parts.some(part => part.text.trim() === '17' && Number(part.weight) >= 600),
			'a bold figure'
		);
	},

	async 'the end of the row tells the difference'() {
		await until(async () => /差 -5/.test((await this.bench.lineOf(FILE, CULPRIT)).text), 'the hint');
	},

	async 'all problems are listed'() {
		await this.bench.press('Control+Shift+M', this.bench.problems.filter({ hasText: '两者应相等' }), 'the problems');
		assert.ok((await this.bench.problems.count()) > 5);
	},

	async 'a repair is chosen from the menu'() {
		await this.page.keyboard.press('Control+J');
		await this.bench.problems.first().waitFor({ state: 'hidden' });
		await this.bench.goToEnd(this.number(CULPRIT));
		await this.bench.press('Control+.', this.bench.actions, 'the menu');
		const first = this.bench.actions.first();
		assert.match(await first.innerText(), /自然人.*8 → 3/);
	},

	async 'and mends the wrong cell'() {
		await this.page.locator('.action-widget .monaco-list-row.action.focused').first().waitFor();
		await this.page.keyboard.press('Enter');
		await until(
			async () => /^4\.保护第三方合法权益 *\| +3 \|/.test((await this.bench.lineOf(FILE, CULPRIT)).text.trim()),
			'the mended row'
		);
		await until(async () => !/差/.test((await this.bench.lineOf(FILE, CULPRIT)).text), 'no difference');
	},

	async 'the pointer is told the formula'() {
		await this.bench.goToEnd(this.number(OPEN));
		await this.bench.press(['Control+K', 'Control+I'], this.bench.hover.filter({ hasText: '总计 = 结果维持' }), 'the hover');
	},

	async 'the outline has sections and tables'() {
		await this.page.keyboard.press('Escape');
		await this.bench.command('Explorer: Focus on Outline View');
		await this.page.locator('.outline-tree .monaco-list:focus').waitFor();
		await this.page.keyboard.press('Control+ArrowLeft');
		await this.bench.outline.filter({ hasText: '二、主动公开政府信息情况' }).first().waitFor();
	},

	async 'the status tells form and relations'() {
		const item = this.page.locator('#status\\.languageStatus');
		const details = this.page.locator('.hover-language-status');
		await until(async () => {
			await item.hover();
			await details.filter({ hasText: 'gov2021' }).first().waitFor({ timeout: 4_000 });
			return true;
		}, 'the status');
		assert.match((await details.allInnerTexts()).join('\n'), /\d+\/\d+/);
		await this.bench.editor(FILE).hover({ position: { x: 5, y: 200 } });
		await details.first().waitFor({ state: 'hidden' });
	},

	async 'rows are completed by their initials'() {
		await this.bench.goToEnd(this.number('2.重复申请'));
		await this.page.keyboard.press('Control+Enter');
		await this.page.keyboard.type('yqtg');
		const row = this.bench.suggestions.filter({ hasText: '要求提供公开出版物' });
		await this.bench.press('Control+Space', row, 'the row');
		await row.first().click();
		await until(async () => await this.bench.lineOf(FILE, '3.要求提供公开出版物'), 'the row in the table');
	},

	async 'the preview stands beside the text'() {
		await this.page.keyboard.press('Escape');
		await this.bench.press(['Control+K', 'v'], this.page.locator('iframe.webview.ready'), 'the preview');
		await this.bench.preview().locator('td').first().waitFor({ timeout: 30_000 });
		await this.bench.preview().locator('.broken').first().waitFor();
	},

	async 'a click in it moves the caret'() {
		const cell = this.bench
			.preview()
			.locator('td[data-from]', { hasText: /^1893$|^12$/ })
			.first();
		await cell.click();
		// The line is told only while the text has the focus, which stays on the page.
		const told = this.page.locator('#status\\.editor\\.selection');
		await until(async () => {
			await this.page.keyboard.press('Control+1');
			return (await told.isVisible()) && (await this.bench.line()) === this.number('行政处罚 |');
		}, 'the caret in the row');
	},

	async 'it follows what is typed'() {
		await this.bench.press('Control+1', this.bench.focused(FILE), 'the focus in the text');
		await this.page.keyboard.type('4321');
		await this.bench
			.preview()
			.locator('td', { hasText: /^4321$/ })
			.first()
			.waitFor();
	},

	async 'a save writes JSON where JSON has been asked for'() {
		mkdirSync(join(this.workspace, 'out'), { recursive: true });
		await this.page.keyboard.press('Control+S');
		const json = await until(() => readFileSync(join(this.workspace, 'out/faulty.json'), 'utf8'), 'the JSON');
		assert.match(json, /4321/);
	},

	async 'a new report is asked for and opened'() {
		await this.bench.command('按格式新建报告');
		await this.bench.quickInput.locator('.monaco-list-row').filter({ hasText: 'gov2021' }).first().waitFor();
		await this.bench.quickInput.locator('input').first().fill('gov2021');
		await this.bench.quickInput.locator('.monaco-list-row.focused').filter({ hasText: 'gov2021' }).first().waitFor();
		await this.page.keyboard.press('Enter');
		const input = this.bench.quickInput.locator('input').first();
		await until(async () => /机关/.test(await this.bench.quickInput.innerText()), 'the question for the organ');
		await input.fill('云溪市新桥镇人民政府');
		await this.page.keyboard.press('Enter');
		await until(
			async () => /年/.test(await this.bench.quickInput.innerText()) && (await input.inputValue()) !== '云溪市新桥镇人民政府',
			'the question for the year'
		);
		await input.fill('2025');
		await this.page.keyboard.press('Enter');
		await until(
			async () =>
				(await this.bench.lines('云溪市新桥镇人民政府2025.report')).some(line => line.text.includes('机关 "云溪市新桥镇人民政府"')),
			'the skeleton'
		);
		await this.bench.preview().locator('h1', { hasText: '云溪市新桥镇' }).waitFor();
	},

	async 'a document is imported from its menu'() {
		execFileSync(launcher, ['export', join(this.workspace, 'yunxi-2021.report'), '--to', 'docx', '-o', this.workspace], {
			stdio: 'ignore'
		});
		const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'yunxi-2021.docx' }).first();
		await this.bench.press('Control+Shift+E', row, 'the document in the explorer');
		await row.click({ button: 'right' });
		const item = this.page.locator('.monaco-menu .action-item', { hasText: '导入文档' }).first();
		await item.waitFor();
		await this.page.screenshot({ path: join(this.shots, 'the menu of a document.png') });
		await item.click();
	},

	async [QUESTION]() {
		const dialog = this.page.locator('.monaco-dialog-box');
		await dialog.filter({ hasText: '同名报告' }).waitFor({ timeout: 30_000 });
		await this.page.screenshot({ path: join(this.shots, 'the question.png') });
		await dialog.locator('.monaco-button', { hasText: '两份都保留' }).click();
		await until(
			async () => (await this.bench.lines('yunxi-2021-2.report')).some(line => line.text.includes('云溪市2021年')),
			'the imported report'
		);
	}
});
