// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

/**
 * Traditional characters of the words that statements are made of, as the simplified ones that forms are written in. Character for character: what
 * is found has the same place in either text.
 */
final class TraditionalCharacters {

	private static final String PAIRS = "請请開开無无處处辦办結结轉转複复覆复訴诉訟讼維维審审關关務务規规範范發发製制廢废現现繼继續续級级約约餘余個个條条項项佔占較较減减漲涨長长"
			+ "總总計计並并數数據据屬属於于為为與与終终決决許许罰罚強强執执單单機机構构組组織织業业團团體体議议對对應应補补滿满時时間间內内產产銷销糾纠誤误認认報报書书給给"
			+ "還还當当縣县鄉乡鎮镇區区廳厅員员網网線线電电號号環环費费億亿萬万兩两貳贰從从過过達达齊齐會会舉举訊讯詢询資资門门戶户頁页紙纸遞递蓋盖際际協协調调駁驳類类別别錄录";
	/** Of these one stands in any text in traditional characters that counts something. */
	private static final String COMMON = "請開無處辦結計";

	private TraditionalCharacters() {
	}

	/** The text with simplified characters; the text itself when it is in them. */
	static String simplified(String text) {
		for (int i = 0; i < COMMON.length(); i++)
			if (text.indexOf(COMMON.charAt(i)) >= 0)
				return translated(text);
		return text;
	}

	private static String translated(String text) {
		StringBuilder out = new StringBuilder(text);
		for (int i = 0; i < PAIRS.length(); i += 2) {
			char from = PAIRS.charAt(i);
			for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1))
				out.setCharAt(at, PAIRS.charAt(i + 1));
		}
		return out.toString();
	}
}
