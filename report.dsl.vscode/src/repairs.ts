// SPDX-License-Identifier: EPL-2.0
/** Repairs offered away from the text: those that the light bulb there has, in the same order. */
import * as vscode from 'vscode';

interface Choice extends vscode.QuickPickItem {
	readonly action: vscode.CodeAction;
}

/** Asks which repair of what is wrong at a place is to be made, and makes it. */
export async function chooseRepair(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
	const found = await vscode.commands.executeCommand<(vscode.CodeAction | vscode.Command)[]>(
		'vscode.executeCodeActionProvider',
		document.uri,
		range,
		vscode.CodeActionKind.QuickFix.value
	);
	const choices: Choice[] = found.flatMap(action =>
		'edit' in action || !isCommand(action) ? [{ label: action.title, action: action as vscode.CodeAction }] : []
	);
	if (choices.length === 0) {
		void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is to be repaired here.'));
		return;
	}
	const choice = await vscode.window.showQuickPick(choices, { placeHolder: vscode.l10n.t('Choose a repair') });
	if (!choice) return;
	const { edit, command } = choice.action;
	if (edit) await vscode.workspace.applyEdit(edit);
	if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

function isCommand(action: vscode.CodeAction | vscode.Command): action is vscode.Command {
	return typeof action.command === 'string';
}
