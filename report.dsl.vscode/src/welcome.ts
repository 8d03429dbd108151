/** What somebody meets who has no report yet: a view in a folder without reports, and an offer in a file without text. */
import * as vscode from 'vscode';
import { REPORT } from './active';

const VIEW = 'report.welcome';
const REPORTS = '**/*.report';

export class Welcome implements vscode.Disposable, vscode.TreeDataProvider<never>, vscode.CodeLensProvider {
	private readonly subscriptions: vscode.Disposable[];

	constructor() {
		const watcher = vscode.workspace.createFileSystemWatcher(REPORTS, false, true, true);
		this.subscriptions = [
			watcher, watcher.onDidCreate(() => this.tell(true)),
			// It has no entries: what the manifest says of an empty view is all of it.
			vscode.window.registerTreeDataProvider(VIEW, this),
			vscode.languages.registerCodeLensProvider({ language: REPORT }, this)
		];
	}

	/** @returns whether the folder has reports */
	async look(): Promise<boolean> {
		const found = (await vscode.workspace.findFiles(REPORTS, undefined, 1)).length > 0;
		this.tell(found);
		return found;
	}

	getChildren(): never[] {
		return [];
	}

	getTreeItem(element: never): never {
		return element;
	}

	provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
		if (document.getText().trim() !== '') return [];
		const top = new vscode.Range(0, 0, 0, 0);
		return [
			new vscode.CodeLens(top, { command: 'report.new', title: vscode.l10n.t('Write a New Report Here…'), arguments: [document.uri] }),
			new vscode.CodeLens(top, { command: 'report.import', title: vscode.l10n.t('Import Documents…') })
		];
	}

	dispose(): void {
		for (const one of this.subscriptions) one.dispose();
	}

	private tell(found: boolean): void {
		void vscode.commands.executeCommand('setContext', 'report.any', found);
	}
}
