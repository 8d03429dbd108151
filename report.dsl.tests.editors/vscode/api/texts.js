// SPDX-License-Identifier: EPL-2.0
/** Texts in the editor: opening and changing them, finding places in them, what the editor shows for them. */
const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const vscode = require('vscode');
const { until } = require('../../harness/wait.cjs');

const EXTENSION = 'report-dsl.report-dsl';

/** The folder that is open. */
function folder() {
	return vscode.workspace.workspaceFolders[0].uri.fsPath;
}

/** @param {string} name of a file in the folder @returns {Promise<vscode.TextDocument>} shown, and known to the server */
async function show(name) {
	const document = await vscode.workspace.openTextDocument(join(folder(), name));
	await vscode.window.showTextDocument(document, { preview: false });
	return document;
}

/** Does something with a document and takes back what that has changed. */
async function using(name, use) {
	const document = await show(name);
	try {
		await use(document);
	} finally {
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('workbench.action.files.revert');
	}
}

/** Writes a file for as long as something is done. */
async function having(name, text, use) {
	const file = join(folder(), name);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	try {
		await use(vscode.Uri.file(file));
	} finally {
		rmSync(file);
	}
}

/** @param {string} after a text that occurs once, `‸` in it is the place; without, its end is @returns {vscode.Position} */
function place(document, after) {
	const mark = after.indexOf('‸');
	const text = after.replace('‸', '');
	const start = document.getText().indexOf(text);
	if (start < 0) throw new Error(`there is no ${text}`);
	if (document.getText().indexOf(text, start + 1) >= 0) throw new Error(`there are several ${text}`);
	return document.positionAt(start + (mark < 0 ? text.length : mark));
}

/** The text between «and», given with what is around it. @returns {vscode.Range} */
function range(document, marked) {
	const start = place(document, marked.replace('«', '‸').replace('»', ''));
	return new vscode.Range(start, place(document, marked.replace('«', '').replace('»', '‸')));
}

/** Replaces the text between « and » in the active editor. */
async function replace(document, marked, by) {
	await change(document, edit => edit.replace(document.uri, range(document, marked), by));
}

async function change(document, make) {
	const edit = new vscode.WorkspaceEdit();
	make(edit);
	if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${document.fileName} could not be changed`);
}

/** The findings of a rule in a file, once there are some. @returns {Promise<vscode.Diagnostic[]>} */
function found(uri, rule) {
	return until(() => {
		const list = vscode.languages.getDiagnostics(uri).filter(one => one.code?.value === rule);
		return list.length > 0 && list;
	}, `a finding ${rule}`);
}

/** Waits until a file has no finding of the rule; what else it has must have been looked at. */
function gone(uri, rule) {
	return until(() => vscode.languages.getDiagnostics(uri).every(one => one.code?.value !== rule), `no finding ${rule}`);
}

/** A command of the editor; one of its providers, mostly. */
function ask(command, ...args) {
	return vscode.commands.executeCommand(command, ...args);
}

/** Actions at a range, once there are some, with their edits. @param {vscode.CodeActionKind} kind @returns {Promise<vscode.CodeAction[]>} */
function actions(document, at, kind) {
	return until(async () => {
		const list = await ask('vscode.executeCodeActionProvider', document.uri, at, kind.value, 20);
		return list.length > 0 && list;
	}, `actions of the kind ${kind.value}`);
}

module.exports = { EXTENSION, actions, ask, change, folder, found, gone, having, place, range, replace, show, until, using };
