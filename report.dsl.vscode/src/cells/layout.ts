// SPDX-License-Identifier: EPL-2.0
/** Lays out rows when they are left, by whatever key or click, and those that a repair has changed. */
import * as vscode from 'vscode';
import { REPORT } from '../active';
import type { ReportClient } from '../client';
import { Latest } from '../latest';
import { type Edit, layoutRequest } from '../protocol';
import { revise, workspaceEdit } from './revise';
import type { Stepping } from './stepping';
import { hasBar, touched } from './text';

/** Milliseconds until the caret has followed a change, and the editor has said whether the text is that of the file. */
const SETTLED = 100;
/** How often to ask again when a key has come between. */
const TRIES = 8;

export class Layout implements vscode.Disposable {
	/** Lines that have been changed and not been laid out, by document. */
	private readonly lines = new Map<vscode.TextDocument, Set<number>>();
	/** Documents with a change of which is not yet known whether somebody has made it or the file was read again. */
	private readonly unsure = new Set<vscode.TextDocument>();
	private readonly latest = new Latest(() => this.work());
	private readonly subscriptions: vscode.Disposable[];
	private timer: NodeJS.Timeout | undefined;
	/** Whether an edit of ours is being made. */
	private laying = false;
	/** What was typed last may be part of a word that an input method still puts together; it must not be disturbed. */
	private words = false;

	constructor(
		private readonly client: ReportClient,
		private readonly stepping: Stepping
	) {
		this.subscriptions = [
			stepping.onDidEnd(() => this.run()),
			vscode.workspace.onDidChangeTextDocument(event => this.changed(event)),
			vscode.workspace.onDidCloseTextDocument(document => this.lines.delete(document)),
			vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
				if (this.lines.has(textEditor.document)) this.run();
			}),
			vscode.window.onDidChangeActiveTextEditor(() => this.run()),
			vscode.workspace.onWillSaveTextDocument(event => {
				const byHand = event.reason === vscode.TextDocumentSaveReason.Manual && !stepping.busy;
				if (byHand && this.lines.has(event.document)) event.waitUntil(this.beforeSave(event.document));
			})
		];
	}

	dispose(): void {
		clearTimeout(this.timer);
		for (const one of this.subscriptions) one.dispose();
	}

	private changed({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
		if (document.languageId !== REPORT || contentChanges.length === 0) return;
		// What is taken back is not laid out again.
		if (reason !== undefined) this.lines.delete(document);
		else if (!this.laying) {
			this.words = contentChanges.some(({ text }) => /\p{L}/u.test(text));
			this.lines.set(document, touched(this.lines.get(document) ?? new Set(), contentChanges));
			if (!document.isDirty) this.unsure.add(document);
			clearTimeout(this.timer);
			this.timer = setTimeout(() => this.settle(), SETTLED);
		}
	}

	private settle(): void {
		for (const document of this.unsure) if (!document.isDirty) this.lines.delete(document);
		this.unsure.clear();
		this.run();
	}

	private run(): void {
		if (!this.stepping.busy) void this.latest.run();
	}

	private async work(): Promise<void> {
		for (const document of [...this.lines.keys()]) {
			if (this.unsure.has(document) && !document.isDirty) continue;
			for (let tries = 0; tries < TRIES; ) {
				const line = this.left(document);
				if (line === undefined) break;
				if (await this.layOut(document, line)) this.lines.get(document)?.delete(line);
				else if (this.words) break;
				else tries++;
			}
		}
	}

	/** A changed row in which the caret no longer stands; other lines that it has left are forgotten. */
	private left(document: vscode.TextDocument): number | undefined {
		const editor = vscode.window.activeTextEditor;
		const carets = editor?.document === document ? editor.selections.map(selection => selection.active.line) : [];
		const lines = this.lines.get(document);
		for (const line of lines ?? []) {
			if (carets.includes(line)) continue;
			if (line < document.lineCount && hasBar(document.lineAt(line).text)) return line;
			lines?.delete(line);
		}
		return undefined;
	}

	/** @returns false when the text was changed meanwhile */
	private async layOut(document: vscode.TextDocument, line: number): Promise<boolean> {
		const answer = await this.client.request(layoutRequest, { textDocument: { uri: this.client.uri(document.uri) }, line });
		if (!answer || answer.edits.length === 0) return true;
		if (answer.version !== document.version || this.stepping.busy) return false;
		const editor = vscode.window.visibleTextEditors.find(one => one.document === document);
		this.laying = true;
		try {
			return await (editor ? revise(editor, answer) : vscode.workspace.applyEdit(workspaceEdit(document.uri, answer.edits)));
		} finally {
			this.laying = false;
		}
	}

	/** The row of the caret, too, is left for the moment. Rows of one table have the same edits. */
	private async beforeSave(document: vscode.TextDocument): Promise<vscode.TextEdit[]> {
		const lines = [...(this.lines.get(document) ?? [])].filter(one => one < document.lineCount && hasBar(document.lineAt(one).text));
		this.lines.delete(document);
		const edits = new Map<string, Edit>();
		for (const line of lines) {
			const answer = await this.client.request(layoutRequest, { textDocument: { uri: this.client.uri(document.uri) }, line });
			if (answer?.version === document.version) for (const edit of answer.edits) edits.set(JSON.stringify(edit.range), edit);
		}
		return workspaceEdit(document.uri, [...edits.values()]).get(document.uri);
	}
}
