/** Repairs: what the editor offers, and what it does to the text. */
const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const { copyFileSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const vscode = require('vscode');
const { test } = require('../suite');
const { ask, found, gone, range, until, using } = require('../texts');

/** Actions at a range that carry their edits. @returns {Promise<vscode.CodeAction[]>} */
function actions(document, at, kind) {
	return ask('vscode.executeCodeActionProvider', document.uri, at, kind?.value, 20);
}

test('the wrong cell is mended first', () => using('faulty.report', async document => {
	const wrong = range(document, '4.保护第三方合法权益                                                     |      8 |        1 |        0 |            0 |            1 |    0 |    «5»');
	await until(async () => (await found(document.uri, 'totals/row')).some(one => one.range.isEqual(wrong)), 'the finding');
	const [best] = await actions(document, wrong, vscode.CodeActionKind.QuickFix);
	assert.equal(best.isPreferred, true);
	assert.match(best.title, /自然人.*3/);
	assert.ok(await vscode.workspace.applyEdit(best.edit));
	assert.equal(document.getText(range(document, '4.保护第三方合法权益                                                     |«      3» |')).trim(), '3');
	await until(async () => (await found(document.uri, 'totals/row')).every(one => !one.range.isEqual(wrong)), 'no such finding');
}));

test('where any cell may be wrong, each is offered', () => using('faulty.report', async document => {
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

test('all certain faults at once, as the command line does it', run => using('faulty.report', async document => {
	const copy = join(tmpdir(), `fixed-${process.pid}.report`);
	copyFileSync(document.uri.fsPath, copy);
	try {
		// Its exit status tells of what is left, which is much here.
		spawnSync(run.launcher, ['fix', copy], { env: { ...process.env, PATH: run.path }, stdio: 'ignore' });
		await found(document.uri, 'rows/label');
		await ask('report.fixAll');
		await gone(document.uri, 'rows/label');
		assert.equal(document.getText(), readFileSync(copy, 'utf8'));
	} finally {
		rmSync(copy);
	}
}));

test('all certain faults on save, where that is wanted', () => using('faulty.report', async document => {
	await found(document.uri, 'rows/label');
	const whole = new vscode.Range(0, 0, document.lineCount, 0);
	const kind = vscode.CodeActionKind.SourceFixAll.append('report');
	const [action] = await actions(document, whole, kind);
	assert.equal(action.kind.value, kind.value);
	assert.ok(await vscode.workspace.applyEdit(action.edit));
	await gone(document.uri, 'rows/label');
}));

test('a fault of the original is kept with a mark', () => using('faulty.report', async document => {
	const at = range(document, '行政复议           |        2 |        1 |        0 |        1 |    «5»');
	const count = (await found(document.uri, 'totals/row')).length;
	const mark = (await actions(document, at, vscode.CodeActionKind.QuickFix)).find(one => one.title.includes('保留原文') && one.edit);
	assert.ok(await vscode.workspace.applyEdit(mark.edit));
	await until(() => document.lineAt(at.start.line).text.includes('[原文'), 'the mark');
	await until(async () => {
		const now = await found(document.uri, 'totals/row');
		return now.length === count && now.some(one => one.range.start.line === at.start.line && one.severity === vscode.DiagnosticSeverity.Information);
	}, 'the finding as information');
}));
