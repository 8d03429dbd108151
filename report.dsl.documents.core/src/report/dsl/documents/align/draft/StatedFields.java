// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.Map;

import report.dsl.documents.align.titles.OrganWords;
import report.dsl.documents.align.titles.Title;
import report.dsl.sheet.Field;

/** What a file states apart from its text: used where the text states none, and to complete the name of an organ. */
final class StatedFields {

	private StatedFields() {
	}

	/** @param title what the file states as its title; one that does not exist when that is no title of a report */
	static FrontFields read(FrontFields head, Map<Field, String> stated, Title title) {
		FrontFields all = head;
		if (title.exists())
			all = all.has(Field.TITLE) ? completed(all, title) : TitleFields.read(all, title, null);
		for (Map.Entry<Field, String> each : stated.entrySet())
			if (each.getKey() != Field.TITLE)
				all = each.getKey() == Field.ORGAN ? organ(all, each.getValue()) : all.or(each.getKey(), each.getValue(), null);
		return all;
	}

	/** A title of the page may say the year or the organ where that in the text does not. */
	private static FrontFields completed(FrontFields head, Title title) {
		FrontFields all = title.organ().isEmpty() ? head : organ(head, title.organ());
		return title.year() == null ? all : all.or(Field.YEAR, title.year(), null);
	}

	/** The organ, or its name with the place that the text leaves out. */
	private static FrontFields organ(FrontFields head, String stated) {
		String name = head.get(Field.ORGAN);
		boolean whole = name != null && stated.length() > name.length() && stated.endsWith(name) && !OrganWords.hasPlace(name);
		return whole ? head.with(Field.ORGAN, stated, null) : head.or(Field.ORGAN, stated, null);
	}
}
