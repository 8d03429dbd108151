// SPDX-License-Identifier: EPL-2.0
/** Writes the TextMate grammars, which are made of the sources of the languages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formGrammar } from './grammar/formGrammar.mjs';
import { formWords } from './grammar/formWords.mjs';
import { reportGrammar } from './grammar/reportGrammar.mjs';
import { reportWords } from './grammar/reportWords.mjs';
import { core, languages } from './paths.mjs';

/** @param {string} folder where `report.tmLanguage.json` and `form.tmLanguage.json` go */
export function writeGrammars(folder) {
	mkdirSync(folder, { recursive: true });
	const write = (name, grammar) => writeFileSync(join(folder, `${name}.tmLanguage.json`), `${JSON.stringify(grammar, null, '\t')}\n`);
	write('report', reportGrammar(reportWords(core)));
	write('form', formGrammar(formWords(languages)));
}
