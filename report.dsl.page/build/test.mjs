// SPDX-License-Identifier: EPL-2.0
/** Bundles the unit tests and runs them: they test parts that need no browser. */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const module = fileURLToPath(new URL('..', import.meta.url));
const out = join(module, 'target/test');
rmSync(out, { recursive: true, force: true });
const tests = readdirSync(join(module, 'test')).filter(name => name.endsWith('.test.ts'));
await build({
	absWorkingDir: module,
	entryPoints: tests.map(name => `test/${name}`),
	outdir: out,
	outExtension: { '.js': '.mjs' },
	bundle: true,
	platform: 'node',
	target: 'node20',
	format: 'esm',
	packages: 'external',
	sourcemap: 'inline',
	logLevel: 'warning'
});
const files = tests.map(name => join(out, name.replace(/\.ts$/, '.mjs')));
process.exit(
	spawnSync(process.execPath, ['--enable-source-maps', '--test', '--test-reporter=spec', ...files], { cwd: module, stdio: 'inherit' })
		.status ?? 1
);
