// SPDX-License-Identifier: EPL-2.0
/** What the server's commands do with what the server answers: the middleware through which `report.generate` and the others go. */
import * as vscode from 'vscode';
import type { ExecuteCommandSignature } from 'vscode-languageclient/node';
import { meantReports } from '../active';
import type { Generated } from '../protocol';

interface Surroundings {
	/** the report in the preview */
	readonly previewed: () => vscode.Uri | undefined;
	readonly uri: (uri: vscode.Uri) => string;
	readonly done: () => void;
}

/** Commands about one report. */
const ABOUT_REPORTS = ['report.generate', 'report.fixAll', 'report.fillBlanks'];

/** @param next sends the command to the server */
export async function serverCommand(
	command: string,
	args: readonly unknown[],
	next: ExecuteCommandSignature,
	surroundings: Surroundings
): Promise<unknown> {
	if (!ABOUT_REPORTS.includes(command)) return next(command, [...args]);
	let answer: unknown;
	for (const uri of meantReports(args, surroundings.previewed())) {
		answer = await next(command, [surroundings.uri(uri), ...tableOf(command, args)]);
		if (command === 'report.generate' && isGenerated(answer)) tell(answer);
	}
	surroundings.done();
	return answer;
}

/** The table that is to be filled, when a lens of one has called. */
function tableOf(command: string, args: readonly unknown[]): unknown[] {
	return command === 'report.fillBlanks' ? args.slice(1, 2) : [];
}

/** Opens generated JSON; called by the status item. */
export async function openJson(path: string): Promise<void> {
	const uri = path.startsWith('file:') ? vscode.Uri.parse(path) : vscode.Uri.file(path);
	await vscode.window.showTextDocument(uri, { preview: true });
}

function isGenerated(answer: unknown): answer is Generated {
	return typeof answer === 'object' && answer !== null && typeof (answer as Generated).path === 'string';
}

function tell(generated: Generated): void {
	const name = vscode.workspace.asRelativePath(generated.path.startsWith('file:') ? vscode.Uri.parse(generated.path) : generated.path);
	const message = generated.written ? vscode.l10n.t('Written: {0}', name) : vscode.l10n.t('Unchanged: {0}', name);
	const open = vscode.l10n.t('Open');
	void vscode.window.showInformationMessage(message, open).then(choice => {
		if (choice === open) void openJson(generated.path);
	});
}
