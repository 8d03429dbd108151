package report.dsl.cli;

import java.util.List;

import report.dsl.files.Decoder;
import report.dsl.files.FileBytes;
import report.dsl.files.Input;
import report.dsl.files.Others;
import report.dsl.files.Place;
import report.dsl.files.Problem;
import report.dsl.files.Surroundings;
import report.dsl.files.Workspace;
import report.dsl.form.Form;
import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Reading;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/** Where one thread reads and checks reports, one after another, with buffers that are used again. */
final class Desk {

	/** The text of a file. @param encoding null for UTF-8 */
	record Opened(Input input, Place place, Source source, String encoding) {
	}

	/** A report with what the rules say of it. */
	record Read(Opened file, Reading reading, List<Finding> findings) {
	}

	/** Files larger than this are worked on one at a time, so that memory suffices. */
	private static final int LARGE = 1 << 20;
	private static final Object TURN = new Object();

	private final Workspace workspace;
	private final Others others;
	private final Console console;
	private final FileBytes buffer = new FileBytes();
	private String folder;
	private Place place;
	private Form form;
	private boolean looksBack;

	Desk(Workspace workspace, Others others, Console console) {
		this.workspace = workspace;
		this.others = others;
		this.console = console;
	}

	/** What is done with an opened file. */
	interface Task<R> {
		R run(Opened file) throws Problem;
	}

	/** Opens a file and works on it; on a large one while no other thread does. */
	<R> R with(Input input, Task<R> task) throws Problem {
		read(input);
		if (buffer.length() > LARGE)
			synchronized (TURN) {
				return task.run(open(input));
			}
		return task.run(open(input));
	}

	private void read(Input input) throws Problem {
		if (input.origin() == Input.Origin.STANDARD)
			console.read(buffer);
		else {
			if (input.origin() == Input.Origin.FOUND)
				buffer.readRegular(input.path());
			else
				buffer.read(input.path());
		}
	}

	private Opened open(Input input) throws Problem {
		Decoder decoded = buffer.decode();
		return new Opened(input, place(input.folder()), new Source(input.path(), decoded.text()), decoded.encoding());
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
			looksBack = Others.looksBack(form);
		}
		Reading reading = new Reading(sheet, new Surroundings(others, file.input(), file.place(), sheet, encoding, buffer, looksBack));
		return new Read(file, reading, Checker.check(reading, file.place().settings().settings()));
	}
}
