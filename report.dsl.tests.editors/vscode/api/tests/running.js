// SPDX-License-Identifier: EPL-2.0
/** The server's life, its settings, and pages of rules. */
const assert = require('node:assert/strict');
const vscode = require('vscode');
const { serverOf } = require('../processes');
const { test } = require('../suite');
const { ask, found, replace, show, until, using } = require('../texts');

test('the page of a rule opens', async () => {
	await show('faulty.report');
	await ask('report.showRule', 'totals/row');
	const isPage = tab => tab.input?.uri?.scheme === 'report-rule';
	const tab = await until(() => vscode.window.tabGroups.all.flatMap(group => group.tabs).find(isPage), 'the page');
	const page = await vscode.workspace.openTextDocument(tab.input.uri);
	assert.match(page.getText(), /totals\/row 行合计不符/);
	await vscode.window.tabGroups.close(tab);
});

test('the language changes while it runs', async () => {
	const { uri } = await show('faulty.report');
	await found(uri, 'totals/row');
	const settings = vscode.workspace.getConfiguration('report');
	try {
		await settings.update('lang', 'en', vscode.ConfigurationTarget.Workspace);
		await until(async () => (await found(uri, 'totals/row')).every(one => one.message.includes('should be')), 'English messages');
	} finally {
		await settings.update('lang', undefined, vscode.ConfigurationTarget.Workspace);
	}
	await until(async () => (await found(uri, 'totals/row')).every(one => one.message.includes('应为')), 'Chinese messages');
});

test('hints can be turned off', async () => {
	const document = await show('faulty.report');
	const whole = new vscode.Range(0, 0, document.lineCount, 0);
	const count = async () => (await ask('vscode.executeInlayHintProvider', document.uri, whole)).length;
	await until(async () => (await count()) > 0, 'hints');
	const settings = vscode.workspace.getConfiguration('report.inlayHints');
	try {
		await settings.update('differences', false, vscode.ConfigurationTarget.Workspace);
		await settings.update('totals', false, vscode.ConfigurationTarget.Workspace);
		await settings.update('lastYear', false, vscode.ConfigurationTarget.Workspace);
		await until(async () => (await count()) === 0, 'no hints');
	} finally {
		for (const name of ['differences', 'totals', 'lastYear']) await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
	}
});

test('a killed server comes back and knows the unsaved text', () =>
	using('faulty.report', async document => {
		await replace(document, '日期 2022-0«2»-18', '1');
		const { pid } = serverOf(process.pid);
		process.kill(pid, 'SIGKILL');
		const next = await until(() => {
			const one = serverOf(process.pid);
			return one && one.pid !== pid && one;
		}, 'another server');
		await found(document.uri, 'totals/row');
		assert.ok(vscode.languages.getDiagnostics(document.uri).every(one => one.code.value !== 'report/late'));
		await ask('report.restart');
		await until(() => {
			const one = serverOf(process.pid);
			return one && one.pid !== next.pid;
		}, 'a third server');
		await found(document.uri, 'totals/row');
	}));
