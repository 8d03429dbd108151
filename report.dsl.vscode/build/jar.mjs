// SPDX-License-Identifier: EPL-2.0
/** The program as it is shipped: not compressed, because the extension is compressed as a whole, better, and Java loads it faster. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tool } from './jdk.mjs';

/** Time of everything that is shipped, so that two builds of the same sources are the same. Seconds. */
export const SHIPPED_TIME = Date.UTC(2026, 0, 1) / 1000;

/** @param {string} jdk @param {string} from jar @param {string} to jar */
export function repack(jdk, from, to) {
	const work = mkdtempSync(join(tmpdir(), 'report-jar-'));
	try {
		execFileSync(tool(jdk, 'jar'), ['--extract', '--file', from], { cwd: work });
		const date = new Date(SHIPPED_TIME * 1000).toISOString().replace(/\.\d+/, '');
		execFileSync(
			tool(jdk, 'jar'),
			['--create', '--file', to, '--no-compress', `--date=${date}`, '--manifest', 'META-INF/MANIFEST.MF', '-C', work, '.'],
			{ cwd: work }
		);
		utimesSync(to, SHIPPED_TIME, SHIPPED_TIME);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}
