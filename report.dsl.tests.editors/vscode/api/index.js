// SPDX-License-Identifier: EPL-2.0
/** Runs in the extension host: the editor calls run() when its window is ready. What to do stands in a file beside the workspace. */
const { appendFileSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const vscode = require('vscode');
const { tests } = require('./suite');

exports.run = async () => {
	const run = JSON.parse(readFileSync(`${vscode.workspace.workspaceFolders[0].uri.fsPath}.json`, 'utf8'));
	for (const file of run.tests) {
		require(join(__dirname, 'tests', `${file}.js`));
		for (const { name, test } of tests.splice(0)) {
			const begin = performance.now();
			let error;
			try {
				await test(run);
			} catch (problem) {
				error = problem instanceof Error ? problem.stack : String(problem);
			}
			const result = { name: `${file}: ${name}`, time: performance.now() - begin, error };
			appendFileSync(run.results, `${JSON.stringify(result)}\n`);
		}
	}
};
