// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { colour, grammar, MODULE } from './grammar';

const read = (name: string) => readFileSync(join(MODULE, name), 'utf8');
const json = (name: string): Record<string, string> => JSON.parse(read(name));
const placeholders = (text: string) => [...text.matchAll(/\{\d+\}|`[^`]*`/g)].map(match => match[0]).sort();

test('texts of the manifest: both languages, all used', () => {
	const english = json('package.nls.json'),
		chinese = json('package.nls.zh-cn.json');
	const used = [...new Set([...read('package.json').matchAll(/"%([^%]+)%"/g)].map(match => match[1]!))].sort();
	assert.deepEqual(Object.keys(english).sort(), used);
	assert.deepEqual(Object.keys(chinese).sort(), used);
	for (const key of used) {
		if (/\.(picture|page)$/.test(key)) continue;
		assert.match(chinese[key]!, /\p{Script=Han}/u, key);
		assert.deepEqual(placeholders(chinese[key]!), placeholders(english[key]!), key);
	}
});

test('no step of the walkthrough is done by commands that run when the extension starts', () => {
	const started = [...read('src/cells/stepping.ts').matchAll(/'(report\.\w+)': '/g)].map(match => `onCommand:${match[1]}`);
	const { contributes } = JSON.parse(read('package.json'));
	const steps = contributes.walkthroughs[0].steps as { id: string; completionEvents: string[] }[];
	assert.ok(started.length > 0 && steps.length > 0);
	for (const { id, completionEvents } of steps)
		assert.deepEqual(
			completionEvents.filter(event => started.includes(event)),
			[],
			id
		);
});

test('pictures and pages of the manifest and the read-me are in the package', () => {
	const staged = join(MODULE, 'target/extension');
	const named = ['package.nls.json', 'package.nls.zh-cn.json'].flatMap(name =>
		Object.entries(json(name))
			.filter(([key]) => /\.(picture|page)$/.test(key))
			.map(([, file]) => file)
	);
	const shown = [...read('README.md').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(match => match[1]!);
	assert.ok(named.length > 0 && shown.length > 0);
	for (const file of [...named, ...shown]) assert.ok(existsSync(join(staged, file)), file);
});

test('texts of the program: all have a Chinese form with the same placeholders, none is left over', () => {
	const sources = readdirSync(join(MODULE, 'src'), { recursive: true, encoding: 'utf8' })
		.filter(name => name.endsWith('.ts'))
		.map(name => read(join('src', name)));
	const used = [
		...new Set(sources.flatMap(source => [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(match => match[1]!)))
	].sort();
	assert.equal(sources.join('').match(/l10n\.t\(/g)?.length, sources.join('').match(/l10n\.t\(\s*'/g)?.length, 'a text that is no literal');
	const chinese = json('l10n/bundle.l10n.zh-cn.json');
	assert.deepEqual(Object.keys(chinese).sort(), used);
	for (const [text, translated] of Object.entries(chinese)) {
		assert.match(translated, /\p{Script=Han}/u, text);
		assert.deepEqual(placeholders(translated), placeholders(text));
	}
});

/** The text of a snippet with its tab stops filled. */
function plain(body: string | string[]): string {
	return [body]
		.flat()
		.join('\n')
		.replace(/\$\{\d+:\$?((?:\\\}|[^}])*)\}/g, '$1')
		.replace(/\$\d+/g, '')
		.replace(/\\\}/g, '}');
}

test('snippets of forms begin with words of the language', async () => {
	const snippets = JSON.parse(read('snippets/form.json')) as Record<
		string,
		{ prefix: string | string[]; body: string | string[]; description: string }
	>;
	const words = await grammar('form');
	for (const [key, snippet] of Object.entries(snippets)) {
		const tokens = colour(words, plain(snippet.body)).flat();
		assert.match(tokens[0]!.scope, /^keyword/, key);
		for (const token of tokens)
			assert.match(token.scope, /^(keyword|punctuation|string|entity|variable|constant)/, `${key}: ${token.text}`);
		assert.match(snippet.description, / \/ /, key);
	}
});

for (const name of ['report', 'form'])
	test(`words of ${name} as they are selected by a double click`, () => {
		const { wordPattern } = JSON.parse(read(`languages/${name}.json`)) as { wordPattern: { pattern: string; flags: string } };
		const words = (text: string) => text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`));
		assert.deepEqual(words('规章 | 12'), ['规章', '12']);
		if (name === 'form') assert.deepEqual(words('row inForce "现行有效"'), ['row', 'inForce', '现行有效']);
		else {
			assert.deepEqual(words('（一）予以公开｜1,234｜=| -3'), ['一', '予以公开', '1,234', '-3']);
			assert.deepEqual(words('日期 2026-01-20'), ['日期', '2026-01-20']);
			assert.deepEqual(words('格式 gov2021'), ['格式', 'gov2021']);
		}
	});
