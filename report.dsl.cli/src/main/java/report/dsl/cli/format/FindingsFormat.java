// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

/**
 * A way to print the findings of {@code report check}. The output is the head, a piece for each file, with separators between
 * them, and the tail (see {@link FindingsStream}). A piece depends on its file alone, so several threads may make them; nothing
 * is kept from one file to the next.
 */
public interface FindingsFormat {

	/** Rule id under which formats that know nothing but findings show a file that cannot be read. */
	String UNREADABLE = "input/unreadable";

	byte[] NOTHING = {};

	default byte[] head() {
		return NOTHING;
	}

	/** The findings of a file; may be empty. */
	byte[] file(CheckedFile file);

	/** A file that could not be read, and why; may be empty. */
	byte[] failed(String path, String message);

	/** What stands between two pieces that are not empty. */
	default byte[] separator() {
		return NOTHING;
	}

	/** @param empty no piece, or only empty ones, stand between head and tail */
	default byte[] tail(CheckSummary summary, boolean empty) {
		return NOTHING;
	}
}
