// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import report.dsl.i18n.Language;
import report.dsl.ide.Document;
import report.dsl.ide.MemoryFolder;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.form.Folder;
import report.dsl.ide.form.FormDocument;
import report.dsl.ide.report.Clinics;
import report.dsl.sheet.Edit;

class RenameTest {

	@ParameterizedTest
	@CsvSource({ "y2023.report,1.普通", "y2024.report,1.普通", "clinic.form,1.普通\"" })
	void aRowGetsAnotherLabelInTheFormAndInAllReports(String file, String words) {
		assertEquals("""
				clinic.form:10 			row plain "1.一般门诊" alias "1.普通门诊"
				y2023.report:10 1.一般门诊 |    5 |    6 |   11
				y2024.report:11 1.一般门诊 |    5 |   11 |    6
				""", rename(Clinics.folder(), file, words, "1.一般门诊"));
	}

	@Test
	void whatAnExtendingFormLabelsItselfIsItsOwn() {
		assertEquals("town.form:5 	relabel urgent \"2.抢救\"\ny2024.report:13 2.抢救   |    1 |    1 |    0\n",
				rename(Clinics.folder(), "y2024.report", "2.急救", "2.抢救"));
		assertEquals("clinic.form:11 			row urgent \"2.抢救\" law \"第四条\"\ny2023.report:11 2.抢救   |    1 |    0 |    1\n",
				rename(Clinics.folder(), "y2023.report", "2.急诊", "2.抢救"));
	}

	@Test
	void reportsKeepTheirWayOfWriting() {
		MemoryFolder folder = Clinics.folder().with("own.report", """
				格式 clinic
				# 门诊情况
				| 列 | 成人 | 儿童 | 合计 |
				  ( 1 ) . 普通 | 1 | 2 | 3
				  普通 | 1 | 2 | 3
				  1.普通门诊 | 1 | 2 | 3
				""");
		assertEquals("""
				own.report:4   ( 1 ) . 一般门诊 | 1 | 2 | 3
				own.report:5   一般门诊 | 1 | 2 | 3
				""", only("own", rename(folder, "y2023.report", "1.普通", "1.一般门诊")));
		assertEquals("own.report:2 # 就诊情况\n", only("own", rename(folder, "clinic.form", "一、门诊", "一、就诊情况")));
		assertEquals("own.report:3 | 列 | 大人 | 儿童 | 合计 |\n", only("own", rename(folder, "clinic.form", "成人", "大人")));
	}

	@Test
	void aKeyIsRenamedInTheFormAndThoseThatExtendIt() {
		assertEquals("""
				clinic.form:10 			row simple "1.普通" alias "1.普通门诊"
				town.form:6 	after simple {
				town.form:9 	warn remote <= simple
				""", rename(Clinics.folder(), "town.form", "plain", "simple"));
		assertEquals("""
				clinic.form:7 			total "合计" unit "人次" = adults + kids
				clinic.form:6 			kids "儿童" unit "人次",
				""", rename(Clinics.folder(), "clinic.form", "children", "kids").lines().sorted(Comparator.reverseOrder())
				.map(line -> line + "\n").reduce("", String::concat));
	}

	@ParameterizedTest
	@CsvSource({ "y2023.report,clinic", "clinic.form,clinic", "town.form,clinic" })
	void aFormIsRenamedWhereverItIsNamed(String file, String words) {
		assertEquals("""
				clinic.form:1 form practice "门诊统计" for 2020..
				parts.report:2 格式 practice
				town.form:1 form town extends practice
				y2023.report:2 格式 practice
				""", rename(Clinics.folder(), file, words, "practice"));
	}

	@Test
	void quotesOfALabelGiveWay() {
		assertEquals("clinic.form:19 section notes 「二、\"其他\"说明」 text\n",
				only("clinic", rename(folder(), "clinic.form", "二、说明", "二、\"其他\"说明")));
	}

	private static MemoryFolder folder() {
		return new MemoryFolder(Language.ZH).with("clinic.form", "// first\n" + Folder.CLINIC);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { //
			"y2023.report; 甲村; x; 这里没有可以改名的内容", //
			"y2023.report; 5 |; x; 这里没有可以改名的内容", //
			"clinic.form; 人次; x; 这里没有可以改名的内容", //
			"y2023.report; 成人; 儿童; 同一处已经有“儿童”", //
			"y2023.report; 1.普通; 2.急诊; 同一处已经有“2.急诊”", //
			"y2023.report; 成人; 甲|乙; 这不能作名称", //
			"y2023.report; 成人; '  '; 这不能作名称", //
			"clinic.form; adults; 大人; “大人”不能作键", //
			"clinic.form; adults; row; “row”不能作键", //
			"clinic.form; adults; children; 改成“children”会使别处", //
			"clinic.form; open; left; 改成“left”会使别处", //
			"clinic.form; clinic; town; 已经有名为“town”的格式", //
			"clinic.form; clinic; gov2021; 已经有名为“gov2021”的格式", //
			"n.report; 三、收到; 三、申请; 格式“gov2021”随程序提供", //
			"n.report; gov2021; mine; 格式“gov2021”随程序提供" })
	void refused(String file, String words, String newName, String message) {
		MemoryFolder folder = Clinics.folder().with("n.report", "格式 gov2021\n# 三、收到和处理政府信息公开申请情况\n");
		ResponseErrorException refusal = assertThrows(ResponseErrorException.class, () -> rename(folder, file, words, newName));
		assertEquals(message, refusal.getMessage().substring(0, Math.min(message.length(), refusal.getMessage().length())));
	}

	@Test
	void saysBeforehandWhatWouldBeRenamed() {
		assertEquals("1.普通 1.普通", prepared(Clinics.folder(), "y2023.report", "1.普通"));
		assertEquals("成人 成人", prepared(Clinics.folder(), "clinic.form", "成人"));
		assertEquals("adults adults", prepared(Clinics.folder(), "clinic.form", "adults +"));
		assertEquals("clinic clinic", prepared(Clinics.folder(), "y2023.report", "clinic"));
		assertEquals("1.普通门诊 1.普通",
				prepared(Clinics.folder().with("b.report", "格式 clinic\n# 一、门诊情况\n列|成人\n1.普通门诊|1\n"), "b.report", "1.普"));
	}

	private static String prepared(MemoryFolder folder, String file, String words) {
		Document document = folder.document(folder.uri(file));
		Position position = Positions.of(document.source(), document.source().text().indexOf(words));
		Rename rename = new Rename(folder);
		PrepareRenameResult result = document instanceof FormDocument form
				? rename.prepare(form, position)
				: rename.prepare((ReportDocument) document, position);
		int start = Positions.offset(document.source(), result.getRange().getStart());
		return document.source().text().substring(start, Positions.offset(document.source(), result.getRange().getEnd())) + " "
				+ result.getPlaceholder();
	}

	private static String only(String file, String lines) {
		return lines.lines().filter(line -> line.startsWith(file)).map(line -> line + "\n").reduce("", String::concat);
	}

	/** The changed lines of all files. */
	private static String rename(MemoryFolder folder, String file, String words, String newName) {
		Document document = folder.document(folder.uri(file));
		Position position = Positions.of(document.source(), document.source().text().indexOf(words));
		Rename rename = new Rename(folder);
		WorkspaceEdit edit = document instanceof FormDocument form
				? rename.of(form, position, newName, MemoryFolder.NEVER)
				: rename.of((ReportDocument) document, position, newName, MemoryFolder.NEVER);
		StringBuilder out = new StringBuilder();
		for (Map.Entry<String, List<TextEdit>> one : new TreeMap<>(edit.getChanges()).entrySet())
			out.append(changed(folder.document(one.getKey()), one.getValue()));
		return out.toString();
	}

	private static String changed(Document document, List<TextEdit> textEdits) {
		List<Edit> edits = new ArrayList<>();
		for (TextEdit edit : textEdits)
			edits.add(new Edit(Positions.offset(document.source(), edit.getRange().getStart()),
					Positions.offset(document.source(), edit.getRange().getEnd()), edit.getNewText()));
		edits.sort(Comparator.comparingInt(Edit::start));
		List<String> before = document.source().text().lines().toList();
		List<String> after = Edit.apply(document.source().text(), edits).lines().toList();
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < after.size(); i++)
			if (!after.get(i).equals(before.get(i)))
				out.append(document.source().name()).append(':').append(i + 1).append(' ').append(after.get(i)).append('\n');
		return out.toString();
	}
}
