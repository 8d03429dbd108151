// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import java.util.List;

import report.dsl.form.Section;
import report.dsl.form.Section.Expectation;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Field;
import report.dsl.sheet.Written.Chapter;

/** A section does not treat one of the topics that the form names. Off by default: they can be treated in other words. */
public final class Topics extends Rule {

	private static final Text FOUND = new Text("“{0}”没有写到“{1}”", "“{0}” does not treat “{1}”");

	public Topics() {
		super("text/topics", Severity.OFF);
	}

	@Override
	public Card card() {
		return new Card(new Text("应写的方面没有写到", "A topic that is not treated"),
				new Text("第一部分应当写到主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面，各级人民政府还应写工作考核、社会评议和责任追究结果（条例第五十条）。"
						+ "按词语判断，默认不检查，可在设置里打开。",
						"The overview has to treat disclosure, requests, management of information, platforms and supervision; governments also "
								+ "assessment, public comment and accountability (article 50 of the Regulation). It is recognised by words and off by "
								+ "default; the settings turn it on."),
				"""
						- # 一、
						@ 邮箱
						# 一、总体情况
						\"""
						（一）主动公开。全年更新政策、规划、预算等栏目。
						（二）依申请公开。按登记、审核、答复的流程办理。
						（三）信息管理。对文件逐件复核。
						（四）平台建设。门户网站完成无障碍改造。
						\"""
						""", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		String organ = reading.sheet().text(Field.ORGAN);
		for (Chapter chapter : reading.sheet().chapters()) {
			Section section = chapter.section();
			if (section == null || reading.sheet().chapter(section) != chapter || chapter.paragraphs().isEmpty())
				continue;
			for (Expectation topic : section.expects())
				if (topic.isTopic() && topic.isOf(organ) && !Expected.isMentioned(topic, chapter))
					findings.add(this, severity(), chapter.titlePlace(), FOUND.with(section.title(), topic.words().getFirst()), null,
							List::of);
		}
	}
}
