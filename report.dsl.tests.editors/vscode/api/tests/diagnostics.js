// SPDX-License-Identifier: EPL-2.0
/** Findings in the editor. */
const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const vscode = require('vscode');
const { test } = require('../suite');
const { folder, found, gone, having, range, replace, show, until, using } = require('../texts');

test('Chinese, with place, rule, link and the cells of the relation', async () => {
	const document = await show('faulty.report');
	const all = await found(document.uri, 'totals/row');
	const wrong = range(document, '行政复议           |        2 |        1 |        0 |        1 |    «5»');
	const finding = all.find(one => one.range.isEqual(wrong));
	assert.equal(finding.message, '“行政复议 × 总计”：现为 5，应为 4（多 1）');
	assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
	assert.equal(finding.source, 'report');
	assert.equal(finding.code.target.toString(true), 'report-rule:/totals/row.md');
	const cells = finding.relatedInformation;
	assert.deepEqual(
		cells.map(({ location }) => document.getText(location.range)),
		['5', '5', '2', '1', '0', '1']
	);
	assert.equal(cells[0].message, '关系式：总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结');
	assert.ok(cells.every(({ location }) => location.uri.toString() === document.uri.toString()));
});

test('they follow the text', () =>
	using('faulty.report', async document => {
		await found(document.uri, 'report/late');
		await replace(document, '日期 2022-0«2»-18', '1');
		await gone(document.uri, 'report/late');
		await vscode.commands.executeCommand('undo');
		await found(document.uri, 'report/late');
	}));

test('files that are not open are checked, new ones too', async () => {
	const text = readFileSync(join(folder(), 'shaping/liulin-2021.report'), 'utf8')
		.replace('机关 "', '机关 "另')
		.replace(/年度 2021/, '年度 2018');
	await having('shaping/另一份.report', text, uri => found(uri, 'report/edition'));
	await until(
		() => vscode.languages.getDiagnostics(vscode.Uri.file(join(folder(), 'shaping/另一份.report'))).length === 0,
		'no findings of a deleted file'
	);
});

test('a changed form checks its reports anew, saved or not', () =>
	using('forms/small.form', async form => {
		const report = (await show('hotline-2025.report')).uri;
		await until(() => vscode.languages.getDiagnostics(report).length === 0, 'a report without findings');
		await replace(form, 'second "«二季度»"', '夏季');
		await found(report, 'columns/label');
		await replace(form, 'second "«夏季»"', '二季度');
		await gone(report, 'columns/label');
	}));

test("a changed report checks next year's anew", () =>
	using('yunxi-2020.report', async before => {
		const { uri } = await show('yunxi-2021.report');
		await until(() => vscode.languages.getDiagnostics(uri).length === 0, 'a report without findings');
		const line = before
			.getText()
			.split('\n')
			.findIndex(one => one.startsWith('四、结转下年度继续办理'));
		const row = before.lineAt(line).text;
		await replace(before, `${row.slice(0, row.indexOf('|') + 1)}«${/ *\d+/.exec(row.slice(row.indexOf('|') + 1))[0]}»`, ' 77');
		const finding = (await found(uri, 'years/carried'))[0];
		assert.ok(
			finding.relatedInformation.some(({ location }) => location.uri.fsPath === before.uri.fsPath),
			'a place in the other report'
		);
	}));

test('the settings file is followed', async () => {
	const { uri } = await show('faulty.report');
	await found(uri, 'report/late');
	await having('report.settings.json', '{ "rules": { "report/late": "off" } }', () => gone(uri, 'report/late'));
	await found(uri, 'report/late');
});

test('a fault of a form', () =>
	using('forms/small.form', async form => {
		await replace(form, 'check received = closed + «open»', 'opened');
		const finding = await until(() => vscode.languages.getDiagnostics(form.uri)[0], 'a finding');
		assert.equal(form.getText(finding.range), 'opened');
		assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
	}));
