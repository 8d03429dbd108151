// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.junit.jupiter.api.Test;

import report.dsl.ide.Positions;

class FormOutlineTest {

	@Test
	void showsWhatStandsInTheText() {
		assertEquals("""
				Module 门诊统计 (clinic) @ clinic
				  Namespace 一、门诊情况 (visits) @ visits
				    Class visits (visits) @ visits
				      Field 成人 (adults) @ adults
				      Field 儿童 (children) @ children
				      Field 合计 (total) @ total
				      Property 上年未结 (open) @ open
				      Struct 接诊 (care) @ care
				        Property 1.普通 (plain) @ plain
				        Property 2.急诊 (urgent) @ urgent
				        Property 小计 (all) @ all
				      Property 未结 (left) @ left
				      Operator check open + all <= left @ check
				  Namespace 二、说明 (notes) @ notes
				""", show(Folder.form(Folder.CLINIC)));
	}

	@Test
	void showsTheChangesOfAFormThatExtendsAnother() {
		assertEquals("""
				Module town (town) @ town
				  Constructor relabel notes "二、备注" @ relabel
				  Constructor in table visits @ in
				    Constructor relabel urgent "2.急救" @ relabel
				    Constructor after plain @ after
				      Property 3.远程 (remote) @ remote
				    Operator warn remote <= plain @ warn
				""", show(Folder.forms().formFile("town.form")));
	}

	@Test
	void keepsWhatStandsAroundABrokenLine() {
		assertEquals("""
				Module t (a) @ a
				  Namespace S (s) @ s
				    Class t (t) @ t
				      Field C (c) @ c
				      Property R (r) @ r
				      Property Q (q) @ q
				""",
				show(Folder.form("form a \"t\" section s \"S\" { table t { columns c \"C\"\n row r \"R\"\n row = , x\n row q \"Q\"\n} }")));
		assertEquals("", show(Folder.form("")));
		assertEquals("", show(Folder.form("nothing of a form")));
	}

	private static String show(FormDocument document) {
		StringBuilder out = new StringBuilder();
		show(FormOutline.of(document), document, "", out);
		return out.toString();
	}

	private static void show(List<DocumentSymbol> symbols, FormDocument document, String indent, StringBuilder out) {
		for (DocumentSymbol symbol : symbols) {
			out.append(indent).append(symbol.getKind()).append(' ').append(symbol.getName());
			if (symbol.getDetail() != null)
				out.append(" (").append(symbol.getDetail()).append(')');
			out.append(" @ ").append(document.source().text(), Positions.offset(document.source(), symbol.getSelectionRange().getStart()),
					Positions.offset(document.source(), symbol.getSelectionRange().getEnd())).append('\n');
			show(symbol.getChildren(), document, indent + "  ", out);
		}
	}
}
