// SPDX-License-Identifier: EPL-2.0
/** From a save to JSON. */
const assert = require('node:assert/strict');
const { existsSync, mkdirSync, readFileSync, rmSync, statSync, watch, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const vscode = require('vscode');
const { report } = require('../processes');
const { test } = require('../suite');
const { ask, change, folder, found, having, replace, show, until } = require('../texts');

const TEXT = () => readFileSync(join(folder(), 'hotline-2025.report'), 'utf8').replace('机关 "', '机关 "测试');

/** What the command line writes for a file. */
function built(run, file, name) {
	const out = join(tmpdir(), `built-${process.pid}`);
	try {
		report(run, 'build', file, '-o', out);
		return readFileSync(join(out, name), 'utf8');
	} finally {
		rmSync(out, { recursive: true, force: true });
	}
}

/** A whole answer of the server: what it was told before has been taken up by then. */
async function settled(uri) {
	await ask('vscode.executeDocumentSymbolProvider', uri);
}

test('a hundred changes and one save write JSON once, with the bytes of the command line', run =>
	having('保存 一次.report', TEXT(), async uri => {
		const out = join(folder(), 'out');
		mkdirSync(out, { recursive: true });
		const written = [];
		const watcher = watch(out, (_, name) => {
			if (name === '保存 一次.json') written.push(name);
		});
		try {
			const document = await show('保存 一次.report');
			for (let i = 0; i < 100; i++)
				await vscode.window.activeTextEditor.edit(edit => edit.insert(new vscode.Position(0, 0), `// 第${i}次\n`));
			await settled(uri);
			assert.equal(existsSync(join(out, '保存 一次.json')), false);
			assert.ok(await document.save());
			const json = await until(() => readFileSync(join(out, '保存 一次.json'), 'utf8'), 'the JSON');
			await settled(uri);
			assert.equal(json, built(run, uri.fsPath, '保存 一次.json'));
			assert.equal(written.length, 1);
		} finally {
			watcher.close();
		}
	}));

test('what cannot be read leaves the JSON as it was', () =>
	having('保留.report', TEXT(), async uri => {
		const json = join(folder(), 'out/保留.json');
		const document = await show('保留.report');
		await change(document, edit => edit.insert(uri, new vscode.Position(0, 0), '// 改过\n'));
		await document.save();
		const before = await until(() => readFileSync(json, 'utf8'), 'the JSON');
		await change(document, edit => edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), '会议纪要\n'));
		await document.save();
		await settled(uri);
		assert.equal(readFileSync(json, 'utf8'), before);
	}));

test('the commands write it, too', () =>
	having('命令.report', TEXT(), async uri => {
		const json = join(folder(), 'out/命令.json');
		await show('命令.report');
		const answer = await ask('report.generate');
		assert.equal(answer.path, json);
		assert.equal(answer.written, true);
		const { ino } = statSync(json);
		assert.equal((await ask('report.generate', uri)).written, false);
		assert.equal(statSync(json).ino, ino);
		await ask('report.generateAll');
		await until(() => existsSync(join(folder(), 'out/yunxi-2021.json')), 'JSON of all reports');
	}));

test('where and whether is a setting', () =>
	having('设置.report', TEXT(), async uri => {
		const settings = vscode.workspace.getConfiguration('report');
		try {
			await settings.update('output.folder', '数据 JSON', vscode.ConfigurationTarget.Workspace);
			const document = await show('设置.report');
			await until(async () => (await ask('report.generate')).path === join(folder(), '数据 JSON/设置.json'), 'the other folder');
			const json = join(folder(), '数据 JSON/设置.json');
			const before = readFileSync(json, 'utf8');
			await settings.update('output.onSave', false, vscode.ConfigurationTarget.Workspace);
			await replace(document, '全年受理诉求«4196»件', '4197');
			await found(uri, 'text/contradicts-table');
			await document.save();
			await settled(uri);
			assert.equal(readFileSync(json, 'utf8'), before);
		} finally {
			await settings.update('output.folder', undefined, vscode.ConfigurationTarget.Workspace);
			await settings.update('output.onSave', undefined, vscode.ConfigurationTarget.Workspace);
		}
	}));

test('a read-only folder does no harm', () =>
	having('只读.report', TEXT(), async uri => {
		const settings = vscode.workspace.getConfiguration('report');
		writeFileSync(join(folder(), '占用'), 'a file where a folder should be');
		try {
			await settings.update('output.folder', '占用', vscode.ConfigurationTarget.Workspace);
			const document = await show('只读.report');
			await until(async () => !(await ask('report.generate')), 'no JSON');
			await change(document, edit => edit.insert(uri, new vscode.Position(0, 0), '// 改过\n'));
			assert.ok(await document.save());
			await settings.update('output.folder', undefined, vscode.ConfigurationTarget.Workspace);
			await until(async () => (await ask('report.generate'))?.path === join(folder(), 'out/只读.json'), 'JSON again');
		} finally {
			await settings.update('output.folder', undefined, vscode.ConfigurationTarget.Workspace);
			rmSync(join(folder(), '占用'));
		}
	}));
