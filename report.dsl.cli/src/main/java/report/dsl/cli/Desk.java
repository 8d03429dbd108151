package report.dsl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import report.dsl.documents.Extract;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.source.RawDocument;
import report.dsl.form.Form;
import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Reading;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;
import report.dsl.workspace.Decoder;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;
import report.dsl.workspace.NeighboursOnDisk;
import report.dsl.workspace.Place;
import report.dsl.workspace.RelatedReports;
import report.dsl.workspace.Workspace;

/** Where one thread reads and checks reports, one after another, with buffers that are used again. */
final class Desk {

	/**
	 * The text of a report.
	 *
	 * @param encoding null for UTF-8
	 * @param extract  null when the file is the report itself
	 */
	record Opened(Input input, Place place, Source source, String encoding, Extract extract) {

		/** Path below an output folder, without ending: that of the file, and which one of its reports it is. */
		String output() {
			return extract == null ? input.output() : input.output() + extract.suffix();
		}

		/** Where something stands in the document; null when the file is the report itself. */
		IntFunction<SourcePlace> spots() {
			return extract == null ? null : extract.spots();
		}
	}

	/** A report with what the rules say of it. */
	record Read(Opened file, Reading reading, List<Finding> findings) {
	}

	/** Files larger than this are worked on one at a time, so that memory suffices. */
	private static final int LARGE = 1 << 20;
	private static final Object TURN = new Object();

	private final Workspace workspace;
	private final RelatedReports others;
	private final Console console;
	private final String formOfDocuments;
	private DocumentInputs originals;
	private final FileBytes buffer = new FileBytes();
	private String folder;
	private Place place;
	private Form form;
	private boolean looksBack;

	/** @param form that documents are written on; null: the one that they show */
	Desk(Workspace workspace, RelatedReports others, String form, Console console) {
		this.formOfDocuments = form;
		this.workspace = workspace;
		this.others = others;
		this.console = console;
	}

	/** What is done with an opened file. */
	interface Task<R> {
		R run(Opened file) throws FileProblem;
	}

	/** Opens a file and works on each report in it; on a large one while no other thread does. */
	<R> List<R> with(Input input, Task<R> task) throws FileProblem {
		if (!input.isReport() && !input.isForm() && DocumentInputs.isDocument(input.name()))
			return withDocument(input, task);
		read(input);
		if (buffer.length() > LARGE)
			synchronized (TURN) {
				return List.of(task.run(open(input)));
			}
		return List.of(task.run(open(input)));
	}

	private <R> List<R> withDocument(Input input, Task<R> task) throws FileProblem {
		if (originals == null)
			originals = new DocumentInputs(console.language(), formOfDocuments);
		if (input.origin() == Input.Origin.STANDARD)
			console.read(buffer);
		RawDocument raw = DocumentInputs.raw(input, buffer);
		if (DocumentInputs.isLarge(raw))
			synchronized (TURN) {
				return each(input, raw, task);
			}
		return each(input, raw, task);
	}

	private <R> List<R> each(Input input, RawDocument raw, Task<R> task) throws FileProblem {
		List<R> results = new ArrayList<>();
		Place of = place(input.folder());
		for (Extract extract : originals.read(raw, of))
			results.add(task.run(new Opened(input, of, new Source(input.path(), extract.text()), null, extract)));
		return results;
	}

	private void read(Input input) throws FileProblem {
		switch (input.origin()) {
		case STANDARD -> console.read(buffer);
		case FOUND -> buffer.readRegular(input.path());
		case NAMED -> buffer.read(input.path());
		}
	}

	private Opened open(Input input) throws FileProblem {
		Decoder decoded = buffer.decode();
		return new Opened(input, place(input.folder()), new Source(input.path(), decoded.text()), decoded.encoding(), null);
	}

	private Place place(String of) {
		if (!of.equals(folder)) {
			place = workspace.place(of);
			folder = of;
		}
		return place;
	}

	/** Reads a report and applies all rules. */
	Read read(Opened file) {
		return read(file, file.source(), file.encoding());
	}

	/** The same for another state of the text. */
	Read read(Opened file, Source source, String encoding) {
		Sheet sheet = ReportReader.read(source, file.place().forms());
		if (sheet.form() != form) {
			form = sheet.form();
			looksBack = RelatedReports.looksBack(form);
		}
		Reading reading = new Reading(sheet, new NeighboursOnDisk(others, file.input(), file.place(), sheet, encoding, buffer, looksBack), Catalogue.RULES);
		return new Read(file, reading, Checker.check(reading, file.place().settings().settings()));
	}
}
