// SPDX-License-Identifier: EPL-2.0
/** The live preview: one panel that follows the active report. Clicks in it select the text; the caret marks its element in the page. */
import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { activeReport, editorsOf, openDocument } from './active';
import type { ReportClient } from './client';
import { Latest } from './latest';
import type { FromPage, ToPage } from './messages';
import { PageEntry } from './pageEntry';
import { previewRequest } from './protocol';
import { shell } from './shell';

export const VIEW_TYPE = 'report.preview';

/** How often, and after how many milliseconds, a command is given again that has changed nothing; there may be nothing to undo. */
const TRIES = 10;
const PAUSE = 30;

export class Preview implements vscode.Disposable, vscode.WebviewPanelSerializer {
	private panel: vscode.WebviewPanel | undefined;
	private report: vscode.Uri | undefined;
	/** what the page shows */
	private shown: { readonly uri: string; readonly version: number } | undefined;
	private ready = false;
	/** Whether the page is still to be scrolled to the caret. */
	private revealing = false;
	private readonly entry: PageEntry;
	private readonly latest = new Latest(() => this.update());
	private readonly subscriptions: vscode.Disposable[];

	constructor(
		private readonly context: vscode.ExtensionContext,
		private readonly client: ReportClient
	) {
		this.entry = new PageEntry(client, message => this.post(message));
		this.subscriptions = [
			vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, this),
			vscode.workspace.onDidChangeTextDocument(({ document }) => {
				if (this.isShown(document.uri)) this.refresh();
			}),
			// Findings can change without the text: with last year's report, a form, the settings.
			vscode.languages.onDidChangeDiagnostics(({ uris }) => {
				if (uris.some(uri => this.isShown(uri))) this.refresh();
			}),
			vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
			vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
				if (this.isShown(textEditor.document.uri)) this.markCaret(textEditor, kind !== undefined);
			}),
			client.onDidChange(() => this.refresh())
		];
	}

	/** The report in the preview, while that is the active panel. */
	get activeReport(): vscode.Uri | undefined {
		return this.panel?.active ? this.report : undefined;
	}

	/** @param uri of a report; the active one when missing */
	async open(uri: vscode.Uri | undefined, column: vscode.ViewColumn): Promise<void> {
		const report = uri ?? activeReport()?.uri;
		if (!report) return;
		await vscode.workspace.openTextDocument(report);
		if (this.panel) {
			this.panel.reveal(column, column === vscode.ViewColumn.Beside);
			this.turnTo(report);
			return;
		}
		this.report = report;
		this.revealing = true;
		this.adopt(
			vscode.window.createWebviewPanel(VIEW_TYPE, this.title(), { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside })
		);
	}

	/** After the window has been loaded again. */
	async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
		const uri = (state as { uri?: unknown } | null)?.uri;
		this.report = typeof uri === 'string' ? vscode.Uri.parse(uri) : activeReport()?.uri;
		if (this.report) await Promise.resolve(vscode.workspace.openTextDocument(this.report)).catch(() => undefined);
		this.adopt(panel);
	}

	/** Brings the text of the report in the preview to the front. */
	async showSource(): Promise<void> {
		if (this.report) await vscode.window.showTextDocument(this.report, { viewColumn: this.sourceColumn() });
	}

	dispose(): void {
		this.panel?.dispose();
		for (const one of this.subscriptions) one.dispose();
	}

	private adopt(panel: vscode.WebviewPanel): void {
		const dist = vscode.Uri.joinPath(this.context.extensionUri, 'dist');
		const icon = (theme: string) => vscode.Uri.joinPath(this.context.extensionUri, 'icons', `report-${theme}.svg`);
		this.panel = panel;
		this.ready = false;
		this.shown = undefined;
		panel.iconPath = { light: icon('light'), dark: icon('dark') };
		panel.webview.options = { enableScripts: true, enableCommandUris: false, enableForms: false, localResourceRoots: [dist] };
		panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message));
		panel.onDidDispose(() => {
			if (this.panel === panel) this.panel = undefined;
		});
		this.load();
	}

	/** Writes the page anew; it asks for its content when its script runs. */
	private load(): void {
		if (!this.panel) return;
		const script = this.panel.webview.asWebviewUri(vscode.Uri.joinPath(this.context.extensionUri, 'dist', 'page.js'));
		this.panel.title = this.title();
		this.panel.webview.html = shell({
			nonce: randomBytes(18).toString('base64'),
			script: script.toString(),
			uri: this.report?.toString() ?? '',
			language: vscode.env.language
		});
	}

	private title(): string {
		return vscode.l10n.t('Preview {0}', this.report?.path.split('/').pop() ?? '');
	}

	private isShown(uri: vscode.Uri): boolean {
		return this.panel !== undefined && this.report?.toString() === uri.toString();
	}

	private follow(): void {
		const active = activeReport();
		if (this.panel && active && !this.isShown(active.uri)) this.turnTo(active.uri);
	}

	private turnTo(report: vscode.Uri): void {
		if (this.isShown(report)) return;
		this.report = report;
		this.ready = false;
		this.revealing = true;
		this.load();
	}

	private refresh(): void {
		if (this.panel && this.ready) void this.latest.run();
	}

	private async update(): Promise<void> {
		const report = this.report;
		if (!report || !this.panel) return;
		if (!this.client.running) {
			if (!this.shown) this.post({ type: 'message', text: vscode.l10n.t('The language server is not running.') });
			return;
		}
		const page = await this.client.request(previewRequest, { textDocument: { uri: this.client.uri(report) } });
		if (this.report?.toString() !== report.toString()) return;
		if (!page) {
			if (!this.shown) this.post({ type: 'message', text: vscode.l10n.t('There is no preview of this file.') });
			return;
		}
		this.shown = { uri: report.toString(), version: page.version };
		this.post({ type: 'show', html: page.html });
		const editor = editorsOf(report)[0];
		if (editor) this.markCaret(editor, this.revealing);
		this.revealing = false;
	}

	private receive(message: FromPage): void {
		if (message.type === 'ready') {
			this.ready = true;
			this.refresh();
		} else if (message.type === 'select') void this.select(message.from, message.to);
		else if (message.type === 'show') this.showInText(message.from, message.to);
		else if (!this.report) return;
		else if (message.type === 'enter') this.entry.enter(this.report, message);
		else if (message.type === 'paste') this.entry.paste(this.report, message, this.shown?.version);
		else void this.runInText(message.command);
	}

	private async select(from: number, to: number): Promise<void> {
		if (!this.report) return;
		const document = openDocument(this.report) ?? (await vscode.workspace.openTextDocument(this.report));
		const selection = this.rangeIn(document, from, to);
		if (selection) await vscode.window.showTextDocument(document, { viewColumn: this.sourceColumn(), selection });
	}

	private showInText(from: number, to: number): void {
		const editor = this.report && editorsOf(this.report)[0];
		const range = editor && this.rangeIn(editor.document, from, to);
		if (!editor || !range) return;
		editor.selection = new vscode.Selection(range.start, range.end);
		editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	}

	/** Offsets of a page that is older than the text would lead astray; the next page is on its way then. */
	private rangeIn(document: vscode.TextDocument, from: number, to: number): vscode.Range | undefined {
		if (this.shown?.uri !== document.uri.toString() || this.shown.version !== document.version) return undefined;
		return new vscode.Range(document.positionAt(from), document.positionAt(to));
	}

	/**
	 * A command of the text's own history, for which its editor must have the focus. The page tells a moment late that it has lost that, and
	 * gets the command itself until then: so it is given until the text changes.
	 */
	private async runInText(command: 'undo' | 'redo'): Promise<void> {
		const { panel } = this;
		if (!this.report || !panel) return;
		const { document } = await vscode.window.showTextDocument(this.report, { viewColumn: this.sourceColumn() });
		const { version } = document;
		for (let tries = 0; tries < TRIES && document.version === version; tries++) {
			if (tries > 0) await new Promise(resolve => setTimeout(resolve, PAUSE));
			await vscode.commands.executeCommand(command);
		}
		panel.reveal(panel.viewColumn, false);
	}

	private sourceColumn(): vscode.ViewColumn {
		const visible = this.report ? editorsOf(this.report)[0]?.viewColumn : undefined;
		if (visible !== undefined) return visible;
		return this.panel?.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
	}

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
		if (this.ready) void this.panel?.webview.postMessage(message);
	}
}
