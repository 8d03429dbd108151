// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Mention;
import report.dsl.form.Table;
import report.dsl.rules.prose.CountedStatement.Referent;

/** Finds the figures that words may mean. */
final class Matcher {

	private final Form form;
	private final Lexicon lexicon;

	Matcher(Form form, Lexicon lexicon) {
		this.form = form;
		this.lexicon = lexicon;
	}

	/**
	 * @param said    the words beside the number
	 * @param earlier those that it may refer to
	 * @param counter behind the number; null where there is no number
	 */
	List<Phrase> phrases(int[] said, int[] earlier, @Nullable String counter, boolean share) {
		List<Phrase> found = List.of();
		for (Phrase phrase : lexicon.phrases(said))
			if (phrase.mention().isShare() == share && (counter == null || Lexicon.agree(counter, phrase.mention().counter()))
					&& phrase.matches(said, earlier)) {
				if (found.isEmpty())
					found = new ArrayList<>();
				found.add(phrase);
			}
		return found;
	}

	/**
	 * What phrases mean: those about a column first, then what is certain, then what may be meant otherwise.
	 *
	 * @param row cells that were spoken of before, whose row those about a column are in; empty for none
	 */
	List<Referent> referents(List<Phrase> phrases, List<Integer> row) {
		if (phrases.isEmpty())
			return List.of();
		List<Referent> found = new ArrayList<>();
		for (Phrase phrase : phrases)
			if (phrase.mention().column())
				add(crossing(row, phrase.mention()), phrase, found);
		for (boolean doubtful : new boolean[] { false, true })
			for (Phrase phrase : phrases)
				if (!phrase.mention().column() && phrase.mention().doubtful() == doubtful)
					add(phrase.mention().cells(), phrase, found);
		return found;
	}

	private static void add(List<Integer> cells, Phrase phrase, List<Referent> found) {
		Referent referent = new Referent(cells, phrase.mention().doubtful());
		if (!cells.isEmpty() && !found.contains(referent))
			found.add(referent);
	}

	/** The cells of a column in the rows of some cells. */
	private List<Integer> crossing(List<Integer> row, Mention column) {
		List<Integer> cells = new ArrayList<>();
		for (int of : row) {
			Table table = form.tableOf(of);
			int columns = table.columns().size();
			int first = of - (of - table.firstCell()) % columns;
			for (int cell : column.cells())
				if (first <= cell && cell < first + columns)
					cells.add(cell);
		}
		return cells;
	}

	/** Whether shares are stated of the figure. */
	boolean isWhole(Referent figure) {
		for (Referent whole : wholes(lexicon.share(), figure.cells()))
			if (whole.cells().equals(figure.cells()))
				return true;
		return false;
	}

	/** What a percentage may be a share of, in the table of some figures. */
	List<Referent> wholes(int[] said, List<Integer> part) {
		List<Referent> found = new ArrayList<>();
		for (Phrase phrase : lexicon.phrases(said))
			if (phrase.mention().isShare() && !phrase.mention().column() && phrase.covers(said)
					&& form.tableOf(phrase.mention().cells().getFirst()) == form.tableOf(part.getFirst()))
				add(phrase.mention().cells(), phrase, found);
		return found;
	}
}
