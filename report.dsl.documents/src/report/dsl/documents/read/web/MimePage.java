// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.source.UnreadableDocument;

/**
 * The page within a file that holds a page with its pictures (MHTML), as browsers and word processors save it.
 *
 * @param bytes   of the first part that is HTML
 * @param charset that the part states
 */
record MimePage(byte[] bytes, @Nullable String charset) {

	private static final String[] BEGINNINGS = { "mime-version:", "content-type: multipart/", "from:", "subject:" };
	/** Parts within parts deeper than this are no page. */
	private static final int DEEPEST = 20;
	private static final int LARGEST = 32 << 20;
	private static final int HEAD = 4096;

	static boolean is(byte[] file) {
		String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
		for (String beginning : BEGINNINGS)
			if (head.startsWith(beginning))
				return head.contains("mime-version:") || head.startsWith("content-type:");
		return false;
	}

	/** @throws UnreadableDocument no part of the file is a page */
	static MimePage of(byte[] file) throws UnreadableDocument {
		MimeTokenStream stream = new MimeTokenStream(
				MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(10_000).build());
		stream.parse(new ByteArrayInputStream(file));
		int depth = 0;
		try {
			for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM && depth < DEEPEST; state = stream.next()) {
				depth += state == EntityState.T_START_MULTIPART ? 1 : state == EntityState.T_END_MULTIPART ? -1 : 0;
				if (state == EntityState.T_BODY && stream.getBodyDescriptor().getMimeType().contains("html"))
					return new MimePage(stream.getDecodedInputStream().readNBytes(LARGEST), stream.getBodyDescriptor().getCharset());
			}
		} catch (IOException | MimeException e) {
			throw new UnreadableDocument("web.mime");
		}
		throw new UnreadableDocument("web.mime");
	}
}
