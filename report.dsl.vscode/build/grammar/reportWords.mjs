// SPDX-License-Identifier: EPL-2.0
/** What the grammar of reports needs to know of the language, read from the sources of its scanner. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} core folder of the packages of report.dsl.core
 * @returns {{ fields: { name: string, word: string }[], columns: string, sic: string[], bars: string, hashes: string, colons: string,
 *   openingQuotes: string, closingQuotes: string }} key words, and characters that stand for each other
 */
export function reportWords(core) {
	const source = file => readFileSync(join(core, file), 'utf8');
	const chars = source('text/Chars.java');
	const mark = source('text/SicMark.java');
	const openingQuotes = charactersOf(chars, 'isOpeningQuote');
	return {
		fields: fieldsOf(source('sheet/Field.java')),
		columns: one(/boolean isHeader\(\) \{\s*return text\.charAt\(first\) == '(.)'/u, source('text/Lines.java'), 'key word of a header row'),
		sic: [one(/WORD = "([^"]+)"/, mark, 'mark'), one(/LATIN = "([^"]+)"/, mark, 'Latin mark')],
		bars: charactersOf(chars, 'isBar'),
		hashes: charactersOf(chars, 'isHash'),
		colons: charactersOf(chars, 'isColon'),
		openingQuotes,
		closingQuotes: charactersOf(chars, 'isQuote') + openingQuotes.replace(/[「『]/g, '')
	};
}

/** The constants of the enum: {@code NAME("word", …)}. */
function fieldsOf(source) {
	const body = one(/enum Field \{([^]*?);/, source, 'constants of Field').replace(/\/\*[^]*?\*\//g, '');
	const fields = [...body.matchAll(/\b([A-Z_]+)\("([^"]+)"/g)].map(([, name, word]) => ({ name, word }));
	if (fields.length === 0) throw new Error('Field.java: no key words found');
	return fields;
}

/** The characters that a method of Chars compares with. */
function charactersOf(source, method) {
	const body = one(new RegExp(`boolean ${method}\\(char c\\) \\{([^}]*)\\}`), source, method);
	return [...body.matchAll(/c == '(.)'/gu)].map(match => match[1]).join('');
}

function one(pattern, source, what) {
	const found = pattern.exec(source);
	if (!found) throw new Error(`the sources of the report language do not show any more: ${what}`);
	return found[1];
}
