// SPDX-License-Identifier: EPL-2.0
/** Writes the schema of report.settings.json, as the program itself prints it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findJdk, tool } from './jdk.mjs';
import { jar } from './paths.mjs';

/** @param {string} folder */
export function writeSettingsSchema(folder) {
	if (!existsSync(jar)) throw new Error(`${jar} is missing: build the command line first (./report builds it)`);
	const schema = execFileSync(tool(findJdk(), 'java'), ['-Dstdout.encoding=UTF-8', '-jar', jar, 'schema', '--settings']);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'report.settings.schema.json'), schema);
}
