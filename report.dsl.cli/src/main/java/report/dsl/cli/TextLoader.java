// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.source.RawDocument;
import report.dsl.sheet.Source;
import report.dsl.workspace.Decoder;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;
import report.dsl.workspace.Place;
import report.dsl.workspace.Workspace;

/** Loads the texts of files, one file after another. For one thread. */
final class TextLoader {

	/** Size of a text file, in bytes, from which on there may be no memory for it beside others. */
	private static final int LARGE = 1 << 20;

	/**
	 * A file that can be read. The bytes of a report or form lie in the buffer until the next file is opened.
	 *
	 * @param document null for a report or form
	 * @param large    there may be no memory for it beside other files
	 */
	record OpenedFile(Input input, @Nullable RawDocument document, boolean large) {
	}

	private final Workspace workspace;
	private final Console console;
	private final FileBytes buffer;
	private final @Nullable String formOfDocuments;
	private final boolean onlyDocuments;
	private @Nullable DocumentInputs documents;
	private @Nullable String folder;
	private @Nullable Place place;

	/**
	 * @param formOfDocuments name of the form that documents are written on; null for the one that they show
	 * @param onlyDocuments   whether every file is taken for a document, whatever it is called
	 * @param buffer          used for one file after another
	 */
	TextLoader(Workspace workspace, @Nullable String formOfDocuments, boolean onlyDocuments, FileBytes buffer, Console console) {
		this.workspace = workspace;
		this.formOfDocuments = formOfDocuments;
		this.onlyDocuments = onlyDocuments;
		this.buffer = buffer;
		this.console = console;
	}

	/** @throws FileProblem it cannot be read; why, in words */
	OpenedFile open(Input input) throws FileProblem {
		if (onlyDocuments || !input.isReport() && !input.isForm() && DocumentInputs.isDocument(input.name()))
			return openDocument(input);
		switch (input.origin()) {
		case STANDARD -> console.read(buffer);
		case FOUND -> buffer.readRegular(input.path());
		case NAMED -> buffer.read(input.path());
		}
		return new OpenedFile(input, null, buffer.length() > LARGE);
	}

	private OpenedFile openDocument(Input input) throws FileProblem {
		if (input.origin() == Input.Origin.STANDARD)
			console.read(buffer);
		RawDocument raw = DocumentInputs.raw(input, buffer);
		return new OpenedFile(input, raw, DocumentInputs.isLarge(raw));
	}

	/** The texts in the file that was opened last: one, or each report of a document. @throws FileProblem it holds none; why, in words */
	List<LoadedText> load(OpenedFile file) throws FileProblem {
		Input input = file.input();
		Place of = place(input.folder());
		if (file.document() == null) {
			Decoder decoded = buffer.decode();
			return List.of(new LoadedText(input, of, new Source(input.path(), decoded.text()), decoded.encoding(), null));
		}
		return documents().read(file.document(), of).stream()
				.map(extract -> new LoadedText(input, of, new Source(input.path(), extract.text()), null, extract)).toList();
	}

	private DocumentInputs documents() {
		DocumentInputs known = documents;
		if (known == null)
			documents = known = new DocumentInputs(console.language(), formOfDocuments);
		return known;
	}

	/** Most files lie in the folder of the one before. */
	private Place place(String of) {
		Place known = place;
		if (known == null || !of.equals(folder)) {
			place = known = workspace.place(of);
			folder = of;
		}
		return known;
	}
}
