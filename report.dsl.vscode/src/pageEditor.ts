// SPDX-License-Identifier: EPL-2.0
/** The official page as an editor of the report: one document with the text, its history and its saving are those of the text. */
import type * as vscode from 'vscode';
import type { ReportClient } from './client';
import { PagePanel } from './pagePanel';

export const EDITOR_TYPE = 'report.page';

export class PageEditors implements vscode.CustomTextEditorProvider {
	/** the page that has the focus, or had it last */
	private active: vscode.WebviewPanel | undefined;
	private readonly reports = new WeakMap<vscode.WebviewPanel, vscode.Uri>();

	constructor(
		private readonly context: vscode.ExtensionContext,
		private readonly client: ReportClient
	) {}

	/** The report whose page is the active editor. */
	get activeReport(): vscode.Uri | undefined {
		return this.active?.active ? this.reports.get(this.active) : undefined;
	}

	resolveCustomTextEditor(document: vscode.TextDocument, panel: vscode.WebviewPanel): void {
		this.reports.set(panel, document.uri);
		if (panel.active) this.active = panel;
		panel.onDidChangeViewState(() => {
			if (panel.active) this.active = panel;
		});
		panel.onDidDispose(() => {
			if (this.active === panel) this.active = undefined;
		});
		new PagePanel(panel, document.uri, this.client, this.context.extensionUri, true);
	}
}
