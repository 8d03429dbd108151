// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import report.dsl.documents.blocks.SourceDocument;
import report.dsl.workspace.FileProblem;

/** What is seen of a Word document is read, cell by cell; what is not seen is told. */
class WordReaderTest {

	private static final String LISTS = """
			<w:abstractNum w:abstractNumId='0'>
			<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:suff w:val='nothing'/><w:lvlText w:val='%1、'/></w:lvl>
			<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/><w:lvlText w:val='（%2）'/></w:lvl>
			<w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%3.'/></w:lvl>
			<w:lvl w:ilvl='3'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:isLgl/><w:lvlText w:val='%1.%3.%4'/></w:lvl>
			</w:abstractNum>
			<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:pStyle w:val='H'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl></w:abstractNum>
			<w:abstractNum w:abstractNumId='2'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='\uF0B7'/></w:lvl></w:abstractNum>
			<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
			<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>
			<w:num w:numId='3'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='11'/></w:lvlOverride></w:num>
			<w:num w:numId='4'><w:abstractNumId w:val='2'/></w:num>
			""";

	private static void shows(String expected, SourceDocument document) {
		assertEquals(expected, Shown.blocks(document));
	}

	private static String p(String text) {
		return "<w:p>" + r(text) + "</w:p>";
	}

	private static String r(String text) {
		return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
	}

	private static String tc(String properties, String text) {
		return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
	}

	private static String tbl(String... rows) {
		return "<w:tbl><w:tr>" + String.join("</w:tr><w:tr>", rows) + "</w:tr></w:tbl>";
	}

	private static String numbered(int list, int level, String text) {
		return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>" + r(text) + "</w:p>";
	}

	/** However the mark of a note is raised: with a number it would be another number. A number that is raised as a whole is one. */
	@Test
	void raisedMarksOfNotes() throws FileProblem {
		String up = "<w:r><w:rPr>%s</w:rPr><w:t>1</w:t></w:r>";
		for (String how : new String[] { "<w:vertAlign w:val='superscript'/>", "<w:position w:val='8'/><w:sz w:val='19'/>" }) {
			SourceDocument document = WordFile.of("<w:p>" + r("3003") + up.formatted(how) + "</w:p><w:p>" + r("面积 m") + up.formatted(how)
					+ "</w:p><w:p>" + up.formatted(how) + up.formatted(how) + "</w:p>").read();
			shows("3003\n面积 m1\n11\n", document);
			assertEquals("DROPPED 1.1 数字后的上标（注号）未导入，以免与数字相连：1\n", Shown.remarks(document));
		}
	}

	/** The style of such marks need not be declared. */
	@Test
	void marksOfNotesByTheNameOfTheirStyle() throws FileProblem {
		assertEquals("3003\n", Shown.blocks(WordFile
				.of("<w:p>" + r("3003") + "<w:r><w:rPr><w:rStyle w:val='FootnoteReference'/></w:rPr><w:t>1</w:t></w:r></w:p>").read()));
	}

	@Test
	void textThatIsStruckThrough() throws FileProblem {
		String struck = "<w:r><w:rPr><w:%s/></w:rPr><w:t>30</w:t></w:r>";
		for (String how : new String[] { "strike", "dstrike" }) {
			SourceDocument document = WordFile
					.of("<w:p>" + struck.formatted(how) + r("31") + struck.formatted("strike w:val='0'") + "</w:p>").read();
			shows("3130\n", document);
			assertEquals("DROPPED 1.1 带删除线的文字未导入：30\n", Shown.remarks(document));
		}
	}

	@Test
	void paragraphsBreaksTabsSigns() throws FileProblem {
		shows("""
				总体⏎情况⇥3-4☑
				公开 12 条
				""", WordFile.of("<w:p>" + r("总体") + "<w:r><w:br/><w:t>情况</w:t><w:tab/><w:t>3</w:t><w:noBreakHyphen/><w:t>4</w:t>"
				+ "<w:sym w:font='Wingdings' w:char='F0FE'/><w:softHyphen/></w:r></w:p><w:p/>" + p("公开 12 条")).read());
	}

	@Test
	void spansAndMergedCells() throws FileProblem {
		SourceDocument document = WordFile.of(tbl(
				tc("<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>", "申请人") + tc("<w:gridSpan w:val='2'/>", "情况"),
				tc("<w:gridSpan w:val='2'/><w:vMerge/>", "") + tc("", "自然人") + tc("", "总计"),
				tc("<w:vMerge w:val='restart'/>", "结果") + tc("", "公开") + tc("", "1") + tc("", ""),
				tc("<w:vMerge w:val='continue'/>", "7") + tc("", "不公开") + tc("", "0") + "<w:tc><w:p/>" + p("2") + p("3") + "</w:tc>"))
				.read();
		shows("""
				| 申请人 | < | 情况 | < |
				| ^ | ^ | 自然人 | 总计 |
				| 结果 | 公开 | 1 |  |
				| ^ | 不公开 | 0 | 2⏎3 |
				""", document);
		assertEquals("DROPPED 4.1 合并单元格盖住的文字未导入：7\n", Shown.remarks(document));
	}

	@Test
	void oldHorizontalMergesAndShiftedRows() throws FileProblem {
		shows("""
				| 规章 | < | 1 |
				| ∅ | 2 | 3 |
				| 4 | 5 | ∅ |
				""", WordFile.of(tbl(
				tc("<w:hMerge w:val='restart'/>", "规章") + tc("<w:hMerge/>", "") + tc("", "1"),
				"<w:trPr><w:gridBefore w:val='1'/></w:trPr>" + tc("", "2") + tc("", "3"),
				"<w:trPr><w:gridAfter w:val='1'/></w:trPr>" + tc("", "4") + tc("", "5"))).read());
	}

	/** Some programs leave the spans out; then the widths tell. */
	@Test
	void cellsWithoutSpansStandAsWideAsTheyAre() throws FileProblem {
		String narrow = "<w:tcW w:w='3000' w:type='dxa'/>";
		shows("""
				| 信息内容 | < | 合计 |
				| 规章 | 1 | 2 |
				""", WordFile.of(tbl(tc("<w:tcW w:w='6010' w:type='dxa'/>", "信息内容") + tc(narrow, "合计"),
				tc(narrow, "规章") + tc(narrow, "1") + tc(narrow, "2"))).read());
	}

	@Test
	void tablesThatOnlyArrangeAreTakenApart() throws FileProblem {
		String inner = tbl(tc("", "规章") + tc("", "0"), tc("", "许可") + tc("", "5"));
		shows("""
				标题
				二、主动公开
				| 规章 | 0 |
				| 许可 | 5 |
				落款
				""", WordFile.of(tbl("<w:tc>" + p("标题") + tbl("<w:tc>" + p("二、主动公开") + inner + "<w:p/></w:tc>") + "</w:tc>", tc("", "落款")))
				.read());
	}

	@Test
	void aSmallTableInACellIsText() throws FileProblem {
		String inner = tbl(tc("", "甲") + tc("", "1"));
		SourceDocument document = WordFile
				.of(tbl(tc("", "a") + tc("", "b") + tc("", "c"), tc("", "d") + tc("", "e") + "<w:tc>" + inner + "<w:p/></w:tc>")).read();
		shows("""
				| a | b | c |
				| d | e | 甲⇥1 |
				""", document);
		assertEquals("DOUBTFUL 2.3 单元格里的小表按文字读入\n", Shown.remarks(document));
	}

	@Test
	void trackedChanges() throws FileProblem {
		SourceDocument document = WordFile
				.of("<w:p>" + r("受理") + "<w:del><w:r><w:delText>2</w:delText></w:r></w:del><w:ins>" + r("3") + "</w:ins>" + r("件")
						+ "<w:del><w:r><w:delText>左右</w:delText></w:r></w:del></w:p>"
						+ "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("前半") + "</w:p>" + p("后半")
						+ "<w:p><w:moveFrom>" + r("移走") + "</w:moveFrom><w:moveTo>" + r("移来") + "</w:moveTo></w:p>"
						+ tbl(tc("", "甲") + tc("", "1"), "<w:trPr><w:del/></w:trPr>" + tc("", "乙") + tc("", "2")))
				.read();
		shows("""
				受理3件
				前半后半
				移来
				| 甲 | 1 |
				""", document);
		assertEquals("""
				DROPPED 1.1 修订中已删除的内容未导入：2左右
				DROPPED 4.1 修订中已删除的内容未导入（2 处，不含数字）
				DROPPED 6.1 修订中已删除的内容未导入：2
				""", Shown.remarks(document));
	}

	@Test
	void textBoxesOnce() throws FileProblem {
		String box = "<w:txbxContent>" + p("框内 5 条") + tbl(tc("", "甲") + tc("", "1")) + "</w:txbxContent>";
		shows("""
				框外
				框内 5 条
				| 甲 | 1 |
				""", WordFile.of("<w:p>" + r("框外")
				+ "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
				+ box
				+ "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
				+ box
				+ "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>").read());
	}

	@Test
	void picturesAreToldWhereTextMayBe() throws FileProblem {
		String picture = "<w:r><w:drawing><wp:inline><wp:extent cx='%s' cy='%s'/><a:graphic><a:blip/></a:graphic></wp:inline></w:drawing></w:r>";
		SourceDocument document = WordFile.of(
				"<w:p>" + picture.formatted("5000000", "3000000") + "</w:p><w:p>" + picture.formatted("5000000", "20000") + "</w:p><w:p>"
						+ r("某某局（印章）") + picture.formatted("1500000", "1500000") + "</w:p>")
				.read();
		shows("某某局（印章）\n", document);
		assertEquals("DOUBTFUL 1.1 图片，未读取；若是表格或文字，请录入\n", Shown.remarks(document));
	}

	@Test
	void printedNumbersBelongToTheText() throws FileProblem {
		shows("""
				一、总体情况
				（一）公开
				（二）管理
				1. 2020年
				1.1.1 甲
				二、主动公开
				（一）再公开
				十一、重新开始
				● 点
				""", WordFile
				.of(numbered(1, 0, "总体情况") + numbered(1, 1, "公开") + numbered(1, 1, "管理") + numbered(1, 2, "2020年") + numbered(1, 3, "甲")
						+ numbered(1, 0, "主动公开") + numbered(1, 1, "再公开") + numbered(3, 0, "重新开始") + numbered(4, 0, "点"))
				.part("numbering", LISTS).read());
	}

	@Test
	void headingsAndNumbersOfStyles() throws FileProblem {
		String styles = "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/></w:style>"
				+ "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='标题甲'/><w:basedOn w:val='1'/><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>"
				+ "<w:style w:type='character' w:styleId='Z'><w:rPr><w:vanish/></w:rPr></w:style>";
		SourceDocument document = WordFile
				.of("<w:p><w:pPr><w:pStyle w:val='H'/></w:pPr>" + r("总体情况") + "</w:p><w:p><w:pPr><w:pStyle w:val='H'/></w:pPr>" + r("主动公开")
						+ "</w:p><w:p><w:pPr><w:pStyle w:val='H'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>" + r("无号")
						+ "</w:p><w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr>"
						+ r("大纲")
						+ "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏1</w:t></w:r><w:r><w:rPr><w:rStyle w:val='Z'/></w:rPr><w:t>藏2</w:t></w:r>"
						+ "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>显</w:t></w:r></w:p>")
				.part("styles", styles).part("numbering", LISTS).read();
		shows("""
				# 一、总体情况
				# 二、主动公开
				# 无号
				## 大纲显
				""", document);
		assertEquals("DROPPED 4.1 隐藏文字未导入：藏1藏2\n", Shown.remarks(document));
	}

	@Test
	void fieldsControlsAndLinks() throws FileProblem {
		String field = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>%s</w:instrText></w:r>";
		shows("""
				共6件
				见网站 2021年
				收到 3 件
				""", WordFile.of("<w:p>" + r("共") + field.formatted("=SUM(A1)") + field.formatted("REF x") + r("内")
				+ "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
				+ "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("6") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + r("件")
				+ "</w:p>"
				+ "<w:p><w:hyperlink>" + r("见网站") + "</w:hyperlink><w:fldSimple w:instr='DATE'>" + r(" 2021年") + "</w:fldSimple></w:p>"
				+ "<w:sdt><w:sdtPr/><w:sdtContent><w:p>" + r("收到 ") + "<w:sdt><w:sdtContent>" + r("3") + "</w:sdtContent></w:sdt>" + r(" 件")
				+ "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("单击此处输入文字")
				+ "</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>").read());
	}

	@Test
	void aFieldThatNeverEndsSwallowsOnlyItsParagraph() throws FileProblem {
		shows("甲\n乙\n", WordFile.of("<w:p>" + r("甲") + "<w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>" + p("乙")).read());
	}

	@Test
	void contentsAreLeftOut() throws FileProblem {
		SourceDocument document = WordFile.of(
				"<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText> TOC \\o </w:instrText><w:fldChar w:fldCharType='separate'/></w:r>"
						+ r("一、总体情况") + "<w:r><w:tab/></w:r>" + r("1") + "</w:p>" + p("二、主动公开")
						+ "<w:p><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>" + p("正文"))
				.read();
		shows("正文\n", document);
		assertEquals("""
				DROPPED 1.1 目录未导入：一、总体情况⇥1
				DROPPED 2.1 目录未导入（1 处，不含数字）
				""", Shown.remarks(document));
	}

	@Test
	void footnotesComeLast() throws FileProblem {
		SourceDocument document = WordFile
				.of("<w:p>" + r("收费") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + r("0元") + "</w:p>" + p("完"))
				.part("footnotes", "<w:footnote w:id='0' w:type='separator'>" + p("——") + "</w:footnote><w:footnote w:id='2'>"
						+ p("含上年 5 元") + "</w:footnote>")
				.read();
		shows("""
				收费0元
				完
				含上年 5 元
				""", document);
		assertEquals("DOUBTFUL 4.1 脚注移到了文末：含上年 5 元\n", Shown.remarks(document));
	}

	@Test
	void strictFiles() throws FileProblem {
		shows("严格\n| 1 | < |\n| 2 | 3 |\n", WordFile.of("http://purl.oclc.org/ooxml/wordprocessingml/main", "document.main",
				p("严格") + tbl(tc("<w:gridSpan w:val='2'/>", "1"), tc("", "2") + tc("", "3"))).read());
	}
}
