// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.rtf;

import java.util.ArrayList;
import java.util.List;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.office.Remarks;
import report.dsl.documents.read.office.TableRows;
import report.dsl.documents.read.office.TableRows.Down;
import report.dsl.documents.read.office.TableRows.Piece;

/** A table of an RTF file that has been begun. Its rows state where their cells end, in twentieths of a point, before or after the cells. */
final class RtfTable {

	/** Rows may begin left of the text; further than this none does. */
	private static final int LEFT = 1 << 15;

	/** What a row says of a cell. */
	private record Frame(int right, boolean joined, Down down) {
	}

	private final TableRows rows;
	private final List<List<Block>> cells = new ArrayList<>();
	private List<Block> cell = new ArrayList<>();
	private final List<Frame> frames = new ArrayList<>();
	private int left;
	/** whether the properties of the row are known, and it has not ended */
	private boolean described;
	private boolean joined;
	private Down down = Down.NONE;

	RtfTable(SourcePlace spot, Remarks remarks) {
		rows = new TableRows(spot, true, remarks);
	}

	/** What stands in the cell that was begun. */
	List<Block> cell() {
		return cell;
	}

	/** Whether a row has been begun: also by its properties alone, as not all programs say of each paragraph that it is in a cell. */
	boolean isInRow() {
		return !cells.isEmpty() || described;
	}

	void newRow() {
		frames.clear();
		left = 0;
		nextFrame();
	}

	private void nextFrame() {
		joined = false;
		down = Down.NONE;
	}

	void property(String word, int number) {
		switch (word) {
		case "trowd" -> {
			described = true;
			newRow();
		}
		case "trleft" -> left = Math.clamp(number, -LEFT, LEFT);
		case "clmrg" -> joined = true;
		case "clvmgf" -> down = Down.FIRST;
		case "clvmrg" -> down = Down.GOES_ON;
		case "cellx" -> {
			if (frames.size() < TableRows.WIDEST)
				frames.add(new Frame(number, joined, down));
			nextFrame();
		}
		default -> {
		}
		}
	}

	void endCell() {
		if (cells.size() < TableRows.WIDEST) {
			cells.add(cell);
			cell = new ArrayList<>();
		}
	}

	/** @param line number of the row among paragraphs and rows */
	void endRow(int line) {
		if (!cell.isEmpty())
			endCell();
		List<Piece> pieces = new ArrayList<>();
		int from = left;
		for (int i = 0; i < cells.size(); i++) {
			Frame frame = i < frames.size() ? frames.get(i) : new Frame(from, false, Down.NONE);
			pieces.add(
					new Piece(1, Math.max(0, frame.right - from), frame.down, frame.joined, cells.get(i), SourcePlace.line(line, i + 1)));
			from = frame.right;
		}
		cells.clear();
		described = false;
		rows.add(left + LEFT, 0, pieces);
	}

	/** The table, or what stands in it. */
	List<Block> blocks(int line) {
		if (!cells.isEmpty() || !cell.isEmpty())
			endRow(line);
		return rows.blocks();
	}
}
