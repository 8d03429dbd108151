package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands above the rows of a table: its header, in the order of its cells. */
final class TableHeader {

	final List<DocumentLine> lines = new ArrayList<>();
	final Set<String> labels = new HashSet<>();
	/** Folded labels one behind the other. */
	final List<String> order = new ArrayList<>();
	/** Whether rows have followed. */
	boolean closed;

	void add(DocumentLine line) {
		lines.add(line);
		for (Piece piece : line.pieces)
			if (!piece.isBlank() && !piece.above())
				label(piece.folded());
	}

	void label(String folded) {
		labels.add(folded);
		order.add(folded);
	}

	/** The words above a column of an aligned table, from top to bottom. */
	List<String> above(int column) {
		List<String> words = new ArrayList<>();
		for (DocumentLine line : lines)
			for (Piece piece : line.pieces)
				if (piece.column() <= column && column < piece.column() + piece.columns() && !piece.isBlank()
						&& (words.isEmpty() || !words.getLast().equals(piece.folded())))
					words.add(piece.folded());
		return words;
	}
}
