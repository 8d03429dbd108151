// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import test from 'node:test';
import { Crashes, MOST_RESTARTS, WINDOW } from '../src/crashes';
import { Latest } from '../src/latest';
import { ruleIds } from '../src/ruleIds';
import { shell } from '../src/shell';

test('a server is started again after a few crashes, not after many in a row', () => {
	const crashes = new Crashes();
	for (let i = 0; i < MOST_RESTARTS; i++) assert.equal(crashes.restartAfter(i), true);
	assert.equal(crashes.restartAfter(MOST_RESTARTS), false);
	crashes.forget();
	assert.equal(crashes.restartAfter(MOST_RESTARTS + 1), true);
});

test('crashes far apart do not add up', () => {
	const crashes = new Crashes();
	for (let i = 0; i < 50; i++) assert.equal(crashes.restartAfter((i * WINDOW) / 4), true);
});

test('work asked for while it runs is done once more, not once for each', async () => {
	let runs = 0,
		together = 0;
	const finish: (() => void)[] = [];
	const latest = new Latest(async () => {
		runs++;
		assert.equal(++together, 1);
		await new Promise<void>(resolve => finish.push(resolve));
		together--;
	});
	const first = latest.run();
	for (let i = 0; i < 100; i++) void latest.run();
	finish[0]!();
	await new Promise(setImmediate);
	finish[1]!();
	await first;
	assert.equal(runs, 2);
});

test('work that failed can be asked for again', async () => {
	let runs = 0;
	const latest = new Latest(async () => {
		if (++runs === 1) throw new Error('first');
	});
	await assert.rejects(latest.run(), /first/);
	await latest.run();
	assert.equal(runs, 2);
});

test('rules of the schema, groups left out', () => {
	const schema = { properties: { rules: { properties: { totals: { title: 'totals/…' }, 'totals/row': { title: '行 / row' } } } } };
	assert.deepEqual(ruleIds(schema), [{ id: 'totals/row', title: '行 / row' }]);
});

test('the preview page lets nothing run or load but its own script', () => {
	const page = shell({
		nonce: 'abc+/=',
		script: 'https://x/page.js?a&b',
		uri: 'file:///年 报/"><script>.report',
		language: 'zh-cn',
		title: '年 报',
		ownHistory: true
	});
	assert.match(page, /default-src 'none'; script-src 'nonce-abc\+\/='; style-src 'nonce-abc\+\/='/);
	assert.equal(page.match(/<script/g)?.length, 1);
	assert.doesNotMatch(page, /unsafe|\*/);
});
