// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import report.dsl.documents.blocks.Remark;
import report.dsl.i18n.Language;
import report.dsl.text.ImportComment;

/** Remarks as comments of the report language. */
final class Comments {

	private Comments() {
	}

	static String line(Remark remark, Language language) {
		return new ImportComment(remark.kind(), remark.spot().text(), remark.confidence(), remark.message().in(language))
				.line(language == Language.ZH);
	}
}
