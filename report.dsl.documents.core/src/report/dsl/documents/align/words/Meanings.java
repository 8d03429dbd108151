// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import report.dsl.form.Column;
import report.dsl.form.Table;

/**
 * What the heads of columns mean on any of the forms. Editions of a form give the same column the same keys; a head that one edition
 * lacks may be that of the same column in another, or that of a column which this edition does not have. Read by many threads.
 */
public final class Meanings {

	/** A column of any edition, by its keys. */
	private record Keys(String table, String column) {
	}

	/** The last ones, with the forms they were made of: most documents are read with the same forms. */
	private record Made(List<Vocabulary> forms, Meanings meanings) {
	}

	private static volatile Made last = new Made(List.of(), new Meanings(List.of()));

	private final Map<String, Set<Keys>> keys = new HashMap<>();

	/** @param forms all that a document may be written on */
	public static Meanings of(List<Vocabulary> forms) {
		Made made = last;
		if (!made.forms.equals(forms)) {
			made = new Made(List.copyOf(forms), new Meanings(forms));
			last = made;
		}
		return made.meanings;
	}

	private Meanings(List<Vocabulary> forms) {
		for (Vocabulary form : forms)
			for (TableWords table : form.tables())
				for (Column column : table.table().columns())
					add(table.table(), column);
	}

	private void add(Table table, Column column) {
		Keys known = new Keys(table.key(), column.key());
		add(column.label(), known);
		column.otherLabels().forEach(label -> add(label, known));
	}

	private void add(String label, Keys known) {
		keys.computeIfAbsent(WordNormalizer.fold(label), any -> new HashSet<>()).add(known);
	}

	/** Whether a folded head is that of another column than this one, as far as the forms tell. */
	public boolean isOther(String folded, Table table, Column column) {
		Set<Keys> known = keys.getOrDefault(folded, Set.of());
		if (known.contains(new Keys(table.key(), column.key())))
			return false;
		return known.stream().anyMatch(one -> one.table.equals(table.key()));
	}
}
