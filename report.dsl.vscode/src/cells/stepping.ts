// SPDX-License-Identifier: EPL-2.0
/**
 * From cell to cell by keys. Where a step leads the server says, and until it has, more keys may follow: all are kept in their order,
 * so that each figure goes into the cell that it was meant for, whatever the speed of the typing.
 */
import * as vscode from 'vscode';
import { activeReport } from '../active';
import type { ReportClient } from '../client';
import { type Edit, type Place, type StepParams, stepRequest } from '../protocol';
import { rangeOf, revise } from './revise';
import { Strays } from './strays';

type Move = StepParams['move'];
type Action = { readonly move: Move } | { readonly typed: string };

/** What the keys do where there is no cell. */
const DEFAULTS: Record<Move, readonly [string, unknown?]> = { next: ['tab'], previous: ['outdent'], below: ['type', { text: '\n' }] };
const COMMANDS: Record<Move, string> = { next: 'report.nextCell', previous: 'report.previousCell', below: 'report.cellBelow' };
/** Argument of a command that is to do nothing. */
const WARM = 'warm';
/** How often to ask again when a key has come between. */
const TRIES = 100;
/** Milliseconds within which the editor says that its caret has arrived. */
const ARRIVED = 2_000;

export class Stepping implements vscode.Disposable {
	private run: Run | undefined;
	private readonly ends = new vscode.EventEmitter<void>();
	/** Fires when all keys have been followed. */
	readonly onDidEnd = this.ends.event;
	private readonly subscriptions: vscode.Disposable[] = [
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			if (contentChanges.length > 0 && document === this.run?.editor.document) this.run.changed(contentChanges);
		}),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections, kind }) => {
			if (textEditor !== this.run?.editor || !selections[0]) return;
			// What was typed goes where it was meant to, but the caret stays where it was put.
			if (kind === vscode.TextEditorSelectionChangeKind.Mouse) this.run.clicked = true;
			this.run.moved(selections[0]);
		})
	];

	constructor(private readonly client: ReportClient) {
	}

	/** Whether keys are being followed: nobody else may change the text then. */
	get busy(): boolean {
		return this.run !== undefined;
	}

	dispose(): void {
		this.ends.dispose();
		for (const one of this.subscriptions) one.dispose();
	}

	/**
	 * Makes the commands and runs each once, to no effect: before a first run the editor asks whether an extension is to be started
	 * for it, and keys that are pressed meanwhile would go into the text.
	 */
	async register(): Promise<void> {
		const commands = Object.entries(COMMANDS).map(([move, command]) => {
			this.subscriptions.push(vscode.commands.registerCommand(command, asked => asked === WARM ? undefined : this.press(move as Move)));
			return { command, args: WARM };
		});
		await vscode.commands.executeCommand('runCommands', { commands });
	}

	private async press(move: Move): Promise<void> {
		const editor = vscode.window.activeTextEditor;
		if (!editor || !activeReport() || editor.selections.length !== 1 || !editor.selection.isSingleLine) return byDefault(move);
		if (this.run) {
			if (this.run.editor !== editor) return byDefault(move);
			this.run.actions.push({ move });
			return;
		}
		this.run = new Run(this.client, editor);
		this.run.actions.push({ move });
		try {
			await this.run.work();
		} finally {
			this.run = undefined;
			this.ends.fire();
		}
	}
}

/** Steps in one editor, and what is typed between them. */
class Run {
	readonly actions: Action[] = [];
	/** The caret was put elsewhere meanwhile. */
	clicked = false;
	/** What is selected once everything so far has been done. */
	private target: vscode.Range;
	private strays: Strays;
	/** Edits of ours that are being made, and what follows at once, before anything else can be typed. */
	private own: { readonly edits: readonly Edit[]; readonly made: () => void } | undefined;
	/** Called when the caret is where it belongs, or has turned out not to be. */
	private arrived: (() => void) | undefined;
	/** The editor itself is at work, on a key that leads to no cell. */
	private passing = false;

	constructor(private readonly client: ReportClient, readonly editor: vscode.TextEditor) {
		this.target = editor.selection;
		this.strays = new Strays(editor.document.getText());
	}

	async work(): Promise<void> {
		for (let action = this.actions.shift(); action; action = this.actions.shift())
			if ('move' in action) await this.step(action.move);
			else await this.type(action.typed);
	}

	changed(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
		if (this.passing) return;
		const now = this.editor.document.getText();
		if (this.own && are(changes, this.own.edits)) {
			this.own.made();
			this.strays.follow(now);
			return;
		}
		const inPlace = this.arrived && this.actions.length === 0 && !this.strays.last && same(changes[0]!.range.start, this.target.start);
		if (!inPlace) this.keep(this.strays.add(changes, now));
		this.arrived?.();
	}

	moved(selection: vscode.Selection): void {
		if (this.target.isEqual(selection)) this.arrived?.();
	}

	/** Without anything typed, something else has changed the text: the caret is then where the editor says. */
	private keep(typed: string | undefined): void {
		const last = this.actions.at(-1);
		if (typed === undefined) this.actions.length = 0;
		else if (last && 'typed' in last) this.actions[this.actions.length - 1] = { typed: last.typed + typed };
		else this.actions.push({ typed });
		if (typed === undefined) this.begin(this.editor.selection);
	}

	private begin(target: vscode.Range): void {
		this.target = target;
		this.strays = new Strays(this.editor.document.getText());
	}

	private async step(move: Move): Promise<void> {
		for (let tries = 0; tries < TRIES; tries++) {
			if (!await this.withdraw()) continue;
			const { document } = this.editor;
			const textDocument = { uri: this.client.uri(document.uri) };
			const answer = await this.client.request(stepRequest, { textDocument, position: this.target.end, move });
			if (this.strays.last) continue;
			if (!answer) return this.pass(() => byDefault(move));
			if (answer.version === document.version && await this.edit(answer.edits)) return this.select(rangeOf(answer.selection));
		}
	}

	private async type(text: string): Promise<void> {
		for (let tries = 0; tries < TRIES; tries++) {
			const { start } = this.target;
			if (await this.withdraw() && await this.edit([{ range: this.target, newText: text }])) {
				const end = start.translate(0, text.length);
				return this.select(new vscode.Range(end, end));
			}
		}
	}

	/** Leaves a key to the editor. */
	private async pass(act: () => Thenable<void>): Promise<void> {
		this.passing = true;
		try {
			await act();
		} finally {
			this.passing = false;
		}
		this.begin(this.editor.selection);
	}

	/** Takes out what has strayed, the last first. @returns whether nothing is left of it */
	private async withdraw(): Promise<boolean> {
		const { document } = this.editor;
		for (let stray = this.strays.last; stray; stray = this.strays.last) {
			const range = new vscode.Range(document.positionAt(stray.offset), document.positionAt(stray.offset + stray.length));
			if (!await this.edit([{ range, newText: stray.before }], () => this.strays.withdrawn())) return false;
		}
		return true;
	}

	private async edit(edits: readonly Edit[], made = () => {}): Promise<boolean> {
		this.own = { edits, made };
		const done = await revise(this.editor, { version: this.editor.document.version, edits });
		this.own = undefined;
		return done;
	}

	/** Waits until the editor has followed: what is typed before goes astray. When there is more to do, the caret need not stop here. */
	private async select(range: vscode.Range): Promise<void> {
		this.target = range;
		if (this.clicked || this.actions.length > 0 || this.editor.selection.isEqual(range)) return;
		const arrival = new Promise<void>(resolve => {
			this.arrived = resolve;
			setTimeout(resolve, ARRIVED);
		});
		this.editor.selection = new vscode.Selection(range.start, range.end);
		this.editor.revealRange(range);
		await arrival;
		this.arrived = undefined;
	}
}

function same(one: Place, other: Place): boolean {
	return one.line === other.line && one.character === other.character;
}

/** Whether the changes are these edits. */
function are(changes: readonly vscode.TextDocumentContentChangeEvent[], edits: readonly Edit[]): boolean {
	return changes.every(({ range, text }) => edits.some(edit => edit.newText === text && same(edit.range.start, range.start) && same(edit.range.end, range.end)));
}

async function byDefault(move: Move): Promise<void> {
	await vscode.commands.executeCommand(...DEFAULTS[move]);
}
