// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.web.PageText;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.i18n.Text;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;
import report.dsl.workspace.Decoder;
import report.dsl.workspace.FileProblem;

/**
 * A text of unknown encoding.
 *
 * @param remarks what could not be read of it
 */
public record PlainText(String text, List<Remark> remarks) {

	/** Of so many characters one may be damaged; a file with more of them is no text. */
	private static final int DAMAGED = 50;
	private static final Text LOST = new Text("{0} 个字符的编码已损坏，读成了“�”，请对照原文",
			"{0} characters are damaged and were replaced by “�”; compare with the original");

	/** @throws FileProblem it is no text */
	public static PlainText of(byte[] bytes) throws FileProblem {
		try {
			return new PlainText(Decoder.decode(bytes, bytes.length).text(), List.of());
		} catch (FileProblem strict) {
			PageText lenient = lenient(bytes);
			if (lenient == null || lenient.source().chars().anyMatch(c -> c < '\t') || lenient.lost() > lenient.source().length() / DAMAGED)
				throw strict;
			List<Remark> remarks = lenient.lost() == 0
					? List.of()
					: List.of(new Remark(RemarkKind.DOUBTFUL, Confidence.AMBIGUOUS,
							LOST.with(lenient.lost()), SourcePlace.START));
			return new PlainText(lenient.source(), remarks);
		}
	}

	private static @Nullable PageText lenient(byte[] bytes) {
		try {
			return PageText.of(bytes, null);
		} catch (UnreadableDocument e) {
			return null;
		}
	}
}
