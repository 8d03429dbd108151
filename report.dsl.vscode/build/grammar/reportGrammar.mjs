// SPDX-License-Identifier: EPL-2.0
/** TextMate grammar of reports. Like the language it goes line by line: head, body, narrative. */

/** @param {ReturnType<typeof import('./reportWords.mjs').reportWords>} words */
export function reportGrammar(words) {
	const space = '[\\s\\x{200b}-\\x{200d}\\x{2060}\\x{feff}\\x{180e}]*';
	const bar = `[${words.bars}]`;
	const hash = `[${words.hashes}]`;
	const colon = `[${words.colons}]`;
	const opening = `[${words.openingQuotes}]`;
	const closing = `[${words.closingQuotes}]`;
	const quote = `[${[...new Set(words.openingQuotes + words.closingQuotes)].join('')}]`;
	const digit = '[\\d０-９〇]';
	const sic = `[\\[【［]\\s*(?:${words.sic[0]}|(?i:${words.sic[1]}))(?=[\\s${words.colons}\\]】］a-z]).*[\\]】］](?=${space}$)`;
	const keys = fields =>
		fields
			.map(field => field.word)
			.sort((a, b) => b.length - a.length)
			.join('|');
	const key = fields => `^${space}(${keys(fields)})(?=\\s|${colon}|${opening}|${digit}|$)(?!${space}${colon}?${space}${bar})`;
	const field = (fields, value) => ({
		begin: key(fields),
		end: '$',
		beginCaptures: { 1: { name: 'keyword.other.field.report' } },
		patterns: [
			{ match: `\\G${space}(${colon})`, captures: { 1: { name: 'punctuation.separator.key-value.report' } } },
			{ include: '#sic' },
			{ include: '#quoted' },
			value
		]
	});
	const heading = (marks, level, name) => ({
		match: `^${space}(${marks})(?!${hash})${space}(.*?)${space}(${sic})?${space}$`,
		captures: {
			0: { name: `markup.heading.${level}.report` },
			1: { name: 'punctuation.definition.heading.report' },
			2: { name: `${name}.report` },
			3: { name: 'entity.name.function.decorator.sic.report' }
		}
	});
	const row = (label, captures, patterns) => ({
		begin: label,
		end: '$',
		beginCaptures: captures,
		patterns: [{ include: '#bar' }, ...patterns]
	});
	const frame = { name: 'punctuation.separator.table.report' };
	const columns = { name: 'keyword.other.columns.report' };
	const label = { name: 'variable.other.property.row.report', patterns: [{ include: '#sic-inside' }] };
	const framed = `(?=.*${bar}${space}$)`;

	return {
		name: 'report',
		scopeName: 'source.report',
		patterns: [{ include: '#comment' }, { include: '#narrative' }, { include: '#field' }, { include: '#body' }],
		repository: {
			comment: {
				patterns: [
					{ match: `^${space}(//.*)$`, captures: { 1: { name: 'comment.line.double-slash.report' } } },
					{ match: `^${space}(${bar}${space}:?--.*${bar})${space}$`, captures: { 1: { name: 'comment.line.table.report' } } }
				]
			},
			narrative: {
				patterns: [
					{
						match: `^${space}("{3,})${space}(\\S.*?)${space}("{3,})${space}$`,
						captures: {
							1: { name: 'punctuation.definition.string.begin.report' },
							2: { name: 'string.unquoted.narrative.report' },
							3: { name: 'punctuation.definition.string.end.report' }
						}
					},
					{
						begin: `^${space}(${quote}{3,}(?=${space}$)|"{3,})`,
						end: `^${space}(${quote}{3,})${space}$|("{3,})${space}$|^(?=${hash})`,
						beginCaptures: { 1: { name: 'punctuation.definition.string.begin.report' } },
						endCaptures: {
							1: { name: 'punctuation.definition.string.end.report' },
							2: { name: 'punctuation.definition.string.end.report' }
						},
						contentName: 'string.unquoted.narrative.report'
					}
				]
			},
			field: {
				patterns: [
					field(
						words.fields.filter(one => one.name === 'FORM'),
						{ match: '[A-Za-z_]\\w*', name: 'entity.name.type.form.report' }
					),
					field(
						words.fields.filter(one => one.name !== 'FORM'),
						{
							match: `${digit}+(?:[-/.年月]${digit}+)*日?(?=[\\s${words.colons}]|$)`,
							name: 'constant.numeric.report'
						}
					)
				]
			},
			body: {
				begin: `^(?=${space}${hash})|^(?=[^\\n]*${bar})`,
				end: '(?!)',
				patterns: [
					{ include: '#comment' },
					{ include: '#narrative' },
					heading(hash, 1, 'entity.name.section'),
					heading(`${hash}{2,}`, 2, 'entity.name.type.table'),
					row(`^${space}(${bar})${space}(${words.columns})${space}(?=${bar})${framed}`, { 1: frame, 2: columns }, [{ include: '#column' }]),
					row(`^${space}(${words.columns})${space}(?=${bar})`, { 1: columns }, [{ include: '#column' }]),
					row(
						`^${space}(${bar})${space}(?=[^\\n]*[^\\s\\d０-９+,.=-])([^${words.bars}]*?[^${words.bars}\\s\\d０-９+,.=-][^${words.bars}]*?)${space}(?=${bar})${framed}`,
						{ 1: frame, 2: label },
						[{ include: '#cell' }]
					),
					row(`^${space}([^${words.bars}]*?)${space}(?=${bar})`, { 1: label }, [{ include: '#cell' }]),
					{ match: `^${space}(\\S.*?)${space}$`, captures: { 1: label } }
				]
			},
			bar: { match: bar, ...frame },
			column: { match: `[^${words.bars}\\s](?:[^${words.bars}]*[^${words.bars}\\s])?`, name: 'variable.parameter.column.report' },
			cell: {
				patterns: [
					{ include: '#sic' },
					{ match: '[=＝]', name: 'keyword.operator.computed.report' },
					{
						match: `([-+－＋]?${digit}+(?:[.,．，]${digit}+)*)${space}([\\p{L}]+)?`,
						captures: { 1: { name: 'constant.numeric.report' }, 2: { name: 'keyword.other.unit.report' } }
					},
					{ match: `[^${words.bars}\\s\\d０-９〇=＝\\[【［]+|[\\[【［]`, name: 'invalid.illegal.cell.report' }
				]
			},
			quoted: {
				match: `(${opening})(.*?)(${closing})(?=${space}(?:$|${opening}|[\\[【［]))`,
				name: 'string.quoted.double.report',
				captures: { 1: { name: 'punctuation.definition.string.begin.report' }, 3: { name: 'punctuation.definition.string.end.report' } }
			},
			sic: { match: sic, name: 'entity.name.function.decorator.sic.report' },
			'sic-inside': { match: sic.replace(/\(\?=[^(]*\$\)$/, '$'), name: 'entity.name.function.decorator.sic.report' }
		}
	};
}
