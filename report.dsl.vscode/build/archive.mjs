// SPDX-License-Identifier: EPL-2.0
/** The archive of loaded classes for exactly one runtime and jar: the server is started with the options of the extension and used once. */

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { module, root } from './paths.mjs';
import { session } from './session.mjs';

/** @param {string} extension folder that holds `runtime` and `server/report.jar` */
export async function trainArchive(extension) {
	const work = mkdtempSync(join(tmpdir(), 'report-archive-'));
	const archive = join(extension, 'server', 'report.aot');
	try {
		const { installation, launch } = await optionsOfTheExtension(work);
		const installed = await installation(extension, work, process.platform);
		const { command, args, environment } = launch(
			installed,
			{ executable: installed.java, release: 0 },
			1024,
			process.platform,
			process.env
		);
		const folder = join(work, 'reports');
		cpSync(join(root, 'examples'), folder, { recursive: true, filter: path => extname(path) !== '.form' });
		const record = args.flatMap(arg =>
			arg === '-Xshare:auto' ? [`-XX:AOTCacheOutput=${archive}`] : arg === '-Xlog:disable' ? [arg, '-Xlog:all=error:stderr'] : [arg]
		);
		const server = spawn(command, record, { env: environment, stdio: ['pipe', 'pipe', 'inherit'] });
		const ended = new Promise((resolve, reject) => server.on('error', reject).on('exit', resolve));
		const deadline = setTimeout(() => server.kill(), 300_000);
		await Promise.race([
			session(server, folder, filesOf(folder)),
			ended.then(() => {
				throw new Error('the server ended while the archive was trained');
			})
		]);
		await ended;
		clearTimeout(deadline);
		if (!existsSync(archive)) throw new Error('no archive was written');
		const info = { archive: 'report.aot', jarTime: statSync(installed.jar).mtimeMs };
		writeFileSync(join(extension, 'server', 'archive.json'), `${JSON.stringify(info)}\n`);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

async function optionsOfTheExtension(work) {
	const outfile = join(work, 'server.mjs');
	await build({
		absWorkingDir: module,
		entryPoints: ['src/server.ts'],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		logLevel: 'warning'
	});
	return import(pathToFileURL(outfile).href);
}

function filesOf(folder) {
	return readdirSync(folder)
		.map(name => join(folder, name))
		.filter(path => extname(path) === '.report')
		.sort()
		.map(path => ({ path, language: 'report' }));
}
