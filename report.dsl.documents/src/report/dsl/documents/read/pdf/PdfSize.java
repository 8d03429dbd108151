// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** How large the operators of a page are when they are unpacked: the library would hold all of them in memory. */
final class PdfSize {

	/** The operators of a page of text have some 100 kB. */
	private static final int LARGEST = 32 << 20;
	/** Nothing packs better than one to a thousand. */
	private static final int HARMLESS = LARGEST / 1100;

	private PdfSize() {
	}

	/** @throws Clock.Late it is too large */
	static void check(COSStream stream) {
		if (stream.getLength() < HARMLESS && !(stream.getFilters() instanceof COSArray filters && filters.size() > 1))
			return;
		long size = 0;
		byte[] buffer = new byte[1 << 16];
		try (InputStream raw = stream.createRawInputStream(); InputStream in = packed(stream) ? new InflaterInputStream(raw) : raw) {
			for (int n = in.read(buffer); n >= 0 && size <= LARGEST; n = in.read(buffer))
				size += n;
		} catch (IOException e) {
			// Damaged: it is unpacked as far as it goes, here and later.
		}
		if (size > LARGEST)
			throw new Clock.Late();
	}

	private static boolean packed(COSStream stream) {
		return COSName.FLATE_DECODE.equals(stream.getFilters())
				|| stream.getFilters() instanceof COSArray filters && filters.size() > 0
						&& COSName.FLATE_DECODE.equals(filters.getObject(0));
	}
}
