// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.Alignment;
import report.dsl.documents.align.ReportDraft;
import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.source.RawDocument;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.i18n.Language;
import report.dsl.workspace.FileProblem;

/** Makes reports of documents, of whatever kind. For several threads. */
public final class Extracts {

	/** No document takes a tenth of this, unless it is made to. */
	private static final Deadline DEADLINE = new Deadline(30);

	private Extracts() {
	}

	/** The same forms without all but one; null when that is none of them. */
	public static @Nullable Forms only(String name, Forms forms) {
		Form only = forms.form(name);
		return only == null ? null : new Forms() {

			@Override
			public @Nullable Form form(@Nullable String other) {
				return only.name().equals(other) ? only : null;
			}

			@Override
			public List<String> names() {
				return List.of(only.name());
			}
		};
	}

	/**
	 * The reports that a document holds, in its order; at least one.
	 *
	 * @param forms    from which the form is chosen that the document is written on
	 * @param language of the comments that say what the import did
	 * @throws FileProblem it cannot be read, takes too long, or holds no report; why, in words
	 */
	public static List<Extract> of(RawDocument raw, Forms forms, Language language, Deadline.Pulse pulse) throws FileProblem {
		return DEADLINE.call(() -> extracts(raw, forms, language), pulse);
	}

	private static List<Extract> extracts(RawDocument raw, Forms forms, Language language) throws FileProblem {
		if (NormalisedJson.isJson(raw.name())) {
			NormalisedJson json = NormalisedJson.read(raw, forms, language);
			return List.of(Extract.ofData(json.text(), json.remarks(), json.spots(), language));
		}
		SourceDocument document = Documents.read(raw);
		List<Extract> extracts = new ArrayList<>();
		Alignment alignment = Alignment.of(document, forms, language);
		for (ReportDraft draft : alignment.drafts())
			extracts.add(new Extract(draft.text(), draft.remarks(), draft::spot, extracts.size() + 1, draft::trace));
		if (extracts.isEmpty())
			throw none(document, alignment.lack());
		return extracts;
	}

	private static UnreadableDocument none(SourceDocument document, Alignment.Lack lack) {
		if (isRunTogether(document, lack.titles()))
			return new UnreadableDocument("document.joined");
		return new UnreadableDocument("document.none", lack.form().name(), lack.labels(), String.join("”“", lack.titles()));
	}

	/** Whether titles that were not found as lines stand within one: without line breaks no figure can be told from the next. */
	private static boolean isRunTogether(SourceDocument document, List<String> titles) {
		for (Block block : document.blocks())
			if (block instanceof Paragraph paragraph && titles.stream().filter(paragraph.text()::contains).count() > 1)
				return true;
		return false;
	}
}
