/** Builds the extension into target/extension: what is written by hand is copied, the rest generated and bundled. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { writeGrammars } from './grammars.mjs';
import { module, staged } from './paths.mjs';
import { writeSettingsSchema } from './schema.mjs';

const COPIED = ['package.nls.json', 'package.nls.zh-cn.json', 'l10n', 'languages', 'snippets', 'icons', 'README.md', 'README.zh.md', 'CHANGELOG.md'];

rmSync(staged, { recursive: true, force: true });
mkdirSync(staged, { recursive: true });
for (const name of COPIED) cpSync(join(module, name), join(staged, name), { recursive: true, filter: file => !file.endsWith('extension.svg') });
const { scripts, devDependencies, ...manifest } = JSON.parse(readFileSync(join(module, 'package.json'), 'utf8'));
writeFileSync(join(staged, 'package.json'), JSON.stringify({ ...manifest, files: ['**'] }, null, '\t') + '\n');
writeGrammars(join(staged, 'syntaxes'));
writeSettingsSchema(join(staged, 'schemas'));
await bundle(staged);
