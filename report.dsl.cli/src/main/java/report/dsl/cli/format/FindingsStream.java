// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

import java.util.function.Consumer;

/** Puts the pieces of a format together in the order in which they come. Not for several threads. */
public final class FindingsStream {

	private final FindingsFormat format;
	private final Consumer<byte[]> out;
	private boolean empty = true;

	/** @param out takes the bytes of the output, part by part */
	public FindingsStream(FindingsFormat format, Consumer<byte[]> out) {
		this.format = format;
		this.out = out;
	}

	public void begin() {
		put(format.head());
	}

	/** @param bytes what {@link FindingsFormat#file} or {@link FindingsFormat#failed} made */
	public void append(byte[] bytes) {
		if (bytes.length == 0)
			return;
		if (!empty)
			put(format.separator());
		empty = false;
		put(bytes);
	}

	public void end(CheckSummary summary) {
		put(format.tail(summary, empty));
	}

	private void put(byte[] bytes) {
		if (bytes.length > 0)
			out.accept(bytes);
	}
}
