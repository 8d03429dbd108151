package report.dsl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import report.dsl.i18n.Language;
import report.dsl.ide.server.Connection;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Listener;
import report.dsl.workspace.Messages;

/**
 * The streams of a run. Results go to standard output as UTF-8 through one buffer, what is said about the run to standard
 * error. Remembers the gravest status. Safe for use by several threads.
 */
final class Console implements Listener {

	private static final int BUFFER = 1 << 16;

	private final PrintStream out;
	private final PrintStream err;
	private final InputStream in;
	private final byte[] buffer = new byte[BUFFER];
	private int filled;
	private boolean broken;
	private int status = Exit.OK;
	private Language language = Language.ZH;
	private Progress progress = Progress.NONE;

	Console(PrintStream out, PrintStream err, InputStream in) {
		this.out = out;
		this.err = err;
		this.in = in;
	}

	void speak(Language chosen) {
		language = chosen;
	}

	Language language() {
		return language;
	}

	synchronized int status() {
		return status;
	}

	/** The status of the run is at least this. */
	synchronized void status(int atLeast) {
		status = Math.max(status, atLeast);
	}

	/** Shows how far the work is, while it goes on. */
	void progress(Progress shown) {
		progress = shown;
	}

	void print(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		write(bytes, bytes.length);
	}

	synchronized void write(byte[] bytes, int length) {
		if (length > BUFFER - filled)
			drain();
		if (length >= BUFFER)
			out.write(bytes, 0, length);
		else {
			System.arraycopy(bytes, 0, buffer, filled, length);
			filled += length;
		}
	}

	private void drain() {
		if (filled == 0)
			return;
		progress.hide();
		out.write(buffer, 0, filled);
		filled = 0;
		broken |= out.checkError();
	}

	/** Whether standard output takes nothing more: its reader has gone, or the disk is full. */
	synchronized boolean broken() {
		return broken;
	}

	/** Writes out what is left. A standard output that could not be written is said and makes the run unusable. */
	synchronized void finish() {
		drain();
		out.flush();
		broken |= out.checkError();
		if (broken)
			complain(null, new UsageError("out.failed"), Exit.UNUSABLE);
		err.flush();
	}

	/** A sentence of the command line. */
	String message(String key, Object... arguments) {
		return Messages.of(Main.class, language).get(key, arguments);
	}

	@Override
	public void problem(String path, FileProblem problem) {
		complain(path, problem, Exit.UNUSABLE);
	}

	@Override
	public void note(FileProblem note) {
		line(note.in(language));
	}

	/** Says a sentence on standard error. */
	void say(String key, Object... arguments) {
		line(message(key, arguments));
	}

	/** Says what is wrong with a file. @param path null: with the run as a whole */
	void complain(String path, FileProblem problem, int atLeast) {
		status(atLeast);
		line("report: " + (path == null ? "" : path + ": ") + problem.in(language));
	}

	/** One line on standard error. */
	synchronized void line(String text) {
		progress.hide();
		byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
		err.write(bytes, 0, bytes.length);
		err.flush();
	}

	/** Writes over the line the cursor is on. */
	synchronized void overwrite(String text) {
		byte[] bytes = ("\r\u001b[K" + text).getBytes(StandardCharsets.UTF_8);
		err.write(bytes, 0, bytes.length);
		err.flush();
	}

	/** Serves an editor on standard input and output. @return whether it said goodbye */
	boolean serve(String version) {
		return Connection.serve(in, out, version);
	}

	/** Reads all of standard input. */
	void read(FileBytes buffer) throws FileProblem {
		try {
			buffer.fill(in);
		} catch (IOException e) {
			throw FileBytes.why(e);
		}
	}
}
