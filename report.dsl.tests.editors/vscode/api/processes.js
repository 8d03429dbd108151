// SPDX-License-Identifier: EPL-2.0
/** Processes of this machine: the server of the editor, and the command line. */
const { spawnSync } = require('node:child_process');
const { readFileSync, readdirSync, readlinkSync } = require('node:fs');

/**
 * The Java that a process has started.
 * @param {number} parent
 * @returns {{ pid: number, program: string } | undefined}
 */
function serverOf(parent) {
	for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
		try {
			const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
			if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) !== parent) continue;
			const program = readlinkSync(`/proc/${pid}/exe`);
			if (program.endsWith('/java')) return { pid: Number(pid), program };
		} catch {
			// it has ended meanwhile
		}
	}
	return undefined;
}

/**
 * Runs the command line. Its exit status tells of findings, which the tests know.
 * @param {{ launcher: string, path: string }} run
 * @param {...string} args
 */
function report(run, ...args) {
	const { status, stderr } = spawnSync(run.launcher, args, { env: { ...process.env, PATH: run.path }, encoding: 'utf8' });
	if (status !== 0 && status !== 1) throw new Error(stderr);
}

module.exports = { report, serverOf };
