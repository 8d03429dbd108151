// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What a report can be exported to. */
public enum ExportFormat {
	/** a document of Word */
	DOCX,
	/** one page that needs nothing beside itself */
	HTML,
	/** pages as they are printed */
	PDF;

	/** The word for it in commands, which is also the extension of such files, without the dot. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The target of a word, in whatever case; null if it is none. */
	public static @Nullable ExportFormat of(String word) {
		for (ExportFormat target : values())
			if (target.word().equalsIgnoreCase(word))
				return target;
		return null;
	}
}
