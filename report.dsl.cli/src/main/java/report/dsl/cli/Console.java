// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Language;
import report.dsl.ide.server.Connection;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Listener;
import report.dsl.workspace.Messages;

/**
 * The streams of a run. Results go to standard output as UTF-8 through one buffer, messages about the run to standard
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

	/** Messages are in this language from now on. */
	void useLanguage(Language chosen) {
		language = chosen;
	}

	Language language() {
		return language;
	}

	synchronized int status() {
		return status;
	}

	/** The status of the run is at least this. */
	synchronized void raiseStatus(int atLeast) {
		status = Math.max(status, atLeast);
	}

	/** The line that shows how far the work is gives way to what is written. */
	void showProgress(Progress shown) {
		progress = shown;
	}

	/** Writes a text to standard output. */
	void print(String text) {
		write(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes to standard output. */
	synchronized void write(byte[] bytes) {
		if (bytes.length > BUFFER - filled)
			drain();
		if (bytes.length >= BUFFER)
			out.write(bytes, 0, bytes.length);
		else {
			System.arraycopy(bytes, 0, buffer, filled, bytes.length);
			filled += bytes.length;
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
	synchronized boolean isBroken() {
		return broken;
	}

	/** Writes out what is left. If standard output could not be written, that is reported and the run counts as unusable. */
	synchronized void finish() {
		drain();
		out.flush();
		broken |= out.checkError();
		if (broken)
			reportProblem(null, new UsageError("out.failed"), Exit.UNUSABLE);
		err.flush();
	}

	/** A sentence of the command line. */
	String message(String key, Object... arguments) {
		return Messages.of(Main.class, language).get(key, arguments);
	}

	@Override
	public void reportProblem(@Nullable String path, FileProblem problem) {
		reportProblem(path, problem, Exit.UNUSABLE);
	}

	@Override
	public void reportNote(FileProblem note) {
		printError(note.in(language));
	}

	/** Writes a sentence of the command line to standard error. */
	void printMessage(String key, Object... arguments) {
		printError(message(key, arguments));
	}

	/** Says what is wrong with a file. @param path null when it is the run as a whole */
	void reportProblem(@Nullable String path, FileProblem problem, int atLeast) {
		raiseStatus(atLeast);
		printError("report: " + (path == null ? "" : path + ": ") + problem.in(language));
	}

	/**
	 * Says why the work on a file, or the run, was given up. A fault of the program is told in a line, what and where, for whoever mends
	 * it; with {@code REPORT_DEBUG=1} in the environment the stack trace follows.
	 *
	 * @param path null when it is the run
	 * @return the reason in the language of the user
	 */
	String reportFailure(@Nullable String path, Throwable cause) {
		FileProblem problem = switch (cause) {
		case FileProblem known -> known;
		case OutOfMemoryError full -> new UsageError("file.memory");
		default -> new UsageError("failure", cause, cause.getStackTrace().length == 0 ? "?" : cause.getStackTrace()[0]);
		};
		boolean fault = !(cause instanceof FileProblem || cause instanceof OutOfMemoryError);
		reportProblem(path, problem, fault ? Exit.FAILURE : Exit.UNUSABLE);
		if (fault && "1".equals(System.getenv("REPORT_DEBUG")))
			printError(stackTrace(cause));
		return problem.in(language);
	}

	private static String stackTrace(Throwable cause) {
		StringWriter text = new StringWriter();
		cause.printStackTrace(new PrintWriter(text));
		return text.toString().stripTrailing();
	}

	/** Writes a line to standard error. */
	synchronized void printError(String text) {
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

	/** Serves an editor on standard input and output. @param whenQuiet as in {@link Connection#serve} @return whether it said goodbye */
	boolean serve(String version, Runnable whenQuiet) {
		return Connection.serve(in, out, version, whenQuiet);
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
