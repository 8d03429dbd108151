// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Facts that a page states about its article where names and values are lines or cells of their own: each becomes a line as
 * {@code 索引号：… 发布日期：…}, which {@link MetaLine} reads.
 */
final class FactLines {

	private static final Pattern WHITE = Pattern.compile("[\\s\u3000]+");
	private static final Pattern COLON = Pattern.compile("\\s*[:：]$");

	private FactLines() {
	}

	/** The lines above the first heading, with names and their values joined. */
	static List<DocumentLine> joined(List<DocumentLine> lines) {
		List<DocumentLine> out = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			DocumentLine line = lines.get(i);
			String pairs = pairs(line);
			String below = pairs == null && i + 1 < lines.size() ? below(line, lines.get(i + 1)) : null;
			if (below != null)
				i++;
			String facts = pairs != null ? pairs : below;
			out.add(facts == null ? line : DocumentLine.part(line, facts, 0));
		}
		return out;
	}

	/** Names, each with its value behind it, or with none; null for any other line. */
	private static @Nullable String pairs(DocumentLine line) {
		List<String> words = words(line);
		if (words.size() < 2)
			return null;
		List<String> facts = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			if (!MetaLine.isName(words.get(i)))
				return null;
			if (i + 1 < words.size() && isValue(words.get(i), words.get(i + 1)))
				facts.add(words.get(i) + "：" + words.get(++i));
		}
		return facts.isEmpty() ? null : String.join(" ", facts);
	}

	/** Names with their values in the line below; null where the line has other words. */
	private static @Nullable String below(DocumentLine line, DocumentLine next) {
		List<String> names = words(line);
		List<String> values = names.size() == 1 && next.single() != null ? List.of(next.text()) : words(next);
		if (names.isEmpty() || names.size() != values.size() || line.grid() != next.grid())
			return null;
		List<String> facts = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			if (!MetaLine.isName(names.get(i)) || !isValue(names.get(i), values.get(i)))
				return null;
			facts.add(names.get(i) + "：" + values.get(i));
		}
		return String.join(" ", facts);
	}

	private static boolean isValue(String name, String value) {
		return !MetaLine.isName(bare(value)) && (!MetaLine.isNameOfDate(name) || MetaLine.date(value) != null);
	}

	/** The cells of a row, the words of a paragraph; names are without their colons. */
	private static List<String> words(DocumentLine line) {
		if (line.single() != null && line.isParagraph())
			return List.of(WHITE.split(line.text().strip())).stream().map(FactLines::bare).toList();
		return line.pieces().stream().filter(piece -> !piece.isBlank()).map(piece -> bare(piece.text())).toList();
	}

	private static String bare(String words) {
		return COLON.matcher(words).replaceFirst("");
	}
}
