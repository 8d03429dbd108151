// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.sections.MetaLine;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet.Period;
import report.dsl.text.Dates;

/** Fields of the head in sentences: the period of the figures, and how to reach the organ. */
final class ContactText {

	private static final Pattern PERIOD = Pattern.compile(
			"(?:期限|数据|统计|时间|时限|涵盖|截至|截止)[^。]{0,24}?(\\d{4}年(?:\\d{1,2}|元)月\\d{1,2}日)起?(?:至|到|[-—－~～])+\\s*((?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)");
	private static final Map<Field, Pattern> CONTACT = new EnumMap<>(Map.of(
			Field.ADDRESS, Pattern.compile("(?:通信|通讯|联系|办公)?地\\s*址\\s*[:：]\\s*([^，,；;。）)\\s]{4,40})"),
			Field.POSTCODE, Pattern.compile("邮\\s*(?:政)?\\s*(?:编|编码|政编码)\\s*(?:码)?\\s*[:：]?\\s*(\\d{6})"),
			Field.PHONE, Pattern.compile("(?:联系)?电\\s*话\\s*[:：]\\s*([\\d\\-－—()（） ]{6,24}\\d)"),
			Field.EMAIL, Pattern.compile("([A-Za-z0-9._-]+[@＠][A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)"),
			Field.OFFICE, Pattern.compile("(?:请与|请同|请联系|联系单位[:：])\\s*([\\u4e00-\\u9fff]{4,30}?)(?:联系|[，,；;（(])")));

	private ContactText() {
	}

	static FrontFields read(FrontFields head, DocumentLine line) {
		FrontFields all = period(head, line);
		String text = MetaLine.text(line);
		for (Map.Entry<Field, Pattern> contact : CONTACT.entrySet()) {
			Matcher matcher = contact.getValue().matcher(text);
			if (matcher.find())
				all = all.or(contact.getKey(), matcher.group(1).strip(), line.spot());
		}
		return all;
	}

	static FrontFields period(FrontFields head, DocumentLine line) {
		Matcher period = PERIOD.matcher(MetaLine.text(line));
		Period found = period.find() ? Dates.period(period.group(1).replace("元月", "1月") + "至" + period.group(2)) : null;
		return found == null ? head : head.or(Field.PERIOD, found.from() + " 至 " + found.to(), line.spot());
	}
}
