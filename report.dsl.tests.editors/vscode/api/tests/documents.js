// SPDX-License-Identifier: EPL-2.0
/** Documents in and out, with the Java that the extension brings along. */
const assert = require('node:assert/strict');
const { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const vscode = require('vscode');
const { report } = require('../processes');
const { test } = require('../suite');
const { ask, change, folder, having, show, until } = require('../texts');

const TEXT = () => readFileSync(join(folder(), 'yunxi-2021.report'), 'utf8').replace(/^上年 .*\n/m, '');

/** Does something in a folder of its own. */
async function within(use) {
	const place = join(folder(), '往来 文档');
	mkdirSync(place, { recursive: true });
	try {
		await use(place);
	} finally {
		await ask('workbench.action.closeAllEditors');
		rmSync(place, { recursive: true, force: true });
	}
}

/** What the command line makes of a file, without what depends on where it lies. */
function built(run, file, name) {
	const out = join(tmpdir(), `documents-${process.pid}`);
	try {
		report(run, 'build', file, '-o', out);
		const { findings, source, ...rest } = JSON.parse(readFileSync(join(out, name), 'utf8'));
		return rest;
	} finally {
		rmSync(out, { recursive: true, force: true });
	}
}

for (const kind of ['docx', 'html', 'pdf'])
	test(`a report goes to ${kind} and comes back`, run =>
		within(place =>
			having('往返.report', TEXT(), async uri => {
				const target = join(place, `往返.${kind}`);
				await show('往返.report');
				assert.equal(await ask('report.export', uri, undefined, { to: kind, target }), target);
				assert.ok(existsSync(target));
				const [made] = await ask('report.import', vscode.Uri.file(target));
				assert.equal(made.fsPath, join(place, '往返.report'));
				assert.equal(vscode.window.activeTextEditor.document.uri.fsPath, made.fsPath);
				assert.deepEqual(built(run, made.fsPath, '往返.json').tables, built(run, uri.fsPath, '往返.json').tables);
			})
		));

test('several documents at once; those that are no reports keep nobody from the others', () =>
	within(async place => {
		const page = join(place, '甲.txt'),
			letter = join(place, '乙.txt');
		writeFileSync(page, TEXT());
		writeFileSync(letter, '各位同事：\n明天下午开会。\n');
		const documents = [page, letter].map(path => vscode.Uri.file(path));
		const made = await ask('report.import', documents[0], documents);
		assert.deepEqual(
			made.map(uri => uri.fsPath),
			[join(place, '甲.report')]
		);
		assert.equal(existsSync(join(place, '乙.report')), false);
	}));

test('what the import remarks is a problem of the report', () =>
	within(async place => {
		const page = join(place, '丙.txt');
		writeFileSync(page, `${TEXT()}\n（九）表外的一行 | 77 | 78\n`);
		const [made] = await ask('report.import', vscode.Uri.file(page));
		const text = vscode.window.activeTextEditor.document.getText();
		assert.match(text, /^\/\/ 导入/m);
		await until(() => vscode.languages.getDiagnostics(made).some(one => one.code?.value?.startsWith('import/')), 'a remark of the import');
	}));

test('what is typed is exported, saved or not', () =>
	within(place =>
		having('未存.report', TEXT(), async uri => {
			const document = await show('未存.report');
			const line = document
				.getText()
				.split('\n')
				.findIndex(one => /^[^|]{20,}$/.test(one) && !one.startsWith('//'));
			await change(document, edit => edit.insert(uri, new vscode.Position(line, 0), '还没有存盘'));
			const target = join(place, '未存.html');
			await ask('report.export', uri, undefined, { to: 'html', target });
			assert.match(readFileSync(target, 'utf8'), /还没有存盘/);
			await ask('workbench.action.files.revert');
		})
	));
