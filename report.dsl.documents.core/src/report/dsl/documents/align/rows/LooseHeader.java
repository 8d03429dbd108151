// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The header of a table without cells while it is read. Labels may follow a row of which only a label is left; the row has them, too. */
final class LooseHeader {

	private static final Set<String> SERIALS = Set.of("序号", "编号", "项次", "行次");

	private final TableHeader begun;
	private final List<String> labels = new ArrayList<>();
	private final List<String> statements = new ArrayList<>();
	private boolean closed;
	private @Nullable TableHeader whole;

	/** @param begun what stands above the lines. @param closed whether rows have followed it */
	LooseHeader(TableHeader begun, boolean closed) {
		this.begun = begun;
		this.closed = closed;
	}

	/** Whether a column has the numbers of the rows. */
	boolean hasSerials() {
		return labels.stream().anyMatch(SERIALS::contains);
	}

	void add(String folded) {
		labels.add(folded);
	}

	/** What is said of the whole table. */
	void state(String folded) {
		statements.add(folded);
	}

	/** What has been said of the whole table so far. */
	List<String> statements() {
		return List.copyOf(statements);
	}

	/** Rows have followed. */
	void close() {
		closed = true;
	}

	boolean isClosed() {
		return closed;
	}

	/** The header when all lines have been read; the same object for all rows below it. */
	TableHeader whole() {
		if (whole == null)
			whole = begun.with(labels).stating(statements);
		return whole;
	}
}
