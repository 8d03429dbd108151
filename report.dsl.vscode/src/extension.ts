// SPDX-License-Identifier: EPL-2.0
/** The extension: everything is wired here, nothing is decided. */
import * as vscode from 'vscode';
import { meantReports } from './active';
import { InRow } from './cells/inRow';
import { Layout } from './cells/layout';
import { CellPaste } from './cells/paste';
import { Stepping } from './cells/stepping';
import { ReportClient } from './client';
import { exportReport } from './commands/exportReport';
import { importDocuments } from './commands/importDocuments';
import { convertLabels } from './commands/labels';
import { newReport } from './commands/newReport';
import { openJson, serverCommand } from './commands/output';
import { RULE_PAGES, RulePages } from './commands/showRule';
import { EDITOR_TYPE, PageEditors } from './pageEditor';
import { Preview } from './preview';
import { Status } from './status';
import { Welcome } from './welcome';

let client: ReportClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
	const output = vscode.window.createOutputChannel(vscode.l10n.t('Annual Report'), { log: true });
	const server: ReportClient = (client = new ReportClient(context, output, RULE_PAGES, {
		executeCommand: (command, args: unknown[], next) =>
			serverCommand(command, args, next, {
				previewed: shownReport,
				uri: uri => server.uri(uri),
				done: () => status.refresh()
			})
	}));
	const preview = new Preview(context, server);
	const pages = new PageEditors(context, server);
	/** The report whose page is the active panel. */
	const shownReport = () => preview.activeReport ?? pages.activeReport;
	const status = new Status(server);
	const rules = new RulePages(context, server);
	const command = (id: string, run: (...args: unknown[]) => unknown) =>
		context.subscriptions.push(vscode.commands.registerCommand(id, run));
	const welcome = new Welcome();
	const stepping = new Stepping(server);
	context.subscriptions.push(
		output,
		server,
		preview,
		vscode.window.registerCustomEditorProvider(EDITOR_TYPE, pages),
		status,
		welcome,
		stepping,
		new InRow(),
		new Layout(server, stepping),
		new CellPaste(server, stepping)
	);
	command('report.new', at =>
		newReport(server, context.globalState, typeof at === 'string' ? vscode.Uri.parse(at) : at instanceof vscode.Uri ? at : undefined)
	);
	command('report.import', (...args) => importDocuments(server, args));
	command('report.export', (...args) => exportReport(server, args, shownReport()));
	command('report.shortLabels', () => convertLabels(server, 'short'));
	command('report.fullLabels', () => convertLabels(server, 'full'));
	command('report.preview', (...args) => preview.open(meantReports(args, undefined)[0], vscode.ViewColumn.Beside));
	command('report.previewHere', (...args) => preview.open(meantReports(args, undefined)[0], vscode.ViewColumn.Active));
	command('report.openPage', async (...args) => {
		const report = meantReports(args, undefined)[0];
		if (report) await vscode.commands.executeCommand('vscode.openWith', report, EDITOR_TYPE);
	});
	command('report.showSource', async () => {
		const report = pages.activeReport;
		if (report) await vscode.commands.executeCommand('vscode.openWith', report, 'default');
		else await preview.showSource();
	});
	command('report.showRule', id => rules.show(id));
	command('report.restart', () => server.restart());
	command('report.showOutput', () => output.show());
	command('report.openJson', path => (typeof path === 'string' ? openJson(path) : undefined));
	context.subscriptions.push(
		vscode.workspace.onDidChangeConfiguration(async event => {
			if (event.affectsConfiguration('report.java.home') || event.affectsConfiguration('report.server.memory')) await server.restart();
		})
	);
	void stepping.register();
	if ((await welcome.look()) || vscode.workspace.textDocuments.some(isOurs)) await server.start();
	// Where nothing is to be checked no server runs, until somebody asks for something.
	else
		context.subscriptions.push(
			vscode.workspace.onDidOpenTextDocument(document => {
				if (isOurs(document)) void server.start();
			})
		);
}

function isOurs({ languageId }: vscode.TextDocument): boolean {
	return languageId === 'report' || languageId === 'report-form';
}

export async function deactivate(): Promise<void> {
	await client?.stop();
}
