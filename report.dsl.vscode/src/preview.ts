// SPDX-License-Identifier: EPL-2.0
/** The live preview: one panel that follows the active report. */
import * as vscode from 'vscode';
import { activeReport } from './active';
import type { ReportClient } from './client';
import { PagePanel } from './pagePanel';

export const VIEW_TYPE = 'report.preview';

export class Preview implements vscode.Disposable, vscode.WebviewPanelSerializer {
	private panel: vscode.WebviewPanel | undefined;
	private page: PagePanel | undefined;
	private readonly subscriptions: vscode.Disposable[];

	constructor(
		private readonly context: vscode.ExtensionContext,
		private readonly client: ReportClient
	) {
		this.subscriptions = [
			vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, this),
			vscode.window.onDidChangeActiveTextEditor(() => {
				const active = activeReport();
				if (active) this.turnTo(active.uri);
			})
		];
	}

	/** The report in the preview, while that is the active panel. */
	get activeReport(): vscode.Uri | undefined {
		return this.panel?.active ? this.page?.report : undefined;
	}

	/** @param uri of a report; the active one when missing */
	async open(uri: vscode.Uri | undefined, column: vscode.ViewColumn): Promise<void> {
		const report = uri ?? activeReport()?.uri;
		if (!report) return;
		await vscode.workspace.openTextDocument(report);
		if (this.panel) this.panel.reveal(column, column === vscode.ViewColumn.Beside);
		else
			this.adopt(
				vscode.window.createWebviewPanel(VIEW_TYPE, '', { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside })
			);
		this.turnTo(report);
	}

	/** After the window has been loaded again. */
	async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
		const uri = (state as { uri?: unknown } | null)?.uri;
		const report = typeof uri === 'string' ? vscode.Uri.parse(uri) : activeReport()?.uri;
		if (report) await Promise.resolve(vscode.workspace.openTextDocument(report)).catch(() => undefined);
		this.adopt(panel);
		if (report) this.turnTo(report);
	}

	/** Brings the text of the report in the preview to the front. */
	async showSource(): Promise<void> {
		await this.page?.showSource();
	}

	dispose(): void {
		this.panel?.dispose();
		for (const one of this.subscriptions) one.dispose();
	}

	private adopt(panel: vscode.WebviewPanel): void {
		const icon = (theme: string) => vscode.Uri.joinPath(this.context.extensionUri, 'icons', `report-${theme}.svg`);
		this.panel = panel;
		this.page = undefined;
		panel.iconPath = { light: icon('light'), dark: icon('dark') };
		panel.onDidDispose(() => {
			if (this.panel !== panel) return;
			this.panel = undefined;
			this.page = undefined;
		});
	}

	private turnTo(report: vscode.Uri): void {
		if (!this.panel || this.page?.shows(report)) return;
		this.page?.dispose();
		this.panel.title = vscode.l10n.t('Preview {0}', report.path.split('/').pop() ?? '');
		this.page = new PagePanel(this.panel, report, this.client, this.context.extensionUri, false);
	}
}
