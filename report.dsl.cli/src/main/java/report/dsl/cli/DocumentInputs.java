// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.Deadline;
import report.dsl.documents.Documents;
import report.dsl.documents.Extract;
import report.dsl.documents.Extracts;
import report.dsl.documents.NormalisedJson;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.source.RawDocument;
import report.dsl.form.Forms;
import report.dsl.i18n.Language;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;
import report.dsl.workspace.Place;

/** Makes reports of the documents of a run. Not touched by a run without documents. For one thread. */
final class DocumentInputs {

	/** Documents larger than this are worked on one at a time, so that memory suffices. */
	private static final long LARGE = 8 << 20;

	private final Language language;
	private final @Nullable String form;

	/** @param form name of the form that every document is taken to be written on; null for the one that each shows */
	DocumentInputs(Language language, @Nullable String form) {
		this.language = language;
		this.form = form;
		Libraries.quieten();
	}

	/** Whether a file is made into a report before anything else is done with it. */
	static boolean isDocument(String name) {
		return Documents.isDocument(name) || XmiFiles.isXmi(name);
	}

	/** Without JSON that was found beside a document of the same name: it was built of that. */
	static List<Input> withoutOutputs(List<Input> files) {
		Set<String> others = new HashSet<>();
		boolean any = false;
		for (Input file : files) {
			if (file.isReport())
				continue;
			if (isFoundJson(file))
				any = true;
			else
				others.add(file.stem());
		}
		return any ? files.stream().filter(file -> !isFoundJson(file) || !others.contains(file.stem())).toList() : files;
	}

	private static boolean isFoundJson(Input file) {
		return file.origin() == Input.Origin.FOUND && NormalisedJson.isJson(file.name());
	}

	/** Whether there is memory for it beside others. */
	static boolean isLarge(RawDocument raw) throws FileProblem {
		return raw.size() > LARGE;
	}

	/** What lies behind an input. @param buffer has been filled with standard input, if that is what it is */
	static RawDocument raw(Input input, FileBytes buffer) throws FileProblem {
		if (input.origin() == Input.Origin.STANDARD)
			return RawDocument.of(input.name(), buffer.copy());
		if (input.origin() == Input.Origin.FOUND)
			FileBytes.requireRegular(input.path());
		return RawDocument.of(Path.of(input.path()));
	}

	/** @throws FileProblem it cannot be read, takes too long, or holds no report; why, in words */
	List<Extract> read(RawDocument raw, Place place) throws FileProblem {
		Forms forms = forms(place.forms());
		if (XmiFiles.isXmi(raw.name()))
			return List.of(Extract.ofData(XmiFiles.text(raw, forms), List.of(), offset -> SourcePlace.START, language));
		return Extracts.of(raw, forms, language, Deadline.Pulse.GO_ON);
	}

	private Forms forms(Forms all) throws FileProblem {
		if (form == null)
			return all;
		Forms forms = Extracts.only(form, all);
		if (forms == null)
			throw new UsageError("new.form", form, String.join(", ", all.names()));
		return forms;
	}
}
