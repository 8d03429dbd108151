// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.draft;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written;
import report.dsl.text.ReportReader;

/** Where in the document stands what stands at a place of the text that was made of it. */
public final class SourcePlaces {

	private final TreeMap<Integer, SourcePlace> byOffset = new TreeMap<>();

	private SourcePlaces(Draft draft) {
		byOffset.put(0, SourcePlace.START);
		Sheet sheet = ReportReader.read(new Source("", draft.text()), draft.form());
		for (Field field : Field.values())
			if (sheet.field(field) != null)
				put(sheet.stated(field).key().start(), draft.head().spots().get(field));
		for (int i = 0; i < Math.min(sheet.chapters().size(), draft.parts().size()); i++)
			chapter(sheet.chapters().get(i), draft.parts().get(i));
		for (Written.Line line : sheet.lines())
			put(line.line().start(), draft.cells().rows().get(line.row()));
		for (int cell = 0; cell < draft.form().cellCount(); cell++)
			if (sheet.isWritten(cell))
				put(sheet.start(cell), draft.cells().spot(cell));
		comments(draft);
	}

	public static SourcePlaces of(Draft draft) {
		return new SourcePlaces(draft);
	}

	private void put(int offset, @Nullable SourcePlace spot) {
		if (spot != null)
			byOffset.put(offset, spot);
	}

	private void chapter(Written.Chapter chapter, DraftPart part) {
		put(chapter.whole().start(), part.title());
		for (int i = 0; i < Math.min(part.paragraphs().size(), chapter.paragraphs().size()); i++)
			put(chapter.paragraphs().get(i).region().start(), part.paragraphs().get(i));
	}

	private void comments(Draft draft) {
		Map<String, Queue<SourcePlace>> lines = new HashMap<>();
		for (Remark remark : draft.remarks())
			lines.computeIfAbsent(Comments.line(remark, draft.language()), key -> new ArrayDeque<>()).add(remark.spot());
		String text = draft.text();
		for (int at = text.indexOf("// "); at >= 0; at = text.indexOf("// ", at + 1)) {
			int end = text.indexOf('\n', at);
			Queue<SourcePlace> spots = lines.get(text.substring(at, end < 0 ? text.length() : end));
			if (spots != null)
				put(at, spots.poll());
		}
	}

	/** @param offset in the text of the draft */
	public SourcePlace at(int offset) {
		return byOffset.floorEntry(Math.max(0, offset)).getValue();
	}
}
