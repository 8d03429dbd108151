// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { colour, grammar, MODULE } from './grammar';

const DATA = join(MODULE, 'test/data');
const EXAMPLES = join(MODULE, '../examples');

/**
 * A file of expectations: a line of the text begins with `>`; behind it stand its tokens, one a line, `text → scope`; a token
 * without a scope of its own is left out. What the file says is compared as a whole, so that nothing can be coloured unseen.
 */
for (const name of readdirSync(DATA).filter(one => one.endsWith('.scopes')))
	test(`scopes of ${name}`, async () => {
		const expected = readFileSync(join(DATA, name), 'utf8');
		const text = expected
			.split('\n')
			.filter(line => line.startsWith('>'))
			.map(line => line.slice(1))
			.join('\n');
		const lines = colour(await grammar(name.startsWith('form') ? 'form' : 'report'), text);
		const source = text.split('\n');
		const actual = `${lines
			.map((tokens, number) =>
				[`>${source[number]}`, ...tokens.filter(token => token.scope !== '').map(token => `\t${token.text} → ${token.scope}`)].join('\n')
			)
			.join('\n')}\n`;
		assert.equal(actual, expected);
	});

for (const path of readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter(one => one.endsWith('.report')))
	test(`every word of ${path} has a colour that fits its line`, async () => {
		const text = readFileSync(join(EXAMPLES, path), 'utf8');
		const lines = colour(await grammar('report'), text);
		let narrative = false;
		let body = false;
		text.split('\n').forEach((line, number) => {
			const fence = line.trim() === '"""';
			body ||= line.startsWith('#');
			const wanted = kind(line, narrative && !fence, body);
			if (fence) narrative = !narrative;
			for (const token of lines[number]!) assert.match(token.scope, wanted, `line ${number + 1}: ${token.text}`);
		});
	});

for (const folder of [join(MODULE, '../report.dsl/forms'), join(EXAMPLES, 'forms')])
	for (const name of readdirSync(folder).filter(one => one.endsWith('.form')))
		test(`every word of ${name} has a colour`, async () => {
			const lines = colour(await grammar('form'), readFileSync(join(folder, name), 'utf8'));
			lines.forEach((tokens, number) => {
				for (const token of tokens) assert.notEqual(token.scope, '', `line ${number + 1}: ${token.text}`);
			});
			assert.ok(lines.flat().some(token => token.scope === 'keyword.control.definition'));
		});

/** What may stand in a line of a report, judged by how it begins. */
function kind(line: string, narrative: boolean, body: boolean): RegExp {
	if (narrative) return /^string\.unquoted\.narrative$/;
	if (line.trim() === '"""') return /^punctuation\.definition\.string/;
	if (/^\s*\/\//.test(line)) return /^comment\.line/;
	if (line.startsWith('#')) return /^(punctuation\.definition\.heading|entity\.name\.(section|type\.table|function\.decorator\.sic))$/;
	if (!body)
		return /^(keyword\.other\.field|punctuation\.|string\.quoted|constant\.numeric|entity\.name\.(type\.form|function\.decorator\.sic)|)/;
	if (/^\s*列\s*\|/.test(line)) return /^(keyword\.other\.columns|punctuation\.separator\.table|variable\.parameter\.column)$/;
	return /^(variable\.other\.property\.row|punctuation\.separator\.table|constant\.numeric|keyword\.operator\.computed|keyword\.other\.unit|invalid\.illegal\.cell|entity\.name\.function\.decorator\.sic)$/;
}
