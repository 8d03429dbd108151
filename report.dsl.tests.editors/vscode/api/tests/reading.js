// SPDX-License-Identifier: EPL-2.0
/** What the editor shows around a text that is only read. */
const assert = require('node:assert/strict');
const vscode = require('vscode');
const { test } = require('../suite');
const { ask, found, place, show, until } = require('../texts');

/** Everything of a document, for providers that want a range. */
function whole(document) {
	return new vscode.Range(0, 0, document.lineCount, 0);
}

/** Names and details of symbols and those inside them. */
function flat(symbols) {
	return symbols.flatMap(one => [`${one.name} ${one.detail}`, ...flat(one.children)]);
}

test('outline: head, sections, tables, rows with their totals', async () => {
	const document = await show('yunxi-2021.report');
	const symbols = await until(async () => await ask('vscode.executeDocumentSymbolProvider', document.uri), 'the outline');
	assert.deepEqual(
		symbols.map(one => one.name),
		[
			'报告信息',
			'一、总体情况',
			'二、主动公开政府信息情况',
			'三、收到和处理政府信息公开申请情况',
			'四、政府信息公开行政复议、行政诉讼情况',
			'五、存在的主要问题及改进情况',
			'六、其他需要报告的事项'
		]
	);
	assert.equal(symbols[2].children.length, 4);
	const all = flat(symbols);
	assert.ok(
		all.some(one => one.includes('本年新收申请数量') && one.includes('911')),
		all.join('\n')
	);
});

test('hover: label, law, formula with figures, last year', async () => {
	const document = await show('yunxi-2021.report');
	const [hover] = await ask('vscode.executeHoverProvider', document.uri, place(document, '   85 |  9‸11'));
	const text = hover.contents.map(one => one.value ?? one).join('\n');
	assert.match(text, /总计/);
	assert.match(text, /911 = 524 \+ 81 \+ 81 \+ 76 \+ 64 \+ 85/);
	assert.match(text, /上年：\d+（yunxi-2020\.report）/);
	assert.equal(document.getText(hover.range), '911');
});

test('hints at the end of rows: computed figures, differences, last year', async () => {
	const computed = await show('hotline-2025.report');
	const labels = async document =>
		(await ask('vscode.executeInlayHintProvider', document.uri, whole(document))).map(
			one =>
				`${document.lineAt(one.position.line).text.split('|')[0].trim()}: ${typeof one.label === 'string' ? one.label : one.label.map(part => part.value).join('')}`
		);
	const values = await until(async () => {
		const all = await labels(computed);
		return all.length > 0 && all;
	}, 'hints');
	assert.ok(values.includes('合计: = 99.25'), values.join('\n'));
	const faulty = await show('faulty.report');
	const differences = await labels(faulty);
	assert.ok(
		differences.some(one => one.startsWith('行政复议: 差 +1')),
		differences.join('\n')
	);
	const years = await labels(await show('yunxi-2021.report'));
	assert.ok(
		years.some(one => /上年/.test(one)),
		years.join('\n')
	);
});

test('lenses: relations of a table, JSON, preview', async () => {
	const document = await show('faulty.report');
	const lenses = (await ask('vscode.executeCodeLensProvider', document.uri)).map(one => `${one.command?.command} ${one.command?.title}`);
	assert.ok(lenses.includes('report.generate 生成 JSON'), lenses.join('\n'));
	assert.ok(lenses.includes('report.preview 预览'), lenses.join('\n'));
	assert.ok(
		lenses.some(one => /✗ 关系式/.test(one)),
		lenses.join('\n')
	);
});

test('semantic tokens: a broken figure is not like a sound one', async () => {
	const document = await show('faulty.report');
	await found(document.uri, 'totals/row');
	const legend = await ask('vscode.provideDocumentSemanticTokensLegend', document.uri);
	const tokens = decode(await ask('vscode.provideDocumentSemanticTokens', document.uri), legend);
	const at = (marked, length) => {
		const { line, character } = place(document, marked);
		return tokens.find(one => one.line === line && one.character === character && one.length === length);
	};
	const broken = at('行政复议           |        2 |        1 |        0 |        1 |    ‸5', 1);
	assert.equal(broken.type, 'number');
	assert.ok(broken.modifiers.includes('broken'));
	const sound = at('行政处罚 |               ‸12', 2);
	assert.equal(sound.type, 'number');
	assert.deepEqual(sound.modifiers, []);
	const range = await ask('vscode.provideDocumentRangeSemanticTokens', document.uri, new vscode.Range(0, 0, 4, 0));
	assert.ok(range.data.length > 0 && range.data.length < tokens.length * 5);
});

function decode({ data }, legend) {
	const tokens = [];
	let line = 0;
	let character = 0;
	for (let i = 0; i < data.length; i += 5) {
		character = data[i] === 0 ? character + data[i + 1] : data[i + 1];
		line += data[i];
		tokens.push({
			line,
			character,
			length: data[i + 2],
			type: legend.tokenTypes[data[i + 3]],
			modifiers: legend.tokenModifiers.filter((_, bit) => data[i + 4] & (1 << bit))
		});
	}
	return tokens;
}

test('folding: sections, tables, groups of rows, narrative', async () => {
	const document = await show('yunxi-2021.report');
	const starts = (await ask('vscode.executeFoldingRangeProvider', document.uri)).map(one => document.lineAt(one.start).text.trim());
	for (const line of ['# 一、总体情况', '## 第二十条第（一）项', '三、本年度办理结果', '（三）不予公开'])
		assert.ok(starts.includes(line), line);
});

test('selection grows from the cell to the row to the table', async () => {
	const document = await show('yunxi-2021.report');
	const [range] = await ask('vscode.executeSelectionRangeProvider', document.uri, [place(document, '   85 |  9‸11')]);
	const texts = [];
	for (let one = range; one; one = one.parent) texts.push(document.getText(one.range));
	assert.equal(texts[0], '911');
	assert.ok(
		texts.some(text => text.startsWith('一、本年新收') && !text.includes('\n')),
		'the row'
	);
	assert.ok(
		texts.some(text => text.includes('（七）总计') && !text.includes('# 四')),
		'the table'
	);
});

test('highlights: the cells of a figure and its relations', async () => {
	const document = await show('yunxi-2021.report');
	const highlights = await ask('vscode.executeDocumentHighlights', document.uri, place(document, '   85 |  9‸11'));
	const texts = highlights.map(one => document.getText(one.range));
	assert.ok(texts.includes('911') && texts.length > 1, texts.join(' '));
});

test('links lead to other reports', async () => {
	const document = await show('yunxi-2021.report');
	const links = await ask('vscode.executeLinkProvider', document.uri, 10);
	const link = links.find(one => document.getText(one.range) === 'yunxi-2020.report');
	assert.ok(link.target.fsPath.endsWith('/yunxi-2020.report'));
});

test('a form has an outline, colours and hovers as well', async () => {
	const document = await show('forms/small.form');
	const symbols = await ask('vscode.executeDocumentSymbolProvider', document.uri);
	const all = flat(symbols);
	assert.ok(
		all.some(one => one.includes('其中：按期办结')),
		all.join('\n')
	);
	const tokens = await ask('vscode.provideDocumentSemanticTokens', document.uri);
	assert.ok(tokens.data.length > 100);
	const [hover] = await ask('vscode.executeHoverProvider', document.uri, place(document, 'check received = clo‸sed'));
	assert.match(hover.contents.map(one => one.value ?? one).join('\n'), /办结/);
});
