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
 */
record StatedAbove(List<DocumentLine> lines, String ofCaption) {

	static final StatedAbove NOTHING = new StatedAbove(List.of(), MoneyUnit.NONE);

	StatedAbove {
		lines = List.copyOf(lines);
	}

	/** As the header of the table holds it: the unit of the caption as a line of its own would state it. */
	List<String> words() {
		List<String> words = new ArrayList<>();
		if (!ofCaption.isEmpty())
			words.add(unit(ofCaption));
		lines.forEach(line -> words.add(line.piece().folded()));
		return words;
	}

	static String unit(String name) {
		return "单位:" + name;
	}
}
