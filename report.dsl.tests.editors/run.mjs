// SPDX-License-Identifier: EPL-2.0
/**
 * Tests the language server and the packaged extension in real editors.
 *
 *   node run.mjs [--only current,floor,neovim,emacs] [--parts api,scenes,first,page] [--pictures]
 *
 * Editors that are missing are installed where that is possible, else their tests are skipped, saying so.
 * --pictures takes those of the documentation anew.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Browser } from './harness/browser.mjs';
import { root, shots, target } from './harness/paths.mjs';
import { DEFAULTS } from './harness/settings.mjs';
import { Tally } from './harness/tally.mjs';
import { VsCode } from './harness/vscode.mjs';
import { provide } from './install/debian.mjs';
import { VSCODE } from './install/versions.mjs';
import { vscode } from './install/vscode.mjs';
import { inTerminal } from './terminal.mjs';
import { apiTests } from './vscode/api.mjs';
import { firstHour } from './vscode/firstHour.mjs';
import { pageScenes } from './vscode/pageScenes.mjs';
import { takePictures } from './vscode/pictures.mjs';
import { scenes } from './vscode/scenes.mjs';

const { values } = parseArgs({
	options: {
		only: { type: 'string', default: 'neovim,emacs,current,floor' },
		parts: { type: 'string', default: 'api,scenes,first,page' },
		pictures: { type: 'boolean' }
	}
});
const chosen = values.only.split(',');
const parts = values.parts.split(',');
const API_TESTS = ['activation', 'diagnostics', 'actions', 'reading', 'navigation', 'typing', 'cells', 'output', 'documents', 'running'];

const tally = new Tally();
rmSync(target, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });
for (const name of ['neovim', 'emacs'].filter(one => chosen.includes(one))) {
	const [missing] = provide([name]);
	if (missing) tally.skip(name, missing);
	else await inTerminal(name, tally);
}
for (const name of ['current', 'floor'].filter(one => chosen.includes(one))) {
	const [missing] = provide(['chromium']);
	if (missing) tally.skip(`VS Code ${VSCODE[name].vscode}`, missing);
	else await inVsCode(vscode(VSCODE[name]));
}
process.exitCode = tally.end();

async function inVsCode(editor) {
	const name = `VS Code ${editor.version}`;
	const browser = await Browser.start();
	const options = { vsix: packaged(), log: join(target, `vscode-${editor.version}.log`) };
	let code;
	try {
		if (parts.includes('first') || parts.includes('page')) {
			code = await VsCode.start(editor, { ...options, settings: DEFAULTS, trust: true });
			if (parts.includes('page')) await pageScenes(code, browser, tally, { name, workspace: code.workspace('页面') });
			if (parts.includes('first')) await firstHour(code, browser, tally, { name, workspace: code.workspace('新手') });
			await code.stop();
		}
		code = await VsCode.start(editor, options);
		if (parts.includes('api')) {
			await apiTests(code, browser, tally, { name, language: 'zh-cn', tests: API_TESTS, workspace: code.workspace('接口') });
			await apiTests(code, browser, tally, {
				name: `${name}, English`,
				language: 'en',
				tests: ['english'],
				workspace: code.workspace('interface')
			});
		}
		if (parts.includes('scenes')) await scenes(code, browser, tally, { name, workspace: code.workspace('界面') });
		if (values.pictures) for (const language of ['en', 'zh-cn']) await takePictures(code, browser, language);
	} finally {
		await browser.stop();
		await code?.stop();
	}
}

/** The packaged extension with its own Java. */
function packaged() {
	const folder = join(root, 'report.dsl.vscode/target');
	const name = existsSync(folder) ? readdirSync(folder).find(file => /^report-dsl-linux-x64-.*\.vsix$/.test(file)) : undefined;
	if (!name) throw new Error(`${folder} has no extension for linux-x64: npm run package -- --target linux-x64`);
	return join(folder, name);
}
