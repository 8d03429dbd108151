// SPDX-License-Identifier: EPL-2.0
// Emitter for the peer benchmark: one synthetic report of its model as `.report` text, so that this project and its peers
// do the same work. Labels are those of the 2021 edition; the 42 in-year relations are those of the model.
const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const DISPUTE_COLUMNS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

// key of the model -> [indentation, label]; a group heading has no key
const APPLICATIONS = [
	['new', '一、本年新收政府信息公开申请数量'],
	['carried', '二、上年结转政府信息公开申请数量'],
	[null, '三、本年度办理结果'],
	['granted', '  （一）予以公开'],
	['partly', '  （二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
	[null, '  （三）不予公开'],
	['deny_secret', '    1.属于国家秘密'],
	['deny_law', '    2.其他法律行政法规禁止公开'],
	['deny_safety', '    3.危及“三安全一稳定”'],
	['deny_third', '    4.保护第三方合法权益'],
	['deny_internal', '    5.属于三类内部事务信息'],
	['deny_process', '    6.属于四类过程性信息'],
	['deny_casefile', '    7.属于行政执法案卷'],
	['deny_query', '    8.属于行政查询事项'],
	[null, '  （四）无法提供'],
	['na_nothold', '    1.本机关不掌握相关政府信息'],
	['na_make', '    2.没有现成信息需要另行制作'],
	['na_unclear', '    3.补正后申请内容仍不明确'],
	[null, '  （五）不予处理'],
	['skip_petition', '    1.信访举报投诉类申请'],
	['skip_repeat', '    2.重复申请'],
	['skip_publication', '    3.要求提供公开出版物'],
	['skip_mass', '    4.无正当理由大量反复申请'],
	['skip_confirm', '    5.要求行政机关确认或重新出具已获取信息'],
	[null, '  （六）其他处理'],
	['oth_noreply', '    1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
	['oth_unpaid', '    2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
	['oth_rest', '    3.其他'],
	['total', '  （七）总计'],
	['next', '四、结转下年度继续办理']
];

// the model draws the three figures of a row at random; more cannot be issued than is in force or repealed
const stock = figures => Object.values(figures).sort((a, b) => a - b);
const row = (label, values) => `${label} | ${values.join(' | ')}`;

/** The sections of the model carry narrative for 一, 五 and 六; the sentence on fees is what the 2021 edition expects in 六. */
export function report(rep) {
	const year = Math.max(2021, rep.year); // the model's tables are those of the 2021 edition
	const by = Object.fromEntries(rep.t3.rows.map(r => [r.key, r.values]));
	const narrative = Object.fromEntries(rep.sections.map(s => [s.no, s.paragraphs]));
	const text = paragraphs => ['"""', ...paragraphs, '"""'];
	const lines = [
		`年报 "${rep.authority}${year}年政府信息公开工作年度报告"`,
		'格式 gov2021',
		`机关 "${rep.authority}（${rep.id}）"`, // unique, so that no report is another's last year
		`年度 ${year}`,
		'',
		'# 一、总体情况',
		...text(narrative[1]),
		'',
		'# 二、主动公开政府信息情况',
		'## 第二十条第（一）项',
		row('列', ['本年制发件数', '本年废止件数', '现行有效件数']),
		row('规章', stock(rep.t2.art1.rules)),
		row('行政规范性文件', stock(rep.t2.art1.norms)),
		'## 第二十条第（五）项',
		row('列', ['本年处理决定数量']),
		row('行政许可', Object.values(rep.t2.art5.licences)),
		'## 第二十条第（六）项',
		row('列', ['本年处理决定数量']),
		row('行政处罚', Object.values(rep.t2.art6.penalties)),
		row('行政强制', Object.values(rep.t2.art6.coercion)),
		'## 第二十条第（八）项',
		row('列', ['本年收费金额']),
		row('行政事业性收费', Object.values(rep.t2.art8.fees)),
		'',
		'# 三、收到和处理政府信息公开申请情况',
		row('列', COLUMNS),
		...APPLICATIONS.map(([key, label]) => (key ? row(label, by[key]) : label)),
		'',
		'# 四、政府信息公开行政复议、行政诉讼情况',
		row('列', DISPUTE_COLUMNS),
		row('行政复议', rep.t4.review),
		row('未经复议直接起诉', rep.t4.direct),
		row('复议后起诉', rep.t4.afterReview),
		'',
		'# 五、存在的主要问题及改进情况',
		...text(narrative[5]),
		'',
		'# 六、其他需要报告的事项',
		...text([...narrative[6], '本年度未收取信息处理费。'])
	];
	return `${lines.join('\n')}\n`;
}
