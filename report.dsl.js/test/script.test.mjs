// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import * as module from '../target/report.js';

const LARGEST = 350_000;
const FUNCTIONS = ['empty', 'explain', 'form', 'forms', 'open', 'rules'];
const file = name => readFileSync(new URL(`../target/${name}`, import.meta.url));

/** The members of the interface in the declaration file. */
function declared(name) {
	const body = file('report.d.ts').toString().split(`export interface ${name} {`)[1].split('\n}')[0];
	return [...body.matchAll(/^\t(?:readonly )?(\w+)[(:]/gm)].map(match => match[1]).sort();
}

/** Browsers have these, and an empty context of node does not. */
function plainScript() {
	const page = vm.createContext({ TextDecoder, Uint8Array, setTimeout, console });
	vm.runInContext(file('report.script.js').toString(), page);
	return page.report;
}

test('both forms of the script stay small', () => {
	for (const name of ['report.js', 'report.script.js']) assert.ok(gzipSync(file(name), { level: 9 }).length <= LARGEST, name);
});

test('the module exports what is declared and nothing else', () => {
	assert.deepEqual(Object.keys(module).sort(), FUNCTIONS);
	const functions = [
		...file('report.d.ts')
			.toString()
			.matchAll(/^export function (\w+)/gm)
	].map(match => match[1]);
	assert.deepEqual(functions.sort(), FUNCTIONS);
});

test('a report has the members that are declared', () => {
	const report = module.open('年报 ""\n');
	for (const name of declared('Report')) assert.notEqual(report[name], undefined, name);
});

test('the plain script does the same as the module', () => {
	const script = plainScript();
	const text = module.empty(module.forms()[0].name, '示例局', 2025);
	assert.equal(script.empty(script.forms()[0].name, '示例局', 2025), text);
	assert.equal(script.open(text).json(), module.open(text).json());
	assert.equal(script.open(text).page(true), module.open(text).page(true));
});

test('a plain script leaves one name in the page', () => {
	const page = vm.createContext({ TextDecoder });
	const before = vm.runInContext('Object.getOwnPropertyNames(globalThis).length', page);
	vm.runInContext(file('report.script.js').toString(), page);
	assert.equal(vm.runInContext('Object.getOwnPropertyNames(globalThis).length', page), before + 1);
});

test('options may be left out, or be there without a value', () => {
	const text = module.empty('gov2021', '示例局', 2025);
	assert.equal(module.open(text, { name: undefined, parts: undefined, lastYear: undefined, forms: null }).json(), module.open(text).json());
	assert.match(module.open('', { language: 'en' }).findings()[0].message, /[a-z]/);
	assert.match(module.open('').findings()[0].message, /[一-龥]/);
});

test('bytes that are no form are an error that can be caught', () => {
	assert.throws(() => module.form(new Uint8Array([1, 2, 3])));
	assert.equal(module.explain('no/such'), null);
	assert.equal(module.empty('none', '', 2025), null);
});

test('the source map leads to the sources of the engine', () => {
	const map = JSON.parse(file('report.js.map'));
	assert.ok(map.sources.includes('report/dsl/rules/Checker.java'));
	assert.equal(file('report.js').toString().split('\n').length, file('report.script.js').toString().split('\n').length);
});
