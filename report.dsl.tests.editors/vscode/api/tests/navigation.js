// SPDX-License-Identifier: EPL-2.0
/** From a report to its form, to last year's report and back. */
const assert = require('node:assert/strict');
const { basename } = require('node:path');
const vscode = require('vscode');
const { test } = require('../suite');
const { ask, change, place, show, until, using } = require('../texts');

/** Places as `file: the line's text`. */
async function lines(locations) {
	const all = [];
	for (const one of locations) {
		const document = await vscode.workspace.openTextDocument(one.targetUri ?? one.uri);
		const range = one.targetSelectionRange ?? one.targetRange ?? one.range;
		all.push(`${basename(document.fileName)}: ${document.lineAt(range.start.line).text.trim()}`);
	}
	return all;
}

test('from a row to the form, shipped ones included', async () => {
	const report = await show('yunxi-2021.report');
	const shipped = await lines(await ask('vscode.executeDefinitionProvider', report.uri, place(report, '7.属于行政执‸法案卷')));
	assert.match(shipped[0], /^gov2021\.form: row \w+ "7\.属于行政执法案卷"/);
	const own = await show('hotline-2025.report');
	const [row] = await lines(await ask('vscode.executeDefinitionProvider', own.uri, place(own, '其中：按期办‸结')));
	assert.equal(row, 'small.form: row onTime "其中：按期办结"');
});

test("from the path to last year's report", async () => {
	const report = await show('yunxi-2021.report');
	const targets = await ask('vscode.executeDefinitionProvider', report.uri, place(report, '上年 "yunxi-20‸20.report"'));
	assert.ok(targets.some(one => (one.targetUri ?? one.uri).fsPath.endsWith('yunxi-2020.report')));
});

test('from a row of a form to its reports', async () => {
	const form = await show('forms/small.form');
	const at = place(form, 'row onT‸ime');
	const places = await until(async () => {
		const all = await lines(await ask('vscode.executeReferenceProvider', form.uri, at));
		return all.some(one => one.startsWith('hotline-2025.report')) && all;
	}, 'the report among the references');
	assert.ok(places.includes('small.form: warn onTime <= closed'), places.join('\n'));
	assert.ok(
		places.some(one => one.startsWith('hotline-2025.report: 其中：按期办结')),
		places.join('\n')
	);
});

test('a label renamed in the form is renamed in its reports', () =>
	using('forms/small.form', form =>
		using('hotline-2025.report', async report => {
			const edit = await ask('vscode.executeDocumentRenameProvider', form.uri, place(form, 'row closed "办‸结"'), '办毕');
			await change(form, made => {
				for (const [uri, edits] of edit.entries()) made.set(uri, edits);
			});
			assert.ok(form.getText().includes('row closed "办毕"'));
			await until(() => /^办毕 /m.test(report.getText()), 'the row of the report');
		})
	));

test('a report is found by the words of its title', async () => {
	const symbols = await until(async () => {
		const all = await ask('vscode.executeWorkspaceSymbolProvider', '云溪市2021');
		return all.length > 0 && all;
	}, 'symbols of the workspace');
	assert.ok(
		symbols.some(one => one.location.uri.fsPath.endsWith('yunxi-2021.report')),
		symbols.map(one => one.name).join('\n')
	);
});
