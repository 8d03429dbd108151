// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;

import com.google.gson.JsonObject;

/** Messages with their headers on a pair of streams; also what is no message. */
final class Wire {

	private final InputStream in;
	private final OutputStream out;

	Wire(InputStream in, OutputStream out) {
		this.in = in;
		this.out = out;
	}

	void send(JsonObject message) throws IOException {
		send(message.toString());
	}

	/** Sends a body with the right length. */
	void send(String body) throws IOException {
		byte[] bytes = body.getBytes(UTF_8);
		raw("Content-Length: " + bytes.length + "\r\n\r\n", bytes);
	}

	/** Sends anything. */
	synchronized void raw(String head, byte... body) throws IOException {
		byte[] start = head.getBytes(UTF_8);
		byte[] all = new byte[start.length + body.length];
		System.arraycopy(start, 0, all, 0, start.length);
		System.arraycopy(body, 0, all, start.length, body.length);
		out.write(all);
		out.flush();
	}

	/** @return null at the end of the stream. @throws IOException what came is no message */
	JsonObject receive() throws IOException {
		int length = -1;
		for (String line = line(); line == null || !line.isEmpty(); line = line()) {
			if (line == null)
				return null;
			int colon = line.indexOf(':');
			if (colon < 0)
				throw new IOException("no header: " + line);
			if (line.substring(0, colon).toLowerCase(Locale.ROOT).equals("content-length"))
				length = Integer.parseInt(line.substring(colon + 1).strip());
		}
		if (length < 0)
			throw new IOException("a message without a length");
		byte[] body = in.readNBytes(length);
		if (body.length < length)
			throw new EOFException();
		return Json.parse(new String(body, UTF_8));
	}

	private String line() throws IOException {
		byte[] line = new byte[200];
		int length = 0;
		for (int c = in.read(); c >= 0; c = in.read()) {
			if (c == '\n' && length > 0 && line[length - 1] == '\r')
				return new String(line, 0, length - 1, US_ASCII);
			line[length++] = (byte) c;
		}
		return null;
	}
}
