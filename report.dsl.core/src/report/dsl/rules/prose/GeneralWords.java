// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.text.LineBreaks;
import report.dsl.text.Split;

/** The words of official documents that mean the same whatever is counted. */
final class GeneralWords {

	/** What a word of general language does to the number beside it. */
	enum Meaning {
		/** nothing */
		FILLER,
		/** it is about the year of the report */
		THIS_YEAR,
		/** about another year that can be named beside the figure */
		LAST_YEAR, NEXT_YEAR,
		/** about several years, a part of a year or no year: not comparable */
		OTHER_TIME,
		/** about all years so far, unless this year is named */
		CUMULATIVE,
		/** not yet done */
		PLAN,
		/** there is none of it */
		NEGATION,
		/** there is none left */
		ALL,
		/** of those that were due */
		IN_TIME,
		/** about a part of the organs */
		SCOPE,
		/** about all organs of the report */
		WHOLE,
		/** about what came one way */
		CHANNEL,
		/** about what came in any way: 通过网络、信函等渠道 */
		ANY_WAY,
		/** about one reason */
		REASON,
		/** a share of what was said before */
		SHARE,
		/** against another year */
		COMPARE, RISE, FALL,
		/** not exactly */
		APPROXIMATE,
		/** together with, without another figure */
		INCLUDE, EXCLUDE,
		/** a part of what was said before */
		PART,
		/** several figures before, added up */
		TOTAL,
		/** several numbers at once */
		RESPECTIVELY,
		/** documents that were looked at, not made or repealed */
		REVIEW,
		/** counted in no table */
		FOREIGN
	}

	private static final String WORDS = """
			FILLER 的 了 共 计 有 为 是 达 到 至 于 在 等 各 类 数 率 量 也 还 又 并 且 和 与 及 或 以及 总 中 其 本 该 由 被 对 将 给 已 经 已经 向 从 上 新
			TOTAL 共计 总计 合计 总共 一共 总数为 合共
			FILLER 共有 计有 达到 数量 总数 总量 件数 条数 起数 各类 各种 各项 类型 相关 有关 情况 情形 案件 事项 工作 方面 结果 内容 业务
			FILLER 依法 依规 依法依规 规范 妥善 实际 主要 另 另有 还有 另外 此外 年度 期间 完成 做到 我 我们 进行 因此 因而 同时 其后 截至 截止 期末 年末 年底
			FILLER 公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 公民、法人及其他组织 公民法人和其他组织 公民法人或其他组织
			FILLER 其余 剩余 余下 剩下 尚有 切实 认真 圆满 积极 高效 稳妥 顺利 严格 稳步 正式 做出
			FILLER 提出 提交 申请人 递交 提供 的是 属于的 申请主体
			FILLER 已全部 一律 所有 全年共 共同 并且 而 则 即 现 现有 直接 决定 作出 继续 所 时 后 前 内 这 那 人 者 均为 皆 公民 书 类别 中有 当中 里
			THIS_YEAR 今年以来 本年以来 一年以来 本年 本年度 今年 今年来 全年 全年度 当年 年内 一年来 报告期 报告期内 统计期内 统计年度 年度内 这一年
			LAST_YEAR 上年 上年度 上一年 上一年度 去年 去年度 前一年 前一年度 上年同期 去年同期 往年 以前年度 上期
			NEXT_YEAR 下年 下年度 下一年 下一年度 次年 次年度 明年 来年 翌年 下期
			OTHER_TIME 历年 以来 至今 近年来 近几年 近三年 近两年 近五年 过去 此前 历史 前年 五年来 三年来 两年来 十四五 十三五 上半年 下半年 季度 一季度 二季度 三季度 四季度 月份
			OTHER_TIME 每月 每年 每周 每季度 每季 月均 年均 日均 平均 人均 环比 每人 每日 每件
			CUMULATIVE 累计 累积
			PLAN 计划 预计 力争 争取 拟 目标 下一步 今后 将要 确保 要求 预期 有望
			NEGATION 没有 未 无 零 没 未有 未曾 不存在 未发生 没有发生 并无 并未 暂无 暂未 从未 未出现 尚无 没出现 未产生 没有出现 未接 尚未 没有产生
			ALL 均 全部 都 均已 悉数 全数 全都 皆已 百分之百
			IN_TIME 规定时间内 规定时间 规定时限 规定期限 法定时间内 法定期限 法定时限 时间内 按时 按期 及时 如期 限期内 期限内 法定期限内 规定时限内 时限内 法定时限内 规定期限内 到期 按规定 答复期限 法定答复期限 办理期限 法定办理期限 答复时限 法定答复时限 办理时限 法定办理时限 答复期 办理期
			SCOPE 本级 局机关 委机关 厅机关 机关自身 市直 县直 省直 区直 直属 下属 所属 基层
			WHOLE 政府系统 全省 全市 全县 全区 全州 全旗 全镇 全乡 全局 全系统 全街道 全委 全厅 全校 全院 各级 我省 我市 我县 我区 我局 我镇 我乡 我委 我办 我厅 我院 我校 我所 我站 我中心 我街道 我机关
			WHOLE 我单位 我部 我处 我州 我旗 我团 我盟 我会 本机关 本单位 本局 本镇 本乡 本委 本办 本厅 本院 本校 本行政机关 本部门 本街道 本中心 本县 本市 本区 本省 本部 本处 本会 本州 本旗 全盟
			CHANNEL 通过 经由 网上 网络 互联网 在线 线上 线下 当面 现场 信函 邮寄 邮件 电子邮件 邮政 传真 平台 渠道 途径 方式 形式 信件 书信 网页 门户网站 网站 窗口 邮箱
			ANY_WAY 等渠道 等方式 等途径 等形式 等各种渠道 等各种方式 等多种渠道 等多种方式 等多种途径 等多种形式 等各类渠道 等多渠道 各种渠道 各类渠道 多种渠道
			REASON 来自 因 由于 鉴于 涉及 属于 基于 为由 原因 关于
			SHARE 占 占比 占比为 占比达 比例 比重 占到
			COMPARE 同比 相比 比 较 对比 相较
			RISE 增长 增加 上升 提高 上涨 增 升 增幅 涨幅 多
			FALL 减少 下降 降低 减 降 少 回落 降幅 减幅
			APPROXIMATE 约 近 余 超过 逾 左右 以上 以下 不足 至少 最多 大约 将近 接近 多达
			INCLUDE 含 包括 包含 其中含 其中包括 其中包含 加上 连同 加 内含 含有
			EXCLUDE 不含 不包括 不包含 除
			PART 其中 其中有
			RESPECTIVELY 分别 分别为 分别是 分别有
			REVIEW 清理 评估 复核 审核 梳理 审查 修订 修改 备案 合法性审核
			FOREIGN 作为被告 为被告 被告 工作日 工作日内 小时 分钟 热线 信访 建议 提案 议案 来信 留言 咨询 投诉 举报 网民 信箱 诉求 培训 会议 微信 公众号 办件 复函 便民 问答 调解 仲裁 刑事 民事
			""";

	/** Verbs and times of which any says the same where a form names the first. */
	private static final String FAMILIES = """
			收到 受理 新收 接收 接到 收件 新受理 新收到 新增 收悉 登记 新接收 新接 收办 收 接
			办结 办毕 办理完毕 办复 答复 回复 办理答复 答复办结 办理办结 审结 结案 办结答复 处理完毕 答结 办完 作出答复 予以答复 处结
			处理 办理 处置 办
			结转 转结 转入 结余 遗留 转至 转到 转
			制发 制定 印发 出台 新制发 新制定 新出台 制订 新印发 制定印发 制定出台 制作 新制作 制定发布
			废止 宣布废止 清理废止 宣布失效 废除 废止失效
			公开 公示 主动公开 对外公开 公布 发布 依法公开
			作出 做出 办理 实施 下达 办结 完成 审批 审批办结 处理
			占 占比 占比为 占比达 占到 比例 比重
			上年 上年度 上一年 上一年度 去年 去年度 前一年 前一年度 往年 以前年度 上期
			下年 下年度 下一年 下一年度 次年 次年度 明年 来年 翌年 下期
			""";

	/** What stands behind a number of cases, documents or decisions. */
	static final String COUNTERS = "件起宗例份条个次项桩案";

	static final String LAST_YEAR_HEAD = "上年";
	static final String NEXT_YEAR_HEAD = "下年";
	static final String SHARE_HEAD = "占";

	/** Words and what they mean. */
	static final Map<String, Meaning> MEANINGS = meanings();
	/** The first word of a family and all of it. */
	static final Map<String, List<String>> SAME = families();

	private GeneralWords() {
	}

	/** The meaning of a word of a form: a reason when it begins with such a word (属于, 涉及); null for none. */
	static @Nullable Meaning meaningOf(String word) {
		Meaning meaning = MEANINGS.get(word);
		boolean reason = meaning == null && word.length() > 2 && MEANINGS.get(word.substring(0, 2)) == Meaning.REASON;
		return reason ? Meaning.REASON : meaning;
	}

	private static Map<String, Meaning> meanings() {
		Map<String, Meaning> meanings = new HashMap<>();
		for (String line : LineBreaks.lines(WORDS)) {
			String[] words = Split.at(line.strip(), " ");
			Meaning meaning = Meaning.valueOf(words[0]);
			for (int i = 1; i < words.length; i++)
				meanings.put(words[i], meaning);
		}
		return Map.copyOf(meanings);
	}

	private static Map<String, List<String>> families() {
		Map<String, List<String>> families = new LinkedHashMap<>();
		for (String line : LineBreaks.lines(FAMILIES)) {
			List<String> words = List.of(Split.at(line.strip(), " "));
			families.put(words.getFirst(), words);
		}
		return Map.copyOf(families);
	}
}
