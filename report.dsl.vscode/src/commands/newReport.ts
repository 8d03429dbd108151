/** New report: form, organ, year; the skeleton comes from the server and opens as an unsaved file. */
import * as vscode from 'vscode';
import { REPORT } from '../active';
import type { ReportClient } from '../client';
import { type FormInfo, formsRequest, skeletonRequest } from '../protocol';

const LAST_ORGAN = 'organ';

/** @param folder chosen in the explorer, else the first folder of the workspace */
export async function newReport(client: ReportClient, memory: vscode.Memento, folder: vscode.Uri | undefined): Promise<void> {
	const place = folder ?? vscode.workspace.workspaceFolders?.[0]?.uri;
	const form = await askForm(client, place);
	if (!form) return;
	const organ = await vscode.window.showInputBox({
		title: vscode.l10n.t('New Report'), prompt: vscode.l10n.t('Full name of the organ that reports'), value: memory.get(LAST_ORGAN, ''),
		validateInput: text => text.trim() === '' ? vscode.l10n.t('The name is missing.') : undefined
	});
	if (organ === undefined) return;
	const year = await askYear(form);
	if (year === undefined) return;
	await memory.update(LAST_ORGAN, organ.trim());
	const params = { form: form.name, organ: organ.trim(), year };
	const skeleton = await client.request(skeletonRequest, place ? { ...params, uri: client.uri(place) } : params);
	if (!skeleton) {
		void vscode.window.showErrorMessage(vscode.l10n.t('The language server gave no skeleton; see its output.'));
		return;
	}
	await show(skeleton.text, place ? await freeName(place, skeleton.fileName) : undefined);
}

async function askForm(client: ReportClient, place: vscode.Uri | undefined): Promise<FormInfo | undefined> {
	const forms = await client.request(formsRequest, place ? { textDocument: { uri: client.uri(place) } } : {});
	if (!forms || forms.length === 0) {
		void vscode.window.showErrorMessage(vscode.l10n.t('No forms: the language server is not running.'));
		return undefined;
	}
	const items = forms.map(form => ({ label: form.name, description: form.title ?? '', detail: describe(form), form }));
	const choice = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('New Report'), placeHolder: vscode.l10n.t('Form'), matchOnDescription: true, matchOnDetail: true
	});
	return choice?.form;
}

function describe(form: FormInfo): string {
	const { firstYear, lastYear } = form;
	const years = lastYear === undefined ? vscode.l10n.t('from {0}', firstYear)
		: firstYear === 0 ? vscode.l10n.t('until {0}', lastYear)
		: firstYear === lastYear ? String(lastYear) : vscode.l10n.t('{0} to {1}', firstYear, lastYear);
	return form.shipped ? years : `${years} · ${vscode.l10n.t('of this workspace')}`;
}

async function askYear(form: FormInfo): Promise<number | undefined> {
	const last = new Date().getFullYear() - 1;
	const text = await vscode.window.showInputBox({
		title: vscode.l10n.t('New Report'), prompt: vscode.l10n.t('Year that the figures are of'),
		value: String(form.lastYear === undefined ? Math.max(last, form.firstYear) : Math.min(last, form.lastYear)),
		validateInput: value => /^\s*(19|20)\d\d\s*$/.test(value) ? undefined : vscode.l10n.t('A year has four digits.')
	});
	return text === undefined ? undefined : Number(text);
}

/** An address in the folder that no file has yet. */
async function freeName(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
	const dot = name.lastIndexOf('.');
	for (let number = 1; ; number++) {
		const uri = vscode.Uri.joinPath(folder, number === 1 ? name : `${name.slice(0, dot)}-${number}${name.slice(dot)}`);
		const open = vscode.workspace.textDocuments.some(document => document.uri.fsPath === uri.fsPath);
		const exists = await vscode.workspace.fs.stat(uri).then(() => true, () => false);
		if (!open && !exists) return uri;
	}
}

async function show(text: string, uri: vscode.Uri | undefined): Promise<void> {
	if (!uri) {
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: REPORT, content: text }));
		return;
	}
	const document = await vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
	const editor = await vscode.window.showTextDocument(document);
	await editor.edit(edit => edit.insert(new vscode.Position(0, 0), text));
	editor.selection = new vscode.Selection(0, 0, 0, 0);
}
