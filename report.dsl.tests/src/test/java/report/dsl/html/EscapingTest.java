// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import report.dsl.i18n.Language;

/** A report is text that anybody may have written: none of it becomes markup, and the page runs nothing that is not asked for. */
class EscapingTest {

	private static final String EVIL = "<script>alert(\"1\")</script><img src=x onerror='a()'>&amp;-->";

	@Test
	void nothingWrittenBecomesMarkup() {
		String text = ("年报 \"E\"\n格式 gov2021\n机关 E\n年度 E\n日期 E\n期限 E\n索引号 E\n联系单位 E\n上年 E\nE x\n# E\nE\n# 一、总体情况\n\"\"\"\nE\n（一）E。E\n\"\"\"\n"
				+ "# 二、主动公开政府信息情况E\n## 第二十条第（一）项\nE | 本年制发件数 | E | 现行有效件数\n规章 | E | E | 0 | E\nE | E\n## E\n列 | E\nE | E [原文：E]\n")
				.replace("E", EVIL);
		for (HtmlOptions options : List.of(HtmlOptions.PREVIEW, HtmlOptions.EXPORT)) {
			String page = Pages.page(Pages.reading(text), Language.ZH, options);
			Element root = Pages.root(page);
			assertEquals(List.of(), Pages.all(root, "script", "img"));
			assertFalse(page.contains("<script"));
			assertFalse(page.contains("alert(\""));
			assertEquals(EVIL, Pages.all(root, "h1").getFirst().getTextContent());
			assertEquals(EVIL, Pages.all(root, "title").getFirst().getTextContent());
			assertTrue(Pages.all(root, "p").stream().anyMatch(p -> p.getTextContent().equals(EVIL)));
			assertTrue(Pages.all(root, "td").stream().anyMatch(td -> td.getTextContent().equals(EVIL)));
		}
	}

	@Test
	void charactersThatHtmlHasNot() {
		String page = Pages.page(Pages.reading("年报 \"甲\0\u001b\ud800乙\udc00\uffff😀\"\n格式 gov2021\n"), Language.ZH, HtmlOptions.EXPORT);
		assertEquals("甲\ufffd\ufffd\ufffd乙\ufffd\ufffd😀", Pages.all(Pages.root(page), "h1").getFirst().getTextContent());
	}

	@Test
	void policyForbidsEverythingButStyles() {
		assertEquals("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'", policy(HtmlOptions.PREVIEW));
		assertEquals("default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-a1+/='; base-uri 'none'; form-action 'none'",
				policy(HtmlOptions.PREVIEW.withScript("a()", "a1+/=")));
	}

	private static String policy(HtmlOptions options) {
		return Pages.all(Pages.root(Pages.page(Pages.reading("格式 gov2021\n"), Language.ZH, options)), "meta").stream()
				.filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy")).findFirst().orElseThrow()
				.getAttribute("content");
	}

	@Test
	void scriptStandsOnceBehindTheDocument() {
		String page = Pages.page(Pages.reading("格式 gov2021\n"), Language.ZH, HtmlOptions.PREVIEW.withScript("f('</script><!--')", "n0nce"));
		assertTrue(page.endsWith("</main>\n<script nonce=\"n0nce\">\nf('<\\/script><\\!--')\n</script>\n</body>\n</html>\n"), page);
	}

	@Test
	void nonceOfAnotherKindIsRefused() {
		for (String nonce : List.of("", "a'b", "a b", "a\"", "中"))
			assertThrows(IllegalArgumentException.class, () -> HtmlOptions.PREVIEW.withScript("f()", nonce), nonce);
		assertThrows(IllegalArgumentException.class, () -> new HtmlOptions(true, "f()", null));
		assertThrows(IllegalArgumentException.class, () -> new HtmlOptions(true, null, "n"));
	}
}
