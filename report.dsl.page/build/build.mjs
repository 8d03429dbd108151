// SPDX-License-Identifier: EPL-2.0
/** Bundles the page for the skins that are not built by Node: a script a skin, in target. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

await build({
	absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
	entryPoints: ['src/eclipse.ts'],
	outdir: 'target',
	bundle: true,
	minify: true,
	legalComments: 'none',
	charset: 'utf8',
	platform: 'browser',
	target: 'safari15',
	format: 'iife',
	logLevel: 'warning'
});
