// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.rows;

import java.util.ArrayList;
import java.util.List;

import report.dsl.documents.align.sections.DocumentLine;
import report.dsl.documents.align.words.MoneyUnit;

/**
 * What stands above a table of the document and states in which unit or of which year it is.
 *
 * @param lines     that say nothing else
 * @param ofCaption the unit of money behind the caption; {@link MoneyUnit#NONE} when none stands there
 * @param period    the year that the caption names; empty when it names none
 */
record StatedAbove(List<DocumentLine> lines, String ofCaption, String period) {

	static final StatedAbove NOTHING = new StatedAbove(List.of(), MoneyUnit.NONE, "");

	StatedAbove {
		lines = List.copyOf(lines);
	}

	/** As the header of the table holds it: the unit of the caption as a line of its own would state it. */
	List<String> words() {
		List<String> words = new ArrayList<>();
		if (!ofCaption.isEmpty())
			words.add(unit(ofCaption));
		if (!period.isEmpty())
			words.add(period);
		words.addAll(ofAll());
		return words;
	}

	/** What holds for further tables of the form below the first one, too: all but what its caption states. */
	List<String> ofAll() {
		return lines.stream().map(line -> line.piece().folded()).toList();
	}

	static String unit(String name) {
		return "单位:" + name;
	}
}
