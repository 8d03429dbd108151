// SPDX-License-Identifier: EPL-2.0
/** The language client: starts the server, starts it again when it crashes, and tells when that is hopeless. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import * as vscode from 'vscode';
import {
	CloseAction,
	ErrorAction,
	LanguageClient,
	type LanguageClientOptions,
	type Middleware,
	RevealOutputChannelOn,
	State,
	TransportKind
} from 'vscode-languageclient/node';
import { Crashes } from './crashes';
import { OLDEST_JAVA, type Search, usualFolders } from './java';
import type { Request } from './protocol';
import { chooseJava, installation, type Launch, launch } from './server';

const CLIENT_COMMANDS = ['report.new', 'report.preview', 'report.showRule'];

export class ReportClient implements vscode.Disposable {
	private client: LanguageClient | undefined;
	private starting: Promise<void> | undefined;
	private readonly crashes = new Crashes();
	private readonly states = new vscode.EventEmitter<boolean>();
	/** Fires with true when the server can be asked, with false when it no longer can. */
	readonly onDidChange = this.states.event;

	/** @param rulePages address of the page of a rule, with {id} for its id */
	constructor(
		private readonly context: vscode.ExtensionContext,
		readonly output: vscode.LogOutputChannel,
		private readonly rulePages: string,
		private readonly middleware: Middleware
	) {
		this.onDidChange(running => vscode.commands.executeCommand('setContext', 'report.running', running));
	}

	get running(): boolean {
		return this.client?.state === State.Running;
	}

	/** Starts the server, once; a failure is told to the user, not thrown. */
	start(): Promise<void> {
		return (this.starting ??= this.launch());
	}

	private async launch(): Promise<void> {
		const found = await this.findServer();
		if (!found) return;
		this.output.info([found.command, ...found.args].join(' '));
		const client = new LanguageClient(
			'report',
			vscode.l10n.t('Annual Report'),
			{
				command: found.command,
				args: found.args,
				transport: TransportKind.stdio,
				options: { env: found.environment }
			},
			this.options()
		);
		client.onDidChangeState(({ newState }) => this.states.fire(newState === State.Running));
		this.client = client;
		try {
			await client.start();
		} catch (error) {
			this.output.error(String(error));
			this.tellStopped(vscode.l10n.t('The language server of annual reports could not be started.'));
		}
	}

	async restart(): Promise<void> {
		this.crashes.forget();
		await this.stop();
		await this.start();
	}

	async stop(): Promise<void> {
		const client = this.client;
		this.client = this.starting = undefined;
		await client?.dispose().catch(error => this.output.warn(String(error)));
		this.states.fire(false);
	}

	/** Asks the server. @returns undefined when there is no server or it has no answer; why is in the output */
	async request<P, R>(request: Request<P, R>, params: P, token?: vscode.CancellationToken): Promise<R | undefined> {
		await this.start();
		if (!this.client || !this.running) return undefined;
		try {
			// An undefined argument would be sent as a parameter.
			const args = [params, token].filter(one => one !== undefined);
			return await this.client.sendRequest<R>(request.method, ...(args as [unknown]));
		} catch (error) {
			if (!token?.isCancellationRequested) this.output.warn(`${request.method}: ${String(error)}`);
			return undefined;
		}
	}

	/** The address of a document as the server knows it. */
	uri(uri: vscode.Uri): string {
		return this.client?.code2ProtocolConverter.asUri(uri) ?? uri.toString();
	}

	dispose(): void {
		this.states.dispose();
	}

	private options(): LanguageClientOptions {
		const settings = vscode.workspace.getConfiguration('report');
		return {
			documentSelector: ['file', 'untitled'].flatMap(scheme => ['report', 'report-form'].map(language => ({ scheme, language }))),
			outputChannel: this.output,
			traceOutputChannel: this.output,
			revealOutputChannelOn: RevealOutputChannelOn.Never,
			initializationOptions: {
				lang: settings.get('lang', 'auto'),
				commands: CLIENT_COMMANDS,
				rulePages: this.rulePages,
				settings
			},
			// Which files it wants to hear of the server says itself.
			synchronize: { configurationSection: 'report' },
			initializationFailedHandler: () => false,
			errorHandler: { error: () => ({ action: ErrorAction.Continue }), closed: () => this.closed() },
			middleware: this.middleware
		};
	}

	private closed() {
		if (this.crashes.restartAfter(Date.now())) {
			this.output.warn(vscode.l10n.t('The language server ended unexpectedly and is restarted.'));
			return { action: CloseAction.Restart, handled: true };
		}
		this.tellStopped(vscode.l10n.t('The language server of annual reports ended repeatedly and is not restarted.'));
		return { action: CloseAction.DoNotRestart, handled: true };
	}

	private tellStopped(message: string): void {
		const restart = vscode.l10n.t('Restart');
		const show = vscode.l10n.t('Show Output');
		void vscode.window.showErrorMessage(message, restart, show).then(choice => {
			if (choice === restart) void this.restart();
			if (choice === show) this.output.show();
		});
	}

	private async findServer(): Promise<Launch | undefined> {
		const storage = this.context.globalStorageUri.fsPath;
		await mkdir(storage, { recursive: true });
		const installed = await installation(this.context.extensionPath, storage, process.platform);
		if (!existsSync(installed.jar)) throw new Error(`missing: ${installed.jar}`);
		const settings = vscode.workspace.getConfiguration('report');
		const search = await chooseJava(installed, {
			setting: settings.get('java.home', ''),
			environment: process.env,
			installed: usualFolders(process.platform, process.env),
			platform: process.platform
		});
		if (search.java) return launch(installed, search.java, settings.get('server.memory', 1024), process.platform, process.env);
		this.tellNoJava(search);
		return undefined;
	}

	private tellNoJava(search: Search): void {
		for (const java of search.tooOld) this.output.warn(`Java ${java.release}: ${java.executable}`);
		const newest = Math.max(0, ...search.tooOld.map(java => java.release));
		const message =
			newest === 0
				? vscode.l10n.t(
						'Annual reports are not checked: no Java found. Install Java {0} or later, or the extension for your platform, which includes Java.',
						OLDEST_JAVA
					)
				: vscode.l10n.t(
						'Annual reports are not checked: Java {0} is too old. Install Java {1} or later, or the extension for your platform, which includes Java.',
						newest,
						OLDEST_JAVA
					);
		const settings = vscode.l10n.t('Set Java Folder');
		const restart = vscode.l10n.t('Try Again');
		void vscode.window.showErrorMessage(message, settings, restart).then(choice => {
			if (choice === settings) void vscode.commands.executeCommand('workbench.action.openSettings', 'report.java.home');
			if (choice === restart) void this.restart();
		});
	}
}
