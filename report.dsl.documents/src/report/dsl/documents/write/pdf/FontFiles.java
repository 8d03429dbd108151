// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.write.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Reads files of fonts; the bytes of those that were used are kept, because one report is seldom alone. */
final class FontFiles {

	/** Larger files are no fonts, or none for a report. */
	private static final long MOST_BYTES = 100L << 20;

	/** A file as it was when it was read. */
	private record Version(Path file, long bytes, FileTime time) {
	}

	private static final Map<Version, byte[]> READ = new ConcurrentHashMap<>();
	private static final Map<String, byte[]> SHIPPED = new ConcurrentHashMap<>();

	private FontFiles() {
	}

	/** One of the fonts that come along. */
	static TrueTypeFont shipped(String name) throws IOException {
		byte[] bytes = SHIPPED.get(name);
		if (bytes == null)
			try (InputStream in = FontFiles.class.getResourceAsStream("fonts/" + name)) {
				bytes = in.readAllBytes();
				SHIPPED.put(name, bytes);
			}
		return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
	}

	/**
	 * Of a collection the first font.
	 *
	 * @throws IOException when the file cannot be read, is no font or one that a PDF cannot hold: it needs outlines of TrueType and the
	 *                     permission to be embedded
	 */
	static TrueTypeFont open(Path file) throws IOException {
		Version version = new Version(file, Files.size(file), Files.getLastModifiedTime(file));
		if (version.bytes > MOST_BYTES)
			throw new IOException(file.toString());
		byte[] bytes = READ.get(version);
		if (bytes == null)
			bytes = Files.readAllBytes(file);
		TrueTypeFont font = parse(bytes);
		if (font instanceof OpenTypeFont open && open.isPostScript() || font.getGlyph() == null || !isPermitted(font)) {
			font.close();
			throw new IOException(file.toString());
		}
		READ.put(version, bytes);
		return font;
	}

	private static TrueTypeFont parse(byte[] bytes) throws IOException {
		String kind = bytes.length < 4 ? "" : new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
		if (kind.equals("OTTO"))
			return new OTFParser().parse(new RandomAccessReadBuffer(bytes));
		if (!kind.equals("ttcf"))
			return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
		TrueTypeFont[] first = new TrueTypeFont[1];
		new TrueTypeCollection(new ByteArrayInputStream(bytes)).processAllFonts(font -> {
			if (first[0] == null)
				first[0] = font;
		});
		return first[0];
	}

	/** As the font's maker says in its table OS/2: bit 1 forbids embedding, bit 8 subsets. */
	private static boolean isPermitted(TrueTypeFont font) throws IOException {
		int type = font.getOS2Windows() == null ? 0 : font.getOS2Windows().getFsType();
		return (type & 0x000F) != 0x0002 && (type & 0x0100) == 0;
	}
}
