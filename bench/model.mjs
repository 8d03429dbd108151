// SPDX-License-Identifier: EPL-2.0
// Reports for the benchmark where the peer benchmark is not at hand: deterministic, arithmetically right, without a zero.
// The model is the one that emit.mjs takes.
const RESULTS = [
	'granted',
	'partly',
	'deny_secret',
	'deny_law',
	'deny_safety',
	'deny_third',
	'deny_internal',
	'deny_process',
	'deny_casefile',
	'deny_query',
	'na_nothold',
	'na_make',
	'na_unclear',
	'skip_petition',
	'skip_repeat',
	'skip_publication',
	'skip_mass',
	'skip_confirm',
	'oth_noreply',
	'oth_unpaid',
	'oth_rest'
];
const WORDS = ['政务公开栏', '便民大厅', '预算', '规划', '办事指南', '村务', '招标', '救助', '环保', '培训'];

/** Park and Miller's generator: enough for figures. */
function random(seed) {
	let state = (seed % 2147483646) + 1;
	return (low, high) => {
		state = (state * 48271) % 2147483647;
		return low + (state % (high - low + 1));
	};
}

const sum = figures => figures.reduce((a, b) => a + b, 0);
const withTotal = figures => [...figures, sum(figures)];

function paragraph(next, length) {
	let text = '';
	while (text.length < length)
		text += `第${next(1, 9)}季度整理${WORDS[next(0, 9)]}信息${next(2, 300)}条，更新${WORDS[next(0, 9)]}栏目${next(1, 40)}次，复核旧件${next(1, 99)}份。`;
	return text;
}

export function makeReport(number) {
	const next = random(number * 7907 + 11);
	const six = high => Array.from({ length: 6 }, () => next(1, high));
	const rows = Object.fromEntries(RESULTS.map(key => [key, six(40)]));
	rows.total = [0, 1, 2, 3, 4, 5].map(c => sum(RESULTS.map(key => rows[key][c])));
	rows.next = six(9);
	rows.carried = six(9);
	rows.new = rows.total.map((total, c) => total + rows.next[c] - rows.carried[c]);
	const stock = () => ({ made: next(1, 20), abolished: next(1, 20), inForce: next(21, 400) });
	return {
		id: `R${String(number).padStart(5, '0')}`,
		authority: `云溪${number % 97}市财政局`,
		year: 2021 + (number % 4),
		t2: {
			art1: { rules: stock(), norms: stock() },
			art5: { licences: { decisions: next(1, 9000) } },
			art6: { penalties: { decisions: next(1, 900) }, coercion: { decisions: next(1, 90) } },
			art8: { fees: { amount: next(1, 90000) } }
		},
		t3: { rows: Object.entries(rows).map(([key, figures]) => ({ key, values: withTotal(figures) })) },
		t4: Object.fromEntries(['review', 'direct', 'afterReview'].map(key => [key, withTotal(six(20).slice(0, 4))])),
		sections: [
			[1, 600],
			[5, 350],
			[6, 300]
		].map(([no, length]) => ({ no, paragraphs: [paragraph(next, length / 2), paragraph(next, length / 2)] }))
	};
}
