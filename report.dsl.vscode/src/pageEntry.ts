// SPDX-License-Identifier: EPL-2.0
/** What is entered on the page of a report becomes edits of its text, one after the other in the order in which it was entered. */
import * as vscode from 'vscode';
import type { FromPage, ToPage } from '../../report.dsl.page/src/messages';
import { extentOf, workspaceEdit } from './cells/revise';
import type { ReportClient } from './client';
import { type EnterParams, enterRequest, pasteRequest, type Revision } from './protocol';

type Told = Revision & { readonly message?: string };

/** How often to ask again when the text has changed meanwhile. */
const TRIES = 50;

export class PageEntry {
	private last: Promise<void> = Promise.resolve();

	/**
	 * @param post sends a message to the page
	 * @param restore shows the text as it is, where what was entered changes nothing
	 */
	constructor(
		private readonly client: ReportClient,
		private readonly post: (message: ToPage) => void,
		private readonly restore: () => void
	) {}

	enter(report: vscode.Uri, { cell, text }: Extract<FromPage, { type: 'enter' }>): void {
		this.queue(() => this.ask(report, { cells: [{ cell, text }] }, why => ({ type: 'refused', cell, text, why })));
	}

	enterWords(report: vscode.Uri, { place, was, text }: Extract<FromPage, { type: 'enterWords' }>): void {
		this.queue(() => this.ask(report, { words: { ...place, was, text } }, why => ({ type: 'refusedWords', place, text, why })));
	}

	private async ask(report: vscode.Uri, entered: Omit<EnterParams, 'textDocument'>, refused: (why: string) => ToPage): Promise<void> {
		const told = await this.make(report, document =>
			this.client.request(enterRequest, { textDocument: { uri: this.uriOf(document) }, ...entered })
		);
		const why = told ? told.message : vscode.l10n.t('The page shows another form than the report has now. Nothing was entered.');
		this.post(why === undefined ? { type: 'said', text: '' } : refused(why));
		if (!told || told.edits.length === 0) this.restore();
	}

	/** @param version of the text that the page shows: the place is one in that text, and would be another cell in a later one */
	paste(report: vscode.Uri, { place, text, html }: Extract<FromPage, { type: 'paste' }>, version: number | undefined): void {
		this.queue(async () => {
			const told =
				place &&
				(await this.make(report, document => {
					if (document.version !== version) throw new Error(vscode.l10n.t('The text has changed meanwhile. Paste again.'));
					return this.pasted(document, place, text, html);
				}));
			const nothing = vscode.l10n.t('This cell is not in the text yet: enter a figure first, then paste.');
			this.post({ type: 'said', text: told ? (told.message ?? '') : nothing });
		});
	}

	private pasted(document: vscode.TextDocument, place: { readonly from: number; readonly to: number }, text: string, html: string) {
		const range = extentOf(new vscode.Range(document.positionAt(place.from), document.positionAt(place.to)));
		const clip = { ...(text ? { text } : {}), ...(html ? { html } : {}) };
		return this.client.request(pasteRequest, { textDocument: { uri: this.uriOf(document) }, range, ...clip });
	}

	private uriOf(document: vscode.TextDocument): string {
		return this.client.uri(document.uri);
	}

	private queue(work: () => Promise<void>): void {
		this.last = this.last
			.then(work)
			.catch(error => this.post({ type: 'said', text: error instanceof Error ? error.message : String(error) }));
	}

	/** Makes the edits that are answered, in the text that they are of. @returns null for no answer */
	private async make(report: vscode.Uri, ask: (document: vscode.TextDocument) => Promise<Told | null | undefined>): Promise<Told | null> {
		for (let tries = 0; tries < TRIES; tries++) {
			const document = await vscode.workspace.openTextDocument(report);
			const told = await ask(document);
			if (!told) return null;
			if (told.version !== document.version) continue;
			if (told.edits.length === 0 || (await vscode.workspace.applyEdit(workspaceEdit(report, told.edits)))) return told;
		}
		throw new Error(vscode.l10n.t('The text changes all the time. Nothing was entered.'));
	}
}
