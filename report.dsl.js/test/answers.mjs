// SPDX-License-Identifier: EPL-2.0
// Answers, for JavaScriptTest of report.dsl.tests, what the script says about reports: a report in each line of standard input, as JSON with
// its text, its options and the places to ask about; the answers in a line of standard output.
import { createInterface } from 'node:readline';
import { form, open } from '../target/report.js';

const opened = report => report && open(report.text, options(report));
const options = report => ({
	...report,
	forms: report.forms.map(image => form(Buffer.from(image, 'base64'))),
	lastYear: opened(report.lastYear),
	parts: report.parts.map(opened)
});

/** @param places offsets in lines and columns, as arrays of two numbers */
function answers(report, places, today) {
	return {
		json: report.json(),
		findings: report.findings(),
		page: report.page(true),
		print: report.page(false),
		fixed: report.fixed(),
		formatted: report.formatted(),
		diagnostics: report.diagnostics(),
		outline: report.outline(),
		places: places.map(([line, character]) => ({
			actions: report.actions(line, character, line, character),
			completion: report.completion(line, character, today),
			hover: report.hover(line, character),
			next: report.step(line, character, 'next'),
			below: report.step(line, character, 'below'),
			pasted: report.paste(line, character, line, character, '1\t２\n三\t4')
		})),
		entered: [0, 1, 2, 100_000].map(cell => report.enter(cell, '12'))
	};
}

for await (const line of createInterface({ input: process.stdin })) {
	const input = JSON.parse(line);
	process.stdout.write(`${JSON.stringify(answers(opened(input), input.places, input.today))}\n`);
}
