// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.matches;

import java.util.IdentityHashMap;
import java.util.Map;

import report.dsl.documents.align.rows.TableHeader;
import report.dsl.documents.align.words.TableWords;
import report.dsl.documents.align.words.Vocabulary;

/** How well the headers of a document fit the tables of the form; each is weighed once for all rows below it. */
final class HeaderScores {

	private static final int HEADER = 8;
	/** With fewer of the columns of a table, in percent, a header says nothing for it. */
	private static final int FEWEST_COLUMNS = 50;

	private final Vocabulary words;
	/** By header: how much of the columns of each table it names, in percent. */
	private final Map<TableHeader, int[]> headers = new IdentityHashMap<>();

	HeaderScores(Vocabulary words) {
		this.words = words;
	}

	/** What a header says for a table of the form, or against it. */
	int of(TableHeader head, int table) {
		int[] shares = headers.computeIfAbsent(head, key -> shares(key));
		return shares[table] >= FEWEST_COLUMNS ? shares[table] * HEADER / 100 : shares[table] == 0 ? -HEADER : 0;
	}

	private int[] shares(TableHeader head) {
		int[] shares = new int[words.tables().size()];
		for (int i = 0; i < shares.length; i++) {
			TableWords table = words.tables().get(i);
			boolean[] seen = new boolean[table.table().columns().size()];
			for (String label : head.labels())
				if (!label.isEmpty())
					for (int column : columns(table, label))
						seen[column] = true;
			int count = 0;
			for (boolean one : seen)
				count += one ? 1 : 0;
			shares[i] = seen.length == 0 ? 0 : 100 * count / seen.length;
		}
		return shares;
	}

	private static int[] columns(TableWords table, String label) {
		int[] sure = table.columns(label);
		if (sure.length > 0)
			return sure;
		int near = table.column(label);
		return near < 0 ? sure : new int[] { near };
	}
}
