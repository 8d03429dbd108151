package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.List;

/** Finds the rows of tables in the lines of a section; what is left is its text. */
final class Rows {

	/** Position of no table. */
	static final int NONE = -1;

	private final Vocabulary words;
	private final List<SourceRow> rows;
	private final List<DocumentLine> text = new ArrayList<>();
	private final int section;
	private int grid = DocumentLine.NO_GRID;
	private int caption = NONE;
	private boolean captionUsed;
	private TableHeader head;

	private Rows(Vocabulary words, int section, List<SourceRow> rows) {
		this.words = words;
		this.section = section;
		this.rows = rows;
	}

	/** @param rows where the rows go. @return the lines that belong to no table */
	static List<DocumentLine> read(Vocabulary words, DocumentSection part, List<SourceRow> rows) {
		Rows reader = new Rows(words, part.section, rows);
		List<DocumentLine> lines = part.lines;
		for (int i = 0; i < lines.size();) {
			if (!lines.get(i).isParagraph()) {
				reader.gridLine(lines.get(i++));
				continue;
			}
			int end = i;
			while (end < lines.size() && lines.get(end).isParagraph())
				end++;
			reader.paragraphs(lines.subList(i, end));
			i = end;
		}
		return reader.text;
	}

	private void paragraphs(List<DocumentLine> lines) {
		LooseRowReader stream = new LooseRowReader(words, section, caption, head);
		stream.read(lines);
		rows.addAll(stream.rows);
		text.addAll(stream.text);
		if (stream.caption != caption) {
			caption = stream.caption;
			captionUsed = false;
		}
	}

	// rows of tables

	private void gridLine(DocumentLine line) {
		if (line.grid != grid) {
			grid = line.grid;
			head = null;
			if (captionUsed)
				caption = NONE;
		}
		if (line.single != null && !line.single.above() && single(line))
			return;
		if (isBlank(line))
			return;
		if (line.pieces.stream().anyMatch(piece -> FigureText.is(piece.text())))
			row(line);
		else if (isHeader(line))
			header(line);
		else if (isRow(line))
			row(line);
		else
			text.add(line);
	}

	private static boolean isBlank(DocumentLine line) {
		for (Piece piece : line.pieces)
			if (!piece.isBlank() && !piece.above())
				return false;
		return true;
	}

	/** A row with one text in it. @return whether that was understood */
	private boolean single(DocumentLine line) {
		String folded = line.single.folded();
		int flags = words.flags(folded);
		if ((flags & (Vocabulary.ROW | Vocabulary.GROUP | Vocabulary.COLUMN | Vocabulary.HEAD)) != 0 && (flags & Vocabulary.CAPTION) == 0 || FigureText.is(line.single.text()))
			return false;
		int found = folded.isEmpty() || folded.length() > 40 ? NONE : words.caption(folded);
		if (found == NONE)
			return false;
		caption = found;
		captionUsed = false;
		head = null;
		return true;
	}

	private boolean isHeader(DocumentLine line) {
		int known = 0;
		int columns = 0;
		int across = 0;
		int all = 0;
		for (Piece piece : line.pieces) {
			if (piece.isBlank())
				continue;
			int flags = words.flags(piece.folded());
			all++;
			known += flags != 0 || isNearColumn(piece.folded()) ? 1 : 0;
			columns += (flags & (Vocabulary.COLUMN | Vocabulary.HEAD)) != 0 || flags == 0 && isNearColumn(piece.folded()) ? 1 : 0;
			across += (flags & Vocabulary.ACROSS) != 0 ? 1 : 0;
		}
		return 2 * known >= all && (columns > 0 || across > 1);
	}

	private boolean isNearColumn(String folded) {
		if (folded.isEmpty())
			return false;
		for (TableWords table : words.tables)
			if (table.column(folded) >= 0)
				return true;
		return false;
	}

	private void header(DocumentLine line) {
		if (head == null || head.closed)
			head = new TableHeader();
		head.add(line);
	}

	/** Whether a row without figures may be one of the form whose figures are blank. */
	private boolean isRow(DocumentLine line) {
		int texts = 0;
		boolean known = false;
		for (Piece piece : line.pieces) {
			if (FigureText.fits(piece.text()))
				continue;
			texts++;
			known |= words.is(piece.folded(), Vocabulary.ROW | Vocabulary.GROUP);
		}
		return known || texts == 1 && line.single == null;
	}

	private void row(DocumentLine line) {
		captionUsed = true;
		if (head != null)
			head.closed = true;
		rows.add(new SourceRow(line.pieces, List.of(), head, section, caption, true, line));
	}
}
