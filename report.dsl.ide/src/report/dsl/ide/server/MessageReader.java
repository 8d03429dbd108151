// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Takes the bodies of messages off a stream. What is no message is skipped up to the next header that can be read: a client
 * that sends nonsense gets a message and is still served, and a length that is only announced costs no memory.
 */
final class MessageReader {

	/** Larger than any text that an editor opens, escaped in the most wasteful way. */
	private static final int LIMIT = 160 << 20;
	private static final int LINE_LIMIT = 8192;
	private static final String LENGTH = "content-length:";

	private final InputStream in;
	private byte[] line = new byte[128];

	MessageReader(InputStream in) {
		this.in = in;
	}

	/**
	 * Reads until the stream ends.
	 *
	 * @param bodies   takes each message
	 * @param nonsense called with what could not be read; arguments of the message {@code protocol}
	 */
	void run(Consumer<String> bodies, Consumer<Object> nonsense) throws IOException {
		for (;;) {
			int length = header(nonsense);
			if (length < 0)
				return;
			if (length > LIMIT) {
				nonsense.accept(length);
				in.skipNBytes(length);
				continue;
			}
			byte[] body = in.readNBytes(length);
			if (body.length < length)
				return;
			bodies.accept(new String(body, StandardCharsets.UTF_8));
		}
	}

	/** @return the length of the body behind the next header that says one; -1 at the end of the stream */
	private int header(Consumer<Object> nonsense) throws IOException {
		int length = -1;
		for (String text = line(); text != null; text = line()) {
			if (!text.isEmpty())
				length = Math.max(length, length(text, nonsense));
			else if (length >= 0)
				return length;
		}
		return -1;
	}

	/** Behind a body whose length was wrong the header does not begin its line. @return -1 when the line states none */
	private static int length(String line, Consumer<Object> nonsense) {
		String lower = line.toLowerCase(Locale.ROOT);
		int at = lower.lastIndexOf(LENGTH);
		if (at > 0 || at < 0 && lower.indexOf(':') < 0)
			nonsense.accept(line.substring(0, Math.min(60, line.length())));
		if (at < 0)
			return -1;
		try {
			return Math.max(-1, Integer.parseInt(lower.substring(at + LENGTH.length()).strip()));
		} catch (NumberFormatException e) {
			nonsense.accept(line);
			return -1;
		}
	}

	/** @return the next line without its end; of a very long one the end of it; null when the stream ends before */
	private @Nullable String line() throws IOException {
		int length = 0;
		for (int c = in.read(); c >= 0; c = in.read()) {
			if (c == '\n')
				return new String(line, 0, length > 0 && line[length - 1] == '\r' ? length - 1 : length, StandardCharsets.ISO_8859_1);
			if (length == LINE_LIMIT) {
				System.arraycopy(line, LINE_LIMIT / 2, line, 0, LINE_LIMIT / 2);
				length = LINE_LIMIT / 2;
			}
			if (length == line.length)
				line = Arrays.copyOf(line, 2 * length);
			line[length++] = (byte) c;
		}
		return null;
	}
}
