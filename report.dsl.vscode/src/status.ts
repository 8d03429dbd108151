// SPDX-License-Identifier: EPL-2.0
/** The status items of a report: its form and relations, its JSON, and the server's work over the folder. */
import * as vscode from 'vscode';
import { activeReport, REPORT } from './active';
import type { ReportClient } from './client';
import { Latest } from './latest';
import { type ReportStatus, statusRequest } from './protocol';

/** While the server looks at the folder it is asked again after so many milliseconds. */
const AGAIN = 1000;

export class Status implements vscode.Disposable {
	/** There while the server has told something of a report. */
	private relations: vscode.LanguageStatusItem | undefined;
	private json: vscode.LanguageStatusItem | undefined;
	private readonly server = vscode.languages.createLanguageStatusItem('report.status.server', [
		{ language: REPORT },
		{ language: 'report-form' }
	]);
	private readonly latest = new Latest(() => this.ask());
	private readonly subscriptions: vscode.Disposable[];
	private timer: NodeJS.Timeout | undefined;

	constructor(private readonly client: ReportClient) {
		this.server.name = vscode.l10n.t('Language Server');
		this.showServer(client.running);
		this.subscriptions = [
			client.onDidChange(running => {
				this.showServer(running);
				this.refresh();
			}),
			vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
			vscode.languages.onDidChangeDiagnostics(event => {
				const active = activeReport()?.uri.toString();
				if (event.uris.some(uri => uri.toString() === active)) this.refresh();
			}),
			vscode.workspace.onDidSaveTextDocument(document => {
				if (document.languageId === REPORT) this.refresh();
			})
		];
	}

	refresh(): void {
		void this.latest.run();
	}

	dispose(): void {
		clearTimeout(this.timer);
		for (const one of [this.relations, this.json, this.server, ...this.subscriptions]) one?.dispose();
	}

	private async ask(): Promise<void> {
		const document = activeReport();
		if (!document || !this.client.running) return;
		const status = await this.client.request(statusRequest, { textDocument: { uri: this.client.uri(document.uri) } });
		if (!status) return;
		this.showRelations(status);
		this.showJson(status, document.uri);
		this.showServer(this.client.running, status);
		clearTimeout(this.timer);
		if (this.server.busy) this.timer = setTimeout(() => this.refresh(), AGAIN);
	}

	private showRelations(status: ReportStatus): void {
		const { kept, broken } = status;
		const item = (this.relations ??= statusItem('report.status.relations', vscode.l10n.t('Form and Relations')));
		item.text = `${status.form ?? vscode.l10n.t('no form')} ${kept}/${kept + broken}`;
		const relations =
			broken > 0 ? vscode.l10n.t('{0} of {1} relations broken', broken, kept + broken) : vscode.l10n.t('all {0} relations hold', kept);
		item.detail = [status.formTitle, relations].filter(part => part).join(' · ');
		item.severity =
			status.errors > 0
				? vscode.LanguageStatusSeverity.Error
				: status.warnings > 0
					? vscode.LanguageStatusSeverity.Warning
					: vscode.LanguageStatusSeverity.Information;
		item.command = {
			command: 'workbench.actions.view.problems',
			title: vscode.l10n.t('{0} errors, {1} warnings, {2} hints', status.errors, status.warnings, status.infos)
		};
	}

	private showJson(status: ReportStatus, report: vscode.Uri): void {
		const item = (this.json ??= statusItem('report.status.json', 'JSON'));
		if (status.json === undefined) {
			item.text = vscode.l10n.t('JSON not written');
			item.detail = '';
			item.command = { command: 'report.generate', title: vscode.l10n.t('Generate'), arguments: [this.client.uri(report)] };
			return;
		}
		item.text = vscode.l10n.t('JSON written');
		item.detail = vscode.workspace.asRelativePath(status.json);
		item.command = { command: 'report.openJson', title: vscode.l10n.t('Open'), arguments: [status.json] };
	}

	private showServer(running: boolean, status?: ReportStatus): void {
		if (!running) {
			this.relations?.dispose();
			this.json?.dispose();
			this.relations = this.json = undefined;
		}
		const { reports, done, total } = status?.workspace ?? { reports: 0, done: 0, total: 0 };
		this.server.busy = running && (total < 0 || done < total);
		this.server.severity = running ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Warning;
		this.server.text = running ? vscode.l10n.t('Server running') : vscode.l10n.t('Server not running');
		this.server.detail = reports > 0 ? vscode.l10n.t('{0} reports in the workspace', reports) : '';
		this.server.command = running
			? { command: 'report.showOutput', title: vscode.l10n.t('Show Output') }
			: { command: 'report.restart', title: vscode.l10n.t('Restart') };
	}
}

function statusItem(id: string, name: string): vscode.LanguageStatusItem {
	const item = vscode.languages.createLanguageStatusItem(id, { language: REPORT });
	item.name = name;
	return item;
}
