// SPDX-License-Identifier: EPL-2.0
/** TextMate grammar of forms. Words of the language may be keys as well: where a key has to stand they are keys. */

/** @param {ReturnType<typeof import('./formWords.mjs').formWords>} words */
export function formGrammar(words) {
	const any = list => `(?:${list.map(escape).join('|')})`;
	const key = '\\^?[A-Za-z_]\\w*';
	const longestFirst = [...words.operators].sort((a, b) => b.length - a.length);
	const signs = longestFirst.filter(sign => !/^[{}(),.]$/.test(sign));
	return {
		name: 'report form',
		scopeName: 'source.report-form',
		patterns: [
			{ include: '#comment' },
			{ include: '#string' },
			{
				match: `\\b(${words.named.join('|')})\\s+(${key})(?=\\s|[{=,]|$)`,
				captures: { 1: { name: 'keyword.control.definition.report-form' }, 2: { name: 'entity.name.type.report-form' } }
			},
			{ match: `(?<=\\.)${key}|\\b${key}(?=\\s*\\.(?!\\.))`, name: 'variable.other.member.report-form' },
			{ match: `\\b(?:${words.inner.join('|')})\\b`, name: 'keyword.other.report-form' },
			{ match: `\\b(?:${[...words.named, ...words.leading].join('|')})\\b`, name: 'keyword.control.report-form' },
			{ match: '\\b\\d+\\b', name: 'constant.numeric.report-form' },
			{ match: any(signs), name: 'keyword.operator.report-form' },
			{ match: `\\b${key}(?=\\s*${any(words.quotes.map(pair => pair[0]))})`, name: 'variable.parameter.column.report-form' },
			{ match: `\\b${key}`, name: 'variable.other.report-form' },
			{ match: '[{}(),.]', name: 'punctuation.report-form' }
		],
		repository: {
			comment: {
				patterns: [
					{ match: '//.*$', name: 'comment.line.double-slash.report-form' },
					{ begin: '/\\*', end: '\\*/', name: 'comment.block.report-form' },
					{ match: '…', name: 'comment.other.left-out.report-form' }
				]
			},
			string: {
				patterns: words.quotes.map(([open, close]) => ({
					begin: escape(open),
					end: `${escape(close)}|$`,
					name: 'string.quoted.double.report-form',
					beginCaptures: { 0: { name: 'punctuation.definition.string.begin.report-form' } },
					endCaptures: { 0: { name: 'punctuation.definition.string.end.report-form' } },
					patterns: [{ match: '\\{\\}|…', name: 'constant.other.placeholder.report-form' }]
				}))
			}
		}
	};
}

function escape(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
