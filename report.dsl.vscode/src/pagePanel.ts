// SPDX-License-Identifier: EPL-2.0
/** The page of one report in one panel. Clicks in it select the text; the caret marks its element in the page. */
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { FromPage, ToPage } from '../../report.dsl.page/src/messages';
import { editorsOf, openDocument } from './active';
import type { ReportClient } from './client';
import { Latest } from './latest';
import { PageEntry } from './pageEntry';
import { previewRequest } from './protocol';
import { chooseRepair } from './repairs';
import { shell } from './shell';

/** How often, and after how many milliseconds, a command is given again that has changed nothing; there may be nothing to undo. */
const TRIES = 10;
const PAUSE = 30;

export class PagePanel implements vscode.Disposable {
	/** of the text that the page shows */
	private version: number | undefined;
	private ready = false;
	private disposed = false;
	/** Whether the page is still to be scrolled to the caret. */
	private revealing = true;
	private readonly entry: PageEntry;
	private readonly latest = new Latest(() => this.update());
	private readonly subscriptions: vscode.Disposable[];

	/**
	 * @param ownHistory whether the panel is an editor of the report, which undoes by itself
	 * @param extension its folder
	 */
	constructor(
		private readonly panel: vscode.WebviewPanel,
		readonly report: vscode.Uri,
		private readonly client: ReportClient,
		private readonly extension: vscode.Uri,
		private readonly ownHistory: boolean
	) {
		this.entry = new PageEntry(
			client,
			message => this.post(message),
			() => this.refresh()
		);
		this.subscriptions = [
			vscode.workspace.onDidChangeTextDocument(({ document }) => {
				if (this.shows(document.uri)) this.refresh();
			}),
			// Findings can change without the text: with last year's report, a form, the settings.
			vscode.languages.onDidChangeDiagnostics(({ uris }) => {
				if (uris.some(uri => this.shows(uri))) this.refresh();
			}),
			vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
				if (this.shows(textEditor.document.uri)) this.markCaret(textEditor, kind !== undefined);
			}),
			client.onDidChange(() => this.refresh()),
			panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
			panel.onDidDispose(() => this.dispose())
		];
		const dist = vscode.Uri.joinPath(extension, 'dist');
		panel.webview.options = { enableScripts: true, enableCommandUris: false, enableForms: false, localResourceRoots: [dist] };
		this.load();
	}

	shows(uri: vscode.Uri): boolean {
		return this.report.toString() === uri.toString();
	}

	/** Brings the text of the report to the front. */
	async showSource(): Promise<void> {
		await vscode.window.showTextDocument(this.report, { viewColumn: this.sourceColumn() });
	}

	/** The panel stays: it may show another report. */
	dispose(): void {
		this.disposed = true;
		for (const one of this.subscriptions) one.dispose();
	}

	/** Writes the page anew; it asks for its content when its script runs. */
	private load(): void {
		const script = this.panel.webview.asWebviewUri(vscode.Uri.joinPath(this.extension, 'dist', 'page.js'));
		this.panel.webview.html = shell({
			nonce: randomBytes(18).toString('base64'),
			script: script.toString(),
			uri: this.report.toString(),
			language: vscode.env.language,
			title: this.report.path.split('/').pop() ?? '',
			ownHistory: this.ownHistory
		});
	}

	private refresh(): void {
		if (this.ready && !this.disposed) void this.latest.run();
	}

	private async update(): Promise<void> {
		if (!this.client.running) {
			if (this.version === undefined) this.post({ type: 'message', text: vscode.l10n.t('The language server is not running.') });
			return;
		}
		const page = await this.client.request(previewRequest, { textDocument: { uri: this.client.uri(this.report) } });
		if (this.disposed) return;
		if (!page) {
			if (this.version === undefined) this.post({ type: 'message', text: vscode.l10n.t('There is no preview of this file.') });
			return;
		}
		this.version = page.version;
		this.post({ type: 'show', html: page.html });
		const editor = editorsOf(this.report)[0];
		if (editor) this.markCaret(editor, this.revealing);
		this.revealing = false;
	}

	private receive(message: FromPage): void {
		if (message.type === 'ready') {
			this.ready = true;
			this.refresh();
		} else if (message.type === 'select') void this.select(message.from, message.to);
		else if (message.type === 'show') this.showInText(message.from, message.to);
		else if (message.type === 'enter') this.entry.enter(this.report, message);
		else if (message.type === 'enterWords') this.entry.enterWords(this.report, message);
		else if (message.type === 'paste') this.entry.paste(this.report, message, this.version);
		else if (message.type === 'repair') void this.repair(message.from, message.to);
		else void this.runInText(message.command);
	}

	private async select(from: number, to: number): Promise<void> {
		const document = await this.document();
		const selection = this.rangeIn(document, from, to);
		if (selection) await vscode.window.showTextDocument(document, { viewColumn: this.sourceColumn(), selection });
	}

	private showInText(from: number, to: number): void {
		const editor = editorsOf(this.report)[0];
		const range = editor && this.rangeIn(editor.document, from, to);
		if (!editor || !range) return;
		editor.selection = new vscode.Selection(range.start, range.end);
		editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	}

	private async repair(from: number, to: number): Promise<void> {
		const document = await this.document();
		const range = this.rangeIn(document, from, to);
		if (range) await chooseRepair(document, range);
		this.panel.reveal(this.panel.viewColumn, false);
	}

	private async document(): Promise<vscode.TextDocument> {
		return openDocument(this.report) ?? (await vscode.workspace.openTextDocument(this.report));
	}

	/** Offsets of a page that is older than the text would lead astray; the next page is on its way then. */
	private rangeIn(document: vscode.TextDocument, from: number, to: number): vscode.Range | undefined {
		if (this.version !== document.version) return undefined;
		return new vscode.Range(document.positionAt(from), document.positionAt(to));
	}

	/**
	 * A command of the text's own history, for which its editor must have the focus. The page tells a moment late that it has lost that, and
	 * gets the command itself until then: so it is given until the text changes.
	 */
	private async runInText(command: 'undo' | 'redo'): Promise<void> {
		const { document } = await vscode.window.showTextDocument(this.report, { viewColumn: this.sourceColumn() });
		const { version } = document;
		for (let tries = 0; tries < TRIES && document.version === version; tries++) {
			if (tries > 0) await new Promise(resolve => setTimeout(resolve, PAUSE));
			await vscode.commands.executeCommand(command);
		}
		this.panel.reveal(this.panel.viewColumn, false);
	}

	private sourceColumn(): vscode.ViewColumn {
		const visible = editorsOf(this.report)[0]?.viewColumn;
		if (visible !== undefined) return visible;
		return this.panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
	}

	/** @param reveal scrolls the page to what stands at the caret */
	private markCaret(editor: vscode.TextEditor, reveal: boolean): void {
		const {
			document,
			selection: { active }
		} = editor;
		const line = document.lineAt(active.line).range;
		this.post({
			type: 'caret',
			offset: document.offsetAt(active),
			lineStart: document.offsetAt(line.start),
			lineEnd: document.offsetAt(line.end),
			reveal
		});
	}

	private post(message: ToPage): void {
		if (this.ready && !this.disposed) void this.panel.webview.postMessage(message);
	}
}
