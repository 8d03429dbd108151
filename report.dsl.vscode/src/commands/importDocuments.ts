// SPDX-License-Identifier: EPL-2.0
/** Import documents: each becomes a report beside it or in a chosen folder. What the server reads, it reads one after the other. */
import * as vscode from 'vscode';
import type { ReportClient } from '../client';
import { Names } from '../names';
import { formsRequest, type ImportedReport, importableRequest, importRequest } from '../protocol';

/** What one document has become. */
interface Result {
	readonly document: vscode.Uri;
	readonly reports: readonly ImportedReport[];
	readonly problem?: string;
}

/** A report and where it goes. */
interface Wanted {
	readonly target: vscode.Uri;
	readonly text: string;
}

/**
 * @param args documents, as the explorer names them; without, the user is asked
 * @returns the reports that were written
 */
export async function importDocuments(client: ReportClient, args: readonly unknown[]): Promise<vscode.Uri[]> {
	const chosen = documentsIn(args);
	const documents = chosen ?? (await askDocuments(client));
	if (!documents || documents.length === 0) return [];
	const folder = chosen ? undefined : await askFolder(documents);
	if (folder === null) return [];
	let results = await read(client, documents, folder, undefined);
	const unread = results.filter(result => result.problem !== undefined);
	if (unread.length === results.length) results = await readAgain(client, unread, folder);
	const written = await write(await settle(placed(results, folder)));
	if (written[0]) await vscode.window.showTextDocument(written[0], { preview: false });
	tell(client, results, written);
	return written;
}

function documentsIn([first, several]: readonly unknown[]): vscode.Uri[] | undefined {
	const all = Array.isArray(several) ? several : first === undefined ? [] : [first];
	const uris = all.filter(one => one instanceof vscode.Uri);
	return uris.length > 0 ? uris : undefined;
}

async function askDocuments(client: ReportClient): Promise<vscode.Uri[] | undefined> {
	const endings = (await client.request(importableRequest, undefined)) ?? [];
	return vscode.window.showOpenDialog({
		title: vscode.l10n.t('Import Documents'),
		openLabel: vscode.l10n.t('Import'),
		canSelectMany: true,
		filters: {
			...(endings.length > 0 ? { [vscode.l10n.t('Documents')]: endings.map(ending => ending.slice(1)) } : {}),
			[vscode.l10n.t('All files')]: ['*']
		}
	});
}

/** @returns undefined for beside each document, null for not at all */
async function askFolder(documents: readonly vscode.Uri[]): Promise<vscode.Uri | undefined | null> {
	const workspaces = vscode.workspace.workspaceFolders ?? [];
	if (documents.every(document => vscode.workspace.getWorkspaceFolder(document))) return undefined;
	const beside = { label: vscode.l10n.t('Beside the document') };
	const other = { label: vscode.l10n.t('Choose a folder…') };
	const folders = workspaces.map(({ name, uri }) => ({ label: name, description: uri.fsPath, uri }));
	const choice = await vscode.window.showQuickPick([...folders, beside, other], {
		title: vscode.l10n.t('Import Documents'),
		placeHolder: vscode.l10n.t('Where should the reports be stored?')
	});
	if (!choice) return null;
	if (choice === beside) return undefined;
	if (choice !== other) return (choice as (typeof folders)[number]).uri;
	return (
		(await vscode.window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, openLabel: vscode.l10n.t('Import') }))?.[0] ?? null
	);
}

function read(
	client: ReportClient,
	documents: readonly vscode.Uri[],
	folder: vscode.Uri | undefined,
	form: string | undefined
): Thenable<Result[]> {
	const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Import Documents'), cancellable: true };
	return vscode.window.withProgress(options, async (progress, token) => {
		const results: Result[] = [];
		for (const document of documents) {
			if (token.isCancellationRequested) break;
			progress.report({ message: name(document), increment: 100 / documents.length });
			const source = document.scheme === 'file' ? client.uri(document) : await content(document);
			const params = { source, ...(folder ? { folder: client.uri(folder) } : {}), ...(form ? { form } : {}) };
			const answer = await client.request(importRequest, params, token);
			if (token.isCancellationRequested) break;
			results.push({ document, reports: answer?.reports ?? [], ...noAnswer(answer?.problem, answer !== undefined) });
		}
		return results;
	});
}

function noAnswer(problem: string | undefined, answered: boolean): { problem?: string } {
	if (problem !== undefined) return { problem };
	return answered ? {} : { problem: vscode.l10n.t('The language server is not running.') };
}

/** What is no file on this machine is sent. */
async function content(document: vscode.Uri): Promise<{ name: string; base64: string }> {
	return { name: name(document), base64: Buffer.from(await vscode.workspace.fs.readFile(document)).toString('base64') };
}

/** When nothing was recognised, the user may know the form. */
async function readAgain(client: ReportClient, unread: readonly Result[], folder: vscode.Uri | undefined): Promise<Result[]> {
	if (unread.length === 0) return [];
	const choose = vscode.l10n.t('Choose Form');
	const answer = await vscode.window.showErrorMessage(unread.map(line).join(' · '), choose);
	if (answer !== choose) return [];
	const near = folder ?? unread[0]!.document;
	const forms = (await client.request(formsRequest, { textDocument: { uri: client.uri(near) } })) ?? [];
	const items = forms.map(form => ({ label: form.displayName, description: form.name }));
	const form = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Import Documents'), placeHolder: vscode.l10n.t('Form') });
	return form
		? read(
				client,
				unread.map(result => result.document),
				folder,
				form.description
			)
		: [];
}

function placed(results: readonly Result[], folder: vscode.Uri | undefined): Wanted[] {
	const names = new Names();
	return results.flatMap(({ document, reports }) =>
		reports.map(report => {
			const at = folder ?? vscode.Uri.joinPath(document, '..');
			return { target: vscode.Uri.joinPath(at, names.free(at.toString(), report.fileName)), text: report.text };
		})
	);
}

/** Asks once about everything that is there already. */
async function settle(wanted: readonly Wanted[]): Promise<Wanted[]> {
	const there: Wanted[] = [];
	for (const one of wanted) if (await exists(one.target)) there.push(one);
	if (there.length === 0) return [...wanted];
	const overwrite = vscode.l10n.t('Overwrite');
	const both = vscode.l10n.t('Keep Both');
	const detail = there
		.slice(0, 10)
		.map(one => vscode.workspace.asRelativePath(one.target))
		.join('\n');
	const answer = await vscode.window.showWarningMessage(
		vscode.l10n.t('{0} reports exist already.', there.length),
		{ modal: true, detail },
		both,
		overwrite
	);
	if (answer === overwrite) return [...wanted];
	if (answer !== both) return wanted.filter(one => !there.includes(one));
	const taken = new Set(wanted.map(one => one.target.toString()));
	const settled: Wanted[] = [];
	for (const one of wanted) settled.push(there.includes(one) ? { ...one, target: await freeName(one.target, taken) } : one);
	return settled;
}

async function freeName(target: vscode.Uri, taken: Set<string>): Promise<vscode.Uri> {
	for (let number = 2; ; number++) {
		const free = target.with({ path: target.path.replace(/\.report$/, `-${number}.report`) });
		if (taken.has(free.toString()) || (await exists(free))) continue;
		taken.add(free.toString());
		return free;
	}
}

function exists(uri: vscode.Uri): Thenable<boolean> {
	return vscode.workspace.fs.stat(uri).then(
		() => true,
		() => false
	);
}

async function write(wanted: readonly Wanted[]): Promise<vscode.Uri[]> {
	for (const { target, text } of wanted) await vscode.workspace.fs.writeFile(target, Buffer.from(text, 'utf8'));
	return wanted.map(one => one.target);
}

/** One sentence about all; each problem stands in the output. */
function tell(client: ReportClient, results: readonly Result[], written: readonly vscode.Uri[]): void {
	const failed = results.filter(result => result.problem !== undefined);
	for (const result of failed) client.output.warn(line(result));
	if (results.length === 0) return;
	const remarks = results.reduce((sum, result) => sum + result.reports.reduce((own, report) => own + report.remarks.length, 0), 0);
	const done = vscode.l10n.t('Reports written: {0}; import remarks: {1}', written.length, remarks);
	if (failed.length === 0) {
		void vscode.window.showInformationMessage(done);
		return;
	}
	const message =
		failed.length === 1
			? `${done}. ${line(failed[0]!)}`
			: `${done}. ${vscode.l10n.t('Not read: {0}', failed.map(result => name(result.document)).join(', '))}`;
	const show = vscode.l10n.t('Show Output');
	void vscode.window.showWarningMessage(message, show).then(choice => {
		if (choice === show) client.output.show();
	});
}

function line(result: Result): string {
	return `${name(result.document)}: ${result.problem ?? ''}`;
}

function name(uri: vscode.Uri): string {
	return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
