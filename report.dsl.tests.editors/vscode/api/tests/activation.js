// SPDX-License-Identifier: EPL-2.0
/** The extension starts by itself, from what it brings along. */
const assert = require('node:assert/strict');
const { existsSync } = require('node:fs');
const { delimiter, join } = require('node:path');
const vscode = require('vscode');
const { serverOf } = require('../processes');
const { test } = require('../suite');
const { EXTENSION, show, until } = require('../texts');

test('a folder with reports starts it', async () => {
	const extension = vscode.extensions.getExtension(EXTENSION);
	await until(() => extension.isActive, 'the extension');
});

test('its Java is its own', async () => {
	const { extensionPath } = vscode.extensions.getExtension(EXTENSION);
	const java = process.env.PATH.split(delimiter)
		.map(folder => join(folder, 'java'))
		.filter(existsSync);
	assert.deepEqual(java, []);
	const server = await until(() => serverOf(process.pid), 'the server');
	assert.equal(server.program, join(extensionPath, 'runtime/bin/java'));
});

test('files have their languages', async () => {
	assert.equal((await show('faulty.report')).languageId, 'report');
	assert.equal((await show('forms/small.form')).languageId, 'report-form');
	assert.equal((await vscode.workspace.openTextDocument({ language: 'report' })).isUntitled, true);
});

test('its commands are there', async () => {
	const commands = await vscode.commands.getCommands(true);
	for (const name of ['new', 'generate', 'generateAll', 'fixAll', 'preview', 'showRule', 'restart', 'showOutput'])
		assert.ok(commands.includes(`report.${name}`), name);
});
