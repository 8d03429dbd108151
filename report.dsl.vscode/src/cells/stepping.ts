// SPDX-License-Identifier: EPL-2.0
/**
 * From cell to cell by keys. Where a step leads the server says. The very press of its key sets the context `report.stepping`, in
 * which all keys that type nothing come here instead of to the editor, until everything has been followed: {@link KeyQueue} keeps
 * them, and what is typed, in their order.
 */
import * as vscode from 'vscode';
import { activeReport } from '../active';
import type { ReportClient } from '../client';
import { stepRequest } from '../protocol';
import { type Action, DEFAULTS, type Desk, KeyQueue, type Move, type StepTaken } from './keyQueue';
import { positionOf, rangeOf } from './revise';
import { applied, type Change, type Span } from './strays';
import { offsetIn } from './text';

const COMMANDS: Record<string, Move> = { 'report.nextCell': 'next', 'report.previousCell': 'previous', 'report.cellBelow': 'below' };
/** Takes the command of the editor that the key stands for. */
const KEY = 'report.key';
const STEPPING = 'report.stepping';
/** Set where the press of a key can set a context, which no editor promises. */
const KEEPS_KEYS = 'report.keepsKeys';
/** Argument of a command that is to do nothing. */
const WARM = 'warm';
/** Milliseconds without a key after which the keys are again those of the editor. */
const QUIET = 100;

/** Keys that change the text: done here, where nothing comes between them and what is typed behind them. */
const ERASING: Record<string, Action> = {
	deleteLeft: { erase: 'before', pattern: /(?:\r\n|[^])$/u },
	deleteRight: { erase: 'behind', pattern: /^(?:\r\n|[^])/u },
	deleteWordLeft: { erase: 'before', pattern: /(?:[^\s|｜]+[ \t]*|[ \t]+|\r\n|[^])$/u },
	deleteWordRight: { erase: 'behind', pattern: /^(?:[ \t]*[^\s|｜]+|[ \t]+|\r\n|[^])/u }
};

export class Stepping implements vscode.Disposable {
	private readonly queues = new Map<vscode.TextEditor, KeyQueue>();
	/** The work of the last queue: there is one at a time, for editors may show the same text. */
	private last: Promise<void> = Promise.resolve();
	private timer: NodeJS.Timeout | undefined;
	private readonly ends = new vscode.EventEmitter<void>();
	/** Fires when all keys have been followed. */
	readonly onDidEnd = this.ends.event;
	private readonly subscriptions: vscode.Disposable[] = [
		vscode.workspace.onDidChangeTextDocument(event => this.changed(event)),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections, kind }) => {
			const [selection] = selections;
			const clicked = kind === vscode.TextEditorSelectionChangeKind.Mouse;
			if (selection && selections.length === 1) this.queues.get(textEditor)?.selected(spanOf(textEditor.document, selection), clicked);
		})
	];

	constructor(private readonly client: ReportClient) {}

	/** Whether keys are being followed: nobody else may change the text then. */
	get busy(): boolean {
		return this.queues.size > 0;
	}

	dispose(): void {
		clearTimeout(this.timer);
		this.ends.dispose();
		for (const one of this.subscriptions) one.dispose();
	}

	/**
	 * Makes the commands and runs each once, to no effect: before a first run the editor asks whether an extension is to be started
	 * for it, and keys that are pressed meanwhile would go into the text.
	 */
	async register(): Promise<void> {
		const register = (command: string, run: (argument: unknown) => unknown) => {
			this.subscriptions.push(vscode.commands.registerCommand(command, argument => (argument === WARM ? undefined : run(argument))));
			return { command, args: WARM };
		};
		const commands = Object.entries(COMMANDS).map(([command, move]) => register(command, () => this.press({ move }, DEFAULTS[move])));
		commands.push(
			register(KEY, command => (typeof command === 'string' ? this.press(ERASING[command] ?? { command }, command) : undefined))
		);
		await vscode.commands.executeCommand('runCommands', { commands });
		const all = await vscode.commands.getCommands();
		await vscode.commands.executeCommand('setContext', KEEPS_KEYS, all.includes('_setContext'));
	}

	/** @param otherwise what the key does where it leads to no cell */
	private async press(action: Action, otherwise: string): Promise<void> {
		const editor = vscode.window.activeTextEditor;
		const queue = editor && this.queues.get(editor);
		if (queue) return queue.push(action);
		this.quiet();
		const single = editor?.selections.length === 1 && (!('move' in action) || editor.selection.isSingleLine);
		if (!editor || !single || !activeReport()) return command(otherwise);
		await this.begin(editor, action);
	}

	private begin(editor: vscode.TextEditor, action: Action): Promise<void> {
		const { document } = editor;
		const queue = new KeyQueue(new EditorDesk(this.client, editor), document.getText(), spanOf(document, editor.selection));
		this.queues.set(editor, queue);
		clearTimeout(this.timer);
		void vscode.commands.executeCommand('setContext', STEPPING, true);
		queue.push(action);
		const work = this.last
			.then(() => queue.work())
			.finally(() => {
				this.queues.delete(editor);
				this.quiet();
				if (!this.busy) this.ends.fire();
			});
		this.last = work.catch(() => undefined);
		return work;
	}

	/** Gives the keys back to the editor when no more have come. */
	private quiet(): void {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => {
			if (!this.busy) void vscode.commands.executeCommand('setContext', STEPPING, false);
		}, QUIET);
	}

	private changed({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
		if (contentChanges.length === 0) return;
		const queues = [...this.queues].filter(([editor]) => editor.document === document);
		for (const [editor, queue] of queues) {
			const others = queues.some(([, other]) => other !== queue && other.owns(contentChanges));
			queue.changed(contentChanges, editor === vscode.window.activeTextEditor && !others, reason !== undefined);
		}
	}
}

/** An editor of the window, in offsets. */
class EditorDesk implements Desk {
	constructor(
		private readonly client: ReportClient,
		private readonly editor: vscode.TextEditor
	) {}

	/** They belong to what has been typed: one undo takes both back. */
	async edit(changes: readonly Change[]): Promise<boolean> {
		return this.editor.edit(
			builder => {
				for (const { rangeOffset, rangeLength, text } of changes)
					builder.replace(this.range({ start: rangeOffset, end: rangeOffset + rangeLength }), text);
			},
			{ undoStopBefore: false, undoStopAfter: false }
		);
	}

	select(span: Span): void {
		const range = this.range(span);
		this.editor.selection = new vscode.Selection(range.start, range.end);
		this.editor.revealRange(range);
	}

	async run(name: string): Promise<void> {
		await command(name);
	}

	async step(place: number, move: Move): Promise<StepTaken | null | undefined> {
		const { document } = this.editor;
		const position = document.positionAt(place);
		const answer = await this.client.request(stepRequest, { textDocument: { uri: this.client.uri(document.uri) }, position, move });
		if (!answer) return null;
		if (answer.version !== document.version) return undefined;
		const edits = answer.edits.map(({ range, newText }) => {
			const { start, end } = spanOf(document, rangeOf(range));
			return { rangeOffset: start, rangeLength: end - start, text: newText };
		});
		const after = applied(document.getText(), edits);
		return {
			edits,
			selection: { start: offsetIn(after, positionOf(answer.selection.start)), end: offsetIn(after, positionOf(answer.selection.end)) }
		};
	}

	private range({ start, end }: Span): vscode.Range {
		const { document } = this.editor;
		return new vscode.Range(document.positionAt(start), document.positionAt(end));
	}
}

function spanOf(document: vscode.TextDocument, { start, end }: vscode.Range): Span {
	return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

async function command(name: string): Promise<void> {
	await vscode.commands.executeCommand(name, ...(name === DEFAULTS.below ? [{ text: '\n' }] : []));
}
