// SPDX-License-Identifier: EPL-2.0
/** Bundles the extension and the script of the preview page, and collects the licences of what is bundled with them. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { module } from './paths.mjs';

/** @param {string} folder of the staged extension */
export async function bundle(folder) {
	const common = {
		absWorkingDir: module,
		bundle: true,
		minify: true,
		legalComments: 'none',
		metafile: true,
		logLevel: 'warning',
		charset: 'utf8'
	};
	const extension = await build({
		...common,
		entryPoints: ['src/extension.ts'],
		outfile: join(folder, 'dist/extension.js'),
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		external: ['vscode']
	});
	await build({
		...common,
		entryPoints: [{ in: 'src/page/main.ts', out: 'page' }],
		outdir: join(folder, 'dist'),
		platform: 'browser',
		target: 'es2022',
		format: 'iife'
	});
	writeFileSync(join(folder, 'ThirdPartyNotices.txt'), notices(Object.keys(extension.metafile.inputs)));
}

/** The licence texts of the packages that the inputs belong to. */
function notices(inputs) {
	const packages = new Set(inputs.map(input => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(Boolean));
	return [...packages]
		.sort()
		.map(folder => {
			const { name, version, license } = JSON.parse(readFileSync(join(module, folder, 'package.json'), 'utf8'));
			const file = readdirSync(join(module, folder)).find(entry => /^licen[sc]e/i.test(entry));
			const text = file && existsSync(join(module, folder, file)) ? readFileSync(join(module, folder, file), 'utf8').trim() : license;
			return `${name} ${version}\n\n${text}\n`;
		})
		.join('\n----------------------------------------\n\n');
}
