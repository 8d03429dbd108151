#!/usr/bin/env node
// SPDX-License-Identifier: EPL-2.0
// What the peer benchmark does not ask of a language server. usage: node more.mjs PEERS REPORT [long|opens|huge|form …]
//   long   a key in a report of 10,000 lines
//   opens  memory while 10,000 documents are opened, asked about and closed
//   huge   memory before, with and after a text of 10 MB
//   form   how long the first form takes, which wakes the form language
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [peers, report, ...wanted] = process.argv.slice(2);
const { Client, CAPS } = await import(pathToFileURL(path.resolve(peers, 'lsp/client.mjs')));
const { mem, cpu } = await import(pathToFileURL(path.resolve(peers, 'lsp/proc.mjs')));
const here = path.dirname(new URL(import.meta.url).pathname);
const examples = path.resolve(here, '../../examples');
const text = fs.readFileSync(path.join(examples, 'yunxi-2021.report'), 'utf8');
const line = text.split('\n').find(one => one.length > 30 && !/[0-9|#"]/.test(one));
const cell = /^[一二三四五六七八九十]+、本年新收.*\| +(\d+)/m;
const sleep = ms => new Promise(done => setTimeout(done, ms));
const round = number => Math.round(number * 100) / 100;
const quantile = (numbers, part) =>
	round([...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(part * numbers.length))]);

async function session(use) {
	const root = fs.mkdtempSync(path.join(os.tmpdir(), 'report-bench-'));
	const client = new Client({ command: [report, 'lsp'], settings: {} });
	const rootUri = pathToFileURL(root).href;
	client.folders = [{ uri: rootUri, name: 'bench' }];
	await client.request('initialize', {
		processId: process.pid,
		rootUri,
		workspaceFolders: client.folders,
		capabilities: CAPS,
		initializationOptions: {}
	});
	client.notify('initialized', {});
	try {
		await use(client, name => `${rootUri}/${name}`);
	} finally {
		await client.stop();
		fs.rmSync(root, { recursive: true, force: true });
	}
}

const open = (client, uri, content, languageId = 'report') => {
	const shown = client.waitDiag(uri, () => true, 120000);
	client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text: content } });
	return shown;
};

const close = (client, uri) => client.notify('textDocument/didClose', { textDocument: { uri } });

/** Types a digit behind a number of a table and takes it away again. */
async function keys(client, uri, content, count) {
	const found = cell.exec(content),
		before = content.slice(0, found.index + found[0].length);
	const position = { line: before.split('\n').length - 1, character: before.length - before.lastIndexOf('\n') - 1 };
	const times = [];
	for (let i = 0; i < count; i++) {
		const end = { line: position.line, character: position.character + (i % 2) };
		const version = i + 2,
			start = performance.now(),
			shown = client.waitDiag(uri, event => event.version === version);
		client.notify('textDocument/didChange', {
			textDocument: { uri, version },
			contentChanges: [{ range: { start: position, end }, text: i % 2 ? '' : '1' }]
		});
		times.push((await shown).t - start);
		await sleep(20);
	}
	return `p50 ${quantile(times, 0.5)}, p95 ${quantile(times, 0.95)} ms`;
}

const measures = {
	async long() {
		const missing = 10000 - text.split('\n').length;
		const content = text.replace(
			line,
			Array(missing + 1)
				.fill(line)
				.join('\n')
		);
		await session(async (client, uri) => {
			const start = performance.now(),
				shown = await open(client, uri('long.report'), content);
			console.log(
				`${content.split('\n').length} lines, ${Math.round(content.length / 1000)},000 characters: opened in ${round(shown.t - start)} ms; key ${await keys(client, uri('long.report'), content, 100)}; ${mem(client.p.pid).rssMB} MB`
			);
		});
	},
	async opens() {
		await session(async (client, uri) => {
			const heap = [];
			for (let i = 1; i <= 10000; i++) {
				const textDocument = { uri: uri(`${i}.report`) };
				await open(client, textDocument.uri, text.replace('2021', String(1900 + (i % 100))));
				await client.request('textDocument/documentSymbol', { textDocument });
				await client.request('textDocument/hover', { textDocument, position: { line: 40, character: 5 } });
				await client.request('textDocument/semanticTokens/full', { textDocument });
				close(client, textDocument.uri);
				if (i % 1000 === 0) heap.push(mem(client.p.pid).rssMB);
			}
			console.log(
				`10,000 documents opened, asked about and closed: ${heap.join(', ')} MB after each thousand; ${round(cpu(client.p.pid))} s of CPU`
			);
		});
	},
	async huge() {
		const content = text.replace(line, `${line}\n`.repeat(Math.ceil(10e6 / 3 / line.length)));
		await session(async (client, uri) => {
			await open(client, uri('a.report'), text);
			const before = mem(client.p.pid).rssMB;
			const start = performance.now(),
				shown = await open(client, uri('huge.report'), content);
			const key = await keys(client, uri('huge.report'), content, 20),
				during = mem(client.p.pid).rssMB;
			close(client, uri('huge.report'));
			await sleep(15000);
			console.log(
				`a text of 10 MB: opened in ${round(shown.t - start)} ms; key ${key}; ${before} MB before, ${during} MB with it, ${mem(client.p.pid).rssMB} MB 15 s after it was closed`
			);
		});
	},
	async form() {
		await session(async (client, uri) => {
			await open(client, uri('a.report'), text);
			const before = mem(client.p.pid).rssMB,
				content = fs.readFileSync(path.join(examples, 'forms/small.form'), 'utf8');
			const start = performance.now(),
				shown = await open(client, uri('small.form'), content, 'report-form');
			console.log(`the first form: ${round(shown.t - start)} ms; ${before} MB before, ${mem(client.p.pid).rssMB} MB after`);
		});
	}
};
for (const name of wanted.length ? wanted : Object.keys(measures)) await measures[name]();
process.exit(0);
