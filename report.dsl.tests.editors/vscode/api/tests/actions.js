// SPDX-License-Identifier: EPL-2.0
/** Repairs: what the editor offers, and what it does to the text. */
const assert = require('node:assert/strict');
const { copyFileSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const vscode = require('vscode');
const { report } = require('../processes');
const { test } = require('../suite');
const { actions, ask, folder, found, gone, having, range, show, until, using } = require('../texts');

test('the wrong cell is mended first', () =>
	using('faulty.report', async document => {
		const wrong = range(document, '4.保护第三方合法权益                   |      8 |    1 |    0 |    0 |    1 |    0 |    «5»');
		await until(async () => (await found(document.uri, 'totals/row')).some(one => one.range.isEqual(wrong)), 'the finding');
		const [best] = await actions(document, wrong, vscode.CodeActionKind.QuickFix);
		assert.equal(best.isPreferred, true);
		assert.match(best.title, /自然人.*3/);
		assert.ok(await vscode.workspace.applyEdit(best.edit));
		assert.equal(document.getText(range(document, '4.保护第三方合法权益                   |«      3» |')).trim(), '3');
		await until(async () => (await found(document.uri, 'totals/row')).every(one => !one.range.isEqual(wrong)), 'no such finding');
	}));

test('where any cell may be wrong, each is offered', () =>
	using('faulty.report', async document => {
		const at = range(document, '行政复议           |        2 |        1 |        0 |        1 |    «5»');
		await found(document.uri, 'totals/row');
		const fixes = (await actions(document, at, vscode.CodeActionKind.QuickFix)).filter(one => one.edit);
		const rows = [];
		for (const fix of fixes) {
			const [, [edit]] = fix.edit.entries()[0];
			rows.push(`${document.getText(edit.range).trim()} → ${edit.newText.trim()}`);
		}
		assert.ok(rows.includes('5 → 4'), rows.join('; '));
		assert.ok(rows.includes('2 → 3'), rows.join('; '));
	}));

/** What the command line makes of a report. */
function fixed(run, file) {
	const copy = join(tmpdir(), `fixed-${process.pid}.report`);
	copyFileSync(file, copy);
	try {
		report(run, 'fix', copy);
		return readFileSync(copy, 'utf8');
	} finally {
		rmSync(copy);
	}
}

test('all certain faults at once, as the command line does it', run =>
	using('faulty.report', async document => {
		await found(document.uri, 'rows/label');
		await ask('report.fixAll');
		await gone(document.uri, 'rows/label');
		assert.equal(document.getText(), fixed(run, document.uri.fsPath));
	}));

test('all certain faults when it is saved, if that is wanted', async run => {
	const text = readFileSync(join(folder(), 'faulty.report'), 'utf8').replace('机关 "', '机关 "另');
	const settings = vscode.workspace.getConfiguration('editor', { languageId: 'report' });
	await having('存盘.report', text, async uri => {
		const document = await show('存盘.report');
		const wanted = fixed(run, uri.fsPath);
		await found(uri, 'rows/label');
		await settings.update('codeActionsOnSave', { 'source.fixAll.report': 'always' }, vscode.ConfigurationTarget.Workspace, true);
		try {
			// A setting that has just been made may come too late for the first save.
			await until(async () => {
				await ask('workbench.action.files.save');
				return readFileSync(uri.fsPath, 'utf8') === wanted;
			}, 'the mended file');
			assert.equal(document.isDirty, false);
		} finally {
			await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace, true);
		}
	});
});

test('a fault of the original is kept with a mark', () =>
	using('faulty.report', async document => {
		const at = range(document, '行政复议           |        2 |        1 |        0 |        1 |    «5»');
		const count = (await found(document.uri, 'totals/row')).length;
		const mark = (await actions(document, at, vscode.CodeActionKind.QuickFix)).find(one => one.title.includes('保留原文') && one.edit);
		assert.ok(await vscode.workspace.applyEdit(mark.edit));
		await until(() => document.lineAt(at.start.line).text.includes('[原文'), 'the mark');
		await until(async () => {
			const now = await found(document.uri, 'totals/row');
			return (
				now.length === count &&
				now.some(one => one.range.start.line === at.start.line && one.severity === vscode.DiagnosticSeverity.Information)
			);
		}, 'the finding as information');
	}));
