// SPDX-License-Identifier: EPL-2.0
/** The trimmed Java runtime of an extension for a platform. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tool } from './jdk.mjs';

/** What the server uses; jdeps names more, for parts of libraries that are never reached (see the test of the package). */
const MODULES = ['java.base', 'java.desktop', 'java.logging', 'java.xml', 'jdk.unsupported'];

/** The platforms of the marketplace that Java has, by operating system and processor as the file `release` of a JDK names them. */
const PLATFORMS = {
	'linux-x64': ['Linux', 'x86_64'],
	'linux-arm64': ['Linux', 'aarch64'],
	'darwin-x64': ['Darwin', 'x86_64'],
	'darwin-arm64': ['Darwin', 'aarch64'],
	'win32-x64': ['Windows', 'x86_64'],
	'win32-arm64': ['Windows', 'aarch64']
};

/** @returns whether programs of that platform run here */
export function isHost(platform) {
	return platform === `${process.platform}-${process.arch}`;
}

/**
 * @param {string} platform one of the marketplace, such as `linux-x64`
 * @param {string} host JDK whose jlink is run
 * @param {string} jdk JDK of the platform, of the same release; may be the host's
 * @param {string} folder to be made
 */
export function linkRuntime(platform, host, jdk, folder) {
	const wanted = PLATFORMS[platform];
	if (!wanted) throw new Error(`${platform}: no such platform; there are ${Object.keys(PLATFORMS).join(', ')}`);
	const release = readFileSync(join(jdk, 'release'), 'utf8');
	const [system, processor] = ['OS_NAME', 'OS_ARCH'].map(name => new RegExp(`^${name}="?([^"\\n]*)`, 'm').exec(release)?.[1]);
	if (system !== wanted[0] || processor !== wanted[1]) throw new Error(`${jdk} is a JDK for ${system} ${processor}, not for ${platform}`);
	const modules = join(jdk, 'jmods');
	// A JDK without jmods can be linked from its own image only, by its own jlink.
	if (!existsSync(modules) && !isHost(platform))
		throw new Error(`${jdk} has no folder jmods: unpack the one of its vendor into it, or run this on ${platform}`);
	const path = existsSync(modules) ? ['--module-path', modules] : [];
	execFileSync(
		tool(isHost(platform) ? jdk : host, 'jlink'),
		[
			...path,
			'--add-modules',
			MODULES.join(','),
			'--output',
			folder,
			'--strip-debug',
			'--no-header-files',
			'--no-man-pages',
			'--compress',
			'zip-0',
			'--dedup-legal-notices=error-if-not-same-content'
		],
		{ stdio: ['ignore', 'inherit', 'inherit'] }
	);
}
