// SPDX-License-Identifier: EPL-2.0
/**
 * Packages what build.mjs has staged.
 *
 *   node build/package.mjs                                   the universal extension, which needs Java on the machine
 *   node build/package.mjs --target linux-x64 [--jdk DIR]    with a Java runtime; DIR is a JDK of that platform, else the one of the build
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { trainArchive } from './archive.mjs';
import { repack, SHIPPED_TIME } from './jar.mjs';
import { findJdk } from './jdk.mjs';
import { jar, module, staged, target } from './paths.mjs';
import { isHost, linkRuntime } from './runtime.mjs';

const {
	values: { target: platform, jdk }
} = parseArgs({ options: { target: { type: 'string' }, jdk: { type: 'string' } } });
if (!existsSync(join(staged, 'dist/extension.js'))) throw new Error('nothing is built yet: npm run build');

const host = findJdk();
const folder = join(target, 'packaged', platform ?? 'universal');
rmSync(folder, { recursive: true, force: true });
cpSync(staged, folder, { recursive: true });
mkdirSync(join(folder, 'server'));
repack(host, jar, join(folder, 'server/report.jar'));
// The libraries for documents, which the jar looks for beside itself.
cpSync(join(dirname(jar), 'lib'), join(folder, 'server/lib'), { recursive: true });
for (const name of readdirSync(join(folder, 'server/lib'))) utimesSync(join(folder, 'server/lib', name), SHIPPED_TIME, SHIPPED_TIME);
if (platform) {
	linkRuntime(platform, host, jdk ?? host, join(folder, 'runtime'));
	if (isHost(platform)) await trainArchive(folder);
	else
		console.warn(
			`${platform}: packaged without an archive of classes, which can only be made on that platform; the server starts a little slower`
		);
}

const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const vsix = join(target, `${name}${platform ? `-${platform}` : ''}-${version}.vsix`);
execFileSync(
	process.execPath,
	[
		join(module, 'node_modules/@vscode/vsce/vsce'),
		'package',
		...(platform ? ['--target', platform] : []),
		'--no-dependencies',
		'--allow-missing-repository',
		'--skip-license',
		'--no-rewrite-relative-links',
		'--out',
		vsix
	],
	{ cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }
);
console.log(`${vsix}: ${(statSync(vsix).size / 1e6).toFixed(1)} MB`);
