// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

/**
 * Traditional characters of the words that counted statements are made of, read as the simplified ones that forms and word lists have. One
 * character stands for one, so that places in the text stay what they are.
 */
final class SimplifiedWords {

	private static final String TRADITIONAL = "請開辦結處復複議訴訟維糾許罰強製發廢規範現個條項總計關機構單據獲與無沒餘轉繼續屬國祕務過執檔內參業會織師護權舉報類補確認釋覆達較長減漲別約兩萬縣區鄉鎮級門費繳審終當間時從來網絡場電郵違銷";
	private static final String SIMPLIFIED = "请开办结处复复议诉讼维纠许罚强制发废规范现个条项总计关机构单据获与无没余转继续属国秘务过执档内参业会织师护权举报类补确认释复达较长减涨别约两万县区乡镇级门费缴审终当间时从来网络场电邮违销";
	private static final char FIRST = 0x4E00;
	private static final char LAST = 0x9FFF;
	private static final char[] TABLE = table();

	private SimplifiedWords() {
	}

	private static char[] table() {
		char[] table = new char[LAST - FIRST + 1];
		for (int i = 0; i < TRADITIONAL.length(); i++)
			table[TRADITIONAL.charAt(i) - FIRST] = SIMPLIFIED.charAt(i);
		return table;
	}

	/** The text in simplified characters; the same object when there is no other. */
	static String simplify(String text) {
		for (int i = 0; i < text.length(); i++)
			if (simple(text.charAt(i)) != 0)
				return replaced(text, i);
		return text;
	}

	private static char simple(char c) {
		return c >= FIRST && c <= LAST ? TABLE[c - FIRST] : 0;
	}

	private static String replaced(String text, int from) {
		char[] characters = text.toCharArray();
		for (int i = from; i < characters.length; i++) {
			char simple = simple(characters[i]);
			if (simple != 0)
				characters[i] = simple;
		}
		return new String(characters);
	}
}
