// SPDX-License-Identifier: EPL-2.0
/** Builds the extension into target/extension: what is written by hand is copied, the rest generated and bundled. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { writeGrammars } from './grammars.mjs';
import { module, root, staged } from './paths.mjs';
import { writeSettingsSchema } from './schema.mjs';

const COPIED = [
	'package.nls.json',
	'package.nls.zh-cn.json',
	'l10n',
	'languages',
	'snippets',
	'icons',
	'media',
	'README.md',
	'CHANGELOG.md'
];

rmSync(staged, { recursive: true, force: true });
mkdirSync(staged, { recursive: true });
for (const name of COPIED)
	cpSync(join(module, name), join(staged, name), { recursive: true, filter: file => !file.endsWith('extension.svg') });
// Those of the documentation, for the listing and the walkthrough.
const pictures = join(root, 'docs/images');
for (const name of readdirSync(pictures).filter(one => one.startsWith('vscode-')))
	cpSync(join(pictures, name), join(staged, 'media', name));
const { scripts, devDependencies, ...manifest } = JSON.parse(readFileSync(join(module, 'package.json'), 'utf8'));
writeFileSync(join(staged, 'package.json'), `${JSON.stringify({ ...manifest, files: ['**'] }, null, '\t')}\n`);
writeGrammars(join(staged, 'syntaxes'));
writeSettingsSchema(join(staged, 'schemas'));
await bundle(staged);
