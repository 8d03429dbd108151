// SPDX-License-Identifier: EPL-2.0
/** Cells of a workbook, a document or a page are pasted into cells; what is not understood is pasted as always. */
import * as vscode from 'vscode';
import { REPORT } from '../active';
import type { ReportClient } from '../client';
import { type Pasted, pasteRequest } from '../protocol';
import type { Clip } from './clips';
import { extentOf, rangeOf, workspaceEdit } from './revise';
import type { Stepping } from './stepping';

const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('report', 'cells');
const TEXT = 'text/plain';
const HTML = 'text/html';
const PICTURE = 'image/*';
/** Milliseconds within which a paste has been made. */
const MADE = 5_000;

class CellEdit extends vscode.DocumentPasteEdit {
	/** Nothing is inserted where the caret stands: all is in the edits, and there are none when nothing can be pasted. */
	constructor(
		document: vscode.TextDocument,
		readonly pasted: Pick<Pasted, 'edits' | 'selection' | 'message'>
	) {
		super('', vscode.l10n.t('Paste into Cells'), KIND);
		if (pasted.edits.length > 0) this.additionalEdit = workspaceEdit(document.uri, pasted.edits);
	}
}

export class CellPaste implements vscode.DocumentPasteEditProvider<CellEdit>, vscode.Disposable {
	private readonly registration = vscode.languages.registerDocumentPasteEditProvider({ language: REPORT }, this, {
		providedPasteEditKinds: [KIND],
		pasteMimeTypes: [TEXT, HTML, PICTURE]
	});

	constructor(
		private readonly client: ReportClient,
		private readonly stepping: Stepping
	) {}

	dispose(): void {
		this.registration.dispose();
	}

	async provideDocumentPasteEdits(
		document: vscode.TextDocument,
		ranges: readonly vscode.Range[],
		data: vscode.DataTransfer,
		_: unknown,
		token: vscode.CancellationToken
	): Promise<CellEdit[] | undefined> {
		const [range] = ranges;
		if (!range || ranges.length > 1) return undefined;
		const clip = read(data);
		if (this.stepping.pastes(clip) && (data.get(TEXT) ?? data.get(HTML))) return [new CellEdit(document, { edits: [] })];
		const params = { textDocument: { uri: this.client.uri(document.uri) }, range: extentOf(range), ...(await clip) };
		const pasted = await this.client.request(pasteRequest, params, token);
		return pasted && pasted.version === document.version ? [new CellEdit(document, pasted)] : undefined;
	}

	/** Called when the edit is about to be made. */
	async resolveDocumentPasteEdit(edit: CellEdit): Promise<CellEdit> {
		const { edits, selection, message } = edit.pasted;
		if (message !== undefined)
			void (edits.length > 0 ? vscode.window.showInformationMessage(message) : vscode.window.showWarningMessage(message));
		const editor = vscode.window.activeTextEditor;
		if (selection && editor && edits.length > 0) selectThen(editor, rangeOf(selection));
		return edit;
	}
}

async function read(data: vscode.DataTransfer): Promise<Clip> {
	const [text, html] = await Promise.all([TEXT, HTML].map(type => data.get(type)?.asString()));
	return { ...(text ? { text } : {}), ...(html ? { html } : {}) };
}

/** Selects when the paste has been made. */
function selectThen(editor: vscode.TextEditor, range: vscode.Range): void {
	const listener = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
		if (document !== editor.document || contentChanges.length === 0) return;
		listener.dispose();
		editor.selection = new vscode.Selection(range.start, range.end);
		editor.revealRange(range);
	});
	setTimeout(() => listener.dispose(), MADE);
}
