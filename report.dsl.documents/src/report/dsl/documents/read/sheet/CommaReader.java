// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.read.office.OfficePackage;
import report.dsl.documents.source.UnreadableDocument;

/** Reads tables as text (.csv, .tsv): cells separated by commas, tabs or semicolons, in quotation marks where they hold such. */
public final class CommaReader {

	private static final String SEPARATORS = ",\t;|";
	/** So many lines show what separates cells. */
	private static final int SHOWING = 50;

	private CommaReader() {
	}

	/** @param remarks what was told when the text was decoded */
	public static SourceDocument read(String text, List<Remark> remarks) throws UnreadableDocument {
		SheetRows rows = new SheetRows(0);
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(false).setLenientEof(true)
				.setTrailingData(true).get();
		try (CSVParser parser = CSVParser.parse(text, format)) {
			long line = 0;
			for (CSVRecord row : parser) {
				for (int i = 0; i < row.size(); i++)
					rows.cell((int) line, i, row.get(i));
				line = parser.getCurrentLineNumber();
			}
		} catch (IOException e) {
			throw OfficePackage.why(e);
		}
		return new SourceDocument(rows.blocks(), Map.of(), remarks);
	}

	/** The sign that stands most often outside of quotation marks. */
	private static char separator(String text) {
		int[] counts = new int[SEPARATORS.length()];
		boolean quoted = false;
		int lines = 0;
		for (int i = 0; i < text.length() && lines < SHOWING; i++) {
			char c = text.charAt(i);
			if (c == '"')
				quoted = !quoted;
			else if (c == '\n')
				lines++;
			int at = quoted ? -1 : SEPARATORS.indexOf(c);
			if (at >= 0)
				counts[at]++;
		}
		int best = 0;
		for (int i = 1; i < counts.length; i++)
			if (counts[i] > counts[best])
				best = i;
		return SEPARATORS.charAt(best);
	}
}
