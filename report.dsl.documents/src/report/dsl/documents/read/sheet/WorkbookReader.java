// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.read.office.OfficePackage;
import report.dsl.documents.read.office.Remarks;
import report.dsl.documents.read.office.XmlPart;
import report.dsl.documents.source.UnreadableDocument;

/** Reads workbooks of 2007 and later (.xlsx): sheets are streamed, formulas are not calculated, their last results are taken. */
public final class WorkbookReader {

	private static final Set<String> STYLES = Set.of("numFmts", "fonts", "cellXfs");

	private final OfficePackage file;
	private final Remarks remarks = new Remarks();
	private final List<SheetText> strings = new ArrayList<>();
	/** number formats of the styles of cells, in their order */
	private final List<Integer> formats = new ArrayList<>();
	/** fonts of the styles of cells, in their order */
	private final List<Integer> fonts = new ArrayList<>();
	/** whether the fonts are struck through, in their order */
	private final List<Boolean> struck = new ArrayList<>();
	private final Map<Integer, String> patterns = new HashMap<>();
	private boolean since1904;
	/** made when the workbook has said from when on it counts days */
	private @Nullable SheetNumbers numbers;

	private WorkbookReader(OfficePackage file) {
		this.file = file;
	}

	/** @param file is left open */
	public static SourceDocument read(OfficePackage file) throws UnreadableDocument {
		try {
			return new WorkbookReader(file).document();
		} catch (IOException e) {
			throw OfficePackage.why(e);
		}
	}

	private record Sheet(String name, @Nullable String id, boolean hidden) {
	}

	private SourceDocument document() throws IOException, UnreadableDocument {
		List<Sheet> sheets = sheets();
		styles();
		strings();
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < sheets.size(); i++)
			try (InputStream stream = file.partOf(sheets.get(i).id)) {
				if (stream == null)
					continue;
				SheetRows rows = new SheetRows(i + 1);
				Remarks own = sheets.get(i).hidden ? new Remarks() : remarks;
				try (XmlPart xml = new XmlPart(stream)) {
					new WorkbookSheet(xml, rows, strings, numbers(), new SheetRemarks(own, i + 1)).read();
				}
				if (!sheets.get(i).hidden)
					blocks.addAll(rows.blocks());
				else if (!rows.isEmpty())
					new SheetRemarks(remarks, i + 1).hiddenSheet(sheets.get(i).name);
			}
		return new SourceDocument(blocks, Map.of(), remarks.all());
	}

	private List<Sheet> sheets() throws IOException, UnreadableDocument {
		List<Sheet> sheets = new ArrayList<>();
		try (InputStream stream = file.document(); XmlPart xml = new XmlPart(stream)) {
			xml.child(0);
			int root = xml.depth();
			while (xml.child(root))
				if (xml.name().equals("workbookPr"))
					since1904 = xml.is("date1904");
				else if (xml.name().equals("sheets")) {
					int parent = xml.depth();
					while (xml.child(parent)) {
						String state = xml.attribute("state");
						sheets.add(new Sheet(String.valueOf(xml.attribute("name")), xml.attribute("id"),
								state != null && !state.equals("visible")));
					}
				}
		}
		return sheets;
	}

	private void styles() throws IOException, UnreadableDocument {
		try (InputStream stream = file.part("styles")) {
			if (stream == null)
				return;
			try (XmlPart xml = new XmlPart(stream)) {
				xml.child(0);
				int root = xml.depth();
				while (xml.child(root)) {
					String group = xml.name();
					int parent = xml.depth();
					while (STYLES.contains(group) && xml.child(parent))
						switch (group) {
						case "numFmts" -> patterns.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
						case "fonts" -> struck.add(isStruck(xml));
						default -> {
							formats.add(xml.number("numFmtId", 0));
							fonts.add(xml.number("fontId", 0));
						}
						}
				}
			}
		}
	}

	private static boolean isStruck(XmlPart xml) throws UnreadableDocument {
		boolean struck = false;
		int parent = xml.depth();
		while (xml.child(parent))
			struck |= xml.name().equals("strike") && xml.on();
		return struck;
	}

	private void strings() throws IOException, UnreadableDocument {
		try (InputStream stream = file.part("sharedStrings")) {
			if (stream == null)
				return;
			try (XmlPart xml = new XmlPart(stream)) {
				xml.child(0);
				int root = xml.depth();
				while (xml.child(root))
					strings.add(WorkbookSheet.text(xml));
			}
		}
	}

	private WorkbookSheet.CellLooks numbers() {
		return new WorkbookSheet.CellLooks() {
			@Override
			public String text(double value, int style) {
				return number(value, style);
			}

			@Override
			public boolean isStruck(int style) {
				int font = style >= 0 && style < fonts.size() ? fonts.get(style) : -1;
				return font >= 0 && font < struck.size() && struck.get(font);
			}
		};
	}

	/** @param style number of the cell's style */
	private String number(double value, int style) {
		if (numbers == null)
			numbers = new SheetNumbers(since1904);
		int index = style >= 0 && style < formats.size() ? formats.get(style) : 0;
		String pattern = patterns.get(index);
		return numbers.text(value, index,
				pattern != null ? pattern : index < BuiltinFormats.getAll().length ? BuiltinFormats.getBuiltinFormat(index) : null);
	}
}
