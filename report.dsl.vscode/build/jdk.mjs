// SPDX-License-Identifier: EPL-2.0
/** The JDK that the build runs: found as mvnw finds it. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** @returns {string} folder of a JDK 21 or later; 25 where there is one */
export function findJdk() {
	return execFileSync('sh', ['-c', '. .mvn/jdk.sh && find_jdk && printf %s "$JDK"'], { cwd: root, encoding: 'utf8' });
}

/** @param {string} jdk @param {string} tool for example `java` */
export function tool(jdk, tool) {
	return join(jdk, 'bin', process.platform === 'win32' ? `${tool}.exe` : tool);
}
