// SPDX-License-Identifier: EPL-2.0
/** The pages of rules: documents that exist only in the editor, rendered by the editor's own Markdown preview (see editorAssociations in the manifest). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { ReportClient } from '../client';
import { ruleRequest } from '../protocol';
import { ruleIds, type SettingsSchema } from '../ruleIds';

const SCHEME = 'report-rule';

/** Address of a page with {id} for the rule: the server links its findings to it. */
export const RULE_PAGES = `${SCHEME}:/{id}.md`;

export class RulePages implements vscode.TextDocumentContentProvider {
	constructor(
		private readonly context: vscode.ExtensionContext,
		private readonly client: ReportClient
	) {
		context.subscriptions.push(vscode.workspace.registerTextDocumentContentProvider(SCHEME, this));
	}

	async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
		const id = uri.path.replace(/^\/|\.md$/g, '');
		const page = await this.client.request(ruleRequest, { id });
		return page?.markdown ?? vscode.l10n.t('No page for the rule {0}.', id);
	}

	/** @param id such as `totals/row`; asked for when missing */
	async show(id: unknown): Promise<void> {
		const wanted = typeof id === 'string' ? id : await this.ask();
		if (wanted !== undefined) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(RULE_PAGES.replace('{id}', wanted)));
	}

	/** Rules that the active file breaks come first, then all of them. */
	private async ask(): Promise<string | undefined> {
		const active = vscode.window.activeTextEditor?.document.uri;
		const broken = new Set(
			active
				? vscode.languages
						.getDiagnostics(active)
						.map(codeOf)
						.filter(code => code !== undefined)
				: []
		);
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
