// SPDX-License-Identifier: EPL-2.0
/** An editor of the window, in offsets. */
import * as vscode from 'vscode';
import type { ReportClient } from '../client';
import { type Edit, type Extent, pasteRequest, stepRequest } from '../protocol';
import type { Clip } from './clips';
import { DEFAULTS, type Desk, type StepTaken } from './keyQueue';
import { extentOf, positionOf, rangeOf } from './revise';
import { applied, type Change, type Span } from './strays';
import { offsetIn } from './text';
import type { Move } from './told';

/** Commands that are about the text, in whichever of its editors. */
const OF_TEXT = /^(undo|redo)$/;

export class EditorDesk implements Desk {
	/** @param follow resolves when the window has done all that it was told before */
	constructor(
		private readonly client: ReportClient,
		private readonly editor: vscode.TextEditor,
		private readonly follow: () => Thenable<unknown>
	) {}

	reaches(name: string): boolean {
		const active = vscode.window.activeTextEditor;
		return active === this.editor || (OF_TEXT.test(name) && active?.document === this.editor.document);
	}

	async edit(changes: readonly Change[], apart: boolean): Promise<boolean> {
		return this.editor.edit(
			builder => {
				for (const { rangeOffset, rangeLength, text } of changes)
					builder.replace(this.range({ start: rangeOffset, end: rangeOffset + rangeLength }), text);
			},
			{ undoStopBefore: apart, undoStopAfter: false }
		);
	}

	async select(span: Span): Promise<void> {
		const range = this.range(span);
		this.editor.selection = new vscode.Selection(range.start, range.end);
		this.editor.revealRange(range);
		await this.follow();
	}

	async run(name: string): Promise<void> {
		await command(name);
	}

	async copy(text: string): Promise<boolean> {
		try {
			await vscode.env.clipboard.writeText(text);
			return true;
		} catch {
			return false;
		}
	}

	async step(place: number, move: Move): Promise<StepTaken | null | undefined> {
		const { document } = this.editor;
		const position = document.positionAt(place);
		const answer = await this.client.request(stepRequest, { textDocument: { uri: this.client.uri(document.uri) }, position, move });
		return answer && (answer.version === document.version ? this.taken(answer.edits, answer.selection) : undefined);
	}

	async paste(span: Span, clip: Clip): Promise<StepTaken | null | undefined> {
		const { document } = this.editor;
		const range = extentOf(this.range(span));
		const answer = await this.client.request(pasteRequest, { textDocument: { uri: this.client.uri(document.uri) }, range, ...clip });
		if (!answer || answer.version !== document.version) return answer && undefined;
		return { ...this.taken(answer.edits, answer.selection), message: answer.message };
	}

	say(message: string, done: boolean): void {
		void (done ? vscode.window.showInformationMessage(message) : vscode.window.showWarningMessage(message));
	}

	private taken(edits: readonly Edit[], selection: Extent | undefined): StepTaken {
		const { document } = this.editor;
		const changes = edits.map(({ range, newText }) => {
			const { start, end } = spanOf(document, rangeOf(range));
			return { rangeOffset: start, rangeLength: end - start, text: newText };
		});
		if (!selection) return { edits: changes };
		const after = applied(document.getText(), changes);
		return {
			edits: changes,
			selection: { start: offsetIn(after, positionOf(selection.start)), end: offsetIn(after, positionOf(selection.end)) }
		};
	}

	private range({ start, end }: Span): vscode.Range {
		const { document } = this.editor;
		return new vscode.Range(document.positionAt(start), document.positionAt(end));
	}
}

export function spanOf(document: vscode.TextDocument, { start, end }: vscode.Range): Span {
	return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** Runs a command that a key stands for. */
export async function command(name: string): Promise<void> {
	await vscode.commands.executeCommand(name, ...(name === DEFAULTS.below ? [{ text: '\n' }] : []));
}
