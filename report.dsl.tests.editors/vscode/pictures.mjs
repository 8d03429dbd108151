// SPDX-License-Identifier: EPL-2.0
/** Takes the pictures of the documentation: a report with two slips, in the window that a reader would see. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../harness/paths.mjs';
import { shrink } from '../harness/png.mjs';
import { until } from '../harness/wait.cjs';
import { Workbench } from '../harness/workbench.mjs';

const IMAGES = join(root, 'docs/images');
const FILE = 'yunxi-2021.report';
/** One figure of the big table and one total of the small one, as they stand and as they are written by mistake. */
const SLIPS = [
	[/^( *4\.保护第三方合法权益 *\| *)24/m, '$142'],
	[/^(行政复议 .*\| *)16$/m, '$117']
];

/** @param {'zh-cn' | 'en'} language of the editor */
export async function takePictures(code, browser, language) {
	mkdirSync(IMAGES, { recursive: true });
	const workspace = code.workspace(language === 'en' ? 'Yunxi' : '云溪', name => /^yunxi-/.test(name));
	const file = join(workspace, FILE);
	writeFileSync(
		file,
		SLIPS.reduce((text, [slip, by]) => text.replace(slip, by), readFileSync(file, 'utf8'))
	);
	const suffix = language === 'en' ? '' : '.zh';
	const lines = readFileSync(file, 'utf8').split('\n');
	const number = begin => lines.findIndex(line => line.trim().startsWith(begin)) + 1;
	await browser.page(language, async page => {
		await page.setViewportSize({ width: 1280, height: 720 });
		const bench = new Workbench(page);
		await bench.open(code, workspace, FILE);
		await bench.editor(FILE).locator('.codelens-decoration:visible').first().waitFor({ timeout: 60_000 });
		await bench.command(language === 'en' ? 'New Report from a Form' : '按格式新建报告');
		await bench.quickInput.locator('.monaco-list-row', { hasText: '〔2021〕' }).waitFor();
		await picture(page, `vscode-new${suffix}.png`);
		await page.keyboard.press('Escape');
		await bench.goTo(number('二、上年结转'));
		await bench.editor(FILE).locator('.codelens-decoration:visible').first().waitFor();
		await page.keyboard.press('Tab');
		await picture(page, `vscode-fill${suffix}.png`);
		await page.keyboard.press('Control+B');
		await bench.goToEnd(number('4.保护第三方合法权益'));
		await bench.editor(FILE).locator('.squiggly-error').first().waitFor({ timeout: 60_000 });
		// A lens that comes late would move the text away under the menu.
		await bench.editor(FILE).locator('.codelens-decoration:visible').first().waitFor();
		await page.locator('.monaco-breadcrumb-item').nth(1).waitFor();
		await bench.press('Control+.', bench.actions, 'the menu');
		await picture(page, `vscode-fix${suffix}.png`);
		await page.keyboard.press('Escape');
		await bench.goTo(number('行政复议 '));
		await bench.press(['Control+K', 'v'], page.locator('iframe.webview.ready'), 'the preview');
		await bench.preview().locator('td.broken', { hasText: '17' }).click();
		await bench.preview().locator('td.caret', { hasText: '17' }).waitFor();
		await picture(page, `vscode-preview${suffix}.png`);
	});
}

/** The picture when nothing moves any more. */
async function picture(page, name) {
	let last;
	await until(async () => {
		const now = await page.screenshot();
		const still = last !== undefined && now.equals(last);
		last = now;
		return still;
	}, `${name} to be still`);
	const small = shrink(last);
	writeFileSync(join(IMAGES, name), small);
	console.log(`${join(IMAGES, name)}: ${(small.length / 1000).toFixed(0)} kB`);
}
