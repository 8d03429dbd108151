// SPDX-License-Identifier: EPL-2.0
// How a program uses the script. Only compiled: it shows that the types fit the use that they are for.
import type { CodeAction, Finding, Report } from '../report.js';
import { empty, explain, form, forms, open, rules } from '../report.js';

const newest = forms()[0]?.name ?? '';
const text = empty(newest, '示例局', 2025) ?? '';
const before: Report = open(text, { name: '2024.report' });
export const report = open(text, {
	name: '2025.report',
	language: 'en',
	lastYear: before,
	parts: [before],
	forms: [form(new Uint8Array())]
});

export const errors: Finding[] = report.findings().filter(finding => finding.severity === 'error');
export const differences = errors.map(finding => finding.relation?.difference ?? 0);
export const pages: string[] = errors.map(finding => explain(finding.rule, 'zh') ?? '');
export const titles: string[] = rules('zh').map(rule => rule.title);
export const actions: CodeAction[] = report
	.diagnostics()
	.flatMap(({ range: { start, end } }) => report.actions(start.line, start.character, end.line, end.character));
export const outcome: string = report.enter(0, '12')?.message ?? report.fixed() + report.formatted() + report.json() + report.page(true);
export const labels: string[] = report.completion(5, 0, '2026-01-31').items.map(item => item.textEdit.newText);
export const places = [
	report.outline()[0]?.selectionRange,
	report.hover(2, 1)?.range,
	report.paste(3, 0, 3, 0, '1\t2')?.selection,
	report.step(3, 4, 'next')?.edits[0]?.range
];
