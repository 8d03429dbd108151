// SPDX-License-Identifier: EPL-2.0
/** Tests through the extension API: in the real extension host, of the installed extension. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launcher, module } from '../harness/paths.mjs';
import { until } from '../harness/wait.cjs';

const FOLDER = join(module, 'vscode/api');
/** Milliseconds that all tests of a run may take together. */
const MOST = 240_000;

/**
 * @param {import('../harness/vscode.mjs').VsCode} code
 * @param {{ name: string, language: 'zh-cn' | 'en', tests: string[], workspace: string }} run
 */
export async function apiTests(code, browser, tally, { name, language, tests, workspace }) {
	const results = `${workspace}.results`;
	writeFileSync(`${workspace}.json`, JSON.stringify({ tests, results, launcher, language, path: process.env.PATH }));
	writeFileSync(results, '');
	await tally.test(`${name}: all tests were run`, () =>
		browser.page(language, async page => {
			let ended;
			await page.exposeFunction('codeAutomationExit', status => {
				ended = { status };
			});
			await page.exposeFunction('codeAutomationLog', () => undefined);
			const payload = [
				['extensionTestsPath', code.uri(join(FOLDER, 'index.js'))],
				['extensionDevelopmentPath', code.uri(FOLDER)]
			];
			await page.goto(`${code.url}/?folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
			await until(() => ended, `the end of ${tests.join(', ')}`, MOST);
			if (ended.status !== 0) throw new Error(`the extension host ended with ${ended.status}, see ${code.log}`);
		})
	);
	for (const line of existsSync(results)
		? readFileSync(results, 'utf8')
				.split('\n')
				.filter(line => line !== '')
		: []) {
		const result = JSON.parse(line);
		tally.add({ ...result, name: `${name}: ${result.name}` });
	}
}
