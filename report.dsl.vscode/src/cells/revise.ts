// SPDX-License-Identifier: EPL-2.0
/** Makes edits that the server has answered with. */
import * as vscode from 'vscode';
import type { Edit, Extent, Place, Revision } from '../protocol';

export function positionOf({ line, character }: Place): vscode.Position {
	return new vscode.Position(line, character);
}

export function rangeOf({ start, end }: Extent): vscode.Range {
	return new vscode.Range(positionOf(start), positionOf(end));
}

/** The editor's own ranges are written in another way than those of the protocol. */
export function extentOf({ start, end }: vscode.Range): Extent {
	return { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
}

/** The edits of a text as one of the workspace. */
export function workspaceEdit(uri: vscode.Uri, edits: readonly Edit[]): vscode.WorkspaceEdit {
	const all = new vscode.WorkspaceEdit();
	all.set(
		uri,
		edits.map(({ range, newText }) => new vscode.TextEdit(rangeOf(range), newText))
	);
	return all;
}

/**
 * Makes the edits if the text is still the one that they are of. They belong to what has been typed: one undo takes both back.
 * @returns whether they have been made
 */
export async function revise(editor: vscode.TextEditor, { version, edits }: Revision): Promise<boolean> {
	if (editor.document.version !== version) return false;
	if (edits.length === 0) return true;
	return editor.edit(
		builder => {
			for (const { range, newText } of edits) builder.replace(rangeOf(range), newText);
		},
		{ undoStopBefore: false, undoStopAfter: false }
	);
}
