package report.dsl.documents.align.draft;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.i18n.Language;
import report.dsl.text.ImportComment;

/** Remarks as comments of the report language. */
final class Comments {

	private Comments() {
	}

	static String line(Remark remark, Language language) {
		ImportComment.Kind kind = ImportComment.Kind.valueOf(remark.kind().name());
		return new ImportComment(kind, place(remark.spot()), remark.confidence(), remark.message().in(language)).line(language == Language.ZH);
	}

	/** Line and column, with the page in front where there are pages. */
	private static String place(SourcePlace spot) {
		String place = spot.line() + ":" + spot.column();
		return spot.page() > 0 ? spot.page() + ":" + place : place;
	}
}
