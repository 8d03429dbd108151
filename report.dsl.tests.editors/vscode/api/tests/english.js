// SPDX-License-Identifier: EPL-2.0
/** An English editor: everything the server says is English. */
const assert = require('node:assert/strict');
const vscode = require('vscode');
const { test } = require('../suite');
const { actions, ask, found, place, range, show } = require('../texts');

test('findings, repairs, hover', async () => {
	const document = await show('faulty.report');
	const wrong = range(document, '行政复议           |        2 |        1 |        0 |        1 |    «5»');
	const finding = (await found(document.uri, 'totals/row')).find(one => one.range.isEqual(wrong));
	assert.equal(finding.message, '“行政复议 × 总计”: has 5, should be 4 (1 too much)');
	const [best] = await actions(document, wrong, vscode.CodeActionKind.QuickFix);
	assert.match(best.title, /row “行政复议”/);
	const [hover] = await ask(
		'vscode.executeHoverProvider',
		document.uri,
		place(document, '行政复议           |        2 |        1 |        0 |        1 |    ‸5')
	);
	assert.match(hover.contents.map(one => one.value ?? one).join('\n'), /5 ≠ 4 = 2 \+ 1 \+ 0 \+ 1[^]*Wrong total of a row/);
});
