// SPDX-License-Identifier: EPL-2.0
/** The key words of the form language, read from its Xtext grammar. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Key words by what they do, operators, and the pairs of quotation marks.
 * @param {string} languages folder of the package report.dsl.lang
 * @returns {{ named: string[], leading: string[], inner: string[], operators: string[], quotes: [string, string][] }}
 *   named: begin a definition and are followed by its key; leading: begin a definition; inner: all others
 */
export function formWords(languages) {
	const grammar = readFileSync(join(languages, 'Form.xtext'), 'utf8')
		.replace(/\/\*[^]*?\*\//g, '')
		.replace(/^\s*\/\/.*$/gm, '');
	const rules = [...grammar.matchAll(/^(?:(enum|terminal|fragment)\s+)?(\w+)(?:\s+returns\s+\w+)?:\s*((?:'[^']*'|[^';])*);/gm)].map(
		([, kind, name, body]) => ({ kind, name, body })
	);
	if (rules.length < 10) throw new Error('Form.xtext: its rules cannot be read any more');
	const named = new Set(),
		leading = new Set(),
		words = new Set(),
		operators = new Set();
	for (const { kind, name, body } of rules) {
		if (kind === 'terminal' || name === 'Key') continue;
		if (kind === 'enum') {
			for (const [, bare, quoted] of body.matchAll(/(?:^|\|)\s*\w*?(?:(\w+)\s*(?=\||$)|\w+='([^']*)')/g))
				sort(bare ?? quoted, words, operators);
			for (const [, bare] of body.matchAll(/(?:^|\|)\s*(\w+)\s*(?=\||$)/g)) leading.add(bare);
			continue;
		}
		const first = /^\(?'(\w+)'\s*(\w+)?/.exec(body);
		if (first) (first[2] === 'name' ? named : leading).add(first[1]);
		for (const [, literal] of body.matchAll(/'([^']*)'/g)) sort(literal, words, operators);
	}
	const inner = [...words].filter(word => !named.has(word) && !leading.has(word));
	return {
		named: [...named],
		leading: [...leading].filter(word => !named.has(word)),
		inner,
		operators: [...operators],
		quotes: quotesOf(rules)
	};
}

function sort(literal, words, operators) {
	if (/^\w+$/.test(literal)) words.add(literal);
	else operators.add(literal);
}

/** The alternatives of the terminal STRING: an opening mark, anything, a closing mark. */
function quotesOf(rules) {
	const body = rules.find(rule => rule.kind === 'terminal' && rule.name === 'STRING')?.body ?? '';
	const pairs = [...body.matchAll(/'(.)' !\([^)]*\)\* '(.)'/gu)].map(([, open, close]) => /** @type {[string, string]} */ ([open, close]));
	if (pairs.length === 0) throw new Error('Form.xtext: the terminal STRING cannot be read any more');
	return pairs;
}
