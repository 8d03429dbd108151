// SPDX-License-Identifier: EPL-2.0
/** A VS Code that runs: its server, with a home of its own and the packaged extension installed. */

import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { find } from '../install/debian.mjs';
import { examples } from './paths.mjs';
import { run, start } from './processes.mjs';
import { SETTINGS } from './settings.mjs';
import { until } from './wait.cjs';

/** All that the PATH of the editor leads to: above all, no Java. */
const PROGRAMS = ['sh', 'cat', 'ps', 'uname', 'sed', 'which', 'env'];

export class VsCode {
	/**
	 * Installs the extension into a new home and starts the editor's server.
	 * @param {{ version: string, node: string, server: string }} editor
	 * @param {{ vsix: string, log: string, settings?: object, trust?: boolean }} options trust: whether folders are asked about, and restricted until then
	 */
	static async start(editor, { vsix, log, settings = SETTINGS, trust = false }) {
		const home = mkdtempSync(join(tmpdir(), 'vscode-'));
		const code = new VsCode(editor, home, log, settings, trust);
		try {
			code.settle();
			await code.install(vsix);
			await code.launch();
			return code;
		} catch (error) {
			await code.stop();
			throw error;
		}
	}

	constructor(editor, home, log, settings, trust) {
		this.editor = editor;
		this.home = home;
		this.log = log;
		this.settings = settings;
		this.trust = trust;
		this.program = undefined;
		this.port = 0;
	}

	get url() {
		return `http://127.0.0.1:${this.port}`;
	}

	/** The address of a file as the editor in the browser knows it. */
	uri(path) {
		return `vscode-remote://127.0.0.1:${this.port}${encodeURI(path)}`;
	}

	/** Copies the examples to where the editor may write, under a name with a space and Chinese letters. @returns {string} the copy */
	workspace(name, wanted = () => true) {
		const folder = join(this.home, `${name} 年报`);
		cpSync(examples, folder, { recursive: true, filter: file => file === examples || wanted(relative(examples, file)) });
		return folder;
	}

	async stop() {
		await this.program?.stop();
		rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
	}

	settle() {
		const user = join(this.home, 'data/User');
		mkdirSync(user, { recursive: true });
		writeFileSync(join(user, 'settings.json'), JSON.stringify(this.settings));
		const path = join(this.home, 'bin');
		mkdirSync(path);
		for (const program of PROGRAMS) {
			const file = find(program);
			if (file) symlinkSync(file, join(path, program));
		}
	}

	async install(vsix) {
		const status = await this.run(['--install-extension', vsix, '--force']);
		if (status !== 0) throw new Error(`${vsix} could not be installed (${status}), see ${this.log}`);
	}

	async launch() {
		this.port = await freePort();
		this.program = start(
			this.editor.node,
			[
				...this.args(),
				'--host',
				'127.0.0.1',
				'--port',
				String(this.port),
				'--without-connection-token',
				'--telemetry-level',
				'off',
				'--disable-telemetry',
				'--disable-experiments',
				...(this.trust ? [] : ['--disable-workspace-trust']),
				'--disable-getting-started-override',
				'--force-disable-user-env',
				'--user-data-dir',
				join(this.home, 'data'),
				'--enable-smoke-test-driver'
			],
			this.options()
		);
		await until(async () => (await fetch(`${this.url}/version`)).ok, `VS Code ${this.editor.version}`);
	}

	run(args) {
		return run(this.editor.node, [...this.args(), ...args], this.options(), 60_000);
	}

	args() {
		return [
			this.editor.server,
			'--accept-server-license-terms',
			'--server-data-dir',
			join(this.home, 'data'),
			'--extensions-dir',
			join(this.home, 'extensions')
		];
	}

	/** Nothing of who runs the tests gets in: no settings, no Java, no locale. */
	options() {
		return {
			cwd: this.home,
			log: this.log,
			env: { HOME: this.home, XDG_CACHE_HOME: join(this.home, 'cache'), PATH: join(this.home, 'bin'), LANG: 'C', TMPDIR: tmpdir() }
		};
	}
}

function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}
