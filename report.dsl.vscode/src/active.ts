// SPDX-License-Identifier: EPL-2.0
/** Which report a command, the status and the preview are about. */
import * as vscode from 'vscode';

export const REPORT = 'report';

/** The report in the active editor. */
export function activeReport(): vscode.TextDocument | undefined {
	const document = vscode.window.activeTextEditor?.document;
	return document?.languageId === REPORT ? document : undefined;
}

/** An open document of this address, whatever has opened it. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
	return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
}

/** Editors that show the document. */
export function editorsOf(uri: vscode.Uri): vscode.TextEditor[] {
	return vscode.window.visibleTextEditors.filter(editor => editor.document.uri.toString() === uri.toString());
}

/**
 * The reports that a command means: those it is called with (addresses from the server, files chosen in the explorer), else the active one.
 * @param args arguments of the command
 */
export function meantReports(args: readonly unknown[], fallback: vscode.Uri | undefined): vscode.Uri[] {
	const [first, several] = args;
	if (Array.isArray(several)) {
		const chosen = several.filter(one => one instanceof vscode.Uri);
		if (chosen.length > 0) return chosen;
	}
	if (first instanceof vscode.Uri) return [first];
	if (typeof first === 'string') return [vscode.Uri.parse(first)];
	const active = activeReport()?.uri ?? fallback;
	return active ? [active] : [];
}
