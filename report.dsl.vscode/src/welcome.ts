// SPDX-License-Identifier: EPL-2.0
/** What somebody meets who has no report yet: a view in a folder without reports. */
import * as vscode from 'vscode';

const VIEW = 'report.welcome';
const REPORTS = '**/*.report';

export class Welcome implements vscode.Disposable, vscode.TreeDataProvider<never> {
	private readonly subscriptions: vscode.Disposable[];

	constructor() {
		const watcher = vscode.workspace.createFileSystemWatcher(REPORTS, false, true, true);
		this.subscriptions = [
			watcher,
			watcher.onDidCreate(() => this.tell(true)),
			// It has no entries: what the manifest says of an empty view is all of it.
			vscode.window.registerTreeDataProvider(VIEW, this)
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

	dispose(): void {
		for (const one of this.subscriptions) one.dispose();
	}

	private tell(found: boolean): void {
		void vscode.commands.executeCommand('setContext', 'report.any', found);
	}
}
