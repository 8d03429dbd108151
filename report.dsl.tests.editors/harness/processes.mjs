// SPDX-License-Identifier: EPL-2.0
/** Programs that are started for a test and surely ended with it: each is the head of a process group of its own. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { until } from './wait.cjs';

/** Groups that run, by the id of their head. */
const running = new Map();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
	process.once(signal, () => {
		for (const pid of running.keys()) kill(pid, 'SIGKILL');
		process.exit(1);
	});

/**
 * Starts a program whose output goes to a file.
 * @returns {{ pid: number, exited: Promise<number | null>, stop: () => Promise<void> }}
 */
export function start(command, args, { cwd, env, log }) {
	const file = openSync(log, 'a');
	const child = spawn(command, args, { cwd, env, stdio: ['ignore', file, file], detached: true });
	closeSync(file);
	const exited = new Promise((resolve, reject) => {
		child.once('exit', code => resolve(code));
		child.once('error', reject);
	});
	exited.catch(() => undefined);
	running.set(child.pid, child);
	return { pid: child.pid, exited, stop: () => stop(child.pid) };
}

/** Runs a program to its end. @returns {Promise<number | null>} its exit status; null when it was ended because it took longer than `most` milliseconds */
export async function run(command, args, options, most) {
	const program = start(command, args, options);
	const timer = setTimeout(() => kill(program.pid, 'SIGKILL'), most);
	try {
		return await program.exited;
	} finally {
		clearTimeout(timer);
		await program.stop();
	}
}

async function stop(pid) {
	kill(pid, 'SIGTERM');
	await until(() => !alive(pid), `the end of ${pid}`, 5_000).catch(() => kill(pid, 'SIGKILL'));
	running.delete(pid);
}

/** Whether anything of the group is left. */
function alive(pid) {
	return kill(pid, 0);
}

function kill(pid, signal) {
	try {
		return process.kill(-pid, signal);
	} catch {
		return false;
	}
}
