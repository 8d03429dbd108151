// SPDX-License-Identifier: EPL-2.0
// The script in Node: its size, how long it takes to be loaded, and what a key costs, which is a new state with its diagnostics and its page.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const SCRIPT = new URL('../../report.dsl.js/target/report.js', import.meta.url);
const WARM = 100;
const ROUNDS = 400;

const at = (times, share) => times.sort((a, b) => a - b)[Math.floor(share * (times.length - 1))].toFixed(1);

/** Each start in a process of its own, since a module is loaded once. */
function loading() {
	const program = `const start = performance.now(); const { forms } = await import('${SCRIPT}'); forms(); console.log(performance.now() - start);`;
	return Array.from({ length: 11 }, () => Number(execFileSync('node', ['--input-type=module', '-e', program])));
}

/** Types a digit into a cell again and again. */
function typing(open, text) {
	const times = [];
	const cell = text.search(/\| +\d/) + 2;
	for (let round = 0; round < WARM + ROUNDS; round++) {
		const next = text.slice(0, cell) + (round % 10) + text.slice(cell);
		const start = performance.now();
		const report = open(next, { name: 'typed.report' });
		report.diagnostics();
		report.page(true);
		if (round >= WARM) times.push(performance.now() - start);
	}
	return times;
}

const script = readFileSync(SCRIPT);
console.log(`size: ${Math.round(script.length / 1000)} kB, gzipped ${Math.round(gzipSync(script, { level: 9 }).length / 1000)} kB`);
const starts = loading();
console.log(`loaded, with the forms read, ms: p50 ${at(starts, 0.5)}, most ${at(starts, 1)}`);
const { open } = await import(SCRIPT);
for (const name of ['yunxi-2021', 'faulty']) {
	const text = readFileSync(fileURLToPath(new URL(`../../examples/${name}.report`, import.meta.url)), 'utf8');
	const times = typing(open, text);
	console.log(`${name}, ${text.length} characters, check and page after a key, ms: p50 ${at(times, 0.5)}, p95 ${at(times, 0.95)}`);
}
