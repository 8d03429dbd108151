// SPDX-License-Identifier: EPL-2.0
/** Completion and formatting. */
const assert = require('node:assert/strict');
const { copyFileSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const vscode = require('vscode');
const { report } = require('../processes');
const { test } = require('../suite');
const { ask, change, place, replace, until, using } = require('../texts');

function labels(list) {
	return list.items.map(one => (typeof one.label === 'string' ? one.label : one.label.label));
}

test('labels by the initials of their pinyin', () =>
	using('hotline-2025.report', async document => {
		await replace(document, '«其中：按期办结»', 'aqbj');
		const list = await ask('vscode.executeCompletionItemProvider', document.uri, place(document, 'aqbj'), undefined, 10);
		const item = list.items.find(one => (one.label.label ?? one.label) === '其中：按期办结');
		assert.ok(item, labels(list).join('\n'));
		assert.ok(
			typeof item.filterText !== 'string' || item.filterText.startsWith('aqbj') || item.filterText.includes('aqbj'),
			item.filterText
		);
	}));

test('sections that are missing, as snippets with their tables', () =>
	using('hotline-2025.report', async document => {
		const text = document.getText();
		const start = text.indexOf('# 三、经费');
		await change(document, edit =>
			edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(text.length)), '# ')
		);
		const list = await ask('vscode.executeCompletionItemProvider', document.uri, document.positionAt(start + 2), '#', 10);
		const item = list.items.find(
			one => (one.label.label ?? one.label).includes('三、经费') && one.kind === vscode.CompletionItemKind.Snippet
		);
		assert.ok(item, labels(list).join('\n'));
		const inserted = typeof item.insertText === 'string' ? item.insertText : item.insertText.value;
		assert.match(inserted, /人员经费/);
	}));

test('nothing is proposed twice', () =>
	using('hotline-2025.report', async document => {
		for (const line of [0, 6, 12]) {
			const all = labels(await ask('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(line, 0)));
			assert.deepEqual(
				all.filter((one, index) => all.indexOf(one) !== index),
				[]
			);
			if (line === 6) assert.ok(all.includes('期限'), all.join('\n'));
		}
	}));

test('the whole document is formatted as the command line does it', run =>
	using('faulty.report', async document => {
		const copy = join(tmpdir(), `formatted-${process.pid}.report`);
		copyFileSync(document.uri.fsPath, copy);
		try {
			const ragged = readFileSync(copy, 'utf8')
				.replace(/ +\| +/g, '|')
				.replace('# 一、总体情况', '＃一、总体情况');
			writeFileSync(copy, ragged);
			report(run, 'format', copy);
			const whole = new vscode.Range(0, 0, document.lineCount, 0);
			await change(document, edit => edit.replace(document.uri, whole, ragged));
			await ask('editor.action.formatDocument');
			const lines = readFileSync(copy, 'utf8').split('\n');
			await until(() => document.getText() === lines.join('\n'), 'the same text').catch(error => {
				throw new Error(
					[
						error.message,
						...document
							.getText()
							.split('\n')
							.filter((line, index) => line !== lines[index])
					].join('\n')
				);
			});
		} finally {
			rmSync(copy);
		}
	}));

test('a bar aligns the table while it is typed', () =>
	using('hotline-2025.report', async document => {
		const editor = vscode.window.activeTextEditor;
		await replace(document, '人员经费     |     «86.4»', '186.45');
		const at = place(document, '系统运行维护 |    12.85');
		editor.selection = new vscode.Selection(at, at);
		await ask('type', { text: ' ' });
		await ask('type', { text: '|' });
		await until(() => document.getText().includes('人员经费     |   186.45\n'), 'the aligned row above').catch(error => {
			throw new Error(`${error.message}\n${document.getText().slice(-150)}`);
		});
	}));
