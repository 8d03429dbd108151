package report.dsl.documents.align;

import java.util.ArrayList;
import java.util.List;

/** Finds the rows of tables that have lost their cells: labels and figures in lines, one or several in each. */
final class LooseRowReader {

	/** Lines without labels and figures that may stand among those of a table, and how long they may be. */
	private static final int MAX_GAP = 2;
	private static final int MAX_GAP_LENGTH = 40;
	private static final int FEWEST_LABELS = 3;
	private static final int MOST_LINES = 20_000;

	final List<SourceRow> rows = new ArrayList<>();
	final List<DocumentLine> text = new ArrayList<>();
	int caption;

	private final Vocabulary words;
	private final int section;
	/** Fewer labels than these make no table; where the form has nothing but tables one does. */
	private final int fewest;
	private TableHeader head;
	private List<Piece> cells = new ArrayList<>();
	private DocumentLine begin;
	private List<String> outer = List.of();
	private List<String> outerOfRow = List.of();
	/** Whether the last word belonged to the head of a table. */
	private boolean inHead;

	LooseRowReader(Vocabulary words, int section, int caption, TableHeader head) {
		this.words = words;
		this.section = section;
		boolean onlyTables = section >= 0 && !words.form.sections().get(section).text() && !words.form.sections().get(section).tables().isEmpty();
		this.fewest = onlyTables ? 1 : FEWEST_LABELS;
		this.caption = caption;
		this.head = head;
	}

	/** Lines behind the first {@value #MOST_LINES} are text: no report has as many in its tables. */
	void read(List<DocumentLine> lines) {
		int most = Math.min(lines.size(), MOST_LINES);
		List<List<Token>> tokens = TornLabels.mended(lines.subList(0, most), words);
		for (int i = 0; i < tokens.size();) {
			int end = Math.max(i + 1, runEnd(tokens, i));
			boolean table = isTable(tokens.subList(i, end));
			for (; i < end; i++)
				if (table)
					inside(tokens, i, end);
				else
					outside(tokens.get(i));
			row();
		}
		text.addAll(lines.subList(most, lines.size()));
	}

	/** Where the run of lines of tables ends that begins at a line; the line itself when none does. */
	private static int runEnd(List<List<Token>> tokens, int start) {
		int gap = 0;
		int end = start;
		for (int i = start; i < tokens.size(); i++)
			if (isTableLine(tokens.get(i))) {
				gap = 0;
				end = i + 1;
			} else if (i == start || ++gap > MAX_GAP || tokens.get(i).getFirst().line().single.text().length() > MAX_GAP_LENGTH)
				break;
		return end;
	}

	/** Whether a run of lines has enough labels and figures for a table. */
	private boolean isTable(List<List<Token>> run) {
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
		return words == 0 || words == 1 && (figures > 1 || labels >= FEWEST_LABELS) && tokens.getFirst().kind() == Token.Kind.WORDS;
	}

	private void outside(List<Token> tokens) {
		Token first = tokens.getFirst();
		String folded = first.piece().folded();
		int found = tokens.size() == 1 && Vocabulary.isTitleLength(folded) ? words.caption(folded) : Rows.NONE;
		if (found != Rows.NONE)
			caption = found;
		else
			text.add(first.line());
	}

	private void inside(List<List<Token>> tokens, int line, int end) {
		List<Token> list = tokens.get(line);
		if (isRowOfFigures(list) && cells.size() == list.size() && FigureText.fits(cells.getFirst().text()))
			row();
		for (int i = 0; i < list.size(); i++) {
			Token token = list.get(i);
			switch (token.kind()) {
			case FIGURE, DASH -> figure(token);
			case LABEL -> label(token);
			case FRAGMENT -> inHead = true;
			case WORDS -> {
				Token next = next(tokens, line, i + 1, end);
				if (list.size() <= FEWEST_LABELS || next != null && next.isFigure())
					unknown(token, next != null && next.isFigure());
			}
			}
		}
	}

	/** Whether a line is a row of a table that has lost its labels, if the one above it has as many figures. */
	private static boolean isRowOfFigures(List<Token> tokens) {
		for (Token token : tokens)
			if (!token.isFigure())
				return false;
		return tokens.size() >= FEWEST_LABELS;
	}

	/** The next word that is no unit. */
	private static Token next(List<List<Token>> tokens, int line, int from, int end) {
		int at = from;
		for (int i = line; i < end; i++, at = 0)
			for (; at < tokens.get(i).size(); at++)
				if (!tokens.get(i).get(at).isUnit())
					return tokens.get(i).get(at);
		return null;
	}

	/** Blank cells that no label stands before belong to the head of a table, or fill a row up. */
	private void figure(Token token) {
		if (!cells.isEmpty())
			cells.add(token.piece());
		else if (!token.isBlank())
			start(token);
		inHead &= token.isBlank();
	}

	private void start(Token token) {
		row();
		begin = token.line();
		cells.add(token.piece());
		outerOfRow = outer;
	}

	/** Words that are no label: that of a row if figures follow, else text. */
	private void unknown(Token token, boolean figures) {
		if (figures)
			start(token);
		else {
			row();
			text.add(token.line());
		}
		inHead = false;
	}

	private void label(Token token) {
		if (token.is(Vocabulary.CAPTION)) {
			row();
			caption = words.caption(token.piece().folded());
			head = null;
			outer = List.of();
			inHead = true;
		} else if (isHead(token)) {
			row();
			if (head == null || head.closed)
				head = new TableHeader();
			head.label(token.piece().folded());
			inHead = true;
		} else if (token.is(Vocabulary.ROW | Vocabulary.GROUP)) {
			start(token);
			if (token.is(Vocabulary.GROUP))
				outer = outer.isEmpty() ? List.of(token.piece().folded()) : List.of(outer.getLast(), token.piece().folded());
			inHead = token.is(Vocabulary.ACROSS) && inHead;
		}
	}

	/** A word that heads columns: it can be nothing else, or stands among others that head columns. */
	private boolean isHead(Token token) {
		if (token.is(Vocabulary.HEAD))
			return true;
		return token.is(Vocabulary.COLUMN) && (inHead || !token.is(Vocabulary.ROW | Vocabulary.GROUP));
	}

	private void row() {
		if (cells.isEmpty())
			return;
		if (head != null && cells.size() > 1)
			head.closed = true;
		rows.add(new SourceRow(cells, outerOfRow, head, section, caption, false, begin));
		cells = new ArrayList<>();
	}
}
