// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.ParagraphRule;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Severity;
import report.dsl.sheet.Written.Paragraph;

/** Numbers of identity cards and mobile phones in the narrative. They are never repeated in the message. */
public final class Personal extends ParagraphRule {

	private static final Text IDENTITY = new Text("这里有公民身份号码（{0}），公布前应删去",
			"there is an identity number ({0}); remove it before publication");
	private static final Text NAMED = new Text("这里有个人姓名和公民身份号码（{0}），公布前应删去",
			"there is a person's name with an identity number ({0}); remove both before publication");
	private static final Text MOBILE = new Text("这里有手机号码（{0}），是个人的应删去",
			"there is the number of a mobile phone ({0}); remove it if it is a person's");
	private static final Text NAMED_MOBILE = new Text("这里有个人姓名和手机号码（{0}），公布前应删去",
			"there is a person's name with the number of a mobile phone ({0}); remove both before publication");
	private static final int IDENTITY_LENGTH = 18;
	private static final int MOBILE_LENGTH = 11;
	/** Weights and check characters of GB 11643. */
	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
	private static final String CHECKS = "10X98765432";
	private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
	/** What stands between a name and the number, and before a name. */
	private static final String BETWEEN = "，,（(：:、 　身份证公民号码手机电话联系系为是";
	private static final String[] PERSONS = { "申请人", "当事人", "联系人", "姓名", "市民", "村民", "居民", "公民", "群众", "原告" };
	/** A phone beside one of these is the office's. */
	private static final String[] OFFICES = { "咨询电话", "办公电话", "监督电话", "联系电话", "值班电话" };
	private static final int NEAR = 16;

	public Personal() {
		super("text/personal", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("文字里有个人信息", "Personal data in the narrative"),
				new Text("公布个人信息会侵害他人权益，不得公开（《政府信息公开条例》第十五条）；公民身份号码按校验码识别（GB 11643）。",
						"Personal data must not be published (article 15 of the Regulation). Identity numbers are recognised by their check digit "
								+ "(GB 11643)."),
				"""
						@ # 六、其他需要报告的事项
						\"""
						申请人的公民身份号码为11010519491231002X，收取信息处理费0元。
						\"""
						""", """
						@ # 六、其他需要报告的事项
						\"""
						统一编号为110105194912310021，收取信息处理费0元。
						\"""
						""");
	}

	@Override
	protected void look(Paragraph paragraph, Reading reading, Findings findings) {
		String text = paragraph.text();
		for (int i = 0; i < text.length();) {
			if (Numeral.digit(text.charAt(i)) < 0) {
				i++;
				continue;
			}
			int end = i;
			while (end < text.length() && Numeral.digit(text.charAt(end)) >= 0)
				end++;
			if (end - i == IDENTITY_LENGTH - 1 && end < text.length() && "XxＸｘ".indexOf(text.charAt(end)) >= 0)
				end++;
			number(i, end, paragraph, reading, findings);
			i = end;
		}
	}

	private void number(int start, int end, Paragraph paragraph, Reading reading, Findings findings) {
		String digits = digits(paragraph.text(), start, end);
		boolean identity = isIdentity(digits);
		if (!identity && !isMobile(digits) || start > 0 && isLatin(paragraph.text().charAt(start - 1)))
			return;
		int name = nameStart(paragraph.text(), start);
		boolean named = name < start;
		boolean office = !identity && !named && has(paragraph.text().substring(Math.max(0, start - NEAR), start), OFFICES);
		Text message = identity ? named ? NAMED : IDENTITY : named ? NAMED_MOBILE : MOBILE;
		findings.add(this, office ? Severity.INFO : severity(), Prose.place(reading.sheet().source(), paragraph, name, end),
				message.with(digits.substring(0, 3) + "…" + digits.substring(digits.length() - 2)), null, List::of);
	}

	private static String digits(String text, int start, int end) {
		StringBuilder digits = new StringBuilder(end - start);
		for (int i = start; i < end; i++) {
			int digit = Numeral.digit(text.charAt(i));
			digits.append(digit < 0 ? 'X' : (char) ('0' + digit));
		}
		return digits.toString();
	}

	/** Region, date of birth and check character are possible. */
	private static boolean isIdentity(String digits) {
		if (digits.length() != IDENTITY_LENGTH || digits.charAt(0) == '0' || digits.charAt(0) == '9')
			return false;
		int year = Integer.parseInt(digits.substring(6, 10));
		int month = Integer.parseInt(digits.substring(10, 12));
		int day = Integer.parseInt(digits.substring(12, 14));
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++)
			sum += WEIGHTS[i] * (digits.charAt(i) - '0');
		return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31
				&& CHECKS.charAt(sum % CHECKS.length()) == digits.charAt(IDENTITY_LENGTH - 1);
	}

	private static boolean isMobile(String digits) {
		return digits.length() == MOBILE_LENGTH && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
	}

	/** Where a name begins that stands before the number, behind a word for a person; the number itself when there is none. */
	private static int nameStart(String text, int number) {
		for (int end = number; end > Math.max(0, number - NEAR); end--) {
			if (end < number && BETWEEN.indexOf(text.charAt(end)) < 0)
				break;
			for (int length = 2; length <= 3; length++)
				if (isName(text, end - length, end))
					return end - length;
		}
		return number;
	}

	private static boolean isName(String text, int start, int end) {
		if (start < 0 || SURNAMES.indexOf(text.charAt(start)) < 0)
			return false;
		for (int i = start; i < end; i++)
			if (text.charAt(i) < 0x4e00 || text.charAt(i) > 0x9fff || text.charAt(i) == '某')
				return false;
		int before = start;
		while (before > 0 && "：: 　为".indexOf(text.charAt(before - 1)) >= 0)
			before--;
		for (String person : PERSONS)
			if (text.startsWith(person, before - person.length()))
				return true;
		return false;
	}

	private static boolean isLatin(char c) {
		return c < 128 && Character.isLetter(c) || c == '-' || c == '.';
	}

	private static boolean has(String text, String[] words) {
		for (String word : words)
			if (text.contains(word))
				return true;
		return false;
	}
}
