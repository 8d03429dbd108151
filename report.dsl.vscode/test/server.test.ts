// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { chooseJava, installation, launch } from '../src/server';

const JAR_TIME = Date.UTC(2026, 0, 1);
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), '年报 扩展 '));
	mkdirSync(join(folder, 'server'));
	writeFileSync(join(folder, 'server/report.jar'), 'x');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function bundle(): void {
	mkdirSync(join(folder, 'runtime/bin'), { recursive: true });
	writeFileSync(join(folder, 'runtime/bin/java'), '');
	chmodSync(join(folder, 'runtime/bin/java'), 0o644);
	writeFileSync(join(folder, 'server/archive.json'), JSON.stringify({ archive: 'report.aot', jarTime: JAR_TIME }));
}

test('a bundled runtime is made runnable, and the jars get the time that the archive asks for', async () => {
	bundle();
	mkdirSync(join(folder, 'server/lib'));
	writeFileSync(join(folder, 'server/lib/a.jar'), 'x');
	const installed = await installation(folder, join(folder, 'storage'), 'linux');
	assert.equal(installed.java, join(folder, 'runtime/bin/java'));
	assert.ok(statSync(installed.java).mode & 0o100);
	assert.equal(statSync(installed.jar).mtimeMs, JAR_TIME);
	assert.equal(statSync(join(folder, 'server/lib/a.jar')).mtimeMs, JAR_TIME);
	const { java } = await chooseJava(installed, { setting: '/other', environment: {}, installed: [], platform: 'linux' });
	const { command, args } = launch(installed, java!, 1024, 'linux', {});
	assert.equal(command, installed.java);
	assert.equal(args[0], `-XX:AOTCache=${join(folder, 'server/report.aot')}`);
	assert.deepEqual(args.slice(-4), ['-cp', installed.jar, 'report.dsl.cli.Main', 'lsp']);
});

test('a bundled runtime without an archive starts all the same', async () => {
	bundle();
	rmSync(join(folder, 'server/archive.json'));
	const installed = await installation(folder, folder, 'linux');
	assert.equal(launch(installed, { executable: installed.java!, release: 25 }, 1024, 'linux', {}).args[0], '-Xshare:auto');
});

test('a Java of the machine keeps its archive in the storage of the extension', async () => {
	const installed = await installation(folder, join(folder, 'storage'), 'linux');
	assert.equal(installed.java, undefined);
	const { args } = launch(installed, { executable: '/usr/bin/java', release: 21 }, 512, 'linux', {});
	assert.ok(args.includes(`-XX:SharedArchiveFile=${join(folder, 'storage/server.jsa')}`));
	assert.ok(args.includes('-Xmx512m'));
});

test('Chinese file names are decoded whatever the locale', async () => {
	const installed = await installation(folder, folder, 'linux');
	const environment = (platform: NodeJS.Platform) =>
		launch(installed, { executable: 'java', release: 21 }, 512, platform, { LC_ALL: 'C', A: '1' }).environment;
	assert.deepEqual(environment('linux'), { LC_ALL: 'C.UTF-8', A: '1' });
	assert.deepEqual(environment('win32'), { LC_ALL: 'C', A: '1' });
});
