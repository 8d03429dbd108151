// SPDX-License-Identifier: EPL-2.0
/** Editors of the terminal, without one: set up exactly as the documentation says, with the program as users start it. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { examples, launcher, module, root, target } from './harness/paths.mjs';
import { run } from './harness/processes.mjs';

/** Milliseconds. */
const MOST = 120_000;

const EDITORS = {
	neovim: {
		language: 'lua',
		settings: 'init.lua',
		command: 'nvim',
		args: settings => ['--headless', '-i', 'NONE', '-n', '-u', settings, '-c', `luafile ${join(module, 'neovim/test.lua')}`]
	},
	emacs: {
		language: 'elisp',
		settings: 'init.el',
		command: 'emacs',
		args: settings => [
			'--batch',
			'--eval',
			"(progn (prefer-coding-system 'utf-8) (package-initialize))",
			'-l',
			settings,
			'-l',
			join(module, 'emacs/test.el')
		]
	}
};

/** @param {'neovim' | 'emacs'} name */
export async function inTerminal(name, tally) {
	const editor = EDITORS[name];
	const home = mkdtempSync(join(tmpdir(), `${name}-`));
	try {
		const { folder, expected } = prepare(home);
		const settings = join(home, editor.settings);
		writeFileSync(settings, documented(editor.language));
		const log = join(target, `${name}.log`);
		const begin = performance.now();
		const env = {
			HOME: home,
			XDG_CACHE_HOME: join(home, 'cache'),
			LANG: 'C.UTF-8',
			PATH: [join(home, 'bin'), process.env.PATH].join(delimiter),
			TEST_FOLDER: folder,
			TEST_EXPECTED: expected
		};
		const status = await run(editor.command, editor.args(settings), { cwd: folder, env, log }, MOST);
		const steps = existsSync(log) ? readFileSync(log, 'utf8') : '';
		const fine = status === 0 && /^ok /m.test(steps) && !/^FAILED /m.test(steps);
		tally.add({
			name: `${name}: ${[...steps.matchAll(/^ok (.*)$/gm)].map(match => match[1].trim()).join(', ')}`,
			time: performance.now() - begin,
			...(fine ? {} : { error: steps })
		});
	} finally {
		rmSync(home, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** The settings that the documentation shows. */
function documented(language) {
	const text = readFileSync(join(root, 'docs/editors.md'), 'utf8');
	const block = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(text);
	if (!block) throw new Error(`docs/editors.md has no settings in ${language}`);
	return block[1];
}

/** A folder of reports, and beside it what the command line makes of one of them. */
function prepare(home) {
	const folder = join(home, '测试 年报');
	const expected = join(home, 'expected');
	mkdirSync(join(home, 'bin'));
	symlinkSync(launcher, join(home, 'bin/report'));
	cpSync(examples, folder, { recursive: true });
	mkdirSync(expected);
	const ragged = readFileSync(join(examples, 'qinchi-2020.report'), 'utf8')
		.replaceAll(/ +\| +/g, '|')
		.replace('机关 "', '机关 "另');
	writeFileSync(join(folder, 'report.settings.json'), '{}\n');
	for (const place of [folder, expected]) writeFileSync(join(place, 'ragged.report'), ragged);
	report('format', join(expected, 'ragged.report'));
	cpSync(join(expected, 'ragged.report'), join(folder, 'formatted.report'));
	report('build', join(folder, 'formatted.report'), '-o', expected);
	cpSync(join(expected, 'formatted.json'), join(expected, 'ragged.json'));
	rmSync(join(folder, 'formatted.report'));
	return { folder, expected };
}

/** Its exit status tells of findings, which matter to nobody here. */
function report(...args) {
	const { status, stderr } = spawnSync(launcher, args, { encoding: 'utf8' });
	if (status !== 0 && status !== 1) throw new Error(stderr);
}
