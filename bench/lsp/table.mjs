#!/usr/bin/env node
// SPDX-License-Identifier: EPL-2.0
// The figures of bench/README.md from the lines that lspbench writes. usage: node table.mjs FILE.jsonl
// Times of a start are "least / median" of the rounds: the least is what the machine does when nobody else uses it.
import fs from 'node:fs';

const servers = new Map();
for (const line of fs.readFileSync(process.argv[2], 'utf8').trim().split('\n').map(JSON.parse)) {
	const name = line.name.replace(/ \(.*/, '');
	if (!servers.has(name)) servers.set(name, { startup: [], single: [], workspace: [] });
	servers.get(name)[line.mode].push(...line.all.filter(run => !run.error));
}
const at = (run, path) => path.split('.').reduce((value, name) => value?.[name], run);
const values = (runs, path) =>
	runs
		.map(run => at(run, path))
		.filter(value => typeof value === 'number' && !Number.isNaN(value))
		.sort((a, b) => a - b);
const median = (runs, path, digits = 0) => {
	const all = values(runs, path);
	return all.length ? all[(all.length - 1) >> 1].toFixed(digits) : '–';
};
const least = (runs, path) => {
	const all = values(runs, path);
	return all.length ? `${all[0].toFixed(0)} / ${median(runs, path)}` : '–';
};

console.log(
	'| server | start→initialize | start→first diagnostics | key→diagnostics p50 / p95 | completion, after a key | hover | burst: last key→end | RSS open / after 200 edits / end MB | idle CPU % |\n|' +
		'---|'.repeat(9)
);
for (const [name, { startup, single }] of servers)
	console.log(
		`| ${name} | ${least(startup, 'initMs')} | ${least(startup, 'startToDiagMs')} | ${median(single, 'editsWarm.settle.p50', 1)} / ${median(single, 'editsWarm.settle.p95', 1)} | ${median(single, 'features.completion.p50', 1)}, ${median(single, 'features.completionAfterKey.p50', 1)} | ${median(single, 'features.hover.p50', 1)} | ${median(single, 'burst.lastKeyToFinalMs')} | ${median(single, 'memOpen.rssMB')} / ${median(single, 'memEdits.rssMB')} / ${median(single, 'memEnd.rssMB')} | ${median(single, 'idleCpuPct', 1)} |`
	);
console.log(
	'\n| server, 5,000 files | ready s | CPU s | RSS ready / peak MB | key→diagnostics p50 / p95 afterwards | idle CPU % |\n|' +
		'---|'.repeat(6)
);
for (const [name, { workspace }] of servers)
	if (workspace.length)
		console.log(
			`| ${name} | ${(median(workspace, 'readyMs') / 1000).toFixed(1)} | ${median(workspace, 'cpuS', 1)} | ${median(workspace, 'memReady.rssMB')} / ${median(workspace, 'peakRssMB')} | ${median(workspace, 'edits.settle.p50', 1)} / ${median(workspace, 'edits.settle.p95', 1)} | ${median(workspace, 'idleCpuPct', 1)} |`
		);
