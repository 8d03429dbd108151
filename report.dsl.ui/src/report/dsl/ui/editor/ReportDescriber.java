// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;

import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;
import org.jspecify.annotations.Nullable;

import report.dsl.workspace.Decoder;
import report.dsl.workspace.FileProblem;

/** Tells Eclipse how a file is encoded, by the same reading of its bytes as everywhere, so that an editor shows and saves it right. */
public final class ReportDescriber implements ITextContentDescriber {

	private static final QualifiedName[] SUPPORTED = { IContentDescription.CHARSET, IContentDescription.BYTE_ORDER_MARK };
	/** Longer files are taken to be as their beginning is. */
	private static final int MOST = 1 << 20;

	@Override
	public int describe(InputStream contents, @Nullable IContentDescription description) throws IOException {
		if (description == null)
			return INDETERMINATE;
		byte[] bytes = contents.readNBytes(MOST);
		byte[] mark = mark(bytes);
		if (mark != null && description.isRequested(IContentDescription.BYTE_ORDER_MARK))
			description.setProperty(IContentDescription.BYTE_ORDER_MARK, mark);
		if (description.isRequested(IContentDescription.CHARSET))
			charset(bytes, mark, description);
		return INDETERMINATE;
	}

	private static void charset(byte[] bytes, byte @Nullable [] mark, IContentDescription description) {
		if (mark == IContentDescription.BOM_UTF_16BE || mark == IContentDescription.BOM_UTF_16LE) {
			description.setProperty(IContentDescription.CHARSET, "UTF-16");
			return;
		}
		try {
			int whole = bytes.length < MOST ? bytes.length : lastLineEnd(bytes);
			String encoding = Decoder.decode(bytes, whole).encoding();
			description.setProperty(IContentDescription.CHARSET, encoding == null ? "UTF-8" : encoding);
		} catch (FileProblem e) {
			// it is no text: the editor shows what it can, and a marker says why
		}
	}

	private static int lastLineEnd(byte[] bytes) {
		int end = bytes.length;
		while (end > 0 && bytes[end - 1] != '\n')
			end--;
		return end;
	}

	private static byte @Nullable [] mark(byte[] bytes) {
		for (byte[] mark : new byte[][] { IContentDescription.BOM_UTF_8, IContentDescription.BOM_UTF_16BE,
				IContentDescription.BOM_UTF_16LE })
			if (bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length))
				return mark;
		return null;
	}

	/** Says nothing of characters that are to be written: they are written as the file was read. */
	@Override
	public int describe(Reader contents, @Nullable IContentDescription description) {
		return INDETERMINATE;
	}

	@Override
	public QualifiedName[] getSupportedOptions() {
		return SUPPORTED.clone();
	}
}
