package report.dsl.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import report.dsl.align.Alignment;
import report.dsl.align.Draft;
import report.dsl.document.Document;
import report.dsl.document.Spot;
import report.dsl.documents.Documents;
import report.dsl.documents.NormalisedJson;
import report.dsl.documents.Raw;
import report.dsl.files.FileBytes;
import report.dsl.files.Input;
import report.dsl.files.Place;
import report.dsl.files.Problem;
import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.rules.Language;

/** Makes reports of the documents of a run. Not touched by a run without documents. For one thread. */
final class Originals {

	/** No document takes a tenth of this, unless it is made to. */
	private static final int SECONDS = 30;
	/** Documents larger than this are worked on one at a time, so that memory suffices. */
	private static final long LARGE = 8 << 20;
	private static final Set<String> PLAIN = Set.of(".txt", ".md", ".json", ".csv", ".tsv");

	static {
		// Libraries that draw look for a screen, and those that log for somewhere to log to; what they would say is for their developers.
		System.setProperty("java.awt.headless", "true");
		System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
		System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
		System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
		System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
		System.setProperty("log4j2.StatusLogger.level", "OFF");
		System.setProperty("xr.util-logging.loggingEnabled", "false");
	}

	private final Language language;
	private final String form;
	private final Deadline deadline = new Deadline(SECONDS);

	/** @param form name of the form that every document is taken to be written on; null: each on the one that it shows */
	Originals(Language language, String form) {
		this.language = language;
		this.form = form;
	}

	/** Makes sure that the libraries are silent and have no screen, before any of them is touched. */
	static void prepare() {
		// done above, once
	}

	/** Whether a file is made into a report before anything else is done with it. */
	static boolean isDocument(String name) {
		return Documents.isDocument(name) || NormalisedJson.isJson(name);
	}

	/** Whether a document that nobody named is worth a word: notes and data of all kinds lie about as text. */
	static boolean isLikelyReport(String name) {
		return isDocument(name) && !PLAIN.contains(name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT));
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
	static boolean isLarge(Raw raw) throws Problem {
		return raw.size() > LARGE;
	}

	/** What lies behind an input. @param buffer has been filled with standard input, if that is what it is */
	static Raw raw(Input input, FileBytes buffer) throws Problem {
		if (input.origin() == Input.Origin.STANDARD)
			return Raw.of(input.name(), buffer.copy());
		if (input.origin() == Input.Origin.FOUND)
			FileBytes.requireRegular(input.path());
		return Raw.of(Path.of(input.path()));
	}

	/** @throws Problem it cannot be read, takes too long, or holds no report; why, in words */
	List<Extract> read(Raw raw, Place place) throws Problem {
		Forms forms = forms(place.forms());
		return deadline.call(() -> extracts(raw, forms));
	}

	private List<Extract> extracts(Raw raw, Forms forms) throws Problem {
		if (NormalisedJson.isJson(raw.name()))
			return List.of(new Extract(NormalisedJson.text(raw, forms), List.of(), offset -> Spot.START, 1));
		Document document = Documents.read(raw);
		List<Extract> extracts = new ArrayList<>();
		for (Draft draft : Alignment.drafts(document, forms, language))
			extracts.add(new Extract(draft.text(), draft.remarks(), draft::spot, extracts.size() + 1));
		if (extracts.isEmpty())
			throw none(Alignment.lack(document, forms));
		return extracts;
	}

	private static Complaint none(Alignment.Lack lack) {
		return new Complaint("import.none", lack.form().name(), lack.labels(), String.join("”“", lack.titles()));
	}

	private Forms forms(Forms all) throws Problem {
		if (form == null)
			return all;
		Form only = all.form(form);
		if (only == null)
			throw new Complaint("new.form", form, String.join(", ", all.names()));
		return new Forms() {

			@Override
			public Form form(String name) {
				return name.equals(only.name()) ? only : null;
			}

			@Override
			public List<String> names() {
				return List.of(only.name());
			}
		};
	}
}
