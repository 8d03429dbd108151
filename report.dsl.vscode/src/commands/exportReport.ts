// SPDX-License-Identifier: EPL-2.0
/** Export a report as the official document. What is exported is the text as it stands in the editor. */
import * as vscode from 'vscode';
import { meantReports } from '../active';
import type { ReportClient } from '../client';
import { type DocumentKind, type Exported, exportRequest } from '../protocol';

/** What a caller knows already: for key bindings and other extensions. */
interface Given {
	readonly to?: DocumentKind;
	/** path of the document */
	readonly target?: string;
}

/** @param args the report, as the explorer names it, and as the third what is given @returns path of the document */
export async function exportReport(
	client: ReportClient,
	args: readonly unknown[],
	previewed: vscode.Uri | undefined
): Promise<string | undefined> {
	const report = meantReports(args, previewed)[0];
	if (!report) return undefined;
	const given = (args[2] ?? {}) as Given;
	const to = given.to ?? (await askKind());
	if (!to) return undefined;
	const target = given.target !== undefined ? vscode.Uri.file(given.target) : await askTarget(report, to);
	if (!target) return undefined;
	const title = vscode.l10n.t('Exporting {0}', vscode.workspace.asRelativePath(target));
	const answer = await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title, cancellable: true },
		async (_, token): Promise<Partial<Exported>> => {
			const params = { textDocument: { uri: client.uri(report) }, to, target: client.uri(target) };
			const done = await client.request(exportRequest, params, token);
			return token.isCancellationRequested ? {} : (done ?? { problem: vscode.l10n.t('The language server is not running.') });
		}
	);
	if (answer.problem !== undefined) void vscode.window.showErrorMessage(answer.problem);
	if (answer.path !== undefined) void tell(answer.path, answer.errors ?? 0);
	return answer.path;
}

async function askKind(): Promise<DocumentKind | undefined> {
	const items: (vscode.QuickPickItem & { to: DocumentKind })[] = [
		{ label: 'Word', description: '.docx', to: 'docx' },
		{ label: 'HTML', description: '.html', to: 'html' },
		{ label: 'PDF', description: '.pdf', to: 'pdf' }
	];
	return (
		await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export Report'), placeHolder: vscode.l10n.t('Kind of document') })
	)?.to;
}

function askTarget(report: vscode.Uri, to: DocumentKind): Thenable<vscode.Uri | undefined> {
	const file = report.scheme === 'untitled' ? vscode.Uri.file(report.path) : report;
	const defaultUri = file.with({ path: `${file.path.replace(/\.report$/, '')}.${to}` });
	return vscode.window.showSaveDialog({
		title: vscode.l10n.t('Export Report'),
		saveLabel: vscode.l10n.t('Export'),
		defaultUri,
		filters: { [to.toUpperCase()]: [to] }
	});
}

/** @param errors that the report still has: what has been written is not fit to be published */
async function tell(path: string, errors: number): Promise<void> {
	const name = vscode.workspace.asRelativePath(path);
	const open = vscode.l10n.t('Open');
	const problems = vscode.l10n.t('Show Problems');
	const choice =
		errors > 0
			? await vscode.window.showWarningMessage(
					vscode.l10n.t('Written: {0}. The report still has {1} errors.', name, errors),
					problems,
					open
				)
			: await vscode.window.showInformationMessage(vscode.l10n.t('Written: {0}', name), open);
	if (choice === problems) await vscode.commands.executeCommand('workbench.actions.view.problems');
	if (choice === open && !(await vscode.env.openExternal(vscode.Uri.file(path))))
		await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(path));
}
