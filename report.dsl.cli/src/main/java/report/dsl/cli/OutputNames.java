// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import report.dsl.workspace.Input;

/** What the reports of documents are called: like the document, and differently for documents that differ only in the ending. */
final class OutputNames {

	private final Map<Input, String> names = new HashMap<>();
	private final Set<String> taken = new HashSet<>();

	/** The message about a document that could not get the plain name. */
	interface Notice {
		void renamed(Input document, String name);
	}

	/** The first of those that have the same name keeps it, each other one keeps its ending as part of the name: {@code a.pdf.report}. */
	OutputNames(List<Input> documents, String ending, Notice notice) {
		Set<String> plain = new HashSet<>();
		for (Input document : documents)
			if (plain.add(document.output()))
				names.put(document, document.output());
		taken.addAll(plain);
		for (Input document : documents)
			if (!names.containsKey(document)) {
				String name = free(document.path().substring(document.base()));
				names.put(document, name);
				notice.renamed(document, name + ending);
			}
	}

	private String free(String wanted) {
		String name = wanted;
		for (int i = 2; !taken.add(name); i++)
			name = wanted + "-" + i;
		return name;
	}

	/** @param document one of those that were named @param number which one of the reports in it, from 1 */
	String of(Input document, int number) {
		String name = Objects.requireNonNull(names.get(document));
		if (number == 1)
			return name;
		int next = number;
		while (taken.contains(name + "-" + next))
			next++;
		return name + "-" + next;
	}
}
