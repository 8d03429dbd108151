// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { findJava, releaseOf, usualFolders } from '../src/java';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), '找 java '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An installation with a file `release`, or one that has to be asked. */
function install(name: string, version: string, stated = true): string {
	const home = join(folder, name);
	mkdirSync(join(home, 'bin'), { recursive: true });
	writeFileSync(join(home, 'bin/java'), `#!/bin/sh\necho "    java.specification.version = ${version}" >&2\n`);
	chmodSync(join(home, 'bin/java'), 0o755);
	if (stated) writeFileSync(join(home, 'release'), `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\n`);
	return home;
}

const places = (setting: string, environment: NodeJS.ProcessEnv, installed: string[] = []) => ({
	setting,
	environment,
	installed,
	platform: 'linux' as const
});

test('the setting goes before JAVA_HOME, JAVA_HOME before the PATH', async () => {
	const a = install('a', '21.0.4'),
		b = install('b', '25'),
		c = install('c', '24.0.1');
	const path = { JAVA_HOME: b, PATH: [join(folder, 'none'), join(c, 'bin')].join(delimiter) };
	assert.equal((await findJava(places(a, path))).java?.executable, join(a, 'bin/java'));
	assert.equal((await findJava(places('', path))).java?.release, 25);
	assert.equal((await findJava(places('', { PATH: path.PATH }))).java?.release, 24);
});

test('what is too old is passed over and told', async () => {
	const old = install('old', '17.0.15'),
		older = install('older', '1.8.0_412'),
		good = install('good', '21');
	const found = await findJava(places(old, { JAVA_HOME: older, PATH: join(good, 'bin') }));
	assert.equal(found.java?.release, 21);
	assert.deepEqual(
		found.tooOld.map(java => java.release),
		[17, 8]
	);
});

test('the newest of the installed ones, when nothing is named', async () => {
	install('jvm/x', '21.0.1');
	install('jvm/y', '25.0.2');
	install('jvm/z', '11.0.2');
	assert.equal((await findJava(places('', { PATH: '' }, [join(folder, 'jvm'), join(folder, 'missing')]))).java?.release, 25);
});

test('nothing found', async () => {
	const old = install('jvm/x', '11.0.2');
	assert.deepEqual(await findJava(places('', {}, [join(folder, 'jvm')])), {
		java: undefined,
		tooOld: [{ executable: join(old, 'bin/java'), release: 11 }]
	});
	assert.deepEqual(await findJava(places(join(folder, 'none'), {})), { java: undefined, tooOld: [] });
});

test('an installation that does not state its release is asked', async () => {
	const silent = install('silent', '23', false);
	assert.equal((await findJava(places(silent, {}))).java?.release, 23);
});

test('releases as Java writes them', () => {
	for (const [version, release] of [
		['21.0.4', 21],
		['"25"', 25],
		['1.8.0_412', 8],
		['22-ea', 22],
		['', 0],
		['x', 0]
	] as const)
		assert.equal(releaseOf(version), release);
});

test('folders of installers', () => {
	assert.ok(usualFolders('win32', { ProgramFiles: 'C:\\Program Files' }).some(one => one.includes('Eclipse Adoptium')));
	assert.ok(usualFolders('darwin', { HOME: '/Users/x' }).some(one => one.startsWith('/Users/x/')));
	assert.ok(usualFolders('linux', {}).includes('/usr/lib/jvm'));
});
