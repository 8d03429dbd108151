package report.dsl.documents.align;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.form.Row;
import report.dsl.i18n.Language;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Written;
import report.dsl.text.ReportReader;

/** Where in the document stands what stands at a place of the text that was made of it. */
final class SourcePlaces {

	/** Places of the things that were written. */
	record Origins(Map<Field, SourcePlace> fields, List<List<SourcePlace>> paragraphs, List<SourcePlace> titles, Map<Row, SourcePlace> rows, Map<Integer, SourcePlace> cells,
			List<Remark> remarks, Language language) {
	}

	private final TreeMap<Integer, SourcePlace> byOffset = new TreeMap<>();
	private final Origins origins;

	SourcePlaces(ReportDraft draft, String text, Origins origins) {
		this.origins = origins;
		byOffset.put(0, SourcePlace.START);
		Sheet sheet = ReportReader.read(new Source("", text), draft.form());
		for (Field field : Field.values())
			if (sheet.field(field) != null)
				put(sheet.field(field).key().start(), origins.fields().get(field));
		for (int i = 0; i < sheet.chapters().size(); i++)
			chapter(sheet.chapters().get(i), i);
		for (Written.Line line : sheet.lines())
			put(line.line().start(), origins.rows().get(line.row()));
		for (int cell = 0; cell < draft.form().cellCount(); cell++)
			if (sheet.isWritten(cell))
				put(sheet.start(cell), origins.cells().get(cell));
		comments(text);
	}

	private void put(int offset, SourcePlace spot) {
		if (spot != null)
			byOffset.put(offset, spot);
	}

	private void chapter(Written.Chapter chapter, int number) {
		if (number >= origins.titles().size())
			return;
		put(chapter.whole().start(), origins.titles().get(number));
		List<SourcePlace> spots = origins.paragraphs().get(number);
		for (int i = 0; i < Math.min(spots.size(), chapter.paragraphs().size()); i++)
			put(chapter.paragraphs().get(i).region().start(), spots.get(i));
	}

	private void comments(String text) {
		Map<String, Queue<SourcePlace>> lines = new HashMap<>();
		for (Remark remark : origins.remarks())
			lines.computeIfAbsent(Comments.line(remark, origins.language()), key -> new ArrayDeque<>()).add(remark.spot());
		for (int at = text.indexOf("// "); at >= 0; at = text.indexOf("// ", at + 1)) {
			int end = text.indexOf('\n', at);
			Queue<SourcePlace> spots = lines.get(text.substring(at, end < 0 ? text.length() : end));
			if (spots != null)
				put(at, spots.poll());
		}
	}

	SourcePlace at(int offset) {
		return byOffset.floorEntry(Math.max(0, offset)).getValue();
	}
}
