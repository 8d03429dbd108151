// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.imports;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;
import report.dsl.text.ImportComment;
import report.dsl.text.RemarkKind;

/** What an import says of itself in comments, until somebody has looked at it and deletes the comment. */
abstract class ImportRule extends Rule {

	private static final Text REMOVE = new Text("已对照原件，删去这条注释", "I have compared it with the original: delete this comment");

	private final RemarkKind kind;
	private final Text found;
	private final int harmless;

	/**
	 * @param found    message with the words of the comment
	 * @param harmless with at least this confidence, in percent, it is only information
	 */
	ImportRule(String id, Severity severity, RemarkKind kind, Text found, int harmless) {
		super(id, severity);
		this.kind = kind;
		this.found = found;
		this.harmless = harmless;
	}

	@Override
	public final void check(Reading reading, Findings findings) {
		for (ImportComment.At comment : reading.imports())
			if (comment.kind() == kind && !inNarrative(reading.sheet(), comment.start()))
				report(reading.sheet().source(), comment.start(), findings);
	}

	private static boolean inNarrative(Sheet sheet, int at) {
		for (Chapter chapter : sheet.chapters())
			for (Paragraph paragraph : chapter.paragraphs())
				if (paragraph.region().contains(at))
					return true;
		return false;
	}

	private void report(Source source, int at, Findings findings) {
		Region line = new Region(at, LineEdits.of(source, Region.at(at)).end());
		String words = source.text().substring(ImportComment.words(source.text(), at, line.end()), line.end()).strip();
		Severity severity = ImportComment.confidence(source.text(), at, line.end()) >= harmless ? Severity.INFO : severity();
		findings.add(this, severity, line, whole(words), null, () -> List.of(Fix.proposal(REMOVE, LineEdits.remove(source, line))));
	}

	/** All of the words: what was left out is said nowhere else. */
	private Text whole(String words) {
		return new Text(found.zh().replace("{0}", words), found.en().replace("{0}", words));
	}
}
