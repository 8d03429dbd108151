// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.ArrayList;
import java.util.List;

import report.dsl.documents.align.words.Vocabulary;

/** Lines without cells that are a table together, or a single line that is none. */
record LooseRun(List<List<Token>> lines, boolean table) {

	/** With as many labels a line or a run of lines may be a table. */
	static final int FEWEST_LABELS = 3;
	/** Lines without labels and figures that may stand among those of a table, and how long they may be. */
	private static final int MAX_GAP = 2;
	/** The same behind the head of a column: they may head columns, too. */
	private static final int MAX_HEADS = 8;
	private static final int MAX_GAP_LENGTH = 40;

	/** @param onlyTables whether tables are all that the form has here: one label makes a table then */
	static List<LooseRun> of(List<List<Token>> lines, boolean onlyTables) {
		List<LooseRun> runs = new ArrayList<>();
		for (int i = 0, end; i < lines.size(); i = end) {
			end = Math.max(i + 1, runEnd(lines, i));
			List<List<Token>> run = lines.subList(i, end);
			runs.add(new LooseRun(run, isTable(run, onlyTables ? 1 : FEWEST_LABELS)));
		}
		return runs;
	}

	/** Where the run of lines of tables ends that begins at a line; the line itself when none does. */
	private static int runEnd(List<List<Token>> lines, int start) {
		int gap = 0;
		int most = MAX_GAP;
		int end = start;
		for (int i = start; i < lines.size(); i++)
			if (isTableLine(lines.get(i))) {
				gap = 0;
				end = i + 1;
				most = lines.get(i).getLast().is(Vocabulary.HEAD | Vocabulary.COLUMN) ? MAX_HEADS : MAX_GAP;
			} else if (i == start || ++gap > most || lines.get(i).getFirst().line().piece().text().length() > MAX_GAP_LENGTH)
				break;
		return end;
	}

	/** Whether a run of lines has enough labels and figures for a table. */
	private static boolean isTable(List<List<Token>> run, int fewest) {
		if (!isTableLine(run.getFirst()))
			return false;
		int labels = 0;
		int figures = 0;
		for (List<Token> line : run)
			for (Token token : line) {
				labels += token.kind() == Token.Kind.LABEL && !token.is(Vocabulary.SECTION) ? 1 : 0;
				figures += token.isFigure() ? 1 : 0;
			}
		return labels >= fewest && labels + figures >= 2 * fewest || fewest == 1 && figures > 2 * FEWEST_LABELS;
	}

	/** Whether a line consists of labels and figures, or is a label that is not known in front of several figures. */
	private static boolean isTableLine(List<Token> tokens) {
		int words = 0;
		int figures = 0;
		int labels = 0;
		for (Token token : tokens) {
			labels += token.kind() == Token.Kind.LABEL ? 1 : 0;
			words += token.kind() == Token.Kind.WORDS ? 1 : 0;
			figures += token.isFigure() || token.isUnit() ? 1 : 0;
		}
		if (figures == 0 && words > 0 && labels >= 2 * FEWEST_LABELS && 2 * words <= labels)
			return true; // the heads of columns, some of which the form does not have
		return words == 0 || words == 1 && (figures > 1 || labels >= FEWEST_LABELS) && tokens.getFirst().kind() == Token.Kind.WORDS;
	}
}
