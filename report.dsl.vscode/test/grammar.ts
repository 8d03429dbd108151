// SPDX-License-Identifier: EPL-2.0
/** Reads texts as the editor colours them, with the generated grammars. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

/** The folder of the module: tests are run there. */
export const MODULE = process.cwd();
const EXTENSION = join(MODULE, 'target/extension');
const wasm = readFileSync(createRequire(join(MODULE, 'package.json')).resolve('vscode-oniguruma/release/onig.wasm'));

const FILES: Readonly<Record<string, string>> = { 'source.report': 'report', 'source.report-form': 'form' };

export interface ColouredToken {
	readonly text: string;
	/** the most specific scope, without the suffix of the language; empty where there is none */
	readonly scope: string;
}

/** Loads a grammar. @param name `report` or `form` */
export async function grammar(name: 'report' | 'form'): Promise<textmate.IGrammar> {
	const registry = new textmate.Registry({
		onigLib: oniguruma.loadWASM(wasm).then(() => ({
			createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
			createOnigString: text => new oniguruma.OnigString(text)
		})),
		loadGrammar: async scope => JSON.parse(readFileSync(join(EXTENSION, `syntaxes/${FILES[scope]}.tmLanguage.json`), 'utf8'))
	});
	const loaded = await registry.loadGrammar(name === 'report' ? 'source.report' : 'source.report-form');
	if (!loaded) throw new Error(`no grammar ${name}`);
	return loaded;
}

/** Tokens of each line, white space left out. */
export function colour(grammar: textmate.IGrammar, text: string): ColouredToken[][] {
	let state = textmate.INITIAL;
	return text.split(/\r?\n/).map(line => {
		const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
		state = ruleStack;
		return tokens
			.map(token => ({
				text: line.slice(token.startIndex, token.endIndex).trim(),
				scope: token.scopes.length < 2 ? '' : token.scopes[token.scopes.length - 1]!.replace(/\.report(-form)?$/, '')
			}))
			.filter(token => token.text !== '');
	});
}
