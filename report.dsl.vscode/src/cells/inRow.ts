// SPDX-License-Identifier: EPL-2.0
/**
 * Keeps the context key `report.inRow`: whether the caret stands in what can be a row, where Enter goes from cell to cell. Tab asks anywhere,
 * for the key is a moment behind the caret; Enter is pressed too often in texts to go the long way there.
 */
import * as vscode from 'vscode';
import { REPORT } from '../active';
import { hasBar } from './text';

export class InRow implements vscode.Disposable {
	private known: boolean | undefined;
	private readonly subscriptions: vscode.Disposable[];

	constructor() {
		this.subscriptions = [
			vscode.window.onDidChangeActiveTextEditor(() => this.look()),
			vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
				if (textEditor === vscode.window.activeTextEditor) this.look();
			}),
			vscode.workspace.onDidChangeTextDocument(({ document }) => {
				if (document === vscode.window.activeTextEditor?.document) this.look();
			})
		];
		this.look();
	}

	dispose(): void {
		for (const one of this.subscriptions) one.dispose();
	}

	private look(): void {
		const editor = vscode.window.activeTextEditor;
		const inRow = editor?.document.languageId === REPORT && hasBar(lineAt(editor.document, editor.selection.active.line));
		if (inRow === this.known) return;
		this.known = inRow;
		void vscode.commands.executeCommand('setContext', 'report.inRow', inRow);
	}
}

/** The caret may be ahead of the text for a moment. */
function lineAt(document: vscode.TextDocument, line: number): string {
	return line < document.lineCount ? document.lineAt(line).text : '';
}
