/** Processes of this machine, read from /proc. */
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

module.exports = { serverOf };
