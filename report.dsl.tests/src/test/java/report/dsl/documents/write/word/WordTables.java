// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.write.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Takes tables of Word apart. */
final class WordTables {

	private WordTables() {
	}

	/**
	 * Every field of the table's grid with the text that is shown in it; merged cells show theirs in all of their fields. Fails when rows are
	 * of different widths or a merged cell goes on from nothing.
	 */
	static List<List<String>> fields(XWPFTable table) {
		int width = table.getCTTbl().getTblGrid().sizeOfGridColArray();
		List<List<String>> fields = new ArrayList<>();
		for (XWPFTableRow row : table.getRows()) {
			List<String> above = fields.isEmpty() ? null : fields.getLast();
			List<String> line = new ArrayList<>();
			for (XWPFTableCell cell : row.getTableCells()) {
				boolean goesOn = goesOn(cell);
				if (goesOn) {
					assertNotNull(above);
					assertEquals("", cell.getText());
				}
				String text = goesOn ? above.get(line.size()) : cell.getText();
				for (int i = span(cell); i > 0; i--)
					line.add(text);
			}
			assertEquals(width, line.size());
			fields.add(line);
		}
		return fields;
	}

	/** The texts of the cells, each once, from row to row. */
	static List<String> texts(XWPFTable table) {
		List<String> texts = new ArrayList<>();
		for (XWPFTableRow row : table.getRows())
			for (XWPFTableCell cell : row.getTableCells())
				if (!goesOn(cell))
					texts.add(cell.getText());
		return texts;
	}

	static int span(XWPFTableCell cell) {
		CTTcPr properties = cell.getCTTc().getTcPr();
		return properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
	}

	private static boolean goesOn(XWPFTableCell cell) {
		CTTcPr properties = cell.getCTTc().getTcPr();
		return properties.isSetVMerge() && properties.getVMerge().getVal() != STMerge.RESTART;
	}
}
