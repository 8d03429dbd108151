// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.Extract;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.sheet.Source;
import report.dsl.workspace.Input;
import report.dsl.workspace.Place;

/**
 * The text of a report or form: a file, or one of the reports in a document.
 *
 * @param input    the file
 * @param place    what holds in its folder
 * @param encoding that of the file; null for UTF-8
 * @param extract  null when the file itself is the text
 */
record LoadedText(Input input, Place place, Source source, @Nullable String encoding, @Nullable Extract extract) {

	/** Path below an output folder, without ending: that of the file, and which one of its reports it is. */
	String output() {
		return extract == null ? input.output() : input.output() + extract.suffix();
	}

	/** Which one of the reports of its file it is, from 1. */
	int number() {
		return extract == null ? 1 : extract.number();
	}

	/** Where something stands in the document; null when the file itself is the text. */
	@Nullable
	IntFunction<SourcePlace> spots() {
		return extract == null ? null : extract.spots();
	}
}
