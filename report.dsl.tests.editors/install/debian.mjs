// SPDX-License-Identifier: EPL-2.0
/** Programs that the system's package manager installs, when this process may. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PACKAGES } from './versions.mjs';

/** @returns {string | undefined} the path of a program */
export function find(program) {
	for (const folder of (process.env.PATH ?? '').split(delimiter)) {
		const file = join(folder, program);
		try {
			accessSync(file, constants.X_OK);
			return file;
		} catch {
			// not here
		}
	}
	return undefined;
}

/**
 * Installs what is missing.
 * @param {(keyof typeof PACKAGES)[]} names
 * @returns {string[]} what is missing still, as sentences
 */
export function provide(names) {
	const absent = () => names.filter(name => !find(PACKAGES[name].program));
	const packages = absent().flatMap(name => PACKAGES[name].packages);
	if (packages.length > 0 && process.getuid?.() === 0 && find('apt-get')) {
		console.log(`installing ${packages.join(', ')}`);
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		const apt = args =>
			spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
		apt(['update']);
		apt(['install', '-y', '--no-install-recommends', ...packages]);
	}
	return absent().map(name => `${PACKAGES[name].program} is not there: apt install ${PACKAGES[name].packages.join(' ')}`);
}
