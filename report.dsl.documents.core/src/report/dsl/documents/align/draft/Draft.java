// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.List;

import report.dsl.documents.align.cells.CopyCells;
import report.dsl.documents.align.cells.FilledCells;
import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.form.Form;
import report.dsl.i18n.Language;

/**
 * A report that was made of a document, with everything that it was made of.
 *
 * @param copies   of the report in the document
 * @param taken    position of the copy that was taken, the most complete one
 * @param parts    its sections as they are written
 * @param remarks  in the order of the document
 * @param language of the comments
 * @param text     the report; each remark is a comment at its place
 */
public record Draft(Form form, List<CopyCells> copies, int taken, FrontFields head, List<DraftPart> parts, List<Remark> remarks,
		Language language, String text) {

	public Draft {
		copies = List.copyOf(copies);
		parts = List.copyOf(parts);
		remarks = List.copyOf(remarks);
	}

	/** @param copies at least one. @param apart what the file states and remarks apart from its text */
	public static Draft of(Form form, List<CopyCells> copies, SourceDocument apart, Language language) {
		return new DraftBuilder(form, copies).draft(apart, language);
	}

	/** Those of the copy that was taken. */
	public FilledCells cells() {
		return copies.get(taken).cells();
	}
}
