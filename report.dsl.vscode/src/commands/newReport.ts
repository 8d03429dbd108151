// SPDX-License-Identifier: EPL-2.0
/** New report: form, organ, year; the skeleton comes from the server and opens as an unsaved file. */
import * as vscode from 'vscode';
import { openDocument, REPORT } from '../active';
import type { ReportClient } from '../client';
import { type FormInfo, formsRequest, type Skeleton, skeletonRequest } from '../protocol';

const LAST_ORGAN = 'organ';

/** @param at a folder chosen in the explorer, or an open report without text, which is filled; else the first folder of the workspace */
export async function newReport(client: ReportClient, memory: vscode.Memento, at: vscode.Uri | undefined): Promise<void> {
	const empty = at && openDocument(at);
	const place = at ?? vscode.workspace.workspaceFolders?.[0]?.uri;
	const form = await askForm(client, place);
	if (!form) return;
	const organ = await vscode.window.showInputBox({
		title: vscode.l10n.t('New Report'),
		prompt: vscode.l10n.t('Full name of the organ that reports'),
		value: memory.get(LAST_ORGAN, ''),
		validateInput: text => (text.trim() === '' ? vscode.l10n.t('The name is missing.') : undefined)
	});
	if (organ === undefined) return;
	const year = await askYear(form);
	if (year === undefined) return;
	await memory.update(LAST_ORGAN, organ.trim());
	const params = { form: form.name, organ: organ.trim(), year };
	const skeleton = await client.request(skeletonRequest, place ? { ...params, uri: client.uri(place) } : params);
	if (!skeleton) {
		void vscode.window.showErrorMessage(vscode.l10n.t('The language server returned no empty report; see its output.'));
		return;
	}
	await show(skeleton, empty ?? (await newDocument(place, skeleton.fileName)));
}

async function askForm(client: ReportClient, place: vscode.Uri | undefined): Promise<FormInfo | undefined> {
	const forms = await client.request(formsRequest, place ? { textDocument: { uri: client.uri(place) } } : {});
	if (!forms || forms.length === 0) {
		void vscode.window.showErrorMessage(vscode.l10n.t('No forms: the language server is not running.'));
		return undefined;
	}
	const items = forms.map(form => ({
		label: form.displayName,
		description: form.name,
		...(form.shipped ? {} : { detail: vscode.l10n.t('of this workspace') }),
		form
	}));
	const choice = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('New Report'),
		placeHolder: vscode.l10n.t('Form'),
		matchOnDescription: true,
		matchOnDetail: true
	});
	return choice?.form;
}

async function askYear(form: FormInfo): Promise<number | undefined> {
	const last = new Date().getFullYear() - 1;
	const text = await vscode.window.showInputBox({
		title: vscode.l10n.t('New Report'),
		prompt: vscode.l10n.t('Year that the figures cover'),
		value: String(form.lastYear === undefined ? Math.max(last, form.firstYear) : Math.min(last, form.lastYear)),
		validateInput: value => (/^\s*(19|20)\d\d\s*$/.test(value) ? undefined : vscode.l10n.t('A year has four digits.'))
	});
	return text === undefined ? undefined : Number(text);
}

/** An address in the folder that no file has yet. */
async function freeName(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
	const dot = name.lastIndexOf('.');
	for (let number = 1; ; number++) {
		const uri = vscode.Uri.joinPath(folder, number === 1 ? name : `${name.slice(0, dot)}-${number}${name.slice(dot)}`);
		const open = vscode.workspace.textDocuments.some(document => document.uri.fsPath === uri.fsPath);
		const exists = await vscode.workspace.fs.stat(uri).then(
			() => true,
			() => false
		);
		if (!open && !exists) return uri;
	}
}

function newDocument(folder: vscode.Uri | undefined, name: string): Thenable<vscode.TextDocument> {
	if (!folder) return vscode.workspace.openTextDocument({ language: REPORT });
	return freeName(folder, name).then(uri => vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' })));
}

/**
 * Writes the skeleton into a document, below comments and whatever else may stand there by now; the caret waits where the first words or
 * figures are to go. It is no snippet, because Tab goes from cell to cell.
 */
async function show({ text, caret }: Skeleton, document: vscode.TextDocument): Promise<void> {
	const editor = await vscode.window.showTextDocument(document);
	const kept = document.getText().trimEnd();
	await editor.edit(edit =>
		edit.replace(
			new vscode.Range(document.positionAt(kept.length), document.lineAt(document.lineCount - 1).range.end),
			kept === '' ? text : `\n\n${text}`
		)
	);
	// Counted from the end: line ends may be longer here.
	const { lineCount } = document;
	const below = text.slice(caret).split('\n');
	const column = text.slice(text.lastIndexOf('\n', caret - 1) + 1, caret).length;
	const blank = new vscode.Position(lineCount - below.length, column);
	editor.selection = new vscode.Selection(blank, blank);
	editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
