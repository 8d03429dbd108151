// SPDX-License-Identifier: EPL-2.0
/** From cell to cell, and rows that are left. */
const assert = require('node:assert/strict');
const vscode = require('vscode');
const { test } = require('../suite');
const { ask, change, place, until, using } = require('../texts');

const FILE = 'hotline-2025.report';

/** Puts the caret to a place. @param {string} marked as for {@link place} */
function go(document, marked) {
	const at = place(document, marked);
	vscode.window.activeTextEditor.selection = new vscode.Selection(at, at);
}

function selected() {
	const { document, selection } = vscode.window.activeTextEditor;
	return document.getText(selection);
}

function row(document, begin) {
	return document
		.getText()
		.split('\n')
		.find(line => line.trim().startsWith(begin));
}

/** Types a text key by key; `⇥` goes to the next cell, and what follows does not wait for it. */
async function keys(text) {
	const steps = [];
	for (const key of text)
		if (key === '⇥') steps.push(ask('report.nextCell'));
		else await ask('type', { text: key });
	await Promise.all(steps);
}

test('the defaults of the language', () =>
	using(FILE, async document => {
		const editor = vscode.workspace.getConfiguration('editor', { uri: document.uri, languageId: 'report' });
		assert.match(editor.get('fontFamily'), /Noto Sans Mono CJK SC.*monospace$/);
		assert.equal(editor.get('unicodeHighlight.nonBasicASCII'), false);
		assert.equal(editor.get('wordWrap'), 'wordWrapColumn');
		assert.deepEqual(vscode.window.activeTextEditor.options.tabSize, 2);
	}));

test('an empty text is indented as its language is', async () => {
	for (const [language, tabs] of [
		['report', false],
		['report-form', true]
	]) {
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language }));
		assert.equal(vscode.window.activeTextEditor.options.insertSpaces, !tabs, language);
		await ask('workbench.action.revertAndCloseActiveEditor');
	}
});

test('a step selects what stands in the next cell, the one before and the one below', () =>
	using(FILE, async document => {
		go(document, '‸人员经费     |');
		await ask('report.nextCell');
		await until(() => selected() === '86.4', 'the first cell');
		await ask('report.cellBelow');
		await until(() => selected() === '12.85', 'the cell below');
		await ask('report.previousCell');
		await until(() => selected() === '86.4', 'the cell before');
	}));

test('figures and steps typed at once go each into its own cell', () =>
	using(FILE, async document => {
		go(document, '‸人员经费     |');
		await keys('⇥7⇥34⇥');
		await until(() => /\| +7$/.test(row(document, '人员经费')) && /\| +34$/.test(row(document, '系统运行维护')), 'both figures').catch(
			error => {
				throw new Error(`${error.message}\n${document.getText().slice(-150)}`);
			}
		);
	}));

test('outside of tables the keys are those of the editor', () =>
	using(FILE, async document => {
		await change(document, edit => edit.insert(document.uri, new vscode.Position(0, 0), '\n'));
		vscode.window.activeTextEditor.selection = new vscode.Selection(0, 0, 0, 0);
		await ask('report.nextCell');
		await until(() => document.lineAt(0).text === '  ', 'an indented line');
		await ask('report.cellBelow');
		await until(() => document.lineAt(1).text.trim() === '' && document.lineAt(2).text.startsWith('//'), 'another line');
	}));

test('a row is laid out when it is left', () =>
	using(FILE, async document => {
		go(document, '人员经费     |     86.4');
		await ask('type', { text: '567' });
		await ask('cursorMove', { to: 'up', value: 1 });
		await until(() => row(document, '人员经费') === '人员经费     |  86.4567', 'the row').catch(error => {
			throw new Error(`${error.message}\n${row(document, '人员经费')}`);
		});
		await ask('undo');
		await until(() => row(document, '人员经费') === '人员经费     |     86.4567', 'the row as it was typed');
		await ask('cursorMove', { to: 'down', value: 1 });
		await ask('undo');
		await until(() => row(document, '人员经费') === '人员经费     |     86.4', 'the row as it was');
	}));
