/** The page of a rule, shown by the editor's own Markdown preview. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { ReportClient } from '../client';
import { ruleRequest } from '../protocol';
import { type SettingsSchema, ruleIds } from '../ruleIds';

const SCHEME = 'report-rule';

/** Serves the pages as documents that exist only in the editor. */
export class RulePages implements vscode.TextDocumentContentProvider {
	private readonly pages = new Map<string, string>();
	private readonly changes = new vscode.EventEmitter<vscode.Uri>();
	readonly onDidChange = this.changes.event;

	constructor(private readonly context: vscode.ExtensionContext, private readonly client: ReportClient) {
		context.subscriptions.push(vscode.workspace.registerTextDocumentContentProvider(SCHEME, this), this.changes);
	}

	provideTextDocumentContent(uri: vscode.Uri): string {
		return this.pages.get(uri.path) ?? '';
	}

	/** @param id such as `totals/row`; asked for when missing */
	async show(id: unknown): Promise<void> {
		const wanted = typeof id === 'string' ? id : await this.ask();
		if (wanted === undefined) return;
		const page = await this.client.request(ruleRequest, { id: wanted });
		if (!page) {
			void vscode.window.showErrorMessage(vscode.l10n.t('No page for the rule {0}.', wanted));
			return;
		}
		const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${page.id.replaceAll('/', ' ')}.md` });
		this.pages.set(uri.path, page.markdown);
		this.changes.fire(uri);
		await vscode.commands.executeCommand('markdown.showPreview', uri);
	}

	/** Rules that the active file breaks come first, then all of them. */
	private async ask(): Promise<string | undefined> {
		const active = vscode.window.activeTextEditor?.document.uri;
		const broken = new Set(active ? vscode.languages.getDiagnostics(active).map(codeOf).filter(code => code !== undefined) : []);
		const schema = await readFile(join(this.context.extensionPath, 'schemas', 'report.settings.schema.json'), 'utf8');
		const all = ruleIds(JSON.parse(schema) as SettingsSchema);
		const items: (vscode.QuickPickItem & { id?: string })[] = [];
		const heard = all.filter(rule => broken.has(rule.id));
		if (heard.length > 0) items.push({ label: vscode.l10n.t('in this file'), kind: vscode.QuickPickItemKind.Separator });
		items.push(...heard.map(item), { label: vscode.l10n.t('all rules'), kind: vscode.QuickPickItemKind.Separator });
		items.push(...all.filter(rule => !broken.has(rule.id)).map(item));
		const choice = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Rule'), matchOnDescription: true });
		return choice?.id;
	}
}

function item(rule: { readonly id: string; readonly title: string }): vscode.QuickPickItem & { id: string } {
	return { label: rule.id, description: rule.title, id: rule.id };
}

function codeOf(diagnostic: vscode.Diagnostic): string | undefined {
	const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
	return code === undefined ? undefined : String(code);
}
