// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

import java.util.List;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.SourcePlace;
import report.dsl.relation.Figures;
import report.dsl.rules.Finding;
import report.dsl.rules.Reading;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/**
 * A file with its findings.
 *
 * @param path     as the user is shown it
 * @param form     name of the form the report is on, as written when it is not at hand; null when it names none
 * @param source   the text that regions refer to
 * @param figures  of the report; null for a file that is no report (a form)
 * @param findings in the order of the text
 * @param spots    for a report that was made of a document: where in that a place of the text stands; else null
 */
public record CheckedFile(String path, @Nullable String form, Source source, @Nullable Figures figures, List<Finding> findings,
		@Nullable IntFunction<SourcePlace> spots) {

	/** @param spots see {@link CheckedFile} */
	public static CheckedFile report(String path, Reading reading, List<Finding> findings,
			@Nullable IntFunction<SourcePlace> spots) {
		String form = reading.form().name();
		return new CheckedFile(path, form.isEmpty() ? reading.sheet().text(Field.FORM) : form, reading.sheet().source(), reading.figures(),
				findings, spots);
	}

	/** A {@code .form} file. */
	public static CheckedFile form(String path, Source source, List<Finding> findings) {
		return new CheckedFile(path, null, source, null, findings, null);
	}

	/** Whether edits of the text mean something: not for one that was made of a document. */
	boolean editable() {
		return spots == null;
	}

	/** Where something stands in the file that the user has. */
	Span span(Region region) {
		return spots == null ? Span.of(source, region.start(), region.end()) : Span.of(spots.apply(region.start()));
	}
}
