// SPDX-License-Identifier: EPL-2.0
/** The official page as the form: filled in where it is seen, with the settings that everybody begins with. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launcher, shots } from '../harness/paths.mjs';
import { until } from '../harness/wait.cjs';
import { Workbench } from '../harness/workbench.mjs';

const FILE = '页面.report';
/** Milliseconds between two keys. */
const TYPIST = 30;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As {@link import('./scenes.mjs').scenes}. */
export async function pageScenes(code, browser, tally, { name, workspace }) {
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
				const passed = await tally.test(`${name}, page: ${title}`, () => scene.call(play));
				await page.screenshot({ path: join(folder, `page, ${title}${passed ? '' : ' (failed)'}.png`) });
				if (!passed) break;
			}
		},
		{ width: 1280, height: 720 }
	);
}

class Play {
	constructor(code, page, workspace, shots) {
		this.code = code;
		this.page = page;
		this.workspace = workspace;
		this.shots = shots;
		this.bench = new Workbench(page);
	}

	get form() {
		return this.bench.preview();
	}

	text() {
		return readFileSync(join(this.workspace, FILE), 'utf8');
	}

	/** The editor saves by itself. */
	async saved(part, there = true) {
		await until(
			() => this.text().includes(part) === there,
			() => `${there ? '' : 'no '}${part} in\n${this.text()}`
		);
		await this.bench.saved();
	}

	row(label) {
		return this.form.locator('tbody tr', { hasText: label });
	}

	async type(...keys) {
		for (const key of keys) await this.page.keyboard.press(key, { delay: TYPIST });
	}
}

const SCENES = Object.entries({
	async 'a report opens as its page'() {
		await this.bench.explore(this.code, this.workspace, FILE);
		await this.bench.command('以公文页面打开');
		await this.form.locator('h1').first().waitFor({ timeout: 60_000 });
		await this.page.locator('.tab.active', { hasText: FILE }).first().waitFor();
	},

	async 'a paragraph is written where it will be printed'() {
		await this.form.locator('[data-section="0"]').click();
		await this.page.keyboard.insertText('2025年，新桥镇政府信息公开工作稳步推进。');
		await this.type('Enter');
		await this.page.keyboard.type('第二段。', { delay: TYPIST });
		await this.type('Tab');
		await this.saved('"""\n2025年，新桥镇政府信息公开工作稳步推进。\n第二段。\n"""');
		await this.form.locator('[data-paragraph="1"]', { hasText: '第二段。' }).waitFor();
	},

	async 'and changed, and the change is taken back by the editor'() {
		await this.form.locator('[data-paragraph="1"]').click();
		await this.type('End');
		await this.page.keyboard.type('改过。', { delay: TYPIST });
		await this.type('Tab');
		await this.saved('第二段。改过。');
		await this.type('Control+Z');
		await this.saved('第二段。改过。', false);
		await this.saved('第二段。');
	},

	async 'fields of the head'() {
		await this.form.locator('header [data-field="日期"]').click();
		await this.type('Control+A');
		await this.page.keyboard.type('2026年1月20日', { delay: TYPIST });
		await this.type('Enter');
		await until(
			() => /^日期 2026(年1月20日|-01-20)$/m.test(this.text()),
			() => this.text().slice(0, 300)
		);
		await this.form.locator('header [data-field="日期"]').click();
		await this.type('Control+A');
		await this.page.keyboard.type('明天', { delay: TYPIST });
		await this.type('Enter');
		await this.form.locator('[role=alert]', { hasText: '明天' }).waitFor();
		await until(async () => (await this.form.locator('header [data-field="日期"]').innerText()) === '明天', 'what was typed');
		await this.type('Escape');
		await this.form.locator('header [data-field="日期"]', { hasText: '2026年1月20日' }).waitFor();
	},

	async 'figures by keys, and the next blank'() {
		await this.row('一、本年新收政府信息公开申请数量').locator('td').first().click();
		for (const figure of ['12', '3', '0', '0', '0', '0']) {
			await this.page.keyboard.type(figure, { delay: TYPIST });
			await this.type('Tab');
		}
		await until(
			() => /一、本年新收[^|]*\| *12 *\| *3 *\| *0 *\| *0 *\| *0 *\| *0 *\|/.test(this.text()),
			() => this.text()
		);
		await this.row('一、本年新收政府信息公开申请数量').locator('td.computed', { hasText: '15' }).waitFor();
		await this.type('F8');
		await this.page.keyboard.type('7', { delay: TYPIST });
		await this.type('Enter');
		await until(
			() => /二、上年结转[^|]*\| *7 *\|/.test(this.text()),
			() => this.text()
		);
	},

	async 'the editor takes figures back and makes them again'() {
		await this.bench.saved();
		await this.type('Control+Z');
		await until(
			() => /二、上年结转[^|]*\| *\|/.test(this.text()),
			() => this.text()
		);
		await this.bench.saved();
		await this.type('Control+Y');
		await until(
			() => /二、上年结转[^|]*\| *7 *\|/.test(this.text()),
			() => this.text()
		);
	},

	async 'what is wrong is repaired on the page'() {
		await this.row('规章').locator('td').first().click();
		await this.page.keyboard.type('abc', { delay: TYPIST });
		await this.type('Enter');
		await this.form.locator('[role=alert]', { hasText: 'abc' }).waitFor();
		await this.type('Escape', 'Escape');
		await this.row('一、本年新收政府信息公开申请数量').locator('td').last().click();
		await this.page.keyboard.type('99', { delay: TYPIST });
		await this.type('Enter');
		const total = this.row('一、本年新收政府信息公开申请数量').locator('td.broken').last();
		await total.waitFor();
		await total.click();
		await this.bench.press('Control+.', this.bench.quickInput.locator('.monaco-list-row'), 'the repairs');
		await this.page.screenshot({ path: join(this.shots, 'page, repairs.png') });
		await this.bench.quickInput.locator('.monaco-list-row', { hasText: '15' }).first().click();
		await until(
			() => /一、本年新收[^|]*\| *12 *\| *3 *\| *0 *\| *0 *\| *0 *\| *0 *\| *15$/m.test(this.text()),
			() => this.text()
		);
	},

	async 'nothing on it is hard to reach for a reader of the screen'() {
		const frame = this.page.frames().find(one => one.name() === 'active-frame' || /fake\.html/.test(one.url()));
		await frame.evaluate(AXE);
		const { violations } = await frame.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
		assert.deepEqual(
			violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(node => node.html)}`),
			[]
		);
	},

	async 'text and page stay one document'() {
		await this.bench.command('显示源文件');
		await this.bench.editor(FILE).locator('.view-line').first().waitFor();
		const lines = this.text().split('\n');
		await this.bench.goToEnd(lines.indexOf('第二段。') + 1);
		await this.page.keyboard.type('第三句。', { delay: TYPIST });
		await this.saved('第二段。第三句。');
		await this.bench.command('以公文页面打开');
		await this.form.locator('[data-paragraph="1"]', { hasText: '第二段。第三句。' }).waitFor();
	}
});
