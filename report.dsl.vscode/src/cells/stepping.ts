// SPDX-License-Identifier: EPL-2.0
/**
 * From cell to cell by keys. Where a step leads the server says. The very press of its key sets the context `report.stepping`, in
 * which all keys that type nothing come here instead of to the editor, until everything has been followed: {@link KeyQueue} keeps
 * them, and what is typed, in their order.
 */
import * as vscode from 'vscode';
import { activeReport } from '../active';
import type { ReportClient } from '../client';
import { type Clip, Clips } from './clips';
import { command, EditorDesk, spanOf } from './desk';
import { DEFAULTS, KeyQueue } from './keyQueue';
import { Queues } from './queues';
import type { Action, Move } from './told';

const COMMANDS: Record<string, Move> = { 'report.nextCell': 'next', 'report.previousCell': 'previous', 'report.cellBelow': 'below' };
/** Takes the command of the editor that the key stands for. */
const KEY = 'report.key';
/** The key that pastes. It is bound with a `^` before the command, so that the editor has it, too: it pastes, and tells what. */
const PASTE = 'editor.action.clipboardPasteAction';
const STEPPING = 'report.stepping';
/** Set where the press of a key can set a context, which no editor promises. */
const KEEPS_KEYS = 'report.keepsKeys';
/** Argument of a command that is to do nothing. */
const WARM = 'warm';
/** Milliseconds without a key after which the keys are again those of the editor. */
const QUIET = 100;

/** Keys that change the text, or take something of it: done here, where nothing comes between them and what is typed behind them. */
const OURS: Record<string, Action> = {
	deleteLeft: { erase: 'before', pattern: /(?:\r\n|[^])$/u },
	deleteRight: { erase: 'behind', pattern: /^(?:\r\n|[^])/u },
	deleteWordLeft: { erase: 'before', pattern: /(?:[^\s|｜]+[ \t]*|[ \t]+|\r\n|[^])$/u },
	deleteWordRight: { erase: 'behind', pattern: /^(?:[ \t]*[^\s|｜]+|[ \t]+|\r\n|[^])/u },
	'editor.action.clipboardCopyAction': { copy: 'copy' },
	'editor.action.clipboardCutAction': { copy: 'cut' }
};

export class Stepping implements vscode.Disposable {
	private readonly queues = new Queues<vscode.TextEditor>(() => {
		this.quiet();
		if (!this.busy) this.ends.fire();
	});
	private readonly clips = new Clips(async () => vscode.env.clipboard.readText());
	private timer: NodeJS.Timeout | undefined;
	private readonly ends = new vscode.EventEmitter<void>();
	/** Fires when all keys have been followed. */
	readonly onDidEnd = this.ends.event;
	private readonly subscriptions: vscode.Disposable[] = [
		vscode.workspace.onDidChangeTextDocument(event => this.changed(event)),
		vscode.window.onDidChangeTextEditorSelection(event => this.selected(event))
	];

	constructor(private readonly client: ReportClient) {}

	/** Whether keys are being followed: nobody else may change the text then. */
	get busy(): boolean {
		return this.queues.busy;
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
		const register = (name: string, run: (argument: unknown) => unknown) => {
			this.subscriptions.push(vscode.commands.registerCommand(name, argument => (argument === WARM ? undefined : run(argument))));
			return { command: name, args: WARM };
		};
		const commands = Object.entries(COMMANDS).map(([name, move]) => register(name, () => this.press({ move }, DEFAULTS[move])));
		commands.push(register(KEY, name => (typeof name === 'string' ? this.key(name) : undefined)));
		await vscode.commands.executeCommand('runCommands', { commands });
		const all = await vscode.commands.getCommands();
		await vscode.commands.executeCommand('setContext', KEEPS_KEYS, all.includes('_setContext'));
	}

	/** The editor is about to paste. @returns whether that takes its turn instead */
	pastes(clip: Promise<Clip>): boolean {
		if (this.clips.told(clip)) return true;
		const queue = this.queues.of(vscode.window.activeTextEditor);
		queue?.push({ paste: { clip, end: () => undefined } });
		return queue !== undefined;
	}

	private key(name: string): Promise<void> {
		if (name === PASTE) return this.press({ paste: this.clips.pressed() }, undefined);
		return this.press(OURS[name] ?? { command: name }, name);
	}

	/** @param otherwise what the key does where nothing can be followed */
	private async press(action: Action, otherwise: string | undefined): Promise<void> {
		const editor = vscode.window.activeTextEditor;
		const queue = this.queues.of(editor);
		if (queue) return queue.push(action);
		this.quiet();
		const single = editor?.selections.length === 1 && (!('move' in action) || editor.selection.isSingleLine);
		if (editor && single && activeReport()) return this.begin(editor, action);
		if ('paste' in action) action.paste.end();
		if (otherwise !== undefined) await command(otherwise);
	}

	private begin(editor: vscode.TextEditor, action: Action): Promise<void> {
		const { document } = editor;
		const desk = new EditorDesk(this.client, editor, () => this.step());
		const queue = new KeyQueue(desk, document.getText(), spanOf(document, editor.selection));
		clearTimeout(this.timer);
		void this.step();
		queue.push(action);
		return this.queues.begin(editor, queue);
	}

	/** Resolves when the window has done all that it was told before. */
	private step(): Thenable<unknown> {
		return vscode.commands.executeCommand('setContext', STEPPING, true);
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
		const { activeTextEditor } = vscode.window;
		if (document === activeTextEditor?.document) this.clips.givenUp();
		this.queues.changed(contentChanges, editor => editor.document === document, activeTextEditor, reason !== undefined);
	}

	private selected({ textEditor, selections, kind }: vscode.TextEditorSelectionChangeEvent): void {
		const [selection] = selections;
		const clicked = kind === vscode.TextEditorSelectionChangeKind.Mouse;
		if (textEditor === vscode.window.activeTextEditor) this.clips.givenUp();
		if (selection && selections.length === 1) this.queues.of(textEditor)?.selected(spanOf(textEditor.document, selection), clicked);
	}
}
